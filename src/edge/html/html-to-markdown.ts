import type { Root as HtmlRoot } from "hast";
import type { Root as MarkdownRoot, Nodes, PhrasingContent } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { func, text } from "../../core/door/kinds.ts";
import { boundHtml } from "./bound-html.ts";
import { prepareTree } from "./prepare-tree.ts";

export interface ToMarkdownOptions {
  /** Where a link leads, from its target as written; `null` leaves the words without a link. Default: as written. */
  readonly link?: (target: string) => string | null;
  /** Where a picture comes from; `null` leaves its alternative text. Default: as written. */
  readonly image?: (source: string) => string | null;
  /** Changes the tree of the page before it is read, such as elements of a wiki's own. */
  readonly rewrite?: (tree: HtmlRoot) => void;
}

const convertDoor = optionsDoor<ToMarkdownOptions>("htmlToMarkdown", {
  link: func("(target) => target"),
  image: func("(source) => source"),
  rewrite: func("(tree) => { … }"),
});

/** What a page became. */
export interface ConvertedHtml {
  /** CommonMark with GitHub's tables and task lists; without any HTML. Empty, or ends in a line end. */
  readonly markdown: string;
  /** Whether the page was too long, and its end was left out. */
  readonly isCut: boolean;
}

/**
 * An HTML page, or a part of one, as Markdown: headings, lists, tables, code, links and pictures are kept; scripts, styles, frames,
 * comments and addresses of other kinds than `http:`, `https:`, `mailto:` and `tel:` are left out. Blocks within a table's cell become
 * one line; a table that only lays out the page becomes what is in it. `parseArticle` reads the same words from the result.
 * Never throws. Bounded: of 1,000,000 characters, pictures within the page left out, the rest is cut; elements deeper than 50 lose
 * their tags and keep their words.
 * @param html a page or a part of one
 */
export function htmlToMarkdown(html: string, options: ToMarkdownOptions = {}): ConvertedHtml {
  mustBe(text, html, "htmlToMarkdown: the HTML");
  const checked = convertDoor(options);
  const { markup, isCut } = boundHtml(html);
  const page = reader.parse(markup);
  checked.rewrite?.(page);
  prepareTree(page, checked);
  const tree = toMarkdownTree.runSync(page) as MarkdownRoot;
  return { markdown: keepDialect(printer.stringify(tree)).trimStart(), isCut };
}

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const toMarkdownTree = unified()
  .use(rehypeRemark, { document: true })
  .use(() => joinCode)
  .freeze();
const printer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", listItemIndent: "one", rule: "-", emphasis: "*", fences: true })
  .freeze();

/** Code within a line stays on one line, and apart from other code: readers of Markdown tell it by its marks. */
function joinCode(node: Nodes): void {
  if (node.type === "inlineCode") node.value = node.value.replace(/\s*\n\s*/g, " ");
  if (!("children" in node)) return;
  for (const child of node.children) joinCode(child);
  const isTwo = node.children.some(
    ({ type }, at) => type === "inlineCode" && node.children[at - 1]?.type === type,
  );
  if (isTwo) node.children = apart(node.children as PhrasingContent[]) as typeof node.children;
}

function apart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at) =>
    node.type === "inlineCode" && nodes[at - 1]?.type === "inlineCode"
      ? [{ type: "text", value: " " }, node]
      : [node],
  );
}

/** What publishing systems would take out of Markdown as their own: `{{…}}`, `{%…%}`, `{:…}`, `{#…}`, `:::`. */
const FOREIGN = /\{(?=[{%:#])|:(?=::)/g;

/**
 * Markdown in which such marks stand as what they are to the reader, outside of code: in HTML they were text. A character reference
 * is the same to every reader, and no mark of a system's.
 */
function keepDialect(markdown: string): string {
  if (!/\{[{%:#]|:::/.test(markdown)) return markdown;
  let fence: string | null = null;
  return markdown
    .split("\n")
    .map((line) => {
      const mark = /^(?:[ >*+-]|\d{1,9}[.)])*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
      if (fence === null && mark !== null) fence = mark;
      else if (fence !== null && mark?.startsWith(fence)) fence = null;
      else if (fence === null) return keepLine(line);
      return line;
    })
    .join("\n");
}

/** Code within a line stays as it is. */
function keepLine(line: string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(FOREIGN, (mark) => (mark === "{" ? "&#123;" : "&#58;")),
    )
    .join("");
}
