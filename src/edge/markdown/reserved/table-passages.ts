import { bareHeading } from "./bare-heading.ts";
import type { Passage } from "./passage.ts";
import { saysForFew } from "./says-for-few.ts";

const delimiter = /^[ \t>]{0,40}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Where a cell is in the text. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Of a table of pipes, columns whose head says that they are for few readers, `Internal notes`, and rows whose first cell says so. */
export function tablePassages(text: string): Passage[] {
  if (!/\|[ \t]*:?-|-:?[ \t]*\|/.test(text)) return [];
  const lines = text.split("\n");
  const found: Passage[] = [];
  let offset = 0;
  let columns: readonly number[] | null = null;
  for (const [at, line] of lines.entries()) {
    const start = offset;
    offset += line.length + 1;
    if (!line.includes("|")) {
      columns = null;
      continue;
    }
    const isHead: boolean = columns === null && delimiter.test(lines[at + 1] ?? "");
    if (columns === null && !isHead) continue;
    if (!isHead && delimiter.test(line)) continue;
    const cells = cellsOf(line, start);
    if (isHead) columns = cells.flatMap(({ text: head }, column) => (isMarked(head) ? [column] : []));
    // The first row of a table without a head stands there as one.
    const isRow: boolean = isMarked(cells[0]?.text ?? "");
    for (const [column, cell] of cells.entries()) {
      if (isRow || columns?.includes(column))
        found.push({ start: cell.start, end: cell.end, mark: line.trim().slice(0, 80) });
    }
  }
  return found;
}

function isMarked(cell: string): boolean {
  return saysForFew(bareHeading(cell).replace(/:$/, ""));
}

/** The cells of a row: between pipes, those that are escaped left aside. */
function cellsOf(line: string, offset: number): Cell[] {
  const first = /^[ \t>]*\|?/.exec(line)![0].length;
  const cells: Cell[] = [];
  let start = first;
  for (let at = first; at <= line.length; at++) {
    if (line[at] === "\\") at++;
    else if (line[at] === "|" || at === line.length) {
      cells.push({ start: offset + start, end: offset + at, text: line.slice(start, at).trim() });
      start = at + 1;
    }
  }
  return cells;
}
