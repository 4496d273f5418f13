import { group, type Kind, optionsDoor } from "../door/door.ts";
import { text, that } from "../door/kinds.ts";
import { LevelZeroError } from "../error.ts";
import type { CostAssumptions, CostRange } from "./gap.ts";

const WEEKS_A_YEAR = 365.25 / 7;

/**
 * What a desk without own figures may start from. The two prices and the ten minutes are rules of thumb published by
 * MetricNet. Uptake and minutes are guesses of ours, set wide apart: replace them by what your portal measures.
 */
export const DEFAULT_COSTS: CostAssumptions = {
  currency: "USD",
  agentCost: 22,
  selfServiceCost: 2,
  uptake: { low: 0.4, high: 0.75 },
  customerMinutes: { low: 1, high: 3 },
  breakEvenMinutes: 10,
};

/**
 * What an article might save in a year at `perWeek` tickets a week: tickets · saving · (uptake − minutes ÷ break-even minutes),
 * with saving = agent cost − self-service cost. All who look spend the minutes, those who fail too; at the break-even their
 * lost time costs as much as is saved. `low` takes the low uptake and the high minutes, and may be below 0.
 */
export function costRange(perWeek: number, assumptions: CostAssumptions): CostRange {
  const { agentCost, selfServiceCost, uptake, customerMinutes, breakEvenMinutes } = assumptions;
  const perYear = perWeek * WEEKS_A_YEAR * (agentCost - selfServiceCost);
  return {
    low: perYear * (uptake.low - customerMinutes.high / breakEvenMinutes),
    high: perYear * (uptake.high - customerMinutes.low / breakEvenMinutes),
    per: "year",
    assumptions,
  };
}

const amount: Kind<number> = that((value) => typeof value === "number", "a number");
const range = group<CostAssumptions["uptake"]>({ low: amount, high: amount });
const door = optionsDoor<Partial<CostAssumptions>>("costs", {
  currency: text,
  agentCost: amount,
  selfServiceCost: amount,
  uptake: range,
  customerMinutes: range,
  breakEvenMinutes: amount,
});

/**
 * The defaults with the caller's figures in their place.
 * @throws LevelZeroError `INVALID_OPTION` for costs or minutes below 0, an uptake outside [0, 1], a range that is upside down, or an agent that
 * costs less than self-service.
 */
export function readCosts(given: Partial<CostAssumptions> = {}): CostAssumptions {
  const costs = { ...DEFAULT_COSTS, ...door(given) };
  const { agentCost, selfServiceCost, uptake, customerMinutes, breakEvenMinutes } = costs;
  mustHold(selfServiceCost >= 0 && agentCost >= selfServiceCost, "agentCost ≥ selfServiceCost ≥ 0", costs);
  mustHold(uptake.low >= 0 && uptake.low <= uptake.high && uptake.high <= 1, "uptake within [0, 1]", costs);
  mustHold(
    customerMinutes.low >= 0 && customerMinutes.low <= customerMinutes.high,
    "customerMinutes.high ≥ customerMinutes.low ≥ 0",
    costs,
  );
  mustHold(breakEvenMinutes > 0, "breakEvenMinutes > 0", costs);
  return costs;
}

function mustHold(holds: boolean, rule: string, costs: CostAssumptions): void {
  if (!holds)
    throw new LevelZeroError("INVALID_OPTION", `Costs must have ${rule}, got ${JSON.stringify(costs)}.`);
}
