/** Two clusters and how similar they were when last looked at. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly similarity: number;
  /** How often `a` and `b` had been merged into by then, added up: a higher count now means that it is out of date. */
  readonly age: number;
}

/** The most similar pair comes first; ties by `a`, then `b`, so that the order never depends on chance. */
export function isBefore(x: Pair, y: Pair): boolean {
  if (x.similarity !== y.similarity) return x.similarity > y.similarity;
  return x.a !== y.a ? x.a < y.a : x.b < y.b;
}

/** Adds `pair` to a binary heap. O(log size). */
export function pushPair(heap: Pair[], pair: Pair): void {
  let at = heap.length;
  heap.push(pair);
  for (let parent = (at - 1) >> 1; at > 0 && isBefore(pair, heap[parent]!); parent = (at - 1) >> 1) {
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = pair;
}

/** Takes the first pair out; `undefined` if there is none. O(log size). */
export function popPair(heap: Pair[]): Pair | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return first;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
