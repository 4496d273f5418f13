import type { Element, ElementContent, Root, RootContent } from "hast";
import { codeBlock, element, linkTo, strongLine } from "./hast.ts";

type Node = RootContent | ElementContent;

/** How a link to another page is written until the page's file is known: this, and its title. */
export const PAGE_LINK = "?confluence-page=";

/** Macros that show what is elsewhere, or nothing: without the wiki there is nothing to show. */
const WITHOUT_TEXT = new Set(
  "toc toc-zone children pagetree anchor include excerpt-include attachments gallery contentbylabel recently-updated livesearch profile viewfile widget drawio gliffy".split(
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
  node.children = node.children.flatMap(rewrite) as ElementContent[];
  switch (node.tagName) {
    case "ac:task-list":
      return [element("ul", node.children)];
    case "ac:emoticon":
      return textNode(attribute(node, "ac:emoji-fallback"));
    case "ac:parameter":
    case "ac:placeholder":
    case "ri:user":
      return [];
    default:
      return /^(?:ac|ri|at):/.test(node.tagName) ? node.children : [node];
  }
}

function macro(node: Element): Node[] {
  const name = attribute(node, "ac:name");
  const title = parameter(node, "title");
  const rich = childrenOf(node, "ac:rich-text-body").flatMap((body) =>
    body.children.flatMap(rewrite),
  ) as ElementContent[];
  const plain = childrenOf(node, "ac:plain-text-body").map(textOf).join("\n");
  if (WITHOUT_TEXT.has(name)) return [];
  if (name === "code" || name === "noformat")
    return [...strongLine(title), codeBlock(plain, parameter(node, "language"))];
  if (name === "status") return textNode(title);
  if (name === "jira") return textNode(parameter(node, "key"));
  if (name in NOTES)
    return [element("blockquote", [...strongLine(title || NOTES[name]!), ...rich, ...block(plain)])];
  return [...strongLine(title), ...rich, ...block(plain)];
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
  const [page] = childrenOf(node, "ri:page");
  const [file] = childrenOf(node, "ri:attachment");
  const title = page === undefined ? "" : attribute(page, "ri:content-title");
  if (title !== "") return [linkTo(PAGE_LINK + encodeURIComponent(title), inner, title)];
  const name = file === undefined ? "" : attribute(file, "ri:filename");
  return name === "" ? inner : [linkTo(encodeURI(name), inner, name)];
}

function image(node: Element): Node[] {
  const [url] = childrenOf(node, "ri:url");
  const [file] = childrenOf(node, "ri:attachment");
  const name = file === undefined ? "" : attribute(file, "ri:filename");
  const source = url === undefined ? encodeURI(name) : attribute(url, "ri:value");
  const alt = attribute(node, "ac:alt") || attribute(node, "ac:title") || name;
  return source === "" ? textNode(alt) : [element("img", [], { src: source, alt })];
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
