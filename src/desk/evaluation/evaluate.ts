import { optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { calibrationErrorByChance } from "./calibration-statistic.ts";
import { compareEvaluations } from "./compare-evaluations.ts";
import type { Evaluation } from "./evaluation.ts";
import { groupMeasures, measured } from "./group-measures.ts";
import { joinVerdicts } from "./judged-ticket.ts";
import { measureTickets } from "./measure-tickets.ts";
import { DEFAULT_CONFIDENCE, RESAMPLE_KINDS, type ResampleOptions } from "./resample.ts";

export interface EvaluateOptions extends ResampleOptions {
  /** Verdicts of another model on the same tickets, to hold these against: fills `comparison`. */
  readonly baseline?: readonly Verdict[];
}

const door = optionsDoor<EvaluateOptions>("evaluate", {
  ...RESAMPLE_KINDS,
  baseline: listOf(madeBy<Verdict>("ticketId outcome", "a verdict"), "a list of verdicts of another model"),
});

/**
 * Measures `verdicts` against the labels of `tickets`, joined by ticket id. Tickets without label or verdict are counted and
 * left out. An excluded ticket counts as probability 0, so that excluding a solvable one costs. Article ids are compared
 * exactly. Neither the order of the verdicts nor that of the tickets changes a number. O(n log n + resamples · n).
 * @throws LevelZeroError `INVALID_OPTION` for `resamples` or `confidence` out of range.
 */
export function evaluate(
  verdicts: readonly Verdict[],
  tickets: readonly Pick<Ticket, "id" | "label">[],
  options: EvaluateOptions = {},
): Evaluation {
  mustList(
    verdicts,
    "ticketId outcome",
    "evaluate: the verdicts",
    "a list of verdicts, as a scorer gives them",
  );
  mustList(tickets, "id", "evaluate: the tickets");
  const { baseline, ...sampling } = door(options);
  const { judged, withoutLabel, withoutVerdict } = joinVerdicts(verdicts, tickets);
  const { measures, bins, outcomes, riskCoverage } = measureTickets(judged, sampling);
  const { confidence = DEFAULT_CONFIDENCE } = sampling;
  return {
    n: judged.length,
    excluded: judged.filter((ticket) => ticket.verdict.outcome === "excluded").length,
    withoutLabel,
    withoutVerdict,
    withoutArticle: judged.filter(({ label }) => label.solvable && label.articleIds.length === 0).length,
    measures,
    confidence,
    ...groupMeasures(measures, judged),
    calibration: {
      error: measured(measures, "calibrationError"),
      errorByChance: calibrationErrorByChance(judged.map(({ probability }) => probability)),
      bins,
      n: judged.length,
    },
    outcomes,
    riskCoverage,
    comparison: baseline === undefined ? null : compareEvaluations({ verdicts, baseline, tickets }, sampling),
  };
}
