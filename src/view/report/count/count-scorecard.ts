import type { Assessment } from "../../../assess.ts";
import { costRange, readCosts } from "../../../core/gap/cost-range.ts";
import type { CostAssumptions } from "../../../core/gap/gap.ts";
import { periodOf, weeksOf } from "../../../core/gap/gap-trend.ts";
import type { Headline, Rate } from "../headline.ts";
import type { Demand, ScoreCost, Scorecard, ScorecardOptions, ScoreMetric, Stage } from "../scorecard.ts";
import { countFreshness } from "./count-freshness.ts";
import { countCsat, countKnown, countLinks, countSearches } from "./count-metrics.ts";
import type { Judged, Scored } from "./judged.ts";
import { METRICS, type MetricRates } from "./metric-definitions.ts";
import { readWeights } from "./read-weights.ts";

interface ScorecardInput {
  readonly assessment: Pick<Assessment, "articles" | "gaps" | "now">;
  readonly scored: readonly Judged<Scored>[];
  readonly headline: Headline;
}

/** The metrics side by side, and the number that the user's weights make of them. */
export function countScorecard(
  { assessment, scored, headline }: ScorecardInput,
  options: ScorecardOptions,
): Scorecard {
  const { portal = {}, freshDays = 365, weights, costs = {} } = options;
  const stage = options.stage ?? (options.portal === undefined ? "before-launch" : "live");
  const rates: MetricRates = {
    "level-zero-rate": headline.levelZeroRate,
    "potential-rate": headline.potentialRate,
    "link-rate": countLinks(scored),
    "known-share": countKnown(scored, assessment.articles),
    "search-success": countSearches(portal),
    freshness: countFreshness(assessment, scored, freshDays),
    csat: countCsat(scored),
  };
  const metrics = weigh(rates, { weights: readWeights(weights), stage, freshDays });
  return {
    stage,
    metrics,
    overall: overallOf(metrics),
    demand: countDemand(headline.levelZeroRate, portal.selfSolved ?? null),
    cost: countCost(assessment, { scored, costs }, headline.levelZeroRate),
  };
}

interface Weighing {
  readonly weights: Readonly<Record<ScoreMetric["id"], number>>;
  readonly stage: Stage;
  readonly freshDays: number;
}

/** Weights count among the metrics that have data. */
function weigh(rates: MetricRates, { weights, stage, freshDays }: Weighing): ScoreMetric[] {
  const sum = METRICS.reduce((all, { id }) => all + (rates[id].share === null ? 0 : weights[id]), 0);
  return METRICS.map(({ id, name, definition, missing, lowerWhenLive }) => {
    const rate = rates[id];
    const hasData = rate.share !== null;
    return {
      id,
      name,
      definition: typeof definition === "string" ? definition : definition(freshDays),
      rate,
      better: stage === "live" && lowerWhenLive ? "lower" : "higher",
      weight: weights[id],
      part: hasData && sum > 0 ? weights[id] / sum : null,
      missing: hasData ? null : missing,
    };
  });
}

function overallOf(metrics: readonly ScoreMetric[]): number | null {
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
