/**
 * Places of the `k` largest scores, largest first, ties by place; fewer if there are fewer. Scores must not be NaN.
 * A heap of k: O(n + m · log k), where m of the n scores are above the worst kept so far. Nearly all are passed over, four a turn.
 */
export function topK(scores: Float64Array | Float32Array, k: number): Uint32Array {
  const n = scores.length;
  const size = Math.max(0, Math.min(Math.floor(k), n));
  const heap = new Uint32Array(size); // the worst kept is at 0
  if (size === 0) return heap;
  for (let i = 0; i < size; i++) heap[i] = i;
  for (let at = (size >> 1) - 1; at >= 0; at--) siftDown(heap, at, scores, size);
  let worst = scores[heap[0]!]!;
  for (let i = size; i < n; ) {
    while (i + 3 < n && !isAnyAbove(worst, scores, i)) i += 4;
    for (const end = Math.min(n, i + 4); i < end; i++) {
      if (scores[i]! <= worst) continue; // on a tie the earlier place stays
      heap[0] = i;
      siftDown(heap, 0, scores, size);
      worst = scores[heap[0]!]!;
    }
  }
  return worstLast(heap, scores);
}

/** Whether one of four scores is higher. */
function isAnyAbove(bound: number, scores: Float64Array | Float32Array, at: number): boolean {
  return scores[at]! > bound || scores[at + 1]! > bound || scores[at + 2]! > bound || scores[at + 3]! > bound;
}

/** Heapsort: the worst goes to the end, then the worst of the rest. Half the time of a sort that calls a function for each pair. */
function worstLast(heap: Uint32Array, scores: Float64Array | Float32Array): Uint32Array {
  for (let end = heap.length - 1; end > 0; end--) {
    const worst = heap[0]!;
    heap[0] = heap[end]!;
    heap[end] = worst;
    siftDown(heap, 0, scores, end);
  }
  return heap;
}

function siftDown(heap: Uint32Array, start: number, scores: Float64Array | Float32Array, size: number): void {
  const moved = heap[start]!;
  let at = start;
  for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && isWorse(scores, heap[child + 1]!, heap[child]!)) child++;
    if (!isWorse(scores, heap[child]!, moved)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = moved;
}

function isWorse(scores: Float64Array | Float32Array, a: number, b: number): boolean {
  return scores[a]! < scores[b]! || (scores[a] === scores[b] && a > b);
}
