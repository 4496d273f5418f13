import type { Element, ElementContent, RootContent } from "hast";

type Node = RootContent | ElementContent;

/** Elements that style words; what stands at their edges says nothing within them. */
const STYLING = new Set(
  "a abbr b cite del em font i ins mark q s small span strike strong sub sup u".split(" "),
);

/** Elements that are a paragraph, or a part of a list or table that is one. */
const LINES = new Set("p div li td th h1 h2 h3 h4 h5 h6 blockquote dd dt".split(" "));

/**
 * The element with the blanks and line breaks at its edges put before and behind it: `<strong>Note:<br></strong>` is no strong text in
 * Markdown. At the edges of a paragraph line breaks go.
 */
export function withoutEdges(node: Element): { before: Node[]; node: Element; after: Node[] } {
  if (LINES.has(node.tagName)) {
    const { inner } = cutEdges(node.children, isBreak);
    return { before: [], node: { ...node, children: inner }, after: [] };
  }
  if (!STYLING.has(node.tagName)) return { before: [], node, after: [] };
  const { before, inner, after } = cutEdges(node.children, (child) => isBreak(child) || isBlank(child));
  const [first, last] = [inner[0], inner.at(-1)];
  if (first?.type === "text" && /^\s/.test(first.value)) {
    before.push(blank());
    inner[0] = { ...first, value: first.value.trimStart() };
  }
  const end = inner.at(-1);
  if (last?.type === "text" && end?.type === "text" && /\s$/.test(end.value)) {
    after.unshift(blank());
    inner[inner.length - 1] = { ...end, value: end.value.trimEnd() };
  }
  return { before, node: { ...node, children: inner }, after };
}

function cutEdges(
  children: readonly ElementContent[],
  isEdge: (child: ElementContent) => boolean,
): { before: ElementContent[]; inner: ElementContent[]; after: ElementContent[] } {
  let start = 0;
  let end = children.length;
  while (start < end && isEdge(children[start]!)) start++;
  while (end > start && isEdge(children[end - 1]!)) end--;
  return { before: children.slice(0, start), inner: children.slice(start, end), after: children.slice(end) };
}

function isBreak(node: ElementContent): boolean {
  return node.type === "element" && node.tagName === "br";
}

function isBlank(node: ElementContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

function blank(): ElementContent {
  return { type: "text", value: " " };
}

/** The items of a list; a list that stands between them, as editors write it, belongs to the item before it, and so does all else. */
export function withItems(list: Element): Element {
  const items: ElementContent[] = [];
  for (const child of list.children) {
    const last = items.at(-1);
    if (child.type !== "element" || child.tagName === "li") items.push(child);
    else if (last?.type === "element") last.children.push(child);
    else items.push({ type: "element", tagName: "li", properties: {}, children: [child] });
  }
  return { ...list, children: items };
}
