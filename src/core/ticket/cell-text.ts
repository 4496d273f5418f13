/**
 * Text of a cell as somebody wrote it, without what spreadsheets and databases put around it: the apostrophe that guards a formula,
 * `="0012"`, the words of `=HYPERLINK(…)`, `_x000D_` for a line end, `\N` or `NULL` for nothing. Any other text is returned as it is.
 */
export function cellText(cell: string): string {
  const first = cell.charCodeAt(0);
  const bare = first === APOSTROPHE || first === EQUALS ? withoutGuard(cell) : cell;
  if (bare.length <= LONGEST_NOTHING && NOTHING.has(bare)) return "";
  return bare.includes("_x00") ? withLineEnds(bare) : bare;
}

/** What databases and programs write for a cell without a value. "None" and "N/A" are what people write, too: they stay. */
const NOTHING: ReadonlySet<string> = new Set([
  "\\N",
  "NULL",
  "(null)",
  "null",
  "#N/A",
  "NaN",
  "nan",
  "undefined",
  "<NA>",
]);
const LONGEST_NOTHING = 9;

const APOSTROPHE = 39;
const EQUALS = 61;

function withoutGuard(cell: string): string {
  if (/^'(?:[=+\-@\t\r]|\d+$)/.test(cell)) return withoutGuard(cell.slice(1));
  const words = /^=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(cell)?.[1];
  const text = words ?? /^="((?:[^"]|"")*)"$/.exec(cell)?.[1];
  return text === undefined ? cell : text.replaceAll('""', '"');
}

/** Control characters as workbooks write them. */
function withLineEnds(text: string): string {
  return text
    .replace(/_x000[Dd]_\n?/g, "\n")
    .replace(/_x000[Aa]_/g, "\n")
    .replace(/_x0009_/g, "\t");
}
