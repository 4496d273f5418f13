import {
  articleOutline,
  articleTree,
  cascadedAccess,
  includedText,
  includeMarks,
  isKeptBack,
  joinText,
  parseArticle,
  parseArticles,
  readArticleAccess,
  scopedAccess,
  tidyMarkdown,
  withLanguages,
} from "level-zero/markdown";

const text =
  "---\ntitle: Reset the VPN\naudience: employees\n---\n# Reset the VPN\n\nQuit it.\n\n## In a hotel\n\nSign in first.\n";

//# parseArticle
const { article, issues } = parseArticle(text, { path: "network/vpn.md" });
[article.id, article.title, article.sections.length, issues.length]; // ["network/vpn", "Reset the VPN", 2, 0]

//# parseArticles
parseArticles([
  { path: "vpn.md", text },
  { path: "empty.md", text: "" },
]).map(({ article }) => article?.id ?? null); // ["vpn", null]

//# readArticleAccess
readArticleAccess(text).audience; // ["employees"]

//# articleOutline
articleOutline(text).anchors; // ["reset-the-vpn", "in-a-hotel"]

//# articleTree
articleTree(text).tree.type; // "root"

//# cascadedAccess
cascadedAccess('{ "draft": true }', { path: "drafts/drafts.json" })?.state; // "draft"

//# scopedAccess
scopedAccess("defaults: [{ scope: { path: ops }, values: { published: false } }]")[0].path; // "ops"

//# isKeptBack
isKeptBack("div", ' class="staff-only"'); // true

//# tidyMarkdown
tidyMarkdown("Reset\r\n\r\n\r\nQuit it.  "); // "Reset\n\nQuit it.\n"

//# includeMarks
const page = 'Before.\n\n{{< include "part.md" >}}\n';
includeMarks(page).length; // 1

//# includedText
includedText("---\ntitle: Part\n---\nQuit it.", null); // "Quit it."

//# joinText
joinText("# VPN\n\nQuit it.\n", []); // "# VPN\n\nQuit it.\n"

//# withLanguages
withLanguages([article])[0].language; // null
