import { soundsClosed } from "./closed-value.ts";
import { fieldOfKey } from "./front-matter-keys.ts";
import { toFlag } from "./header-value.ts";
import { isHeaderKey, isPlainKey, type KeyLine, readKeyLine } from "./key-line.ts";
import { accessOfKey } from "./key-meaning.ts";
import { isOpenWord } from "./to-audience.ts";
import { htmlBlockAt, undressHtml } from "./undress-html.ts";

/** Longest block that is looked through. */
const maxLines = 60;

/** A header in the dress of something else, from its first line to the one behind it; its lines as `key: value`. */
interface DressedHeader {
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

/**
 * A header written as a quote, a table of two columns, a definition list, a list or box of HTML, code without a name or an object in code,
 * between fences on one line, or as Pandoc's and AsciiDoc's titles: the first block of a text, or the first below its heading. It counts only if half of its keys are those of headers
 * and one of them says who sees the article: a table of words is text. `null` if there is none.
 */
export function dressedHeader(lines: readonly string[], from: number): DressedHeader | null {
  if (from < 0) return null;
  const html = htmlBlockAt(lines.slice(from, from + maxLines));
  const block = html ?? definitionsAt(lines, from) ?? blockAt(lines, from);
  const said = html === null ? undress(block) : undressTags(html);
  if (said === null) return null;
  const keys = said.flatMap((line) => readKeyLine(line) ?? []);
  if (keys.length === 0 || keys.length < said.filter((line) => line.trim() !== "").length) return null;
  const known = keys.filter(({ key }) => isHeaderKey(key) || accessOfKey(key) !== null);
  const isTitle = /^(?:%|= )/.test(block[0]!);
  const isHeader =
    known.length * 2 >= keys.length &&
    (isTitle || keys.some(isHeaderLine)) &&
    (isTitle || (keys.length === 1 ? keys.some(isPlainKey) : keys.some(restricts)));
  return isHeader ? { from, to: from + block.length, source: said.join("\n") } : null;
}

/** Lines up to a blank one; of code, up to the fence that closes it. */
function blockAt(lines: readonly string[], from: number): readonly string[] {
  const fence = /^(`{3,}|~{3,})/.exec(lines[from] ?? "")?.[1];
  const isEnd = (line: string, at: number): boolean =>
    fence === undefined ? line.trim() === "" : at > 0 && line.startsWith(fence);
  const piece = lines.slice(from, from + maxLines);
  const end = piece.findIndex(isEnd);
  return end < 0 ? (fence === undefined ? piece : []) : piece.slice(0, end + (fence === undefined ? 0 : 1));
}

/** `Status`, and below it `: Draft`: terms with one line each, blank lines between them or not. `null` where there are none. */
function definitionsAt(lines: readonly string[], from: number): readonly string[] | null {
  let end = from;
  for (let at = from; at < Math.min(lines.length - 1, from + maxLines); at++) {
    if (lines[at]!.trim() === "") continue;
    if (!/^\p{L}[^:]{0,60}$/u.test(lines[at]!) || !definition.test(lines[at + 1]!)) break;
    end = ++at + 1;
  }
  return end === from ? null : lines.slice(from, end);
}

const definition = /^[ \t]{0,3}[:~][ \t]+\S/;

function undress(block: readonly string[]): readonly string[] | null {
  const first = block[0] ?? "";
  if (/^(?:`{3,}|~{3,})[ \t]*(?:json5?)?[ \t]*$/i.test(first))
    return ["", ...block.slice(1, -1).flatMap(unbraced)];
  if (/^[ \t]{0,3}>/.test(first)) return undressQuote(block);
  const parts = first.split(/\s+[|·•‖]\s+/);
  if (parts.length > 1 && block.length === 1 && parts.every((part) => readKeyLine(part) !== null))
    return parts;
  if (definition.test(block[1] ?? "")) return undressDefinitions(block);
  if (/\|/.test(first))
    return rule.test(block[1] ?? "") ? undressRows(block.map(cellsOf).filter((_, at) => at !== 1)) : null;
  const fenced = /^(?:\+{3,}|-{3,})[ \t]+(\S.*?)[ \t]+(?:\+{3,}|-{3,})[ \t]*$/.exec(first)?.[1];
  if (fenced !== undefined && block.length === 1) return unbraced(fenced);
  if (/^% /.test(first) && block.length > 1 && block.length < 4 && block.every((line) => /^%/.test(line)))
    return block.map((line, at) => `${["title", "author", "date"][at]}: ${line.slice(1).trim()}`);
  return /^= \S/.test(first) && block.length > 1 ? [`title: ${first.slice(2)}`, ...block.slice(1)] : null;
}

/** `{"draft": true, "title": "VPN"}` is two lines. */
function unbraced(line: string): string[] {
  return line
    .replace(/^[ \t]*\{|\}[ \t]*,?[ \t]*$/g, "")
    .split(/,(?=[ \t]*["']?[\w -]+["']?[ \t]*[:=]|[ \t]*$)/)
    .map((part) => part.trim().replace(/^["']([\w -]+)["'](?=[ \t]*[:=])/, "$1"))
    .filter((part) => part !== "");
}

/** Without the marks of the quote, the title of a callout, and fences within. */
function undressQuote(block: readonly string[]): readonly string[] | null {
  if (!block.every((line) => /^[ \t]{0,3}>/.test(line))) return null;
  return block
    .map((line) => line.replace(/^[ \t]{0,3}>[ \t]?/, "").replace(/ {2,}$|\\$/, ""))
    .map((line) => (/^(?:\[![\w-]+\][+-]?|-{3,}|\+{3,})/.test(line) ? "" : line));
}

const head = /^(?:property|properties|key|field|attribute|name|metadata|eigenschaft|feld|champ|campo)?$/i;
const rule = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;

function undressTags(html: readonly string[]): readonly string[] | null {
  const { rows, lines } = undressHtml(html);
  return rows === null ? lines : undressRows(rows);
}

/** A row each for a key and its value; or keys as the names of columns, and one row of values. */
function undressRows(given: readonly (readonly string[])[]): readonly string[] | null {
  // A title goes over all columns, and a colon behind a key is none of it.
  const rows = given
    .slice(given[0]?.length === 1 ? 1 : 0)
    .map(([key = "", ...values]) => [key.replace(/\s*[:：]$/, ""), ...values]);
  const [names = [], values] = rows;
  const isRow =
    names.length === 2 && !/^title$/i.test(names[0]!) && isPlainKey({ key: names[0]!, value: names[1]! });
  if (!isRow && rows.length === 2 && names.length === values!.length && names.every(isHeaderKey))
    return names.map((name, at) => `${name}: ${values![at]}`);
  if (!rows.every((row) => row.length === 2)) return null;
  return rows.map((row, at) => (at === 0 && head.test(row[0]!) ? "" : `${row[0]}: ${row[1]}`));
}

/** Lines keep their numbers. */
function undressDefinitions(block: readonly string[]): readonly string[] {
  return block.map((line, at) =>
    definition.test(line)
      ? ""
      : definition.test(block[at + 1] ?? "")
        ? `${line.trim()}: ${block[at + 1]!.trim().slice(1).trim()}`
        : "",
  );
}

function cellsOf(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim().replace(/^[*_]{1,3}|[*_]{1,3}$/g, ""));
}

/** `Status: Draft`, `Private: yes`; not the word `Private` and what it means. */
function isHeaderLine({ key, value }: KeyLine): boolean {
  return (
    isHeaderKey(key) && (fieldOfKey(key) !== null || accessOfKey(key) === null || toFlag(value) !== null)
  );
}

/** Whether a line says that not everybody sees the article. */
function restricts(line: KeyLine): boolean {
  const { key, value } = line;
  if (isPlainKey(line)) return true;
  if (fieldOfKey(key)?.field === "audience") return isNames(value);
  const kind = accessOfKey(key);
  const flag = toFlag(value);
  return (
    ((kind === "closes" || kind === "retires") && flag === true) ||
    (kind === "opens" && flag === false) ||
    (kind === "readers" && isNames(value)) ||
    soundsClosed(key, value)
  );
}

/** Names of a few words, not what the key means, nor the head of the next column: `Role: Access`. */
function isNames(value: string): boolean {
  const isHead = accessOfKey(value) === "readers" || fieldOfKey(value) !== null;
  return value !== "" && !isOpenWord(value) && !isHead && value.split(/\s+/).length < 4;
}
