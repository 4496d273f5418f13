import type { CostAssumptions, GapTrend } from "../../core/gap/gap.ts";
import type { GapCost, GapRow, GapWorth } from "./report.ts";
import type { Voice } from "./voice.ts";

/** "1.5 a week, rising: 3 in the earlier half, 16 in the later"; `null` without dates. */
export function paceText({ perWeek, trend }: GapWorth, voice: Voice): string | null {
  if (perWeek === null) return null;
  const pace =
    perWeek < 0.1
      ? voice.say("gap.slow", { n: voice.decimal(0.1, 1) })
      : voice.say("gap.perWeek", { n: voice.decimal(perWeek, 1) });
  return trend === null ? pace : trendText(pace, trend, voice);
}

/** "3 lack an article, 3 report a defect"; `null` where all have one cause. */
export function causesText({ causes }: Pick<GapRow, "causes">, voice: Voice): string | null {
  if (causes.length < 2) return null;
  return causes.map(({ cause, count }) => voice.say(`gap.cause.${cause}`, { n: count })).join(", ");
}

/** "printing (12 tickets); opening in Adobe (5); other (8)"; `null` for a gap of one piece. */
export function partsText(
  { parts, count: all }: Pick<GapRow, "parts" | "count">,
  voice: Voice,
): string | null {
  if (parts.length === 0) return null;
  const others = all - parts.reduce((sum, { count }) => sum + count, 0);
  const rows = others > 0 ? [...parts, { label: voice.say("gap.other"), count: others }] : parts;
  return rows
    .map(({ label, count }, at) => voice.say(at === 0 ? "gap.firstPart" : "gap.part", { label, n: count }))
    .join("; ");
}

/** "2024-08-01 to 2024-11-08 (9 tickets), 2025-05-16 to 2025-06-22 (5: local folders, blank)"; `null` for a gap without waves. */
export function wavesText({ waves }: Pick<GapRow, "waves">, voice: Voice): string | null {
  if (waves.length === 0) return null;
  return waves
    .map(({ firstSeen, lastSeen, label, count }, at) => {
      const [from, to] = [voice.day(firstSeen), voice.day(lastSeen)];
      const size = at === 0 ? voice.say("count.tickets", { n: count }) : voice.count(count);
      const span = from === to ? from : voice.say("period.days", { from, to });
      return `${span} (${size}${label === null ? "" : `: ${label}`})`;
    })
    .join("; ");
}

/** "USD 160 to 1,000 a year"; `null` without a pace, or for work that no article does. Two digits: more would claim more than is known. */
export function costText(cost: GapCost | null, voice: Voice): string | null {
  if (cost === null) return null;
  return voice.say("gap.cost", {
    currency: voice.currency(cost.currency),
    low: amount(cost.low, voice),
    high: amount(cost.high, voice),
  });
}

/** What the ranges rest on, in one sentence. */
export function costAssumptionText(costs: CostAssumptions, voice: Voice): string {
  const { currency, agentCost, selfServiceCost, uptake, customerMinutes, breakEvenMinutes } = costs;
  return voice.say("gap.costs", {
    currency: voice.currency(currency),
    agentCost: voice.figure(agentCost),
    selfServiceCost: voice.figure(selfServiceCost),
    uptake: voice.interval({ ...uptake, of: 0 }),
    minutesLow: voice.figure(customerMinutes.low),
    minutesHigh: voice.figure(customerMinutes.high),
    breakEven: voice.figure(breakEvenMinutes),
  });
}

function trendText(pace: string, { direction, earlier, later }: GapTrend, voice: Voice): string {
  return voice.say(`gap.${direction}`, { pace, earlier, later });
}

function amount(value: number, voice: Voice): string {
  const size = Math.abs(value);
  const step = size < 10 ? 1 : Number(`1e${String(Math.floor(size)).length - 2}`);
  const rounded = Math.round(size / step) * step;
  return `${value < 0 && rounded > 0 ? "−" : ""}${voice.count(rounded)}`;
}
