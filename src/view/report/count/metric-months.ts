import type { Article } from "../../../core/article/article.ts";
import { groupBy } from "../../../core/math/group-by.ts";
import { compareText } from "../../../core/text/compare-text.ts";
import type { PeopleMeasures } from "../../../desk/bundle/people-measures.ts";
import type { Share } from "../../../desk/journey/tally.ts";
import type { Rate } from "../headline.ts";
import type { MetricMonths, ScorecardOptions } from "../scorecard.ts";
import { countCsat, countKnown, countLinks } from "./count-metrics.ts";
import type { Judged, Scored } from "./judged.ts";
import { rateOf } from "./rate-of.ts";

/** The level-zero rate of parts of the tickets, as the report counts it. */
export interface LevelZeroRates {
  readonly months: readonly { readonly name: string | null; readonly rate: Rate }[];
  of(scored: readonly Judged<Scored>[]): Rate;
  /** How much of one ticket is in it, in [0, 1]. */
  chanceOf(verdict: Scored): number;
}

interface MonthInput {
  readonly scored: readonly Judged<Scored>[];
  readonly articles: readonly Article[];
  readonly people: PeopleMeasures;
  readonly levelZero: LevelZeroRates;
  readonly options: Pick<ScorecardOptions, "portal" | "journeys">;
}

/** A share as a rate; one that is withheld has no data. */
export function shownRate(share: Share | undefined): Rate {
  return share === undefined || share.count === null ? rateOf(0, 0) : rateOf(share.count, share.of);
}

/** The metrics that are of a time, month by month. Freshness is of today; the potential rate goes with the level-zero rate. */
export function countMetricMonths({
  scored,
  articles,
  people,
  levelZero,
  options,
}: MonthInput): MetricMonths[] {
  const tickets = groupBy(scored, ({ ticket }) => ticket.createdAt?.slice(0, 7) ?? "");
  tickets.delete("");
  const byMonth = [...tickets].sort(([a], [b]) => compareText(a, b));
  const ofTickets = (count: (own: readonly Judged<Scored>[]) => Rate): Row[] =>
    byMonth.map(([month, own]) => ({ month, ...count(own) }));
  const ofShares = (months: readonly { readonly month: string; readonly share: Share }[] = []): Row[] =>
    months.map(({ month, share }) => ({ month, ...shownRate(share) }));
  const rows: Readonly<Partial<Record<MetricMonths["id"], readonly Row[]>>> = {
    "level-zero-rate": levelZero.months.map(({ name, rate }) => ({ month: name!, ...rate })),
    "link-rate": ofTickets(countLinks),
    "known-share": ofTickets((own) => countKnown(own, articles)),
    "search-success": (options.portal?.months ?? []).map(({ month, searches, successfulSearches }) => ({
      month,
      ...rateOf(successfulSearches, searches),
    })),
    csat: ofTickets(countCsat),
    "journey-success": ofShares(options.journeys?.months),
    "durable-resolution": ofShares(people.durable.months),
    "repeat-contact": ofShares(people.repeated.months),
    "answered-in-time": ofShares(people.inTime.months),
  };
  return Object.entries(rows).flatMap(([id, months]) => {
    const known = months.filter(({ share }) => share !== null);
    return known.length < 2 ? [] : [{ id: id as MetricMonths["id"], months: known }];
  });
}

type Row = MetricMonths["months"][number];
