/** Where in `order` each run of equal `scores` begins, and at last where the end is: run k is [starts[k], starts[k + 1]). */
export function tieStarts(order: Uint32Array, scores: readonly number[]): Uint32Array {
  const starts: number[] = [];
  order.forEach((i, j) => {
    if (j === 0 || scores[order[j - 1]!] !== scores[i]) starts.push(j);
  });
  return Uint32Array.from([...starts, order.length]);
}
