import type { Demand, MetricId, ScoreCost, Scorecard, ScoreMetric } from "./scorecard.ts";
import type { Voice } from "./voice.ts";

/** Days or hours that definitions speak of unless the desk has set others. */
export const DEFAULT_WITHIN: Partial<Readonly<Record<MetricId, number>>> = {
  freshness: 365,
  "durable-resolution": 14,
  "repeat-contact": 14,
  "answered-in-time": 24,
};

/** What a metric is called in a report's language, and what is divided by what. */
export function metricWording(
  { id, within, medianHours }: Pick<ScoreMetric, "id" | "within" | "medianHours">,
  voice: Voice,
): Pick<ScoreMetric, "name" | "definition"> {
  return {
    name: voice.say(`metric.${id}.name`),
    definition: voice.say(`metric.${id}.definition`, {
      within: within ?? DEFAULT_WITHIN[id] ?? 0,
      median: medianHours === undefined ? "none" : hoursText(medianHours, voice),
    }),
  };
}

function hoursText(hours: number, voice: Voice): string {
  return hours < 1
    ? voice.say("metric.minutes", { n: voice.figure(Math.round(60 * hours)) })
    : voice.say("metric.hours", { n: voice.figure(Math.round(10 * hours) / 10) });
}

/** The numbers of a metric in words for its row, in the order of `metricHeads`. */
export function metricCells(metric: ScoreMetric, voice: Voice): readonly string[] {
  const { id, rate, better, part, target } = metric;
  if (rate.share === null) {
    const missing = voice.say(`metric.${id}.missing`);
    return [voice.say("scorecard.noData"), "", "", "", voice.say("scorecard.needs", { missing })];
  }
  const way = voice.say(`scorecard.${better}`);
  return [
    voice.percent(rate.share, rate.of),
    voice.say("scorecard.countedOf", { count: rate.count, of: rate.of }),
    voice.interval(rate),
    part === null ? "" : voice.percent(part),
    target === null ? way : voice.say("scorecard.target", { way, target: voice.percent(target) }),
  ];
}

export function metricHeads(voice: Voice): readonly string[] {
  return [
    voice.say("head.share"),
    voice.say("scorecard.counted"),
    voice.say("head.interval"),
    voice.say("scorecard.part"),
    voice.say("scorecard.good"),
  ];
}

/** What the weights make of the metrics, and which of them are not in it. */
export function overallWording({ overall, metrics }: Scorecard, voice: Voice): string {
  if (overall === null) return voice.say("scorecard.noScore");
  const left = metrics
    .filter(({ part, weight }) => part === null && weight > 0)
    .map((metric) => within(metric, voice))
    .join(", ");
  return voice.say("scorecard.score", { score: voice.percent(overall), left: left || "none" });
}

/** A metric's name within a sentence: English writes it small. */
function within(metric: Pick<ScoreMetric, "id">, voice: Voice): string {
  const { name } = metricWording(metric, voice);
  return voice.language === "en" ? name.toLowerCase() : name;
}

/** Readiness and leakage, each with what it is of. */
export function demandWording({ selfSolved, readiness, leakage }: Demand, voice: Voice): readonly string[] {
  const said = (rate: NonNullable<Demand["readiness"]>) => ({
    share: voice.percent(rate.share, rate.of),
    count: rate.count,
    of: rate.of,
    interval: voice.interval(rate),
  });
  const ready =
    readiness === null
      ? voice.say("demand.readinessNone")
      : voice.say("demand.readiness", { ...said(readiness), selfSolved: selfSolved ?? 0 });
  return [ready, voice.say("demand.leakage", said(leakage))];
}

/** What might be saved, and on what that rests. */
export function costWording(cost: ScoreCost | null, voice: Voice): string {
  if (cost === null) return voice.say("cost.none");
  const { low, high, perWeek, assumptions: a } = cost;
  const amount = (value: number): string =>
    `${value < 0 ? "−" : ""}${voice.count(Math.abs(Math.round(value / 100) * 100))}`;
  return voice.say("cost.saved", {
    currency: voice.currency(a.currency),
    low: amount(low),
    high: amount(high),
    perWeek: Math.round(perWeek),
    agentCost: voice.figure(a.agentCost),
    selfServiceCost: voice.figure(a.selfServiceCost),
    uptakeLow: voice.figure(a.uptake.low),
    uptakeHigh: voice.figure(a.uptake.high),
    minutesLow: voice.figure(a.customerMinutes.low),
    minutesHigh: voice.figure(a.customerMinutes.high),
    breakEven: voice.figure(a.breakEvenMinutes),
  });
}

/** Months that fit side by side. */
const SHOWN_MONTHS = 6;

/** A table of the metrics by month: the latest ones, from left to right. */
export function monthCells(
  { months }: Scorecard,
  voice: Voice,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const names = [...new Set(months.flatMap((row) => row.months.map(({ month }) => month)))].sort();
  const shown = names.slice(-SHOWN_MONTHS);
  const rows = months.map((row) => [
    metricWording(row, voice).name,
    ...shown.map((name) => {
      const cell = row.months.find(({ month }) => month === name);
      if (cell === undefined) return "";
      return voice.say("scorecard.monthCell", { share: voice.percent(cell.share, cell.of), n: cell.of });
    }),
  ]);
  return { heads: shown.map((name) => voice.month(name)), rows };
}

/** What went wrong by more than chance explains, or that nothing did. */
export function alarmWording({ alarms, months, watched }: Scorecard, voice: Voice): readonly string[] {
  if (months.length === 0) return [];
  if (watched === 0) return [voice.say("alarm.tooFew")];
  if (alarms.length === 0) return [voice.say("alarm.none", { n: watched })];
  return alarms.map(({ id, kind, month, share, against, tolerance }) =>
    voice.say(`alarm.${kind}`, {
      name: metricWording({ id }, voice).name,
      against: voice.percent(against),
      share: voice.percent(share),
      month: voice.month(month),
      tolerance: voice.percent(tolerance),
    }),
  );
}

/** What the metrics are where each customer counts as the tickets say; nothing where none says so. */
export function byCustomerWording({ byCustomer }: Scorecard, voice: Voice): readonly string[] {
  if (byCustomer === null) return [];
  const parts = byCustomer.metrics.map((metric) =>
    voice.say("scorecard.byCustomerPart", {
      metric: within(metric, voice),
      share: voice.percent(metric.share, metric.of),
      interval: voice.interval(metric),
      plain: voice.percent(metric.plain, metric.of),
    }),
  );
  return [
    voice.say("scorecard.byCustomer", {
      n: byCustomer.tickets,
      parts: parts.join("; ") || voice.say("scorecard.byCustomerNone"),
    }),
  ];
}

/** "employees (312 tickets): 61 %, of csat (50 %), link rate (50 %)". */
export function groupWording({ groups }: Scorecard, voice: Voice): readonly string[] {
  return groups.map(({ name, tickets, metrics, overall }) => {
    const parts = metrics
      .filter(({ part }) => (part ?? 0) > 0)
      .map((metric) =>
        voice.say("scorecard.groupPart", {
          metric: within(metric, voice),
          share: voice.percent(metric.rate.share, metric.rate.of),
          n: metric.rate.of,
          weight: voice.percent(metric.part),
        }),
      );
    return voice.say("scorecard.group", {
      name,
      tickets,
      score: voice.percent(overall),
      parts: parts.join("; "),
    });
  });
}
