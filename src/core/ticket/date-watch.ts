import type { DateOrder } from "./ticket-date.ts";

/** Dates that are told of: left out as both orders fit, as their form is not known, or as the order given does not fit; or read as others decided. */
const KINDS = ["date-ambiguous", "date-unknown", "date-other-order", "date-order-taken"] as const;
type DateKind = (typeof KINDS)[number];

export function isDateKind(code: string): code is DateKind {
  return KINDS.some((kind) => kind === code);
}

interface DateRemark {
  readonly code: DateKind;
  readonly message: string;
  /** The first that it is about. */
  readonly line: number | null;
}

/** Dates of one kind. */
interface SeenDates {
  count: number;
  readonly line: number;
  readonly examples: string[];
  /** How the latest was read. */
  order: DateOrder | undefined;
}

/** Dates that are shown in the remark. */
const EXAMPLES = 3;

/** Longest example of a date that could not be read. */
const MAX_EXAMPLE = 40;

/** Counts the dates of a file that were left out, and what the others say about their order. */
export class DateWatch {
  readonly #seen = new Map<DateKind, SeenDates>();
  readonly #sure = new Map<DateOrder, { count: number; readonly example: string }>();

  /** `order`: the one that it was read in. */
  see(kind: DateKind, date: string, { line, order }: Pick<SeenDates, "line" | "order">): void {
    const seen = this.#seen.get(kind) ?? { count: 0, line, examples: [], order };
    this.#seen.set(kind, seen);
    seen.count++;
    seen.order = order;
    if (seen.examples.length < EXAMPLES && !seen.examples.includes(date)) seen.examples.push(date);
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

  /** What to say of the dates; `given`: the order that the caller told. */
  remarks(given: DateOrder | undefined): readonly DateRemark[] {
    return KINDS.flatMap((code): DateRemark[] => {
      const seen = this.#seen.get(code);
      if (seen === undefined) return [];
      const line = code === "date-order-taken" ? null : seen.line;
      return [{ code, message: this.#message(code, seen, given), line }];
    });
  }

  #message(kind: DateKind, { count, examples, order }: SeenDates, given: DateOrder | undefined): string {
    const example = examples[0]!;
    switch (kind) {
      case "date-ambiguous":
        return (
          `${count === 1 ? "1 date" : `${count} dates`}, such as ${examples.join(" or ")}, can be read day first or month first, and were left out. ` +
          `Say which: --date-order dmy or --date-order mdy (dateFormat in a program).${this.#evidence()}`
        );
      case "date-unknown":
        return `${count === 1 ? "1 date of creation is" : `${count} dates of creation are`} in no form that level-zero reads, such as ${shown(example)}, and left out. Use YYYY-MM-DD HH:mm:ss.`;
      case "date-other-order":
        return `${count === 1 ? "1 date was left out" : `${count} dates were left out`}, such as ${example}, as the order ${given} does not fit; others may be read wrongly. Check --date-order (dateFormat in a program).`;
      case "date-order-taken": {
        const [is, other] = order === "dmy" ? ["day", "mdy"] : ["month", "dmy"];
        return (
          `Dates such as ${example} (${count}) can be read day first or month first: they were read ${is} first, as others of the file can only be.` +
          `${this.isMixed ? this.#evidence() : ""} If that is wrong, say so: --date-order ${other} (dateFormat in a program).`
        );
      }
    }
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
