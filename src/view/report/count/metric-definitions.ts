import type { Rate } from "../headline.ts";
import type { MetricId } from "../scorecard.ts";

export type MetricRates = Readonly<Record<MetricId, Rate>>;

interface MetricDefinition {
  readonly id: MetricId;
  readonly name: string;
  /** In a sentence; where it depends on what the desk has set, told for that. */
  readonly definition: string | ((set: MetricSettings) => string);
  /** What would give it data. */
  readonly missing: string;
  readonly weight: number;
  /** A share of tickets that should not have come, once customers have the portal. */
  readonly lowerWhenLive: boolean;
  /** A share that is better low in any case. */
  readonly lower?: true;
}

/** What definitions depend on. */
export interface MetricSettings {
  readonly freshDays: number;
  readonly answerHours: number;
  readonly repeatDays: number;
  /** Hours until resolution for half of the tickets; `null` without dates. */
  readonly medianHours: number | null;
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
    definition: ({ freshDays: days }) =>
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
  {
    id: "journey-success",
    name: "Journey success",
    definition:
      "Journeys on the portal that ended with an answer, as far as is known, and without a contact in the window ÷ journeys on the portal whose people it knew.",
    missing: "the portal's events, of people who sign in",
    weight: 1,
    lowerWhenLive: false,
  },
  {
    id: "durable-resolution",
    name: "Durable resolution",
    definition: ({ repeatDays }) =>
      `Tickets that were not opened again, and not written about again by the same person within ${repeatDays} days ÷ resolved tickets of known people.`,
    missing:
      "requesters and dates of resolution in the export, over more days than these, and three people on each side",
    weight: 1,
    lowerWhenLive: false,
  },
  {
    id: "repeat-contact",
    name: "Repeat contact",
    definition: ({ repeatDays }) =>
      `Tickets whose requester wrote about the same topic again within ${repeatDays} days ÷ tickets of known people. It overlaps with durable resolution.`,
    missing: "requesters in the export, over more days than these, and three people on each side",
    weight: 0,
    lowerWhenLive: false,
    lower: true,
  },
  {
    id: "answered-in-time",
    name: "Time to answer",
    definition: ({ answerHours, medianHours }) =>
      `Tickets that were resolved within ${answerHours} hours ÷ tickets with dates of creation and resolution.${medianHours === null ? "" : ` Half of them took ${hoursText(medianHours)} or less.`}`,
    missing: "dates of resolution in the export, and three people on each side",
    weight: 1,
    lowerWhenLive: false,
  },
];

function hoursText(hours: number): string {
  return hours < 1 ? `${Math.round(60 * hours)} minutes` : `${Math.round(10 * hours) / 10} hours`;
}
