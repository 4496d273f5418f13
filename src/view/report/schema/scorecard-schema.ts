import type { MetricId, Scorecard, ScoreGroup } from "../scorecard.ts";
import { COSTS, RATE, RATE_FIELDS } from "./basic-schemas.ts";
import {
  AMOUNT,
  COUNT,
  type FieldsOf,
  list,
  NUMBER,
  object,
  oneOf,
  only,
  optional,
  orNull,
  type SchemaOf,
  SHARE,
  TEXT,
} from "./schema-of.ts";

const METRIC: SchemaOf<MetricId> = oneOf(
  "level-zero-rate",
  "potential-rate",
  "link-rate",
  "known-share",
  "search-success",
  "freshness",
  "csat",
  "journey-success",
  "durable-resolution",
  "repeat-contact",
  "answered-in-time",
);

const METRIC_FIELDS: FieldsOf<ScoreGroup["metrics"][number]> = {
  id: METRIC,
  name: TEXT,
  rate: RATE,
  better: oneOf("higher", "lower"),
  weight: AMOUNT,
  part: orNull(SHARE),
};

/** The scorecard of a report. */
export const SCORECARD: SchemaOf<Scorecard> = object({
  stage: oneOf("before-launch", "live"),
  metrics: list(
    object({
      ...METRIC_FIELDS,
      definition: TEXT,
      target: orNull(SHARE),
      missing: orNull(TEXT),
      within: optional(AMOUNT),
      medianHours: optional(AMOUNT),
    }),
  ),
  overall: orNull(SHARE),
  months: list(object({ id: METRIC, months: list(object({ ...RATE_FIELDS, month: TEXT })) })),
  alarms: list(
    object({
      id: METRIC,
      kind: oneOf("worse-than-before", "misses-target"),
      month: TEXT,
      share: SHARE,
      against: SHARE,
      tolerance: AMOUNT,
    }),
  ),
  watched: COUNT,
  groups: list(
    object({ name: TEXT, tickets: COUNT, metrics: list(object(METRIC_FIELDS)), overall: orNull(SHARE) }),
  ),
  byCustomer: orNull(
    object({
      tickets: COUNT,
      metrics: list(
        object({
          id: METRIC,
          share: SHARE,
          low: SHARE,
          high: SHARE,
          plain: SHARE,
          of: COUNT,
          effective: AMOUNT,
        }),
      ),
    }),
  ),
  demand: object({ selfSolved: orNull(COUNT), readiness: orNull(RATE), leakage: RATE }),
  cost: orNull(object({ low: NUMBER, high: NUMBER, per: only("year"), perWeek: AMOUNT, assumptions: COSTS })),
});
