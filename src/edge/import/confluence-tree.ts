import type { Element, ElementContent, Root, RootContent } from "hast";
import { isKeptBack } from "../markdown/index.ts";

type Node = RootContent | ElementContent;

/** How a link to another page is written until the page's file is known: this, and its title. */
export const PAGE_LINK = "?confluence-page=";

/** Macros that show what is elsewhere, or nothing: without the wiki there is nothing to show. */
const WITHOUT_TEXT = new Set(
  "toc toc-zone children pagetree anchor include excerpt-include attachments gallery contentbylabel recently-updated livesearch profile viewfile widget drawio gliffy html-comment show-if hide-if hide style css javascript".split(
    " ",
  ),
);

const NOTES: Readonly<Record<string, string>> = {
  info: "Info",
  note: "Note",
  warning: "Warning",
  tip: "Tip",
  panel: "",
};

/** Turns the elements of Confluence's storage format into those of HTML. Macros that are not known keep their text. */
export function rewriteConfluence(tree: Root): void {
  tree.children = tree.children.flatMap(rewrite) as Root["children"];
}

function rewrite(node: Node): Node[] {
  if (node.type !== "element") return [node];
  if (node.tagName === "ac:structured-macro" || node.tagName === "ac:macro") return macro(node);
  if (node.tagName === "ac:link") return link(node);
  if (node.tagName === "ac:image") return image(node);
  if (node.tagName === "ac:task") return [task(node)];
  if (node.tagName === "ac:adf-extension") dropFallback(node);
  sayForFew(node);
  node.children = node.children.flatMap(rewrite) as ElementContent[];
  switch (node.tagName) {
    case "ac:task-list":
      return [element("ul", node.children)];
    case "ac:emoticon":
      return textNode(attribute(node, "ac:emoji-fallback"));
    case "p":
      return paragraphs(node);
    case "ac:parameter":
    case "ac:placeholder":
    case "ac:adf-attribute":
    case "ri:user":
      return [];
    default:
      return /^(?:ac|ri|at):/.test(node.tagName) ? node.children : [node];
  }
}

/** A status that says `INTERNAL` before the words of a paragraph, or in a heading, becomes a label that readers of Markdown know. */
function sayForFew(node: Element): void {
  if (!/^(?:p|h[1-6])$/.test(node.tagName)) return;
  const said = node.children.filter((child) => !(child.type === "text" && child.value.trim() === ""));
  const at = node.tagName === "p" ? said.slice(0, 1).findIndex(isForFew) : said.findIndex(isForFew);
  if (at < 0 || said.length < 2) return;
  const rest = node.children.filter((child) => child !== said[at]);
  node.children = [{ type: "text", value: "Internal only: " }, ...rest];
}

function isForFew(node: ElementContent): boolean {
  if (node.type !== "element") return false;
  const { className } = node.properties;
  const isShown = Array.isArray(className) && className.includes("status-macro");
  const isStored = attribute(node, "ac:name") === "status";
  return (
    (isShown || isStored) && isKeptBack("details", "", isShown ? textOf(node) : parameter(node, "title"))
  );
}

/** A new panel or list stands there twice: once more for editors that do not know it. */
function dropFallback(node: Element): void {
  const isTold = childrenOf(node, "ac:adf-node").some((one) => textOf(one).trim() !== "");
  if (isTold)
    node.children = node.children.filter(
      (child) => !(child.type === "element" && child.tagName === "ac:adf-fallback"),
    );
}

/** A paragraph that a macro put blocks into: the words before and behind them are paragraphs of their own. */
function paragraphs(node: Element): Node[] {
  const isBlock = (child: ElementContent): boolean =>
    child.type === "element" && /^(?:pre|blockquote|ul|ol|table|div|h[1-6])$/.test(child.tagName);
  if (!node.children.some(isBlock)) return [node];
  const parts: Element[] = [];
  let open: Element | null = null;
  for (const child of node.children) {
    if (isBlock(child)) {
      parts.push(child as Element);
      open = null;
    } else if (open === null) {
      open = element("p", [child]);
      parts.push(open);
    } else open.children.push(child);
  }
  return parts;
}

function macro(node: Element): Node[] {
  // What is hidden on the page is no text of it.
  if (/^true$/i.test(parameter(node, "hidden"))) return [];
  const name = attribute(node, "ac:name");
  const title = parameter(node, "title");
  if (name === "status") return textNode(title);
  // For few readers by what it is called: `visibility-hide`, an `expand` titled "Agents only".
  if (isKeptBack("ac:structured-macro", ` ac:name="${name}"`, title)) return [];
  const rich = childrenOf(node, "ac:rich-text-body").flatMap((body) =>
    body.children.flatMap(rewrite),
  ) as ElementContent[];
  const plain = childrenOf(node, "ac:plain-text-body").map(textOf).join("\n");
  if (WITHOUT_TEXT.has(name)) return [];
  // Its text has become HTML already.
  if (/^(?:markdown|md)(?:$|-)/.test(name))
    return [...rich, ...childrenOf(node, "ac:plain-text-body").flatMap((body) => body.children)];
  if (name === "code" || name === "noformat")
    return [...strongLine(title), codeBlock(plain, parameter(node, "language"))];
  if (name === "view-file") return file(node);
  if (name === "jira") return textNode(parameter(node, "key"));
  if (name in NOTES)
    return [element("blockquote", [...strongLine(title || NOTES[name]!), ...rich, ...block(plain)])];
  return [...strongLine(title), ...rich, ...block(plain)];
}

/** The file that a macro shows. */
function file(node: Element): Node[] {
  const shown = childrenOf(node, "ac:parameter").flatMap((child) => childrenOf(child, "ri:attachment"));
  const name = shown[0] === undefined ? parameter(node, "name") : attribute(shown[0], "ri:filename");
  return name === "" ? [] : [element("p", [linkTo(encodeURI(name), [], name)])];
}

function block(plain: string): ElementContent[] {
  return plain.trim() === "" ? [] : [codeBlock(plain, "")];
}

function task(node: Element): Element {
  const status = childrenOf(node, "ac:task-status").map(textOf).join("").trim();
  const body = childrenOf(node, "ac:task-body").flatMap((part) => part.children.flatMap(rewrite));
  const box = element("input", [], { type: "checkbox", checked: status === "complete" });
  return element("li", [box, { type: "text", value: " " }, ...(body as ElementContent[])]);
}

function link(node: Element): Node[] {
  const words = node.children.filter(
    (child): child is Element =>
      child.type === "element" && /^ac:(?:plain-text-)?link-body$/.test(child.tagName),
  );
  const inner = words.flatMap((body) => body.children.flatMap(rewrite)) as ElementContent[];
  const [page] = [...childrenOf(node, "ri:page"), ...childrenOf(node, "ri:blog-post")];
  const [file] = childrenOf(node, "ri:attachment");
  const title = page === undefined ? "" : attribute(page, "ri:content-title");
  if (title !== "") return [linkTo(PAGE_LINK + encodeURIComponent(title), inner, title)];
  const name = file === undefined ? "" : attribute(file, "ri:filename");
  if (name !== "") return [linkTo(encodeURI(name), inner, name)];
  return inner.length > 0 ? inner : textNode(attribute(node, "ac:anchor"));
}

function image(node: Element): Node[] {
  const [url] = childrenOf(node, "ri:url");
  const [file] = childrenOf(node, "ri:attachment");
  const name = file === undefined ? "" : attribute(file, "ri:filename");
  const source = url === undefined ? encodeURI(name) : attribute(url, "ri:value");
  const alt = attribute(node, "ac:alt") || attribute(node, "ac:title") || name;
  const caption = childrenOf(node, "ac:caption").map(textOf).join(" ").trim();
  const picture = source === "" ? textNode(alt) : [element("img", [], { src: source, alt })];
  return caption === "" ? picture : [...picture, ...textNode(` ${caption} `)];
}

function childrenOf(node: Element, tagName: string): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === "element" && child.tagName === tagName,
  );
}

function parameter(node: Element, name: string): string {
  const found = childrenOf(node, "ac:parameter").find((child) => attribute(child, "ac:name") === name);
  return found === undefined ? "" : textOf(found).trim();
}

function attribute(node: Element, name: string): string {
  const value =
    node.properties[name] ??
    node.properties[name.replace(/[:-](\w)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === "string" ? value : "";
}

function textNode(value: string): Node[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function textOf(node: Node): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element {
  return { type: "element", tagName, properties, children };
}

/** A line of its own in bold; nothing for no words. */
function strongLine(words: string): Element[] {
  return words === "" ? [] : [element("p", [element("strong", [{ type: "text", value: words }])])];
}

function codeBlock(value: string, language: string): Element {
  const className = /^[\w+#-]{1,30}$/.test(language) ? [`language-${language}`] : [];
  return element("pre", [element("code", [{ type: "text", value }], { className })]);
}

/** A link with these words, or with `otherwise` if there are none. */
function linkTo(href: string, words: ElementContent[], otherwise: string): Element {
  return element("a", words.length > 0 ? words : [{ type: "text", value: otherwise }], { href });
}
