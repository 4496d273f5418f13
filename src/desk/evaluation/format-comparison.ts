import { textTable } from "../../core/text/text-table.ts";
import type { ComparedMeasure, Comparison } from "./comparison.ts";
import { describeMeasure } from "./measure-catalogue.ts";
import { differenceIntervalText, differenceText, levelText, valueText } from "./number-text.ts";

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
