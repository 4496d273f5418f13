/**
 * A generator of numbers in [0, 1) with 32 random bits each: the same `seed` (an integer, read modulo 2³²) gives the same
 * numbers everywhere. Mulberry32 by Tommy Ettinger (public domain). Period 2³²; not for secrets.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy of `items` in random order; every order is equally likely. Fisher and Yates; Knuth, TAOCP 2, algorithm 3.4.2P. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const copy = items.slice();
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
