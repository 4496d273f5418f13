import { optionsDoor } from "../../core/door/door.ts";
import { flag } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { decimalText } from "../../core/text/number-text.ts";
import { textTable } from "../../core/text/text-table.ts";
import type { ComparedMeasure, Comparison } from "./comparison.ts";
import type { Evaluation, OutcomeCount } from "./evaluation.ts";
import type { GapEvaluation } from "./gap-evaluation.ts";
import { describeMeasure, MEASURE_NAMES } from "./measure-catalogue.ts";
import { differenceIntervalText, differenceText, intervalText, levelText, valueText } from "./number-text.ts";

interface FormatEvaluationOptions {
  /** Whether a line for each measure says what it means. Default false. */
  readonly explain?: boolean;
}

const door = optionsDoor<FormatEvaluationOptions>("formatEvaluation", { explain: flag });

/** `evaluation` as plain text for a terminal, with n and interval of every number beside it; "n/a" for no data. No line break at the end. */
export function formatEvaluation(evaluation: Evaluation, options: FormatEvaluationOptions = {}): string {
  mustHave(evaluation, "n confidence", "formatEvaluation: the evaluation", "what evaluate gives");
  const { explain = false } = door(options);
  const interval = `${levelText(evaluation.confidence)} interval`;
  return [
    textTable([["Tickets", "n"], ...ticketRows(evaluation)]),
    textTable([["Measure", "value", interval, "n"], ...measureRows(evaluation)]),
    textTable([["Answered first", "precision", interval, "n"], ...coverageRows(evaluation)]),
    textTable([["Probability", "mean", "came true", interval, "n"], ...reliabilityRows(evaluation)]),
    outcomeTable(evaluation.outcomes),
    textTable([["Of each true kind", "share", interval, "n"], ...shareRows(evaluation.outcomes)]),
    ...(evaluation.comparison === null ? [] : [formatComparison(evaluation.comparison)]),
    ...(explain ? [explainMeasures(evaluation.confidence)] : []),
  ].join("\n\n");
}

/** `evaluation` of gaps as plain text for a terminal. No line break at the end. */
export function formatGapEvaluation(
  evaluation: GapEvaluation,
  options: FormatEvaluationOptions = {},
): string {
  mustHave(evaluation, "ari topics", "formatGapEvaluation: the evaluation");
  const { explain = false } = door(options);
  const { n, topics, ...measures } = evaluation;
  const number = (value: number | null): string => valueText(value, "number");
  const table = textTable([
    ["Gaps", "value", "n"],
    ["Adjusted Rand index", number(measures.ari), `${n}`],
    ["V-measure", number(measures.vMeasure), `${n}`],
    ["Homogeneity", number(measures.homogeneity), `${n}`],
    ["Completeness", number(measures.completeness), `${n}`],
    ["Topics of 3 or more tickets found", valueText(measures.topicRecall, "share"), `${topics}`],
    ["  by a gap, its parts or waves", valueText(measures.topicRecallWithParts, "share"), `${topics}`],
  ]);
  return explain ? `${table}\n\n${GAP_MEANINGS}` : table;
}

const GAP_MEANINGS = `What the measures of gaps mean
  Adjusted Rand index: agreement of the gaps with the labelled topics, pair by pair; 1 is equal, 0 is chance.
  Homogeneity: 1 if each gap holds one topic only. Completeness: 1 if each topic lies in one gap. V-measure: both together.
  Topics found: a gap holds at least half of the topic's tickets, and they are at least half of the gap.`;

function ticketRows(evaluation: Evaluation): string[][] {
  return [
    ["Labelled and judged", `${evaluation.n}`],
    ["  of them excluded: they count as probability 0", `${evaluation.excluded}`],
    ["  of them solvable, but no article named: not found", `${evaluation.withoutArticle}`],
    ["Left out, without label", `${evaluation.withoutLabel}`],
    ["Left out, without verdict", `${evaluation.withoutVerdict}`],
  ];
}

function measureRows({ measures, ranking, calibration }: Evaluation): string[][] {
  return measures.flatMap(({ name, kind, value, interval, n }) => {
    const { label, unit } = describeMeasure(name);
    const isAuroc = name === "auroc" || name === "aurocAgainst";
    const row = [
      kind === null ? label : `${label} ${kind}`,
      valueText(value, unit),
      intervalText(interval, unit),
      isAuroc ? `${ranking.n} + ${n - ranking.n}` : `${n}`,
    ];
    const byChance = ["  ECE by chance", valueText(calibration.errorByChance, "number"), "", `${n}`];
    return name === "calibrationError" ? [row, byChance] : [row];
  });
}

function coverageRows({ riskCoverage }: Evaluation): string[][] {
  return riskCoverage.map(({ coverage, precision, interval, n }) => [
    `the surest ${levelText(coverage)}`,
    valueText(precision, "share"),
    intervalText(interval, "share"),
    `${n}`,
  ]);
}

function reliabilityRows({ calibration }: Evaluation): string[][] {
  return calibration.bins.map((bin) => [
    `${decimalText(bin.low, 1)} to ${decimalText(bin.high, 1)}`,
    valueText(bin.meanProbability, "share"),
    valueText(bin.trueRate, "share"),
    intervalText(bin.interval, "share"),
    `${bin.count}`,
  ]);
}

/** Counts: outcome and reason downwards, the true kind across. */
function outcomeTable(outcomes: readonly OutcomeCount[]): string {
  const kinds = [...new Set(outcomes.map((cell) => cell.kind))].sort();
  const counts = new Map<string, Map<string, number>>();
  for (const cell of outcomes) {
    const name = outcomeText(cell);
    counts.set(name, (counts.get(name) ?? new Map<string, number>()).set(cell.kind, cell.count));
  }
  const rows = [...counts].map(([name, row]) => [
    name,
    ...kinds.map((kind) => `${row.get(kind) ?? 0}`),
    `${[...row.values()].reduce((sum, count) => sum + count, 0)}`,
  ]);
  return textTable([["Outcome, by true kind", ...kinds, "n"], ...rows]);
}

/** Kind by kind: which share of it got which outcome, largest first. */
function shareRows(outcomes: readonly OutcomeCount[]): string[][] {
  return outcomes
    .toSorted((a, b) => (a.kind === b.kind ? b.count - a.count : a.kind < b.kind ? -1 : 1))
    .map((cell) => [
      `${cell.kind}: ${outcomeText(cell)}`,
      valueText(cell.share, "share"),
      intervalText(cell.interval, "share"),
      `${cell.count} of ${cell.n}`,
    ]);
}

function outcomeText({ outcome, reason }: OutcomeCount): string {
  return reason === null ? outcome : `${outcome}: ${reason}`;
}

function explainMeasures(confidence: number): string {
  const rows = MEASURE_NAMES.map((name) => {
    const { label, meaning } = describeMeasure(name);
    return `  ${label.trim()}: ${meaning}`;
  });
  return [
    "What the measures mean",
    ...rows,
    "  ECE by chance: what perfectly calibrated probabilities would show on as many tickets.",
    `  Interval: about ${levelText(confidence)} of such intervals hold the true value, if these tickets were drawn like the others.`,
  ].join("\n");
}

/** `comparison` as plain text for a terminal: both values, their difference and what to make of it. No line break at the end. */
export function formatComparison(comparison: Comparison): string {
  const { n, leftOut, confidence, measures } = comparison;
  const interval = `${levelText(confidence)} interval`;
  const heading = ["Against the baseline", "model", "baseline", "difference", interval, "the model is"];
  const left = leftOut === 0 ? "" : ` ${leftOut} that only one of them judged are left out.`;
  return [
    textTable([heading, ...measures.map(toRow)]),
    `Both judged the same ${n} labelled tickets.${left} Differences of shares are in percentage points.`,
  ].join("\n");
}

function toRow(measure: ComparedMeasure): string[] {
  const { label, unit } = describeMeasure(measure.name);
  return [
    measure.kind === null ? label : `${label} ${measure.kind}`,
    valueText(measure.value, unit),
    valueText(measure.baseline, unit),
    differenceText(measure.difference, unit),
    differenceIntervalText(measure.interval, unit),
    measure.finding ?? "",
  ];
}
