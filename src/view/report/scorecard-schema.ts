import { COUNT, SHARE, TEXT } from "./basic-schemas.ts";
import { COSTS } from "./gap-schema.ts";
import { type JsonSchema, list, object, oneOf, orNull, withOptional } from "./json-schema.ts";
import type {
  ByCustomer,
  Demand,
  MetricMonths,
  ScoreCost,
  Scorecard,
  ScoreGroup,
  ScoreMetric,
} from "./scorecard.ts";

/** The scorecard of a report, whose rates have the schema `rate`. */
export function scorecardSchema(rate: JsonSchema): JsonSchema {
  return object<Scorecard>({
    stage: oneOf("before-launch", "live"),
    metrics: list(
      withOptional(
        object<Omit<ScoreMetric, "within" | "medianHours">>({
          id: METRIC,
          name: TEXT,
          definition: TEXT,
          rate,
          better: BETTER,
          target: orNull(SHARE),
          weight: AMOUNT,
          part: orNull(SHARE),
          missing: orNull(TEXT),
        }),
        { within: AMOUNT, medianHours: AMOUNT },
      ),
    ),
    overall: orNull(SHARE),
    months: list(
      object<MetricMonths>({
        id: METRIC,
        months: list(withFields(rate, { month: TEXT })),
      }),
    ),
    alarms: list(
      object<Scorecard["alarms"][number]>({
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
      object<ScoreGroup>({
        name: TEXT,
        tickets: COUNT,
        metrics: list(
          object<ScoreGroup["metrics"][number]>({
            id: METRIC,
            name: TEXT,
            rate,
            better: BETTER,
            weight: AMOUNT,
            part: orNull(SHARE),
          }),
        ),
        overall: orNull(SHARE),
      }),
    ),
    byCustomer: orNull(
      object<ByCustomer>({
        tickets: COUNT,
        metrics: list(
          object<ByCustomer["metrics"][number]>({
            id: METRIC,
            ...{ share: SHARE, low: SHARE, high: SHARE, plain: SHARE },
            ...{ of: COUNT, effective: AMOUNT },
          }),
        ),
      }),
    ),
    demand: object<Demand>({ selfSolved: orNull(COUNT), readiness: orNull(rate), leakage: rate }),
    cost: orNull(
      object<ScoreCost>({
        low: { type: "number" },
        high: { type: "number" },
        per: { const: "year" },
        perWeek: AMOUNT,
        assumptions: COSTS,
      }),
    ),
  });
}

const AMOUNT: JsonSchema = { type: "number", minimum: 0 };

const METRIC: JsonSchema = oneOf(
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

const BETTER: JsonSchema = oneOf("higher", "lower");

/** The schema of an object with more fields, all of them present. */
function withFields(schema: JsonSchema, fields: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { properties, required } = schema as { properties: object; required: readonly string[] };
  return {
    ...schema,
    properties: { ...properties, ...fields },
    required: [...required, ...Object.keys(fields)],
  };
}
