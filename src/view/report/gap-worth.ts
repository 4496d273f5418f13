import type { CostAssumptions, GapTrend } from "../../core/gap/gap.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "./format-number.ts";
import type { GapCost, GapRow, GapWorth } from "./report.ts";

/** "1.5 a week, rising: 3 in the earlier half, 16 in the later"; `null` without dates. */
export function paceText({ perWeek, trend }: GapWorth): string | null {
  if (perWeek === null) return null;
  const pace = perWeek < 0.1 ? "less than 0.1 a week" : `${perWeek.toFixed(1)} a week`;
  return trend === null ? pace : `${pace}, ${trendText(trend)}`;
}

/** "3 lack an article, 3 report a defect"; `null` where all have one cause. */
export function causesText({ causes }: Pick<GapRow, "causes">): string | null {
  if (causes.length < 2) return null;
  return causes.map(({ cause, count }) => `${formatCount(count)} ${CAUSE_WORDS[cause]}`).join(", ");
}

const CAUSE_WORDS: Readonly<Record<GapRow["causes"][number]["cause"], string>> = {
  missing: "lack an article",
  defect: "tell of a defect",
  "out-of-scope": "out of scope",
  "needs-agent": "need an agent",
};

/** "printing (12 tickets); opening in Adobe (5); other (8)"; `null` for a gap of one piece. */
export function partsText({ parts, count: all }: Pick<GapRow, "parts" | "count">): string | null {
  if (parts.length === 0) return null;
  const others = all - parts.reduce((sum, { count }) => sum + count, 0);
  const rows = others > 0 ? [...parts, { label: "other", count: others }] : parts;
  return rows
    .map(
      ({ label, count }, at) =>
        `${label} (${at === 0 ? formatQuantity(count, "ticket") : formatCount(count)})`,
    )
    .join("; ");
}

/** "2024-08-01 to 2024-11-08 (9 tickets), 2025-05-16 to 2025-06-22 (5: local folders, blank)"; `null` for a gap without waves. */
export function wavesText({ waves }: Pick<GapRow, "waves">): string | null {
  if (waves.length === 0) return null;
  return waves
    .map(({ firstSeen, lastSeen, label, count }, at) => {
      const [from, to] = [formatDay(firstSeen), formatDay(lastSeen)];
      const size = at === 0 ? formatQuantity(count, "ticket") : formatCount(count);
      return `${from === to ? from : `${from} to ${to}`} (${size}${label === null ? "" : `: ${label}`})`;
    })
    .join("; ");
}

/** "USD 160 to 1,000 a year"; `null` without a pace, or for work that no article does. Two digits: more would claim more than is known. */
export function costText(cost: GapCost | null): string | null {
  if (cost === null) return null;
  return `${cost.currency} ${amount(cost.low)} to ${amount(cost.high)} a ${cost.per}`;
}

/** What the ranges rest on, in one sentence. */
export function costAssumptionText(costs: CostAssumptions): string {
  const { currency, agentCost, selfServiceCost, uptake, customerMinutes, breakEvenMinutes } = costs;
  const share = `${percent(uptake.low)} to ${formatPercent(uptake.high)}`;
  return `A ticket costs ${currency} ${agentCost} with an agent and ${selfServiceCost} without; ${share} of these customers find the article and are done; each spends ${customerMinutes.low} to ${customerMinutes.high} minutes on it, and ${breakEvenMinutes} minutes cost as much as is saved. Pace as in the whole period. All of these are assumptions: put your own in their place.`;
}

function trendText({ direction, earlier, later }: GapTrend): string {
  const halves = `${formatCount(earlier)} in the earlier half, ${formatCount(later)} in the later`;
  return direction === "steady" ? `no clear trend (${halves})` : `${direction} (${halves})`;
}

function amount(value: number): string {
  const size = Math.abs(value);
  const step = size < 10 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 1);
  const rounded = Math.round(size / step) * step;
  return `${value < 0 && rounded > 0 ? "−" : ""}${formatCount(rounded)}`;
}

function percent(share: number): string {
  return formatPercent(share).replace(/\s*%$/u, "");
}
