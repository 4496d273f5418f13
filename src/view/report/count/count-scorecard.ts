import type { Assessment } from "../../../assess.ts";
import { costRange, readCosts } from "../../../core/gap/cost-range.ts";
import type { CostAssumptions } from "../../../core/gap/gap.ts";
import { periodOf, weeksOf } from "../../../core/gap/gap-trend.ts";
import { measurePeople } from "../../../desk/bundle/people-measures.ts";
import { countWatched, watchMeasures } from "../../../desk/bundle/watch-measures.ts";
import { MIN_PEOPLE } from "../../../desk/journey/journey-options.ts";
import { ticketTopics } from "../../../desk/journey/ticket-topics.ts";
import type { Headline, Rate } from "../headline.ts";
import type {
  Demand,
  ScoreCost,
  Scorecard,
  ScorecardOptions,
  ScoreGroup,
  ScoreMetric,
  Stage,
} from "../scorecard.ts";
import { englishVoice } from "../voice.ts";
import { metricWording } from "../wording-scorecard.ts";
import { countByCustomer } from "./count-by-customer.ts";
import { countFreshness } from "./count-freshness.ts";
import { countCsat, countKnown, countLinks, countSearches } from "./count-metrics.ts";
import type { Judged, Scored } from "./judged.ts";
import { METRICS, type MetricRates, type MetricSettings, toldOf } from "./metric-definitions.ts";
import { countMetricMonths, type LevelZeroRates, shownRate } from "./metric-months.ts";
import { rateOf } from "./rate-of.ts";
import { readTargets, readWeights } from "./read-weights.ts";

interface ScorecardInput {
  readonly assessment: Pick<Assessment, "articles" | "gaps" | "verdicts" | "now">;
  readonly scored: readonly Judged<Scored>[];
  readonly headline: Headline;
  /** The level-zero rate by month, and of an audience. */
  readonly levelZero: LevelZeroRates;
}

/** The metrics side by side, and the number that the user's weights make of them. */
export function countScorecard(input: ScorecardInput, options: ScorecardOptions): Scorecard {
  const { assessment, scored, headline, levelZero } = input;
  const { portal = {}, costs = {}, groupWeights = {} } = options;
  const { freshDays = 365, answerHours = 24, repeatDays = 14 } = options;
  const stage = options.stage ?? (options.portal === undefined ? "before-launch" : "live");
  const people = measurePeople(
    scored.map(({ ticket }) => ticket),
    { days: repeatDays, answerHours, topicOf: topicOf(assessment) },
  );
  const rates: MetricRates = {
    "level-zero-rate": headline.levelZeroRate,
    "potential-rate": headline.potentialRate,
    "link-rate": countLinks(scored),
    "known-share": countKnown(scored, assessment.articles),
    "search-success": countSearches(portal),
    freshness: countFreshness(assessment, scored, freshDays),
    csat: countCsat(scored),
    "journey-success": shownRate(options.journeys?.success),
    "durable-resolution": shownRate(people.durable.total),
    "repeat-contact": shownRate(people.repeated.total),
    "answered-in-time": shownRate(people.inTime.total),
  };
  const targets = readTargets(options.targets);
  const settings = { freshDays, answerHours, repeatDays, medianHours: people.medianHours };
  const weighing = { weights: readWeights(options.weights), targets, stage, settings };
  const metrics = weigh(rates, weighing);
  const months = countMetricMonths({ scored, articles: assessment.articles, people, levelZero, options });
  const series = metrics.map(({ id, better, target }) => ({
    id,
    better,
    target,
    months: months.find((one) => one.id === id)?.months ?? [],
  }));
  return {
    stage,
    metrics,
    overall: overallOf(metrics),
    months,
    alarms: watchMeasures(series),
    watched: countWatched(series),
    groups: Object.entries(groupWeights).flatMap(([name, given]) =>
      scoreGroup(name, {
        input,
        weighing: { ...weighing, weights: readWeights({ ...options.weights, ...given }) },
      }),
    ),
    byCustomer: countByCustomer(input, { days: repeatDays, answerHours, topicOf: topicOf(assessment) }),
    demand: countDemand(headline.levelZeroRate, portal.selfSolved ?? null),
    cost: countCost(assessment, { scored, costs }, headline.levelZeroRate),
  };
}

function topicOf({ articles, gaps, verdicts }: ScorecardInput["assessment"]) {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  return ticketTopics({ gaps, verdicts, titleOf: (id) => titles.get(id) });
}

interface GroupInput {
  readonly input: ScorecardInput;
  readonly weighing: Weighing;
}

/** Of an audience, what tickets alone tell: the portal does not say which visitor holds it. None for fewer than three people. */
function scoreGroup(name: string, { input, weighing }: GroupInput): ScoreGroup[] {
  const { assessment, levelZero } = input;
  const scored = input.scored.filter(({ ticket }) =>
    name === "public" ? ticket.audiences.length === 0 : ticket.audiences.includes(name),
  );
  const people = new Set(scored.map(({ ticket }) => ticket.requester ?? `#${ticket.id}`)).size;
  if (people < MIN_PEOPLE) return [];
  const { repeatDays, answerHours } = weighing.settings;
  const measured = measurePeople(
    scored.map(({ ticket }) => ticket),
    { days: repeatDays, answerHours, topicOf: topicOf(assessment) },
  );
  const none = rateOf(0, 0);
  const rates: MetricRates = {
    "potential-rate": none,
    "search-success": none,
    "journey-success": none,
    freshness: none,
    "level-zero-rate": levelZero.of(scored),
    "link-rate": countLinks(scored),
    "known-share": countKnown(scored, assessment.articles),
    csat: countCsat(scored),
    "durable-resolution": shownRate(measured.durable.total),
    "repeat-contact": shownRate(measured.repeated.total),
    "answered-in-time": shownRate(measured.inTime.total),
  };
  const metrics = weigh(rates, weighing).filter(({ part }) => part !== null);
  const shown = metrics.map(({ id, name: called, rate, better, weight, part }) => ({
    id,
    name: called,
    rate,
    better,
    weight,
    part,
  }));
  return [{ name, tickets: scored.length, metrics: shown, overall: overallOf(metrics) }];
}

interface Weighing {
  readonly weights: Readonly<Record<ScoreMetric["id"], number>>;
  readonly targets: Partial<Readonly<Record<ScoreMetric["id"], number>>>;
  readonly stage: Stage;
  readonly settings: MetricSettings;
}

/** Weights count among the metrics that have data. */
function weigh(rates: MetricRates, { weights, targets, stage, settings }: Weighing): ScoreMetric[] {
  const sum = METRICS.reduce((all, { id }) => all + (rates[id].share === null ? 0 : weights[id]), 0);
  return METRICS.map(({ id, lowerWhenLive, lower }) => {
    const told = toldOf(id, settings);
    const rate = rates[id];
    const hasData = rate.share !== null;
    return {
      id,
      ...metricWording({ id, ...told }, englishVoice),
      rate,
      better: lower || (stage === "live" && lowerWhenLive) ? "lower" : "higher",
      target: targets[id] ?? null,
      weight: weights[id],
      part: hasData && sum > 0 ? weights[id] / sum : null,
      missing: hasData ? null : englishVoice.say(`metric.${id}.missing`),
      ...told,
    };
  });
}

function overallOf(metrics: readonly Pick<ScoreMetric, "part" | "better" | "rate">[]): number | null {
  const weighed = metrics.filter(({ part }) => part !== null && part > 0);
  if (weighed.length === 0) return null;
  return weighed.reduce((sum, { part, better, rate }) => {
    const share = rate.share ?? 0;
    return sum + (part ?? 0) * (better === "higher" ? share : 1 - share);
  }, 0);
}

/** What was solved without a ticket is counted, so it adds nothing to the interval. */
function countDemand(leakage: Rate, selfSolved: number | null): Demand {
  const { count, of, share, low, high } = leakage;
  const all = (selfSolved ?? 0) + of;
  if (selfSolved === null || all === 0) return { selfSolved, readiness: null, leakage };
  const ready = (part: number | null): number => (selfSolved + (part ?? 0) * of) / all;
  const readiness = {
    count: selfSolved + count,
    of: all,
    share: ready(share),
    low: ready(low),
    high: ready(high),
  };
  return { selfSolved, readiness, leakage };
}

/** A pace over less than this is no pace. */
const LEAST_WEEKS = 2;

function countCost(
  { gaps }: Pick<Assessment, "gaps">,
  { scored, costs }: Pick<ScorecardInput, "scored"> & { readonly costs: Partial<CostAssumptions> },
  { share, of }: Rate,
): ScoreCost | null {
  const period = periodOf(scored.map(({ ticket }) => ticket.createdAt));
  const weeks = period === null ? 0 : weeksOf(period);
  if (share === null || weeks < LEAST_WEEKS) return null;
  const perWeek = (share * of) / weeks;
  const ofGaps = gaps.find(({ value }) => value.cost !== null)?.value.cost?.assumptions;
  const assumptions = readCosts({ ...ofGaps, ...costs });
  const { low, high, per } = costRange(perWeek, assumptions);
  return { low, high, per, perWeek, assumptions };
}
