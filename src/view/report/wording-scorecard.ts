import { formatCount, formatInterval, formatPercent, formatQuantity } from "./format-number.ts";
import type { Demand, ScoreCost, Scorecard, ScoreMetric } from "./scorecard.ts";

/** The numbers of a metric in words for its row, in the order of `METRIC_HEADS`. */
export function metricCells({ rate, better, part, missing, target }: ScoreMetric): readonly string[] {
  if (rate.share === null) return ["no data", "", "", "", `needs ${missing ?? "data"}`];
  return [
    formatPercent(rate.share, rate.of),
    `${formatCount(rate.count)} of ${formatCount(rate.of)}`,
    formatInterval(rate),
    part === null ? "" : `${formatPercent(part)}`,
    `${better} is better${target === null ? "" : `; target ${formatPercent(target)}`}`,
  ];
}

export const METRIC_HEADS = ["Share", "Counted", "95 % interval", "Part of the score", ""] as const;

/** What the weights make of the metrics, and which of them are not in it. */
export function overallWording({ overall, metrics }: Scorecard): string {
  if (overall === null) return "No metric with a weight has data, so there is no score.";
  const without = metrics.filter(({ part, weight }) => part === null && weight > 0);
  const left =
    without.length === 0
      ? ""
      : ` Without data, and so not in it: ${without.map(({ name }) => name.toLowerCase()).join(", ")}; the other weights were scaled up to 100\u00A0%.`;
  return `Score: ${formatPercent(overall)}, the weighted mean of the metrics above, a lower-is-better one counting by what it lacks to 100\u00A0%.${left} The weights are yours to set; a score is worth only comparing with itself.`;
}

/** Readiness and leakage, each with what it is of. */
export function demandWording({ selfSolved, readiness, leakage }: Demand): readonly string[] {
  const ready =
    readiness === null
      ? "Readiness (of all demand): n/a. It needs the problems that customers solved without a ticket: give the portal's events, or --self-solved."
      : `Readiness (of all demand): ${formatPercent(readiness.share, readiness.of)}, ${formatCount(readiness.count)} of ${formatCount(readiness.of)}; ${formatCount(selfSolved ?? 0)} solved on the portal and the level-zero tickets. 95 % interval ${formatInterval(readiness)}. It should rise.`;
  const leak = `Leakage (of the demand that reached an agent): ${formatPercent(leakage.share, leakage.of)}, ${formatCount(leakage.count)} of ${formatCount(leakage.of)}; 95 % interval ${formatInterval(leakage)}. Once customers have the portal it should fall.`;
  return [ready, leak];
}

/** What might be saved, and on what that rests. */
export function costWording(cost: ScoreCost | null): string {
  if (cost === null) return "Cost: n/a. It needs tickets with dates over at least two weeks.";
  const { low, high, perWeek, assumptions: a } = cost;
  const amount = (value: number): string =>
    `${value < 0 ? "−" : ""}${formatCount(Math.abs(Math.round(value / 100) * 100))}`;
  const span = ({ low: from, high: to }: { readonly low: number; readonly high: number }): string =>
    `${from} to ${to}`;
  return `If customers solved them themselves: ${a.currency} ${amount(low)} to ${amount(high)} per year, for about ${formatQuantity(Math.round(perWeek), "level-zero ticket")} a week. It rests on these assumptions, all yours to replace: ${a.agentCost} for a ticket with an agent, ${a.selfServiceCost} for one without; a share of ${span(a.uptake)} of customers find the answer and are done; each spends ${span(a.customerMinutes)} minutes, and ${a.breakEvenMinutes} minutes cost as much as is saved.`;
}

/** Months that fit side by side. */
const SHOWN_MONTHS = 6;

/** A table of the metrics by month: the latest ones, from left to right. */
export function monthCells({ months, metrics }: Scorecard): {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const names = [...new Set(months.flatMap((row) => row.months.map(({ month }) => month)))].sort();
  const heads = names.slice(-SHOWN_MONTHS);
  const rows = months.map((row) => [
    metrics.find(({ id }) => id === row.id)!.name,
    ...heads.map((head) => {
      const cell = row.months.find(({ month }) => month === head);
      return cell === undefined ? "" : `${formatPercent(cell.share, cell.of)} of ${formatCount(cell.of)}`;
    }),
  ]);
  return { heads, rows };
}

/** What went wrong by more than chance explains, or that nothing did. */
export function alarmWording({ alarms, metrics, months, watched }: Scorecard): readonly string[] {
  if (months.length === 0) return [];
  if (watched === 0)
    return [
      "No metric has the four months before the latest one that tell chance from change: no alarm can be raised.",
    ];
  if (alarms.length === 0)
    return [
      `No alarm: of ${formatQuantity(watched, "metric")} with enough months, none is worse in the latest month, or misses its target, by more than chance explains.`,
    ];
  return alarms.map(({ id, kind, month, share, against, tolerance }) => {
    const { name } = metrics.find((metric) => metric.id === id)!;
    const what =
      kind === "misses-target"
        ? `misses its target of ${formatPercent(against)}`
        : `is worse than in the months before (${formatPercent(against)})`;
    return `Alarm: ${name} ${what}: ${formatPercent(share)} in ${month}. By chance it may lie up to ${formatPercent(tolerance)} from it; on a desk where nothing changes one report in twenty raises any alarm.`;
  });
}

/** "employees (312 tickets): 61 %, of csat (50 %), link rate (50 %)". */
export function groupWording({ groups }: Scorecard): readonly string[] {
  return groups.map(({ name, tickets, metrics, overall }) => {
    const parts = metrics
      .filter(({ part }) => (part ?? 0) > 0)
      .map(
        ({ name: called, rate, part }) =>
          `${called.toLowerCase()} ${formatPercent(rate.share, rate.of)} of ${formatCount(rate.of)} (weight ${formatPercent(part)})`,
      );
    return `Score for ${name} (${formatQuantity(tickets, "ticket")}), by what matters to them: ${formatPercent(overall)}. ${parts.join("; ")}.`;
  });
}
