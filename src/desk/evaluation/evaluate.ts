import { optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { calibrationErrorByChance } from "./calibration-statistic.ts";
import { compareEvaluations } from "./compare-evaluations.ts";
import type { DecisionMeasures, Evaluation, Measure } from "./evaluation.ts";
import { type JudgedTicket, joinVerdicts } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
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

type Groups = Pick<
  Evaluation,
  "ranking" | "auroc" | "aurocByKind" | "brier" | "rate" | "decision" | "unsolvableDecision"
>;

/** The values of `measures` in named groups, with the counts that belong to them. */
function groupMeasures(measures: readonly Measure[], judged: readonly JudgedTicket[]): Groups {
  const value = (name: MeasureName): number | null => measured(measures, name);
  const solvable = judged.filter(({ label }) => label.solvable).length;
  return {
    ranking: {
      n: solvable,
      recallAt1: value("recallAt1"),
      recallAt5: value("recallAt5"),
      recallAt10: value("recallAt10"),
      mrrAt10: value("mrrAt10"),
      ndcgAt10: value("ndcgAt10"),
    },
    auroc: value("auroc"),
    aurocByKind: measures.flatMap(({ kind, n, value: auroc }) =>
      kind === null ? [] : { kind, n: n - solvable, auroc },
    ),
    brier: value("brier"),
    rate: {
      estimated: value("estimatedRate"),
      true: value("trueRate"),
      difference: value("rateDifference"),
      found: value("foundRate"),
      trueFound: value("trueFoundRate"),
    },
    decision: {
      precision: value("solvablePrecision"),
      recall: value("solvableRecall"),
      ...countCalls(judged, "solvable"),
    },
    unsolvableDecision: {
      precision: value("unsolvablePrecision"),
      recall: value("unsolvableRecall"),
      ...countCalls(judged, "unsolvable"),
    },
  };
}

/** The value of the measure that has this name and no kind; `null` for no data. */
function measured(measures: readonly Measure[], name: MeasureName): number | null {
  return measures.find((measure) => measure.name === name)?.value ?? null;
}

function countCalls(
  judged: readonly JudgedTicket[],
  outcome: "solvable" | "unsolvable",
): Pick<DecisionMeasures, "truePositives" | "falsePositives" | "falseNegatives"> {
  const count = (called: boolean, so: boolean): number =>
    judged.filter(
      ({ label, verdict }) =>
        (verdict.outcome === outcome) === called && (label.solvable === (outcome === "solvable")) === so,
    ).length;
  return {
    truePositives: count(true, true),
    falsePositives: count(true, false),
    falseNegatives: count(false, true),
  };
}
