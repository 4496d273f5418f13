import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { groundOf, hasFaintLetters } from "../../core/text/faint-letters.ts";
import { hidesByClass, hidesByStyle } from "../../core/text/hides-element.ts";
import { isKeptBack } from "../markdown/index.ts";
import { BLOCKS } from "./blocks.ts";
import { findAnchors } from "./find-anchors.ts";
import { finishTable } from "./finish-table.ts";
import type { ToMarkdownOptions } from "./html-to-markdown.ts";
import { onOneLine } from "./on-one-line.ts";
import { withItems, withoutEdges } from "./without-edges.ts";

type Node = RootContent | ElementContent;

/** Elements that go with all that is in them. */
const DROPPED = new Set(
  "script style template noscript head title svg math object embed applet audio video canvas map source link meta base".split(
    " ",
  ),
);

/** Makes a page's tree ready to become Markdown: what cannot be shown goes, tables get cells of one line. The tree is shallow. */
export function prepareTree(tree: Root, options: ToMarkdownOptions): void {
  const anchors = findAnchors(tree);
  const link = (target: string): string | null => {
    const within = target.startsWith("#") ? anchors.get(decoded(target.slice(1))) : undefined;
    return within === undefined ? (options.link ? options.link(target) : target) : `#${within}`;
  };
  const children = tree.children.flatMap((child) =>
    prepare(child, { ...options, link }, { inCode: false, onPaint: false }),
  );
  tree.children = withoutGaps(children) as Root["children"];
}

/** Where a node stands: in code, and before what an element around it paints. */
interface Place {
  readonly inCode: boolean;
  readonly onPaint: boolean;
}

function prepare(node: Node, options: ToMarkdownOptions, { inCode, onPaint }: Place): Node[] {
  if (node.type === "text") return [inCode ? node : { ...node, value: node.value.replaceAll("\u00a0", " ") }];
  if (node.type !== "element" || DROPPED.has(node.tagName)) return [];
  const inside = insideOf(node.properties);
  if (isHidden(node, inside) || hasFaintLetters(node.tagName, inside, onPaint)) return [];
  const isCode = inCode || node.tagName === "pre";
  const ground = groundOf(node.tagName, inside);
  const place = { inCode: isCode, onPaint: ground === null ? onPaint : ground === "painted" };
  const children = node.children.flatMap((child) => prepare(child, options, place));
  node.children = (isCode ? children : withoutGaps(children)) as ElementContent[];
  if (isCode) return finish(node, options);
  const cut = withoutEdges(node);
  return [...cut.before, ...finish(cut.node, options), ...cut.after];
}

/** No browser shows it, or it is for few readers by its own mark. */
function isHidden(node: Element, inside: string): boolean {
  const { hidden, style, className } = node.properties;
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (typeof style === "string" && hidesByStyle(style)) return true;
  if (Array.isArray(className) && hidesByClass(className.join(" "))) return true;
  const summary = node.tagName === "details" ? summaryOf(node) : "";
  return isKeptBack(node.tagName, inside, summary);
}

/** The attributes as they stand in a tag. */
function insideOf(properties: Element["properties"]): string {
  return Object.entries(properties)
    .map(([name, value]) => {
      const text = Array.isArray(value) ? value.join(" ") : String(value ?? "");
      return ` ${name === "className" ? "class" : name}="${text.replaceAll('"', "'")}"`;
    })
    .join("");
}

function summaryOf({ children }: Element): string {
  const summary = children.find((child) => child.type === "element" && child.tagName === "summary");
  return summary === undefined ? "" : wordsOf(summary);
}

function wordsOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsOf).join("") : "";
}

/** White space beside a block says nothing; taken out later, one by one, it would cost time by the square. */
function withoutGaps(given: readonly Node[]): Node[] {
  const nodes = joined(given);
  const isGap = (node: Node, at: number): boolean =>
    isBlank(node) && (isBlock(nodes[at - 1]) || isBlock(nodes[at + 1]));
  return nodes.filter((node, at) => !isGap(node, at));
}

/** Of blanks in a row, one, and of texts in a row, one: whoever reads the tree looks from each past all others. O(characters). */
function joined(given: readonly Node[]): Node[] {
  const nodes = given.filter((node, at) => !(isBlank(node) && isBlank(given[at - 1]))).map(boxAsText);
  const starts = nodes.flatMap((node, at) =>
    node.type === "text" && nodes[at - 1]?.type === "text" ? [] : [at],
  );
  return starts.map((from, at) => {
    const run = nodes.slice(from, starts[at + 1]);
    return run.length === 1
      ? run[0]!
      : { type: "text", value: run.map((node) => (node as Text).value).join("") };
  });
}

/** A box to tick that is no task of a list: behind other words. */
function boxAsText(node: Node, at: number): Node {
  const isBox = node.type === "element" && node.tagName === "input" && node.properties.type === "checkbox";
  return isBox && at > 0 ? { type: "text", value: node.properties.checked ? "[x]" : "[ ]" } : node;
}

function isBlank(node: Node | undefined): boolean {
  return node?.type === "text" && node.value.trim() === "";
}

function isBlock(node: Node | undefined): boolean {
  return node?.type === "element" && BLOCKS.has(node.tagName);
}

/** What an element becomes, when all within it is ready. */
function finish(node: Element, options: ToMarkdownOptions): Node[] {
  if (!BLOCKS.has(node.tagName) && node.children.some(isBlock)) return withBlocks(node, options);
  switch (node.tagName) {
    case "a":
      return link(node, options);
    case "img":
      return image(node, options);
    case "p":
    case "div":
      // Taken out later, it would leave the words on its two sides as one.
      return node.children.every(isBlank) ? [{ type: "text", value: " " }] : [node];
    case "iframe":
      return frame(node, options);
    case "summary":
      return [element("p", [element("strong", node.children)])];
    case "table":
      return finishTable(node);
    case "ul":
    case "ol":
      return isNothing(node) ? [] : [withItems(node)];
    default:
      return isNothing(node) ? [] : PLAIN.has(node.tagName) ? node.children : [node];
  }
}

/** An address as the page's ids are written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Elements that are something without anything in them. */
const FULL = new Set("br hr img input wbr td th li".split(" "));

/** An element for words that has none. Thousands in a row cost time by the square. */
function isNothing(node: Element): boolean {
  return node.children.length === 0 && !FULL.has(node.tagName);
}

/** Elements that Markdown has nothing for: what is in them. */
const PLAIN = new Set("span font small big abbr acronym label time data bdi bdo dfn ins nobr".split(" "));

/** An element for words that has blocks in it: code becomes a block, a link one line, and of others the blocks are worth more. */
function withBlocks(node: Element, options: ToMarkdownOptions): Node[] {
  if (node.tagName === "code") return [element("pre", [node])];
  if (node.tagName === "a" && !node.children.some(holdsLink))
    return link({ ...node, children: onOneLine(node.children) }, options);
  return node.children;
}

function holdsLink(node: Node): boolean {
  return node.type === "element" && (node.tagName === "a" || node.children.some(holdsLink));
}

/** Characters that browsers leave out of an address, so that "java\tscript:" is one. */
const UNSEEN = /[\u0000-\u0020\u007f-\u00a0]+/g;

/** The address, if a reader may follow it; `null` otherwise. */
function safeAddress(value: unknown, schemes: RegExp): string | null {
  if (typeof value !== "string") return null;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(value.replace(UNSEEN, ""))?.[1];
  return scheme === undefined || schemes.test(scheme) ? value.trim() : null;
}

function link(node: Element, options: ToMarkdownOptions): Node[] {
  const address = safeAddress(node.properties.href, /^(?:https?|mailto|tel)$/i);
  const target = address === null || address === "" ? null : options.link ? options.link(address) : address;
  if (target === null || node.children.every(isBlank)) return node.children;
  return [element("a", node.children, { href: target })];
}

function image(node: Element, options: ToMarkdownOptions): Node[] {
  const alt = typeof node.properties.alt === "string" ? node.properties.alt : "";
  const address = safeAddress(node.properties.src, /^https?$/i);
  const source = address === null || address === "" ? null : options.image ? options.image(address) : address;
  if (source === null) return alt === "" ? [] : [{ type: "text", value: ` ${alt} ` }];
  return [element("img", [], { src: source, alt })];
}

/** A film or a form within the page: a link to it. */
function frame(node: Element, options: ToMarkdownOptions): Node[] {
  const address = safeAddress(node.properties.src, /^https?$/i);
  const target = address === null || address === "" ? null : options.link ? options.link(address) : address;
  if (target === null) return [];
  const title = typeof node.properties.title === "string" ? node.properties.title.trim() : "";
  return [element("p", [element("a", [{ type: "text", value: title || target }], { href: target })])];
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}
