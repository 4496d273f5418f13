/**
 * First place from `from` on in `sorted` whose word is not below `word`; its length if all are. Code-unit order, O(log distance): steps that double
 * (Bentley and Yao 1976, "An almost optimal algorithm for unbounded searching"), then halves.
 */
export function lowerBound(sorted: readonly string[], word: string, from = 0): number {
  let low = from;
  let step = 1;
  while (low + step <= sorted.length && sorted[low + step - 1]! < word) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
