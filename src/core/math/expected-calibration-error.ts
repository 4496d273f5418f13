/** One bin of a reliability diagram: probabilities in [low, high), the last bin with 1. */
export interface ReliabilityBin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  /** Mean probability of the bin, in [0, 1]; `null` for an empty bin. */
  readonly meanProbability: number | null;
  /** Share of the bin whose label is 1, in [0, 1]; `null` for an empty bin. */
  readonly trueRate: number | null;
}

interface CalibrationError {
  /** Mean over examples of |mean probability − true rate| of their bin, in [0, 1]; `null` for no examples. */
  readonly error: number | null;
  readonly bins: readonly ReliabilityBin[];
  /** Number of examples. */
  readonly n: number;
}

/**
 * Expected calibration error over `binCount` bins of equal width. Naeini, Cooper, Hauskrecht 2015, "Obtaining well calibrated
 * probabilities using Bayesian binning", AAAI; Guo et al. 2017, arXiv 1706.04599. Probabilities are in [0, 1].
 */
export function expectedCalibrationError(
  probabilities: ArrayLike<number>,
  labels: ArrayLike<number>,
  binCount = 10,
): CalibrationError {
  const counts = new Float64Array(binCount);
  const sums = new Float64Array(binCount);
  const positives = new Float64Array(binCount);
  for (let i = 0; i < probabilities.length; i++) {
    const bin = Math.min(binCount - 1, Math.floor(probabilities[i]! * binCount));
    counts[bin]! += 1;
    sums[bin]! += probabilities[i]!;
    if (labels[i]) positives[bin]! += 1;
  }
  const n = probabilities.length;
  const gap = sums.reduce((total, sum, bin) => total + Math.abs(sum - positives[bin]!), 0);
  const bins = Array.from(counts, (count, bin) => ({
    low: bin / binCount,
    high: (bin + 1) / binCount,
    count,
    meanProbability: count === 0 ? null : sums[bin]! / count,
    trueRate: count === 0 ? null : positives[bin]! / count,
  }));
  return { error: n === 0 ? null : gap / n, bins, n };
}
