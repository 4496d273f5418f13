import type { Element, ElementContent, Root } from "hast";
import type { Section } from "../../index.ts";
import type { RenderOptions } from "./render-markdown.ts";
import { ID_PREFIX } from "./safe-schema.ts";

/** Gives the headings of a sanitised tree their anchors, and links and pictures their addresses. */
export function finishTree(tree: Root, sections: readonly Section[], options: RenderOptions): void {
  const anchors = new Anchors(sections);
  const elements = elementsOf(tree);
  for (const element of elements) if (/^h[1-6]$/.test(element.tagName)) anchors.give(element);
  const ids = new Set(elements.map(({ properties }) => properties.id));
  for (const element of elements) {
    if (element.tagName === "a") finishLink(element, ids, options);
    if (element.tagName === "img") finishImage(element, options);
    if (element.tagName === "table") wrapTable(element);
  }
}

/** The anchors of an article's sections, each given once. */
class Anchors {
  readonly #free: Map<string, string>;

  constructor(sections: readonly Section[]) {
    this.#free = new Map(sections.map(({ anchor, heading }) => [anchor, heading]));
  }

  /** A heading of the Markdown carries its anchor; one written as HTML is known by its words. */
  give(heading: Element): void {
    const id = String(heading.properties.id ?? "").slice(ID_PREFIX.length);
    const words = wordsOf(heading);
    const anchor = this.#free.has(id) ? id : [...this.#free].find(([, text]) => text === words)?.[0];
    if (anchor === undefined || anchor === "") return;
    heading.properties.id = anchor;
    this.#free.delete(anchor);
  }
}

function finishLink(link: Element, ids: ReadonlySet<unknown>, options: RenderOptions): void {
  const { href } = link.properties;
  if (typeof href !== "string") return;
  if (href.startsWith("#")) {
    const own = ID_PREFIX + href.slice(1);
    if (!ids.has(href.slice(1)) && ids.has(own)) link.properties.href = `#${own}`;
    return;
  }
  const target = options.link === undefined ? href : options.link(href);
  if (target === null)
    become(link, { type: "element", tagName: "span", properties: {}, children: link.children });
  else link.properties.href = target;
  if (target !== null && /^(?:https?:)?\/\//i.test(target)) link.properties.rel = ["noreferrer"];
}

function finishImage(picture: Element, options: RenderOptions): void {
  const { src, alt } = picture.properties;
  const words = typeof alt === "string" ? alt : "";
  const source = typeof src !== "string" || src === "" ? null : options.image ? options.image(src) : src;
  if (source !== null) {
    picture.properties = { ...picture.properties, src: source, alt: words, loading: "lazy" };
    return;
  }
  const children: ElementContent[] = [{ type: "text", value: words }];
  become(picture, { type: "element", tagName: "span", properties: {}, children });
}

/** A wide table scrolls by itself; who uses the keyboard can reach it. */
function wrapTable(table: Element): void {
  const inner: Element = { ...table };
  become(table, {
    type: "element",
    tagName: "div",
    properties: { className: ["table"], tabIndex: 0 },
    children: [inner],
  });
}

function become(element: Element, other: Element): void {
  Object.assign(element, other);
}

/** All elements in reading order. The sanitised tree is shallow, so this may call itself. */
function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}

function wordsOf(node: ElementContent): string {
  return rawText(node).replace(/\s+/g, " ").trim();
}

function rawText(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(rawText).join("") : "";
}
