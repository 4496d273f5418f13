import { type Definition, tieStarts } from "./statistic.ts";

/**
 * Precision among the tickets with the highest probabilities, a `coverage` in (0, 1] of all. El-Yaniv and Wiener 2010, JMLR 11.
 * Where the cut falls among tickets of one probability, they count by their mean, so that input order does not matter.
 * Its `n` is the number of tickets answered, coverage · tickets, rounded; `null` for none.
 */
export function precisionAtCoverage(
  coverage: number,
  probabilities: readonly number[],
  labels: readonly number[],
): Definition {
  const ordered = orderTickets(probabilities, labels);
  const n = Math.round(coverage * labels.length);
  const statistic = (weights: Uint16Array): number | null => {
    if (n === 0) return null;
    let positives = 0;
    walk(ordered, weights, ({ above, tied, tiedPositives }) => {
      positives += tied === 0 ? 0 : (tiedPositives * Math.min(tied, n - above)) / tied;
      return above + tied < n;
    });
    return positives / n;
  };
  return { statistic, n, isShare: false };
}

/**
 * How much of what a perfect order would win over chance this order wins, when tickets are answered from the highest probability
 * down: 1 is perfect, 0 as good as drawing lots, below 0 worse. The area under the risk–coverage curve (risk: share of answered
 * tickets that are not solvable), scaled between a random order and a perfect one: Geifman, Uziel, El-Yaniv 2019, ICLR;
 * Gisserot-Boukhlef et al. 2024, arXiv 2402.12997. `null` if all tickets are alike.
 */
export function coverageGain(probabilities: readonly number[], labels: readonly number[]): Definition {
  const ordered = orderTickets(probabilities, labels);
  const harmonic = harmonicNumbers(labels.length);
  const statistic = (weights: Uint16Array): number | null => {
    let area = 0;
    let positives = 0;
    let total = 0;
    walk(ordered, weights, ({ above, tied, tiedPositives }) => {
      const negatives = tied - tiedPositives;
      for (let j = 1; j <= tied; j++) area += (above - positives + (negatives * j) / tied) / (above + j);
      positives += tiedPositives;
      total = above + tied;
      return true;
    });
    if (positives === 0 || positives === total) return null;
    const negatives = total - positives;
    const perfect = negatives - positives * (harmonic[total]! - harmonic[positives]!);
    return (negatives - area) / (negatives - perfect);
  };
  return { statistic, n: labels.length, isShare: false };
}

interface Tie {
  readonly above: number;
  readonly tied: number;
  readonly tiedPositives: number;
}

/** Tickets by probability, highest first, and where each run of equal probabilities begins. */
interface Ordered {
  readonly order: Uint32Array;
  readonly positive: Uint8Array;
  readonly starts: Uint32Array;
}

function orderTickets(probabilities: readonly number[], labels: readonly number[]): Ordered {
  const order = Uint32Array.from(probabilities, (_, i) => i).sort(
    (a, b) => probabilities[b]! - probabilities[a]!,
  );
  return {
    order,
    positive: Uint8Array.from(order, (i) => labels[i]!),
    starts: tieStarts(order, probabilities),
  };
}

/** Hands over the tickets of each probability, highest first, until told to stop. */
function walk(
  { order, positive, starts }: Ordered,
  weights: Uint16Array,
  visit: (tie: Tie) => boolean,
): void {
  let above = 0;
  for (let tie = 0; tie + 1 < starts.length; tie++) {
    let tied = 0;
    let tiedPositives = 0;
    for (let j = starts[tie]!; j < starts[tie + 1]!; j++) {
      const weight = weights[order[j]!]!;
      tied += weight;
      tiedPositives += weight * positive[j]!;
    }
    if (!visit({ above, tied, tiedPositives })) return;
    above += tied;
  }
}

/** 1 + 1/2 + … + 1/k, for k from 0 to `n`. */
function harmonicNumbers(n: number): Float64Array {
  const sums = new Float64Array(n + 1);
  for (let k = 1; k <= n; k++) sums[k] = sums[k - 1]! + 1 / k;
  return sums;
}
