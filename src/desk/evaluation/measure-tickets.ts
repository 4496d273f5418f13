import { expectedCalibrationError, type ReliabilityBin } from "../../core/math/expected-calibration-error.ts";
import { groupBy } from "../../core/math/group-by.ts";
import { BINS, binOf } from "./calibration-statistic.ts";
import { precisionAtCoverage } from "./coverage-statistics.ts";
import type { CalibrationBin, Measure, OutcomeCount, RiskCoveragePoint } from "./evaluation.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import { defineMeasures } from "./measure-definitions.ts";
import { type ResampleOptions, resample } from "./resample.ts";
import { type Definition, shareOf } from "./statistic.ts";

/** All that is measured, each with its interval from the same resamples. */
interface TicketMeasures {
  readonly measures: readonly Measure[];
  readonly bins: readonly CalibrationBin[];
  readonly outcomes: readonly OutcomeCount[];
  readonly riskCoverage: readonly RiskCoveragePoint[];
}

/** Shares of tickets answered, for `riskCoverage`. */
const COVERAGES: readonly number[] = [0.1, 0.2, 0.3, 0.4, 0.5];

/** Measures `judged`, whose order must not depend on the input's. Throws as `resample` does. */
export function measureTickets(judged: readonly JudgedTicket[], options: ResampleOptions): TicketMeasures {
  const measures = defineMeasures(judged);
  const bins = defineBins(judged);
  const outcomes = defineOutcomes(judged);
  const points = definePoints(judged);
  const figures = resample([...measures, ...bins, ...outcomes, ...points], judged.length, options);
  return {
    measures: measures.map((measure) => {
      const { name, kind } = measure;
      return { name, kind, ...figures.get(measure)! };
    }),
    bins: bins.map((bin) => ({ ...bin.bin, interval: figures.get(bin)!.interval })),
    outcomes: outcomes.map((outcome) => {
      const { value, n, interval } = figures.get(outcome)!;
      return { ...outcome.cell, n, share: value!, interval };
    }),
    riskCoverage: points.map((point) => {
      const { value, n, interval } = figures.get(point)!;
      return { coverage: point.coverage, n, precision: value, interval };
    }),
  };
}

function definePoints(judged: readonly JudgedTicket[]) {
  const probabilities = judged.map(({ probability }) => probability);
  const labels = judged.map(({ label }) => Number(label.solvable));
  return COVERAGES.map((coverage) => ({
    ...precisionAtCoverage(coverage, probabilities, labels),
    coverage,
  }));
}

/** A bin of the reliability table: the share of its tickets that is solvable. */
interface BinDefinition extends Definition {
  readonly bin: ReliabilityBin;
}

/** The ten bins, lowest probabilities first. */
function defineBins(judged: readonly JudgedTicket[]): readonly BinDefinition[] {
  const probabilities = judged.map(({ probability }) => probability);
  const labels = judged.map(({ label }) => Number(label.solvable));
  return expectedCalibrationError(probabilities, labels, BINS).bins.map((bin, place) => ({
    ...shareOf(judged.map((ticket) => (binOf(ticket.probability) === place ? ticket.label.solvable : null))),
    bin,
  }));
}

/** A cell of the table outcome × kind: the share of the kind that got this outcome. */
interface OutcomeDefinition extends Definition {
  readonly cell: Pick<OutcomeCount, "outcome" | "reason" | "kind" | "count">;
}

/** The table outcome × kind, as its cells above 0, by outcome, reason, kind in code-unit order. */
function defineOutcomes(judged: readonly JudgedTicket[]): readonly OutcomeDefinition[] {
  return [...groupBy(judged, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, [first, ...others]]) => {
      const { label, verdict } = first!;
      const { kind } = label;
      const inCell = judged.map((ticket) => (ticket.label.kind === kind ? keyOf(ticket) === key : null));
      const { outcome, reason } = verdict;
      return { ...shareOf(inCell), cell: { outcome, reason, kind, count: 1 + others.length } };
    });
}

function keyOf({ label, verdict }: JudgedTicket): string {
  return [verdict.outcome, verdict.reason ?? "", label.kind].join("\0");
}
