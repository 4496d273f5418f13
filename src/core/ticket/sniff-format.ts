import type { ColumnLookup } from "./columns.ts";

/** Forms in which tickets are read. */
export type TicketFormat = "jsonl" | "json" | "csv";

/** What the beginning of a text is, or why it cannot be read. */
export type SniffResult =
  | { readonly format: "jsonl" | "json" }
  | { readonly format: "csv"; readonly delimiter: string }
  | { readonly problem: "empty" | "binary" | "markup" | "unknown" };

const DELIMITERS = [",", ";", "\t", "|", "^", "~"];

/**
 * Format of a file of tickets from its first characters and its name. The content decides; the name only where the content does not:
 * `{` begins both JSON and JSON lines, and only a name makes a CSV of a header whose columns we do not know.
 */
export function sniffFormat(head: string, path: string | null, columns: ColumnLookup): SniffResult {
  const text = head.replace(/^\uFEFF/, "").trimStart();
  if (text === "") return { problem: "empty" };
  if (isBinary(text) || /^(?:PK\u0003\u0004|%PDF-)/.test(text)) return { problem: "binary" };
  const extension = /\.([a-z0-9]+)$/i.exec(path ?? "")?.[1]?.toLowerCase() ?? "";
  if (extension === "csv" || extension === "tsv" || /^sep=.\r?\n/i.test(text))
    return { format: "csv", delimiter: sniffDelimiter(text, columns) };
  if (text.startsWith("[")) return { format: /^\[.*\]\s*\n\s*\[/.test(text) ? "jsonl" : "json" };
  if (text.startsWith("{")) return { format: isJsonLines(text, extension) ? "jsonl" : "json" };
  if (text.startsWith("<")) return { problem: "markup" };
  if (/^(?:jsonl|ndjson|json)$/.test(extension)) return { format: extension === "json" ? "json" : "jsonl" };
  const delimiter = sniffDelimiter(text, columns);
  return firstLines(text).some(
    (line, at) => countKnown(headerOf(line, delimiter), columns) > (at === 0 ? 0 : 1),
  )
    ? { format: "csv", delimiter }
    : { problem: "unknown" };
}

/** Delimiter of a CSV: the one that yields most columns we know in one of the first lines, then most columns. `sep=;` above the header says it outright. */
export function sniffDelimiter(head: string, columns: ColumnLookup): string {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(head)?.[1];
  if (said !== undefined) return said;
  const lines = firstLines(head);
  const scores = DELIMITERS.map((delimiter) => {
    const headers = lines.map((line) => headerOf(line, delimiter));
    const known = Math.max(0, ...headers.map((header) => countKnown(header, columns)));
    return known * 10_000 + (headers[0]?.length ?? 0);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** Lines that the header may be in: reports put a title above it. */
function firstLines(text: string): readonly string[] {
  return text
    .slice(0, MAX_HEADER_CHARS)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 50);
}

/** Characters in which the header is looked for. */
const MAX_HEADER_CHARS = 65_536;

/** Cells of a line, roughly: good enough to count them. */
function headerOf(line: string, delimiter: string): readonly string[] {
  return line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, ""));
}

function countKnown(header: readonly string[], columns: ColumnLookup): number {
  return header.filter((name) => columns.find(name) !== null).length;
}

/**
 * Whether one object a line is more likely than one object over lines. A first line that is broken still counts as a line of many,
 * unless it ends where an object goes on.
 */
function isJsonLines(text: string, extension: string): boolean {
  const end = text.indexOf("\n");
  const first = (end < 0 ? text : text.slice(0, end)).trimEnd();
  if (/[[{,:]$/.test(first) || ENVELOPE.test(first)) return false;
  return extension === "jsonl" || extension === "ndjson" || (end >= 0 && /^\s*\{/.test(text.slice(end + 1)));
}

const ENVELOPE = /^\{\s*"(?:tickets?|records|results?|issues|values|data)"\s*:\s*[[{]/;

/** More than one zero character in 200, or one control character in 50: stray ones occur in the cells of real exports. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4000);
  const zeros = head.match(/\0/g)?.length ?? 0;
  const controls = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return zeros > Math.max(2, head.length / 200) || controls > Math.max(4, head.length / 50);
}
