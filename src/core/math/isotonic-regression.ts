/** Plain JSON: a non-decreasing, piecewise linear function through (x[i], y[i]), flat outside. `x` ascends. */
export interface IsotonicRegression {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

interface Block {
  /** Smallest and largest x of the block. */
  readonly low: number;
  readonly high: number;
  /** Examples in it. */
  readonly weight: number;
  readonly mean: number;
}

/**
 * The non-decreasing function with the least squared error, by pooling adjacent violators, O(n log n).
 * Ayer et al. 1955, Ann. Math. Statist. 26; Zadrozny and Elkan 2002, KDD, for probabilities. Equal x are pooled first.
 * No examples give the empty model.
 */
export function fitIsotonicRegression(x: ArrayLike<number>, y: ArrayLike<number>): IsotonicRegression {
  const blocks: Block[] = [];
  for (const start of poolTies(x, y)) {
    let block = start;
    for (let last = blocks.at(-1); last && last.mean >= block.mean; last = blocks.at(-1)) {
      block = pool(last, block);
      blocks.pop();
    }
    blocks.push(block);
  }
  return toKnots(blocks);
}

/** The value at `x` in the range of `model.y`; `null` for the empty model. O(log knots). */
export function isotonicValue(model: IsotonicRegression, x: number): number | null {
  const last = model.x.length - 1;
  if (last < 0) return null;
  if (x <= model.x[0]!) return model.y[0]!;
  if (x >= model.x[last]!) return model.y[last]!;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (model.x[middle]! <= x) low = middle;
    else high = middle;
  }
  const share = (x - model.x[low]!) / (model.x[high]! - model.x[low]!);
  const value = model.y[low]! + share * (model.y[high]! - model.y[low]!);
  return Math.min(model.y[high]!, value); // rounding must not break the order
}

/** One block for each distinct x, ascending. */
function poolTies(x: ArrayLike<number>, y: ArrayLike<number>): Block[] {
  const order = Uint32Array.from({ length: x.length }, (_, i) => i).sort((a, b) => x[a]! - x[b]! || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    const block: Block = { low: x[i]!, high: x[i]!, weight: 1, mean: y[i]! };
    const last = blocks.at(-1);
    if (last?.low === block.low) blocks[blocks.length - 1] = pool(last, block);
    else blocks.push(block);
  }
  return blocks;
}

function pool(left: Block, right: Block): Block {
  const weight = left.weight + right.weight;
  const mean = left.mean + ((right.mean - left.mean) * right.weight) / weight;
  return { low: left.low, high: right.high, weight, mean };
}

function toKnots(blocks: readonly Block[]): IsotonicRegression {
  const x: number[] = [];
  const y: number[] = [];
  for (const block of blocks) {
    x.push(block.low);
    y.push(block.mean);
    if (block.high === block.low) continue;
    x.push(block.high);
    y.push(block.mean);
  }
  return { x, y };
}
