import type { Rate } from "../headline.ts";
import type { MetricId } from "../scorecard.ts";

export type MetricRates = Readonly<Record<MetricId, Rate>>;

interface MetricDefinition {
  readonly id: MetricId;
  readonly name: string;
  /** In a sentence; where it depends on the days after which an article is stale, told for these. */
  readonly definition: string | ((freshDays: number) => string);
  /** What would give it data. */
  readonly missing: string;
  readonly weight: number;
  /** A share of tickets that should not have come, once customers have the portal. */
  readonly lowerWhenLive: boolean;
}

/** The metrics in the order in which they are shown. */
export const METRICS: readonly MetricDefinition[] = [
  {
    id: "level-zero-rate",
    name: "Level-zero rate",
    definition: "Tickets that customers could have solved from articles alone ÷ scored tickets.",
    missing: "scored tickets",
    weight: 1,
    lowerWhenLive: true,
  },
  {
    id: "potential-rate",
    name: "Potential rate",
    definition:
      "Level-zero rate + tickets whose answer exists but does not reach the customer ÷ scored tickets.",
    missing: "scored tickets",
    weight: 0,
    lowerWhenLive: true,
  },
  {
    id: "link-rate",
    name: "Link rate",
    definition:
      "Scored tickets that were closed with an article ÷ scored tickets that say how they were closed. Do not make linking a duty: then people link for the sake of it.",
    missing: "a column of linked articles in the export, empty where none closed the ticket",
    weight: 1,
    lowerWhenLive: false,
  },
  {
    id: "known-share",
    name: "Known against new",
    definition:
      "Tickets about problems that an article describes, whoever may see it (an answer was found, or an agent linked one) ÷ those and the tickets about new ones. Unsure tickets are in neither.",
    missing: "tickets with a verdict other than unsure",
    weight: 0,
    lowerWhenLive: true,
  },
  {
    id: "search-success",
    name: "Search success",
    definition: "Searches on the portal that led to a click ÷ all searches.",
    missing: "the portal's events of the same period",
    weight: 1,
    lowerWhenLive: false,
  },
  {
    id: "freshness",
    name: "Freshness",
    definition: (days) =>
      `Articles that answer tickets and are within their planned review, or without one were updated in the last ${days === 365 ? "year" : days === 1 ? "day" : `${days} days`} ÷ answering articles that say either.`,
    missing: "dates in the articles: reviewBy or updated",
    weight: 1,
    lowerWhenLive: false,
  },
  {
    id: "csat",
    name: "Customer satisfaction",
    definition:
      "Satisfied answers ÷ all answers to the survey, of scored tickets: the upper two of five steps, or good.",
    missing: "a column of survey answers in the export",
    weight: 1,
    lowerWhenLive: false,
  },
];
