/** What a cell may hold. A number is printed as it is, `null` as an empty cell, text quoted where needed and never as a formula. */
export type CsvCell = string | number | null;

/**
 * CSV after RFC 4180: comma, or the semicolon that spreadsheets expect where decimals have commas; CRLF after every row, quotes only where needed. Text that a spreadsheet would take for a formula
 * (first character = + - @, also full-width, tab or line end; also after a semicolon or tab) gets an apostrophe before it (OWASP, "CSV Injection").
 */
export function csv(rows: readonly (readonly CsvCell[])[], separator: "," | ";" = ","): string {
  const quoted = separator === "," ? /[",\r\n]/ : /[";\r\n]/;
  return rows.map((row) => `${row.map((cell) => csvCell(cell, quoted)).join(separator)}\r\n`).join("");
}

function csvCell(cell: CsvCell, quoted: RegExp): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const safe = cell.replace(FORMULA, "'$&").replace(FORMULA_AFTER_SEPARATOR, "$1'$2");
  return quoted.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Where the list separator is a semicolon, spreadsheets cut a cell there. */
const FORMULA_AFTER_SEPARATOR = /([;\t])([^\S\t]*[=+\-@＝＋－＠])/gu;

/** White space before the sign does not stop every spreadsheet. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;
