/** One stratum to sample from. */
interface SampledStratum {
  /** Units in it, a whole number from 0 up. */
  readonly size: number;
  /** How far its units lie apart, as a standard deviation, > 0. */
  readonly spread: number;
}

/**
 * How many units of each stratum to draw, `total` of them together, or all units if there are fewer: the allocation of least
 * variance (Neyman 1934, J. R. Stat. Soc. 97) in whole numbers, at least `minimum` units of each stratum or all it has, as far as
 * `total` goes. Unit by unit to the largest size · spread ÷ √(n · (n + 1)): Wright 2012, Am. Stat. 66. O(total · strata).
 */
export function allocateSample(strata: readonly SampledStratum[], total: number, minimum = 2): number[] {
  const drawn = strata.map(() => 0);
  const priorities = strata.map(({ size, spread }, at) => () => {
    const n = drawn[at]!;
    if (n >= size) return -1;
    return n < minimum ? Number.MAX_VALUE / (n + 1) : (size * spread) / Math.sqrt(n * (n + 1));
  });
  for (let left = total; left > 0; left--) {
    const values = priorities.map((priority) => priority());
    const best = Math.max(...values);
    if (best < 0) break;
    const at = values.indexOf(best);
    drawn[at] = drawn[at]! + 1;
  }
  return drawn;
}
