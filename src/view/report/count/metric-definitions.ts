import type { Rate } from "../headline.ts";
import type { MetricId, ScoreMetric } from "../scorecard.ts";
import { DEFAULT_WITHIN } from "../wording-scorecard.ts";

export type MetricRates = Readonly<Record<MetricId, Rate>>;

interface MetricDefinition {
  readonly id: MetricId;
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

/** The metrics in the order in which they are shown. Their words are in the catalogues of `languages/`. */
export const METRICS: readonly MetricDefinition[] = [
  { id: "level-zero-rate", weight: 1, lowerWhenLive: true },
  { id: "potential-rate", weight: 0, lowerWhenLive: true },
  { id: "link-rate", weight: 1, lowerWhenLive: false },
  { id: "known-share", weight: 0, lowerWhenLive: true },
  { id: "search-success", weight: 1, lowerWhenLive: false },
  { id: "freshness", weight: 1, lowerWhenLive: false },
  { id: "csat", weight: 1, lowerWhenLive: false },
  { id: "journey-success", weight: 1, lowerWhenLive: false },
  { id: "durable-resolution", weight: 1, lowerWhenLive: false },
  { id: "repeat-contact", weight: 0, lowerWhenLive: false, lower: true },
  { id: "answered-in-time", weight: 1, lowerWhenLive: false },
];

/** What a metric's definition tells of the desk's settings and tickets, where that is not the default. */
export function toldOf(id: MetricId, settings: MetricSettings): Pick<ScoreMetric, "within" | "medianHours"> {
  const within = withinOf(id, settings);
  const { medianHours } = settings;
  return {
    ...(within !== undefined && within !== DEFAULT_WITHIN[id] && { within }),
    ...(id === "answered-in-time" && medianHours !== null && { medianHours }),
  };
}

function withinOf(id: MetricId, { freshDays, answerHours, repeatDays }: MetricSettings): number | undefined {
  if (id === "freshness") return freshDays;
  if (id === "answered-in-time") return answerHours;
  return id === "durable-resolution" || id === "repeat-contact" ? repeatDays : undefined;
}
