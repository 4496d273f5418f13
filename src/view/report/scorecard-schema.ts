import { COUNT, SHARE, TEXT } from "./basic-schemas.ts";
import { COSTS } from "./gap-schema.ts";
import { type JsonSchema, list, object, oneOf, orNull } from "./json-schema.ts";
import type { Demand, ScoreCost, Scorecard, ScoreMetric } from "./scorecard.ts";

/** The scorecard of a report, whose rates have the schema `rate`. */
export function scorecardSchema(rate: JsonSchema): JsonSchema {
  return object<Scorecard>({
    stage: oneOf("before-launch", "live"),
    metrics: list(
      object<ScoreMetric>({
        id: oneOf(
          "level-zero-rate",
          "potential-rate",
          "link-rate",
          "known-share",
          "search-success",
          "freshness",
          "csat",
        ),
        name: TEXT,
        definition: TEXT,
        rate,
        better: oneOf("higher", "lower"),
        weight: AMOUNT,
        part: orNull(SHARE),
        missing: orNull(TEXT),
      }),
    ),
    overall: orNull(SHARE),
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
