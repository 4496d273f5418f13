import { expectedCalibrationError, type ReliabilityBin } from "../../core/math/expected-calibration-error.ts";
import { BINS, binOf } from "./calibration-statistic.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import { type Definition, shareOf } from "./statistic.ts";

/** A bin of the reliability table: the share of its tickets that is solvable. */
interface BinDefinition extends Definition {
  readonly bin: ReliabilityBin;
}

/** The ten bins, lowest probabilities first. */
export function defineBins(judged: readonly JudgedTicket[]): readonly BinDefinition[] {
  const probabilities = judged.map(({ probability }) => probability);
  const labels = judged.map(({ label }) => Number(label.solvable));
  return expectedCalibrationError(probabilities, labels, BINS).bins.map((bin, place) => ({
    ...shareOf(judged.map((ticket) => (binOf(ticket.probability) === place ? ticket.label.solvable : null))),
    bin,
  }));
}
