import { parseArticle } from "level-zero/markdown";

/** Three articles as they might stand in a folder of Markdown files; `readArticles("folder")` of `level-zero/node` reads real ones. */
const files = {
  "vpn.md": `---
title: Connect to the VPN
symptoms: [vpn disconnects, vpn asks for the password again and again]
audience: employees
---
## Sign in
Open the VPN client, choose **Europe**, sign in with your badge.
`,
  "printer.md": `---
title: Clear a paper jam
aliases: [printer stuck]
---
## Open the tray
Pull the paper out slowly, then close the tray.
`,
  "badge.md": `# Order a new badge
Lost badges are blocked at once. The new one waits at the reception.
`,
};

export const articles = Object.entries(files).map(([path, text]) => {
  const { article, issues } = parseArticle(text, { path });
  for (const { message } of issues) console.error(`${path}: ${message}`);
  return article;
});
