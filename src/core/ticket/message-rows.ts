import { isRecord } from "../text/json.ts";
import type { ColumnLookup } from "./columns.ts";
import { machineTextOf } from "./field-value.ts";
import { foldMessages, type Item, type MessageRow } from "./fold-messages.ts";
import { type MessageColumns, messageColumns } from "./message-columns.ts";
import type { ReadRow } from "./row-reader.ts";
import type { DateOrder } from "./ticket-date.ts";
import { openedAudit } from "./zendesk-audit.ts";

/** Rows that wait for a second one of their ticket: a table of messages has one by then. */
const MAX_UNSURE = 2_000;
/** Rows that are held at most. Beyond them, the tickets that got no message for the longest time go on. */
const MAX_HELD = 200_000;

interface Thread {
  readonly line: number;
  readonly rows: MessageRow[];
}

/**
 * Puts the rows of one ticket together where each row is a message or a step of it: exports of comments, conversations, articles, audits and
 * journals. Such a table is known by its columns, and by a ticket that comes again; any other passes through. Tickets come in the order of
 * their first rows, after the last one.
 */
export class MessageRows {
  readonly #lookup: ColumnLookup;
  readonly #order: DateOrder | undefined;
  readonly #shapes = new Map<string, MessageColumns | null>();
  #threads = new Map<string, Thread>();
  #state: "unsure" | "messages" | "tickets" = "unsure";
  /** All rows in their order, while it is not sure what they are. */
  #unsure: ReadRow[] = [];
  /** Those of them that are no messages. */
  #others: ReadRow[] = [];
  #held = 0;
  /** Rows that went on without waiting. */
  #seen = 0;
  #folded = 0;
  #tickets = 0;

  constructor(lookup: ColumnLookup, order: DateOrder | undefined) {
    this.#lookup = lookup;
    this.#order = order;
  }

  /** The rows that can be read now. */
  pass(rows: readonly ReadRow[]): readonly ReadRow[] {
    return this.#state === "tickets" ? rows : rows.flatMap((row) => this.#passOne(row));
  }

  /** The rest, and what is to be said. */
  end(): readonly ReadRow[] {
    if (this.#state !== "messages") return this.#unsure;
    const rows = this.#release(0);
    return [...rows, this.#remark()];
  }

  #passOne(row: ReadRow): readonly ReadRow[] {
    if (this.#state === "tickets") return [row];
    const message = row.type === "row" ? this.#read(row.value) : null;
    if (row.type !== "row" || message === null) return this.#keep(row);
    const { id, rows, isSure } = message;
    const isAgain = this.#threads.has(id);
    this.#add(id, row.line, rows);
    if (this.#state === "messages") return this.#held <= MAX_HELD ? [] : this.#release(MAX_HELD / 2);
    if (isSure || isAgain) return this.#begin();
    return this.#wait(row);
  }

  /** A row that is no message: it goes on, but waits for those before it. */
  #keep(row: ReadRow): readonly ReadRow[] {
    if (this.#state === "messages") return [row];
    this.#others.push(row);
    return this.#wait(row);
  }

  #wait(row: ReadRow): readonly ReadRow[] {
    this.#unsure.push(row);
    const isNone = this.#threads.size === 0;
    if (!isNone && this.#unsure.length < MAX_UNSURE) return [];
    // Rows that are no messages at all need not wait, but they are counted.
    this.#seen += this.#unsure.length;
    const rows = this.#unsure.splice(0);
    this.#others = [];
    if (!isNone || this.#seen >= MAX_UNSURE) {
      this.#state = "tickets";
      this.#threads = new Map();
    }
    return rows;
  }

  #begin(): readonly ReadRow[] {
    this.#state = "messages";
    this.#unsure = [];
    return this.#others.splice(0);
  }

  #add(id: string, line: number, rows: readonly MessageRow[]): void {
    const thread = this.#threads.get(id) ?? { line, rows: [] };
    thread.rows.push(...rows);
    this.#held += rows.length;
    // The one that was touched last stands at the end.
    if (this.#held > MAX_HELD / 2) this.#threads.delete(id);
    this.#threads.set(id, thread);
  }

  #release(keep: number): readonly ReadRow[] {
    const released: ReadRow[] = [];
    for (const [id, { line, rows }] of this.#threads) {
      if (this.#held <= keep) break;
      released.push({ type: "row", line, value: foldMessages(id, rows, this.#order) });
      this.#threads.delete(id);
      this.#held -= rows.length;
      this.#folded += rows.length;
      this.#tickets++;
    }
    return released;
  }

  /** The message in a row, or the messages and changes of an audit; `null` for another row. */
  #read(value: unknown): { id: string; rows: readonly MessageRow[]; isSure: boolean } | null {
    const audit = openedAudit(value);
    const rows = audit ?? (isRecord(value) ? [value] : []);
    const found = rows.flatMap((row) => {
      const columns = this.#shapeOf(audit === null ? row : AUDIT);
      return columns === null ? [] : [{ row, columns }];
    });
    const [first] = found;
    const id = first === undefined ? "" : machineTextOf(first.row[first.columns.thread]).trim();
    return id === "" ? null : { id, rows: found, isSure: audit !== null };
  }

  #shapeOf(row: Item): MessageColumns | null {
    const headers = Object.keys(row);
    const key = headers.join("\n");
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const columns = messageColumns(headers, this.#lookup);
    if (this.#shapes.size < 1_000) this.#shapes.set(key, columns);
    return columns;
  }

  #remark(): ReadRow {
    const message = `Each row is a message or a step of a ticket: ${this.#folded} of them were put together as ${this.#tickets} tickets.`;
    return { type: "remark", severity: "warning", code: "messages-folded", message };
  }
}

const AUDIT: Item = { ticket_id: "", author_id: "", created_at: "", body: "", public: true };
