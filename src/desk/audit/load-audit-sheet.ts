import { mustHave, mustSay } from "../../core/door/takes.ts";
import type { Issue } from "../../core/issue.ts";
import { CsvRecordReader } from "../../core/ticket/csv-records.ts";
import { type Answer, toAnswer, toArticleId } from "./audit-answer.ts";
import type { AuditKey, AuditKeyRow } from "./audit-key.ts";

/** One person's answers. rows = answered + blank + rejected. */
export interface FilledSheet {
  /** By the number of the row. */
  readonly answers: ReadonlyMap<number, SheetAnswer>;
  /** Rows below the head. */
  readonly rows: number;
  /** Rows without an answer. */
  readonly blank: number;
  /** Rows that cannot be read; each has an `error` in `issues`. */
  readonly rejected: number;
  /** Tickets of the key that the sheet has no row for. */
  readonly missing: number;
  readonly issues: readonly Issue[];
}

export interface SheetAnswer {
  readonly answer: Answer;
  /** The article that solves it; `null` if none was named. */
  readonly articleId: string | null;
}

/** Longest row that is read, in characters. */
const MAX_ROW_CHARS = 100_000;

/**
 * Reads a sheet that a person filled and a spreadsheet saved: CSV with comma, semicolon or tab, its rows in any order. Rows are
 * known by their number, as spreadsheets rewrite ids that look like numbers. What cannot be read is an issue with its line.
 * @param text the CSV that a spreadsheet saved
 * @param path named in issues
 */
export function loadAuditSheet(text: string, key: AuditKey, path: string | null = null): FilledSheet {
  mustSay(text, "loadAuditSheet: the sheet");
  mustHave(key, "rows", "loadAuditSheet: the key");
  const reading = new SheetReading(key, path);
  for (const { line, cells } of recordsOf(text)) reading.add(line, cells);
  return reading.result();
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

function recordsOf(text: string): Row[] {
  const body = text.replace(/^\uFEFF/, "").replace(/^sep=.\r?\n/i, "");
  const head = /^[^\r\n]*/.exec(body)?.[0] ?? "";
  const delimiter = [";", "\t"].find((mark) => head.split(mark).length > 3) ?? ",";
  const reader = new CsvRecordReader(delimiter, MAX_ROW_CHARS);
  return [...reader.write(body), ...reader.end()].map((record) => ({
    line: record.line,
    cells: "broken" in record ? null : record.cells,
  }));
}

interface Columns {
  readonly row: number;
  readonly ticket: number;
  readonly answer: number;
  readonly article: number;
}

class SheetReading {
  readonly #key: AuditKey;
  readonly #path: string | null;
  readonly #answers = new Map<number, SheetAnswer>();
  readonly #seen = new Set<number>();
  readonly #issues: Issue[] = [];
  #columns: Columns | null = null;
  #rows = 0;
  #blank = 0;
  #rejected = 0;

  constructor(key: AuditKey, path: string | null) {
    this.#key = key;
    this.#path = path;
  }

  add(line: number, cells: readonly string[] | null): void {
    if (cells?.every((cell) => cell.trim() === "")) return;
    if (this.#columns === null) {
      this.#readHead(line, cells ?? []);
      return;
    }
    this.#rows += 1;
    const problem =
      cells === null ? "has a quote that is never closed" : this.#readRow(cells, this.#columns, line);
    if (problem === null) return;
    this.#rejected += 1;
    this.#tell("error", "audit-row", `This row ${problem}. It was left out.`, line);
  }

  result(): FilledSheet {
    if (this.#columns === null)
      this.#tell("error", "audit-empty", "The sheet is empty. Save it as CSV and try again.", null);
    return {
      answers: this.#answers,
      rows: this.#rows,
      blank: this.#blank,
      rejected: this.#rejected,
      missing: this.#key.rows.length - this.#seen.size,
      issues: this.#issues,
    };
  }

  #readHead(line: number, cells: readonly string[]): void {
    const names = cells.map((cell) => cell.trim().toLowerCase());
    const at = (start: string): number => names.findIndex((name) => name.startsWith(start));
    const columns = {
      row: at("row"),
      ticket: at("ticket"),
      answer: at("solvable"),
      article: at("article ("),
    };
    this.#columns = columns;
    if (columns.row >= 0 && columns.answer >= 0) return;
    const message =
      'A sheet needs the columns "row" and "solvable". Keep the first line that `audit sample` wrote.';
    this.#tell("error", "audit-head", message, line);
  }

  /** What is wrong with the row; `null` if nothing is. */
  #readRow(cells: readonly string[], columns: Columns, line: number): string | null {
    const number = Number((cells[columns.row] ?? "").trim() || Number.NaN);
    const row = this.#key.rows[number - 1];
    if (row === undefined) return `has a number that the key does not know (${quote(cells[columns.row])})`;
    if (this.#seen.has(number)) return `has the number ${number} of a row before it`;
    if (columns.ticket >= 0 && !isTicket(cells[columns.ticket] ?? "", row.ticketId))
      return `has another ticket than the key has for number ${number}`;
    this.#seen.add(number);
    const answer = toAnswer(cells[columns.answer] ?? "");
    if (answer === undefined)
      return `answers ${quote(cells[columns.answer])}, expected yes, no or unsure (number ${number})`;
    if (answer === null) {
      this.#blank += 1;
      return null;
    }
    this.#answers.set(number, { answer, articleId: this.#articleOf(cells, columns, { row, answer, line }) });
    return null;
  }

  #articleOf(
    cells: readonly string[],
    { article }: Columns,
    { row, answer, line }: { readonly row: AuditKeyRow; readonly answer: Answer; readonly line: number },
  ): string | null {
    const cell = cells[article] ?? "";
    const articleId = toArticleId(cell, row.articleIds);
    if (articleId !== null && isBeyond(cell, row.articleIds)) {
      const message = `Number ${row.row} names article ${articleId}, but ${row.articleIds.length} are offered there. It is taken for an id.`;
      this.#tell("warning", "audit-article-number", message, line);
    }
    if (articleId === null || answer === "yes") return articleId;
    if (answer === "no") {
      const message = `Number ${row.row} names an article but answers no. The answer counts, the article does not.`;
      this.#tell("warning", "audit-article", message, line);
    }
    return null;
  }

  #tell(severity: Issue["severity"], code: string, message: string, line: number | null): void {
    this.#issues.push({ severity, code, message, path: this.#path, line, column: null });
  }
}

/** A small number that counts past the offered articles, and is the id of none: a slip, or the id of another article. */
function isBeyond(cell: string, offered: readonly string[]): boolean {
  const number = /^\s*(\d{1,2})\.?\s*$/.exec(cell)?.[1];
  return number !== undefined && !offered.includes(number) && Number(number) > offered.length;
}

/** Spreadsheets drop leading zeros and defusing apostrophes, and write long numbers as 1.2E+15. */
function isTicket(cell: string, ticketId: string): boolean {
  const text = cell.trim().replace(/^'/, "");
  const id = ticketId.trim();
  return text === "" || text === id || `'${text}` === id || sameNumber(text, id);
}

function sameNumber(text: string, id: string): boolean {
  const [a, b] = [Number(text.replace(",", ".")), Number(id)];
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= 1e-4 * Math.abs(b);
}

function quote(cell: string | undefined): string {
  return JSON.stringify((cell ?? "").trim().slice(0, 40));
}
