import type { DecisionMeasures, Evaluation, Measure } from "./evaluation.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";

type Groups = Pick<
  Evaluation,
  "ranking" | "auroc" | "aurocByKind" | "brier" | "rate" | "decision" | "unsolvableDecision"
>;

/** The values of `measures` in named groups, with the counts that belong to them. */
export function groupMeasures(measures: readonly Measure[], judged: readonly JudgedTicket[]): Groups {
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
export function measured(measures: readonly Measure[], name: MeasureName): number | null {
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
