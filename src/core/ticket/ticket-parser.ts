import { mustSay } from "../door/takes.ts";
import type { Issue } from "../issue.ts";
import { checkReadOptions } from "./check-read-options.ts";
import { ColumnLookup } from "./columns.ts";
import { createRowReader } from "./create-row-reader.ts";
import { DateWatch, isDateKind } from "./date-watch.ts";
import { joinedTickets } from "./joined-tickets.ts";
import { MappingWatch } from "./mapping-watch.ts";
import { MessageRows } from "./message-rows.ts";
import { exportLimitRemark, pageRemark } from "./missing-rows.ts";
import type { ReadRow, RowReader } from "./row-reader.ts";
import { RowsInDoubt } from "./rows-in-doubt.ts";
import type { Ticket } from "./ticket.ts";
import { emptyBatch, type MutableBatch, type TicketBatch } from "./ticket-batch.ts";
import { ID_REMARKS, type Remark, RoundedIds, SeenIds } from "./ticket-ids.ts";
import type { TicketMapping } from "./ticket-mapping.ts";
import type { TicketReadOptions } from "./ticket-read-options.ts";
import { readTicketRow } from "./to-ticket.ts";

/** Characters that the format is found out from. */
const HEAD_CHARS = 65_536;

/**
 * Reads an export piece by piece: `write` each piece of text, then `end` once; each returns the tickets that it completed.
 * Memory: one row, the ids seen so far, and 10,000 rows at most while no date tells the order of day and month. Throws `INVALID_OPTION` for a wrong option, never for data.
 */
export class TicketParser {
  readonly #options: TicketReadOptions;
  readonly #columns: ColumnLookup;
  readonly #ids = new SeenIds();
  readonly #rounded = new RoundedIds();
  readonly #warned = new Set<string>();
  readonly #mapping: MappingWatch;
  readonly #dates = new DateWatch();
  readonly #inDoubt = new RowsInDoubt();
  readonly #messages: MessageRows;
  #head = "";
  #reader: RowReader | null = null;
  #rows = 0;
  /** The ticket of the row before. */
  #last: Ticket | null = null;
  /** Whether the first row had an id; `null` before it. */
  #hasIds: boolean | null = null;
  #batch: MutableBatch = emptyBatch();

  constructor(options: TicketReadOptions = {}) {
    this.#options = checkReadOptions(options);
    const { columns, dateFormat, values = null } = this.#options;
    this.#columns = new ColumnLookup(columns);
    this.#messages = new MessageRows(this.#columns, dateFormat);
    this.#mapping = new MappingWatch(this.#columns, values);
  }

  write(text: string): TicketBatch {
    mustSay(text, "TicketParser.write: the text");
    if (this.#reader !== null) this.#take(this.#reader.write(text));
    else {
      this.#head += text;
      if (this.#head.length >= HEAD_CHARS) this.#start();
    }
    return this.#flush();
  }

  end(): TicketBatch {
    if (this.#reader === null) this.#start();
    this.#take(this.#reader?.end() ?? []);
    this.#take(this.#messages.end(), false);
    for (const row of this.#inDoubt.release()) this.#takeRow(row);
    this.#closingRemarks();
    return this.#flush();
  }

  /** How the columns were understood, by the first rows that were read so far. */
  get mapping(): TicketMapping {
    return this.#mapping.mapping(this.#reader);
  }

  #closingRemarks(): void {
    for (const { code, message, line } of this.#dates.remarks(this.#options.dateFormat))
      this.#warn(code, message, line);
    for (const { header, meant } of this.#mapping.unknown(Object.keys(this.#options.columns ?? {}))) {
      const hint = meant === null ? "Check its name." : `Did you mean "${meant}"?`;
      this.#warn("map-column-missing", `No column is called "${header}", which your mapping names. ${hint}`);
    }
    const pages = pageRemark(this.#reader?.around ?? "", this.#rows);
    if (pages !== null) this.#warn("export-has-more-pages", pages);
    if (this.#rounded.areSurelyZeroed)
      this.#warnOnce({ severity: "warning", ...ID_REMARKS.zeroed, line: null });
    const limit = exportLimitRemark(this.#rows, this.mapping.desk);
    if (limit !== null) this.#warn("export-limit", limit);
  }

  #warn(code: string, message: string, line: number | null = null): void {
    this.#issue({ severity: "warning", code, message, line });
  }

  #start(): void {
    const created = createRowReader(this.#head, this.#columns, this.#options);
    if ("code" in created) this.#issue({ severity: "error", ...created, line: null });
    this.#reader = "code" in created ? IGNORE_ALL : created;
    this.#take(this.#reader.write(this.#head.replace(/^\uFEFF/, "")));
    this.#head = "";
  }

  #take(read: readonly ReadRow[], mayFold = true): void {
    for (const row of mayFold ? this.#messages.pass(read) : read) {
      if (row.type === "remark") this.#warnOnce({ ...row, line: row.line ?? null });
      else if (this.#inDoubt.isWaiting) this.#wait(row);
      else this.#takeRow(row);
    }
  }

  #wait(row: Row): void {
    for (const released of this.#inDoubt.add(row, this.#columns)) this.#takeRow(released);
  }

  #takeRow(row: Row): void {
    if (row.type === "row") this.#takeValue(row);
    else {
      this.#count();
      this.#reject(row.line, row);
    }
  }

  #count(): void {
    this.#rows++;
    this.#batch.rows++;
  }

  #takeValue(row: Extract<Row, { type: "row" }>): void {
    const { line, value } = row;
    const madeId = `row-${this.#rows + 1}`;
    const { result, isInDoubt } = this.#read(row, madeId);
    if (isInDoubt) {
      this.#wait(row);
      return;
    }
    this.#count();
    this.#mapping.see(value);
    if ("code" in result) {
      this.#reject(line, result);
      return;
    }
    if (this.#hasIds === null) this.#noteIds(result.ticket.id !== madeId);
    const { ticket } = result;
    this.#rounded.see(ticket.id);
    const isRounded = this.#rounded.isRounded(ticket.id, () => this.#ids.has(ticket.id));
    const named = isRounded ? this.#renamed(ticket, madeId, line) : ticket;
    this.#keep(named, this.#options.duplicates === "first" ? 0 : result.changed, line);
  }

  /** `isInDoubt`: a date that a later row may decide. */
  #read({ line, value }: Extract<Row, { type: "row" }>, madeId: string) {
    const likelyOrder = this.#dates.isMixed ? undefined : (this.#dates.order ?? this.#inDoubt.order);
    let isInDoubt = false;
    const result = readTicketRow(value, {
      columns: this.#columns,
      values: this.#options.values ?? null,
      order: this.#options.dateFormat,
      likelyOrder,
      fallbackId: this.#hasIds === true ? null : madeId,
      pseudonymOf: this.#options.pseudonymOf,
      isTable: this.#reader?.format === "csv",
      warn: (code, message, example = "") => {
        if (code === "date-ambiguous" && this.#inDoubt.isOpen) isInDoubt = true;
        else if (isDateKind(code)) this.#dates.see(code, example, { line, order: likelyOrder });
        else this.#warnOnce({ severity: "warning", code, message, line });
      },
      sureOrder: (order, date) => this.#dates.seeSure(order, date),
    });
    return { result, isInDoubt };
  }

  #keep(ticket: Ticket, changed: number, line: number): void {
    const seen = this.#ids.add(ticket.id, changed);
    const joined = seen === "new" ? null : joinedTickets(this.#last, ticket, seen === "newer");
    if (seen !== "new")
      this.#reject(line, ID_REMARKS[joined !== null ? "joined" : seen === "old" ? "duplicate" : "outdated"]);
    if (seen === "old" && joined === null) return;
    if (seen !== "new") this.#takeBack(ticket.id);
    this.#last = joined ?? ticket;
    this.#batch.tickets.push(this.#last);
    if (changed > 0) this.#batch.changed.set(ticket.id, changed);
  }

  #takeBack(id: string): void {
    const earlier = this.#batch.tickets.findIndex((ticket) => ticket.id === id);
    if (earlier >= 0) this.#batch.tickets.splice(earlier, 1);
    else this.#batch.replaced.push(id);
  }

  #renamed(ticket: Ticket, madeId: string, line: number): Ticket {
    this.#warnOnce({ severity: "warning", ...ID_REMARKS.rounded(ticket.id), line });
    return { ...ticket, id: madeId };
  }

  #noteIds(hasIds: boolean): void {
    this.#hasIds = hasIds;
    if (!hasIds) this.#warn(ID_REMARKS.made.code, ID_REMARKS.made.message);
  }

  #reject(line: number, { severity = "error", code, message }: Remark): void {
    this.#batch.rejectedRows++;
    this.#issue({ severity, code, message: `Row ${this.#rows}: ${message}`, line });
  }

  /** The same remark on 10,000 rows is one remark; it names the first line. */
  #warnOnce(issue: IssueHere): void {
    if (this.#warned.has(issue.code)) return;
    this.#warned.add(issue.code);
    this.#issue(issue);
  }

  #issue({ severity, code, message, line }: IssueHere): void {
    this.#batch.issues.push({
      severity,
      code,
      message,
      path: this.#options.path ?? null,
      line,
      column: null,
    });
  }

  #flush(): TicketBatch {
    const { replaced, changed, ...batch } = this.#batch;
    this.#batch = emptyBatch();
    return {
      ...batch,
      ...(replaced.length > 0 && { replaced }),
      ...(changed.size > 0 && { changed }),
    };
  }
}

type Row = Exclude<ReadRow, { type: "remark" }>;
type IssueHere = Pick<Issue, "severity" | "code" | "message" | "line">;

const IGNORE_ALL: RowReader = { format: null, write: () => [], end: () => [] };
