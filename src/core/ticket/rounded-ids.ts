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
