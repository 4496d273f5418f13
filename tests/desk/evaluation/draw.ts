/** The tickets that `weights` stand for, each as often as it was drawn: what the statistics spare themselves to write out. */
export function draw<T>(items: readonly T[], weights: readonly number[]): T[] {
  return items.flatMap((item, i) => new Array<T>(weights[i]!).fill(item));
}

/** Every ticket once. */
export function once(count: number): Uint16Array {
  return new Uint16Array(count).fill(1);
}
