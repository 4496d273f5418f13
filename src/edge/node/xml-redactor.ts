import type { CellRedactor } from "./cell-redactor.ts";

/** What is looked at: remarks, data that is no markup, tags, and the text between them. */
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^<>]*>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]{1,100})(\s*=\s*)("[^"]*"|'[^']*')/g;

/** Longest piece that is waited for; what is not closed by then is redacted as text. */
const MAX_PIECE_CHARS = 4_000_000;

/**
 * Redacts XML as it arrives: texts and attributes, each by the names of the elements around it. In a sheet of SpreadsheetML the first row names
 * the columns; in lists of `<name>` and `<value>`, as old exports of ServiceDesk Plus have them, the name does. Marks stay as they are.
 */
export class XmlRedactor {
  readonly #cells: CellRedactor;
  readonly #open: string[] = [];
  readonly #headers: string[] = [];
  #text = "";
  #line = 1;
  /** Index of the cell in its row, and of the row, in a sheet. */
  #cell = -1;
  #row = -1;
  /** What the last `<name>` said. */
  #named = "";

  constructor(cells: CellRedactor) {
    this.#cells = cells;
  }

  write(text: string): string {
    this.#text += text;
    const end = Math.max(
      this.#text.lastIndexOf(">") + 1,
      this.#text.length > MAX_PIECE_CHARS ? this.#text.length : 0,
    );
    const isData = this.#text.lastIndexOf("<![CDATA[", end) > this.#text.lastIndexOf("]]>", end);
    if (end === 0 || (isData && this.#text.length < MAX_PIECE_CHARS)) return "";
    const ready = this.#text.slice(0, end);
    this.#text = this.#text.slice(end);
    return this.#run(ready);
  }

  end(): string {
    return this.#run(this.#text);
  }

  #run(text: string): string {
    let at = 0;
    const out: string[] = [];
    for (const match of text.matchAll(TOKEN)) {
      out.push(this.#words(text.slice(at, match.index), false), this.#token(match[0]));
      at = match.index + match[0].length;
    }
    out.push(this.#words(text.slice(at), false));
    return out.join("");
  }

  #token(token: string): string {
    const line = this.#line;
    this.#line += token.split("\n").length - 1;
    if (token.startsWith("<![CDATA[")) return `<![CDATA[${this.#words(token.slice(9, -3), true, line)}]]>`;
    if (token.startsWith("<!--")) return `<!--${this.#words(token.slice(4, -3), true, line)}-->`;
    if (!token.startsWith("<")) return this.#words(token, false, line);
    if (token.startsWith("</")) this.#open.pop();
    else if (!/^<[?!]/.test(token)) return this.#tag(token, line);
    return token;
  }

  #tag(token: string, line: number): string {
    const name = /^<(?:[\w-]+:)?([^\s/>]{1,100})/.exec(token)?.[1] ?? "";
    this.#place(name, token);
    this.#open.push(name);
    const redacted = token.replace(ATTRIBUTE, (whole, key: string, is: string, quoted: string) => {
      if (/^(?:xmlns|xml:|xsi:|ss:)|^(?:type|index|id)$/i.test(key)) return whole;
      const column = /^display_?value$|^value$/i.test(key) ? [] : [key];
      const value = this.#redact(quoted.slice(1, -1), column, line, false);
      return `${key}${is}${quoted[0]}${value}${quoted[0]}`;
    });
    if (token.endsWith("/>")) this.#open.pop();
    return redacted;
  }

  /** Counts rows and cells of a sheet; an index says where a cell stands behind empty ones. */
  #place(name: string, token: string): void {
    if (name === "Table") this.#row = -1;
    else if (name === "Row") {
      this.#row++;
      this.#cell = -1;
    } else if (name === "Cell") {
      const index = /(?:ss:)?Index\s*=\s*["'](\d{1,5})["']/.exec(token)?.[1];
      this.#cell = index === undefined ? this.#cell + 1 : Number(index) - 1;
    }
  }

  #words(text: string, isPlain: boolean, line = this.#line): string {
    if (text.trim() === "") return text;
    const last = this.#open.at(-1) ?? "";
    const isSheet = last === "Data" && this.#open.at(-2) === "Cell";
    if (isSheet && this.#row === 0) this.#headers[this.#cell] = unescaped(text).trim();
    if (/^name$/i.test(last)) this.#named = unescaped(text).trim();
    if (isSheet && this.#row === 0) return text;
    const beside = /^value$/i.test(last) && this.#named !== "" ? [this.#named] : [];
    if (isSheet) return this.#redact(text, [this.#headers[this.#cell] ?? ""], line, isPlain);
    return this.#redact(text, beside, line, isPlain);
  }

  /** Blanks around a text stay; what is written with character references is read, and written so again if it changes. */
  #redact(text: string, more: readonly string[], line: number, isPlain: boolean): string {
    const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    const plain = isPlain ? words : unescaped(words);
    const columns = [...this.#open.slice(-3), ...more].filter(
      (name) => !/^(?:Data|Cell|Row|value)$/i.test(name),
    );
    const redacted = this.#cells.redact(plain, { columns, line });
    if (redacted === plain) return text;
    return before + (isPlain ? redacted : escaped(redacted)) + after;
  }
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** XML knows five names, and numbers (XML 1.0, 4.1 and 4.6); what is none stays. */
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
