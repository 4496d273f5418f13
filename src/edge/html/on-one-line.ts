import type { Element, ElementContent } from "hast";
import { BLOCKS } from "./blocks.ts";

/** What is in blocks as words in a row: items apart by "; ", other blocks by a space, headings strong, code as code. */
export function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  return withoutLastMark(inRow(children));
}

function inRow(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (child.tagName === "br") return [{ type: "text", value: " " }];
    const inner = inRow(child.children);
    if (!BLOCKS.has(child.tagName)) return [{ ...child, children: inner }];
    if (child.tagName === "pre") return [code(child)];
    const mark = child.tagName === "li" ? "; " : " ";
    return [...(isHeading(child) ? [strong(inner)] : inner), { type: "text", value: mark }];
  });
}

function withoutLastMark(line: ElementContent[]): ElementContent[] {
  const last = line.at(-1);
  const isMark = last?.type === "text" && /^;? *$/.test(last.value);
  return isMark ? withoutLastMark(line.slice(0, -1)) : line;
}

function code(pre: Element): Element {
  const value = textOf(pre).replace(/\s+/g, " ").trim();
  return { type: "element", tagName: "code", properties: {}, children: [{ type: "text", value }] };
}

function strong(children: ElementContent[]): Element {
  return { type: "element", tagName: "strong", properties: {}, children };
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** The words of a node, as they are. */
export function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
