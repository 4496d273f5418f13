import type { ReadRow } from "./row-reader.ts";
import type { TableRecord } from "./table-rows.ts";
import type { TicketField } from "./ticket-field.ts";

/** Rows that may be a footer are held back until it is sure; a footer has fewer than these. */
const MAX_HELD = 20;

/** First words of totals, and of what reports write below their rows; "Network (2)" above a group of them. Folded by `i` only. */
const FOOTER =
  /^(?:(?:grand |sub-?)?totals?\b|gesamt|(?:zwischen)?summe\b|total général|totaal|totale\b|suma\b|razem\b|łącznie|anzahl\b|count of |copyright\b|©|confidential|vertraulich|(?:report )?(?:generated|exported|created|printed) (?:by|on|at)\b|erstellt (?:von|am)\b|time ?zone\b|zeitzone\b|fuseau|filters?(?: applied)?\s*:|\(?\d+ (?:rows?|records?|results?|tickets?|zeilen|datensätze)\b)|^\D{1,60}\(\d+(?: \p{L}{1,12})?\)$/iu;

/**
 * Keeps the totals and notes that reports write below their rows, and lines drawn between, apart from tickets: rows of one or two cells without an id of the form
 * that the others have, and without a text. Totals go wherever they stand; a note only if no ticket comes after it.
 */
export class FooterWatch {
  #idAt = -1;
  #textAt: readonly number[] = [];
  #width = 0;
  #idForm: string | null = null;
  #held: TableRecord[] = [];
  #dropped = 0;
  #firstLine = 0;

  /** A header was read, whose columns have these meanings. */
  begin(fields: readonly (TicketField | null)[]): void {
    this.#width = fields.length;
    this.#idAt = fields.indexOf("id");
    this.#textAt = [...fields.keys()].filter((at) =>
      /^(?:subject|description|comments)$/.test(fields[at] ?? ""),
    );
  }

  /** The records that are sure to be rows, now that this one has come. */
  pass(record: TableRecord): readonly TableRecord[] {
    if (isRule(record.cells)) {
      this.#drop(record);
      return [];
    }
    const note = this.#noteOf(record.cells);
    if (note === null) {
      this.#idForm ??= this.#idAt < 0 ? null : formOf(textAt(record.cells, this.#idAt));
      return this.#held.length === 0 ? [record] : [...this.#held.splice(0), record];
    }
    if (FOOTER.test(note)) this.#drop(record);
    else this.#held.push(record);
    return this.#held.length < MAX_HELD ? [] : this.#held.splice(0);
  }

  /** What was left out, after the last record. */
  remarks(): readonly ReadRow[] {
    for (const record of this.#held.splice(0)) this.#drop(record);
    if (this.#dropped === 0) return [];
    const rows =
      this.#dropped === 1 ? "1 row holds a total or a note" : `${this.#dropped} rows hold totals or notes`;
    const message = `${rows} of the report, and no ticket: left out.`;
    return [{ type: "remark", severity: "warning", code: "footer-rows", message, line: this.#firstLine }];
  }

  #drop({ line }: TableRecord): void {
    if (this.#dropped === 0) this.#firstLine = line;
    this.#dropped++;
  }

  /** The text of a row that may be a footer; `null` for a ticket. */
  #noteOf(cells: readonly unknown[]): string | null {
    if (this.#width < 3) return null;
    const filled: number[] = [];
    for (let at = 0; at < cells.length && filled.length <= 2; at++)
      if (textAt(cells, at) !== "") filled.push(at);
    const [first] = filled;
    if (first === undefined || filled.length > 2) return null;
    const note = textAt(cells, first);
    const hasText = filled.some(
      (at) =>
        this.#textAt.includes(at) && /\p{L}/u.test(textAt(cells, at)) && !(at === 0 && filled.length === 1),
    );
    if (hasText || !(FOOTER.test(note) || /\s|:/.test(note))) return null;
    const id = this.#idAt < 0 ? "" : textAt(cells, this.#idAt);
    return id !== "" && (this.#idForm === null || formOf(id) === this.#idForm) && !FOOTER.test(note)
      ? null
      : note;
  }
}

/** The line that databases and Markdown draw below the names of columns. */
function isRule(cells: readonly unknown[]): boolean {
  const filled = cells.map((cell) => String(cell ?? "").trim()).filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => /^[-=:+]{2,}$/.test(text)) && filled.join("").length > 3;
}

function textAt(cells: readonly unknown[], at: number): string {
  const cell = cells[at];
  return typeof cell === "string" ? cell.trim() : String(cell ?? "");
}

/** "INC0012" and "INC7" have one form, "Total" another. */
function formOf(id: string): string {
  return id.replace(/\p{L}+/gu, "a").replace(/\d+/g, "9");
}
