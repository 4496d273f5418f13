import type { Issue } from "../issue.ts";

/** A JavaScript set or map holds at most 2^24 entries: a new one is begun well before. */
const IDS_PER_PART = 8_000_000;

/**
 * Ids seen so far, each with the time of its last change, without a limit but memory: about 70 bytes an id, and 15 more where its row says
 * when it was changed.
 */
export class SeenIds {
  /** Ids of rows that do not say when they were changed. */
  readonly #plain: Set<string>[] = [new Set()];
  readonly #dated: Map<string, number>[] = [new Map()];

  has(id: string): boolean {
    return this.#plain.some((part) => part.has(id)) || this.#dated.some((part) => part.has(id));
  }

  /**
   * `changed`: seconds since 1970; 0 if the row does not say. `new` for an id that was not seen before; `newer` if this row is not older
   * than the one before, by what both say; else `old`.
   */
  add(id: string, changed: number): "new" | "newer" | "old" {
    if (!this.has(id)) {
      this.#keep(id, changed);
      return "new";
    }
    const holder = this.#dated.find((part) => part.has(id));
    if (holder === undefined || changed === 0 || changed < holder.get(id)!) return "old";
    holder.set(id, changed);
    return "newer";
  }

  #keep(id: string, changed: number): void {
    if (changed > 0) room(this.#dated, () => new Map()).set(id, changed);
    else room(this.#plain, () => new Set()).add(id);
  }
}

/** The last of the parts; a new one if that is full. */
function room<T extends { readonly size: number }>(parts: T[], make: () => T): T {
  if (parts.at(-1)!.size >= IDS_PER_PART) parts.push(make());
  return parts.at(-1)!;
}

/** `2,02603E+15`, as a spreadsheet shows a long number. */
const SHORTENED = /^\d[.,]\d+E\+?\d+$/i;

/** A spreadsheet keeps fifteen digits of a number, and writes zeros for the rest. */
const LONG = /^\d{16,30}$/;
const ZEROED = /^\d{15}0+$/;

/** Long ids that all end in zeros, before that is no chance: one in 100,000. */
const MIN_ZEROED = 5;

/** Tells ids that a spreadsheet has rounded, so that several tickets have the same. */
export class RoundedIds {
  #long = 0;
  #zeroed = 0;

  /** Whether the id cannot be the ticket's own. Where it ends in zeros: all long ids do, and another row has it too. */
  isRounded(id: string, isTaken: () => boolean): boolean {
    return SHORTENED.test(id) || (ZEROED.test(id) && this.#areAllZeroed && isTaken());
  }

  see(id: string): void {
    if (!LONG.test(id)) return;
    this.#long++;
    if (ZEROED.test(id)) this.#zeroed++;
  }

  /** Whether there were so many of them, and none with other digits, that they are rounded although all differ. */
  get areSurelyZeroed(): boolean {
    return this.#areAllZeroed && this.#long >= MIN_ZEROED;
  }

  get #areAllZeroed(): boolean {
    return this.#long > 0 && this.#long === this.#zeroed;
  }
}

/** What is said of a row that is no ticket of its own. Default: an error; a row that comes again was read, and nothing is lost. */
export interface Remark extends Pick<Issue, "code" | "message"> {
  readonly severity?: Issue["severity"];
}

/** What is said of ids that come again, were rounded, or are not the desk's. */
export const ID_REMARKS = {
  duplicate: {
    severity: "warning",
    code: "ticket-id-duplicate",
    message: "An earlier row has the same id: the ticket counts once, as the first one says.",
  },
  outdated: {
    severity: "warning",
    code: "ticket-id-duplicate",
    message: "An earlier row has the same id and was changed before this one. The newer one was kept.",
  },
  joined: {
    severity: "warning",
    code: "ticket-id-duplicate",
    message:
      "The row before is of the same ticket, in the same words. What this one adds, such as a link, was put to it.",
  },
  rounded: (id: string) => ({
    code: "ticket-ids-rounded",
    message: `Ids such as ${id} were rounded by a spreadsheet, so that several tickets have the same: they are named by their rows. Export from the desk again, or make the column text before you save.`,
  }),
  zeroed: {
    code: "ticket-ids-rounded",
    message:
      "All long ids end in zeros after their fifteenth digit: a spreadsheet has rounded them, and they are not the desk's. Export from the desk again, or make the column text before you save.",
  },
  made: {
    code: "ticket-ids-made",
    message:
      "The rows have no id: they were named row-1, row-2 and so on. Export an id column to find the tickets again.",
  },
} as const;
