import type { DateOrder } from "./ticket-date.ts";

/** Dates that are shown in the remark. */
const EXAMPLES = 3;

/** Longest example of a date that could not be read. */
const MAX_EXAMPLE = 40;

/** Counts the dates of a file that were left out, and what the others say about their order. */
export class DateWatch {
  #unknown = 0;
  #unknownLine: number | null = null;
  #unknownExample = "";
  #other = 0;
  #otherLine: number | null = null;
  #otherExample = "";
  #ambiguous = 0;
  #firstLine: number | null = null;
  readonly #examples: string[] = [];
  #taken = 0;
  #takenExample = "";
  #takenOrder: DateOrder | null = null;
  readonly #sure = new Map<DateOrder, { count: number; readonly example: string }>();

  seeAmbiguous(date: string, line: number): void {
    this.#ambiguous++;
    this.#firstLine ??= line;
    if (this.#examples.length < EXAMPLES && !this.#examples.includes(date)) this.#examples.push(date);
  }

  /** A date that the others of the file decided. */
  seeTaken(date: string, order: DateOrder): void {
    this.#taken++;
    this.#takenExample ||= date;
    this.#takenOrder = order;
  }

  seeUnknown(date: string, line: number): void {
    this.#unknown++;
    this.#unknownLine ??= line;
    this.#unknownExample ||= date;
  }

  /** A date that can only be read in another order than the one given. */
  seeOtherOrder(date: string, line: number): void {
    this.#other++;
    this.#otherLine ??= line;
    this.#otherExample ||= date;
  }

  seeSure(order: DateOrder, date: string): void {
    const held = this.#sure.get(order);
    if (held === undefined) this.#sure.set(order, { count: 1, example: date });
    else held.count++;
  }

  /** The order that all dates have had in which day and month could be told apart; `undefined` for none, and if they had several. */
  get order(): DateOrder | undefined {
    return this.#sure.size === 1 ? [...this.#sure.keys()][0] : undefined;
  }

  /** Whether the file has dates of both orders: then none decides for the others. */
  get isMixed(): boolean {
    return this.#sure.size > 1;
  }

  /** How dates were read that the others decided; `null` if there are none. */
  takenRemark(): string | null {
    if (this.#takenOrder === null) return null;
    const [is, other] = this.#takenOrder === "dmy" ? ["day", "mdy"] : ["month", "dmy"];
    return (
      `Dates such as ${this.#takenExample} (${this.#taken}) can be read day first or month first: they were read ${is} first, as others of the file can only be.` +
      `${this.isMixed ? this.#evidence() : ""} If that is wrong, say so: --date-order ${other} (dateFormat in a program).`
    );
  }

  /** What to say of the dates in no known form; `null` if there are none. */
  unknownRemark(): { readonly message: string; readonly line: number | null } | null {
    if (this.#unknown === 0) return null;
    const dates = this.#unknown === 1 ? "1 date of creation is" : `${this.#unknown} dates of creation are`;
    const message = `${dates} in no form that level-zero reads, such as ${shown(this.#unknownExample)}, and left out. Use YYYY-MM-DD HH:mm:ss.`;
    return { message, line: this.#unknownLine };
  }

  /** What to say of dates that the order given does not fit; `null` if there are none. */
  otherOrderRemark(
    order: DateOrder | undefined,
  ): { readonly message: string; readonly line: number | null } | null {
    if (this.#other === 0) return null;
    const dates = this.#other === 1 ? "1 date was left out" : `${this.#other} dates were left out`;
    const message = `${dates}, such as ${this.#otherExample}, as the order ${order} does not fit; others may be read wrongly. Check --date-order (dateFormat in a program).`;
    return { message, line: this.#otherLine };
  }

  /** What to ask the caller, with the first line that it is about; `null` if no date was ambiguous. */
  remark(): { readonly message: string; readonly line: number | null } | null {
    if (this.#ambiguous === 0) return null;
    const dates = this.#ambiguous === 1 ? "1 date" : `${this.#ambiguous} dates`;
    const message =
      `${dates}, such as ${this.#examples.join(" or ")}, can be read day first or month first, and were left out. ` +
      `Say which: --date-order dmy or --date-order mdy (dateFormat in a program).${this.#evidence()}`;
    return { message, line: this.#firstLine };
  }

  #evidence(): string {
    const told = [...this.#sure].map(([order, { count, example }]) => {
      const words = order === "dmy" ? "day first" : "month first";
      return `${count} that can only be ${words}, such as ${example}`;
    });
    return told.length === 0 ? "" : ` The file also has ${told.join(", and ")}.`;
  }
}

/** A text without a digit is no date but somebody's words: only its form is shown. */
function shown(text: string): string {
  const example = text.length > MAX_EXAMPLE ? `${text.slice(0, MAX_EXAMPLE)}…` : text;
  return `"${/\d/.test(text) ? example : example.replace(/\p{L}/gu, "x")}"`;
}
