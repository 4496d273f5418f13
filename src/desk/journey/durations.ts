import { addTo } from "../../core/math/add-to.ts";
import { log2, power } from "../../core/math/elementary.ts";

/** Buckets of a doubling: a median is right to within a tenth. */
const PER_DOUBLING = 8;

/** Milliseconds, counted in buckets of a few per cent each, so that any number of them takes the same memory. */
export class Durations {
  readonly #buckets = new Map<number, number>();
  count = 0;

  add(ms: number): void {
    const bucket = Math.round(PER_DOUBLING * log2(Math.max(1, ms / 1000)));
    addTo(this.#buckets, bucket);
    this.count++;
  }

  /** Seconds below which the share lies, in (0, 1); `null` without any. */
  quantile(share: number): number | null {
    let seen = 0;
    for (const [bucket, count] of [...this.#buckets].sort(([a], [b]) => a - b)) {
      seen += count;
      if (seen >= share * this.count) return Math.round(power(2, bucket / PER_DOUBLING));
    }
    return null;
  }
}
