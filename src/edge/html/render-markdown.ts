import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { mustBe, optionsDoor } from "../../core/door/door.ts";
import { func, orNull, text as plainText } from "../../core/door/kinds.ts";
import { articleTree } from "../markdown/index.ts";
import { finishTree } from "./finish-tree.ts";
import { safeSchema } from "./safe-schema.ts";

export interface RenderOptions {
  /** The article's path in its folder: `.mdx` is read as MDX. Default: none. */
  readonly path?: string | null;
  /**
   * Where a link leads, from its target as written; `null` leaves the words without a link. Asked for every target but places
   * in the same article. Default: as written.
   */
  readonly link?: (target: string) => string | null;
  /** Where a picture comes from, from its source as written; `null` leaves its alternative text. Default: as written. */
  readonly image?: (source: string) => string | null;
}

const renderDoor = optionsDoor<RenderOptions>("renderMarkdown", {
  path: orNull(plainText),
  link: func("(target) => target"),
  image: func("(source) => source"),
});

/**
 * The text of a Markdown article as HTML that is safe to show, front matter left out. Never throws.
 *
 * Scripts, styles, event handlers, frames, forms, and addresses of other kinds than `http:`, `https:`, `mailto:` and `tel:` are
 * taken out. A heading has its section's anchor as id, so that `hit.anchor` leads to it; every other id begins with
 * `user/`. Time is bounded as in `parseArticle`; HTML nested deeper than 100 elements is left out.
 *
 * @param text Markdown
 */
export function renderMarkdown(text: string, options: RenderOptions = {}): string {
  mustBe(plainText, text, "renderMarkdown: the Markdown");
  const checked = renderDoor(options);
  const { tree, sections } = articleTree(text, checked.path ?? null);
  const safe = sanitizer.runSync(withElements(toHtmlTree.runSync(tree) as Root)) as Root;
  finishTree(safe, sections, checked);
  return printer.stringify(safe);
}

const raw = { allowDangerousHtml: true };
/** The sanitiser puts its prefix before every id, those of footnotes too. */
const toHtmlTree = unified()
  .use(remarkRehype, { ...raw, clobberPrefix: "" })
  .freeze();
const rawPrinter = unified().use(rehypeStringify, raw).freeze();
const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const sanitizer = unified().use(rehypeSanitize, safeSchema).freeze();
const printer = unified().use(rehypeStringify).freeze();

/** HTML in the Markdown becomes elements as a browser reads them, so that the sanitiser sees what the reader's browser would. */
function withElements(tree: Root): Root {
  if (!hasRaw(tree)) return tree;
  const markup = rawPrinter.stringify(tree);
  // Left as raw pieces, all of it would be dropped by the sanitiser: the words around it stay.
  return isShallow(markup) ? reader.parse(markup) : tree;
}

function hasRaw(node: Root | Root["children"][number]): boolean {
  return (node.type as string) === "raw" || ("children" in node && node.children.some(hasRaw));
}

/** Elements within each other that are read: beyond, a tree would overflow the stack of who walks it. */
const MAX_DEPTH = 100;

/** Elements that end by themselves. */
const SELF_ENDING = new Set(
  "area base br col embed hr img input link meta source track wbr p li dt dd td th tr tbody thead tfoot colgroup option".split(
    " ",
  ),
);

/** Whether no more than 100 elements of a page stand within each other; counted by tags, so never too few. Linear. */
function isShallow(markup: string): boolean {
  let depth = 0;
  for (const [, close, name] of markup.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (SELF_ENDING.has(name!.toLowerCase())) continue;
    depth = close === "" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}
