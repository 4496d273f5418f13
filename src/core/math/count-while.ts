/** How many of the ascending `values` pass a `test` that none passes after one that fails it. O(log n). */
export function countWhile(values: Float64Array | Uint32Array, test: (value: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(values[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
