import { aurocStatistic } from "./auroc-statistic.ts";
import { calibrationStatistic } from "./calibration-statistic.ts";
import { coverageGain } from "./coverage-statistics.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import { rankingStatistics } from "./ranking-statistics.ts";
import { type Definition, meanOf, shareOf } from "./statistic.ts";

/** A statistic under the name that it is reported by. */
export interface MeasureDefinition extends Definition {
  readonly name: MeasureName;
  readonly kind: string | null;
}

/** Every measure of `judged`, in the order in which they are printed. */
export function defineMeasures(judged: readonly JudgedTicket[]): readonly MeasureDefinition[] {
  const [auroc, ...others] = probabilityStatistics(judged);
  return [
    ...rankingStatistics(judged).map(named),
    named(auroc!),
    ...aurocByKind(judged).map(
      ([kind, definition]) => ({ ...definition, name: "aurocAgainst", kind }) as const,
    ),
    ...others.map(named),
    ...decisionStatistics(judged).map(named),
  ];
}

function named([name, definition]: readonly [MeasureName, Definition]): MeasureDefinition {
  return { ...definition, name, kind: null };
}

/** Precision and recall of the outcomes `solvable` and `unsolvable`. `unsure` and `excluded` are neither. */
function decisionStatistics(
  judged: readonly JudgedTicket[],
): readonly (readonly [MeasureName, Definition])[] {
  const called = (outcome: string): Definition[] => {
    const isSo = (ticket: JudgedTicket): boolean => ticket.label.solvable === (outcome === "solvable");
    const isCalled = (ticket: JudgedTicket): boolean => ticket.verdict.outcome === outcome;
    return [
      shareOf(judged.map((ticket) => (isCalled(ticket) ? isSo(ticket) : null))),
      shareOf(judged.map((ticket) => (isSo(ticket) ? isCalled(ticket) : null))),
    ];
  };
  const [solvablePrecision, solvableRecall] = called("solvable");
  const [unsolvablePrecision, unsolvableRecall] = called("unsolvable");
  return [
    ["solvablePrecision", solvablePrecision!],
    ["solvableRecall", solvableRecall!],
    ["unsolvablePrecision", unsolvablePrecision!],
    ["unsolvableRecall", unsolvableRecall!],
    ["unsureShare", shareOf(judged.map((ticket) => ticket.verdict.outcome === "unsure"))],
  ];
}

/** Whether high probabilities are where the solvable tickets are, and mean what they say. An excluded ticket has probability 0. */
function probabilityStatistics(
  judged: readonly JudgedTicket[],
): readonly (readonly [MeasureName, Definition])[] {
  const probabilities = judged.map(({ probability }) => probability);
  const labels = judged.map(({ label }) => Number(label.solvable));
  return [
    ["auroc", aurocStatistic(probabilities, labels)],
    ["coverageGain", coverageGain(probabilities, labels)],
    ["calibrationError", calibrationStatistic(probabilities, labels)],
    ["brier", meanOf(probabilities.map((probability, i) => (probability - labels[i]!) ** 2))],
    ["estimatedRate", meanOf(probabilities)],
    ["trueRate", shareOf(labels.map(Boolean))],
    ["rateDifference", meanOf(probabilities.map((probability, i) => probability - labels[i]!))],
    ["foundRate", meanOf(judged.map((one) => (isFound(one) ? one.probability : 0)))],
    ["trueFoundRate", shareOf(judged.map((one) => one.label.solvable && isFound(one)))],
  ];
}

/** Search was not asked, or it shows the article for the ticket's own words. */
function isFound({ verdict }: JudgedTicket): boolean {
  return verdict.reason !== "not-findable";
}

/** AUROC of all solvable tickets against the unsolvable ones of each kind, by kind in code-unit order. Shows which kind fools us. */
function aurocByKind(judged: readonly JudgedTicket[]): readonly (readonly [string, Definition])[] {
  const probabilities = judged.map(({ probability }) => probability);
  const kinds = new Set(judged.flatMap(({ label }) => (label.solvable ? [] : label.kind)));
  return [...kinds].sort().map((kind) => {
    const labels = judged.map(({ label }) => (label.solvable ? 1 : label.kind === kind ? 0 : null));
    return [kind, aurocStatistic(probabilities, labels)];
  });
}
