import { mustHave } from "../../../core/door/takes.ts";
import { LevelZeroError } from "../../../core/error.ts";
import type { MetricId, ScorecardOptions } from "../scorecard.ts";
import { METRICS } from "./metric-definitions.ts";

/**
 * The weight of every metric: those given, else the default ones. Checks what a person wrote before tickets are judged.
 * @throws LevelZeroError `INVALID_OPTION` for an unknown metric, or a weight that is no number from 0 up.
 */
export function readWeights(given: ScorecardOptions["weights"] = {}): Readonly<Record<MetricId, number>> {
  mustHave(given, "", "readWeights: the weights");
  for (const [id, weight] of Object.entries(given)) {
    if (!METRICS.some((metric) => metric.id === id)) {
      throw new LevelZeroError(
        "INVALID_OPTION",
        `There is no metric ${JSON.stringify(id)}. Weights are for ${METRICS.map((metric) => metric.id).join(", ")}.`,
      );
    }
    if (typeof weight !== "number" || !Number.isFinite(weight) || weight < 0) {
      throw new LevelZeroError(
        "INVALID_OPTION",
        `The weight of ${id} must be a number from 0 up, got ${JSON.stringify(weight)}.`,
      );
    }
  }
  return Object.fromEntries(METRICS.map(({ id, weight }) => [id, given[id] ?? weight])) as Record<
    MetricId,
    number
  >;
}

/**
 * What metrics should reach. Checks what a person wrote before tickets are judged.
 * @throws LevelZeroError `INVALID_OPTION` for an unknown metric, or a target that is no number from 0 to 1.
 */
export function readTargets(
  given: ScorecardOptions["targets"] = {},
): Partial<Readonly<Record<MetricId, number>>> {
  mustHave(given, "", "readTargets: the targets");
  for (const [id, target] of Object.entries(given)) {
    if (!METRICS.some((metric) => metric.id === id))
      throw new LevelZeroError(
        "INVALID_OPTION",
        `There is no metric ${JSON.stringify(id)}. Targets are for ${METRICS.map((metric) => metric.id).join(", ")}.`,
      );
    if (typeof target === "number" && target >= 0 && target <= 1) continue;
    throw new LevelZeroError(
      "INVALID_OPTION",
      `The target of ${id} must be a number from 0 to 1, got ${JSON.stringify(target)}.`,
    );
  }
  return given;
}
