/**
 * Text of a cell as somebody wrote it, without what spreadsheets and databases put around it: the apostrophe that guards a formula,
 * `="0012"`, the words of `=HYPERLINK(…)`, `_x000D_` for a line end, `\N` for nothing. Any other text is returned as it is.
 */
export function cellText(cell: string): string {
  const first = cell.charCodeAt(0);
  const bare = first === APOSTROPHE || first === EQUALS ? withoutGuard(cell) : cell;
  if (bare === "\\N") return "";
  return bare.includes("_x00") ? withLineEnds(bare) : bare;
}

const APOSTROPHE = 39;
const EQUALS = 61;

function withoutGuard(cell: string): string {
  if (/^'[=+\-@\t\r]/.test(cell)) return cell.slice(1);
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
