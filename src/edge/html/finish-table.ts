import type { Element, ElementContent } from "hast";
import { onOneLine, textOf } from "./on-one-line.ts";

/** Ready for Markdown: a table of data with cells of one line each; of a table that lays out the page, what is in it. */
export function finishTable(table: Element): ElementContent[] {
  const cells = cellsOf(table);
  if (isLayout(table, cells)) return [...captionsOf(table), ...cells.map((cell) => asBlock(cell.children))];
  nameColumns(table, cells);
  for (const cell of cells) cell.children = onOneLine(cell.children);
  return [...captionsOf(table), table];
}

/** Markdown's tables have a first row of names: without one, an empty row would be made. */
function nameColumns(table: Element, cells: readonly Element[]): void {
  if (cells.some(({ tagName }) => tagName === "th")) return;
  const [first] = within(table, (name) => name === "tr");
  for (const cell of first === undefined ? [] : cellsOf(first)) cell.tagName = "th";
}

/** Code that a cell can hold on one line; more is worth more than the table around it. */
const MAX_CODE_LINES = 3;

/** A table that says so, that has one column, or that has tables or long code in it. */
function isLayout(table: Element, cells: readonly Element[]): boolean {
  if (table.properties.role === "presentation" || table.properties.role === "none") return true;
  const rows = within(table, (name) => name === "tr");
  return (
    rows.every((row) => cellsOf(row).length <= 1) || cells.some((cell) => within(cell, isPage).length > 0)
  );
}

function isPage(name: string, element: Element): boolean {
  return name === "table" || (name === "pre" && textOf(element).trim().split("\n").length > MAX_CODE_LINES);
}

/** Markdown's tables have no captions: they stand before. */
function captionsOf(table: Element): ElementContent[] {
  const captions = within(table, (name) => name === "caption");
  table.children = table.children.filter(
    (child) => !(child.type === "element" && child.tagName === "caption"),
  );
  return captions.map(({ children }) => asBlock(children));
}

function asBlock(children: ElementContent[]): Element {
  return { type: "element", tagName: "div", properties: {}, children };
}

/** The cell's own cells, not those of tables within. */
function cellsOf(node: Element): Element[] {
  return within(node, (name) => name === "td" || name === "th");
}

/** The uppermost elements below `node` that are wanted, in reading order; tables within are not entered. */
function within(node: Element, wanted: (name: string, element: Element) => boolean): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    if (wanted(child.tagName, child)) return [child];
    return child.tagName === "table" ? [] : within(child, wanted);
  });
}
