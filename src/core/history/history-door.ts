import { type Kind, mustBe, optionsDoor } from "../door/door.ts";
import { above0, that } from "../door/kinds.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import type { HistoryOptions } from "./create-history.ts";
import type { History } from "./history.ts";

export const halfLife: Kind<number> = above0;

export const historyDoor: (given: unknown) => HistoryOptions = optionsDoor<HistoryOptions>("createHistory", {
  halfLifeDays: halfLife,
});

export function isHistory(value: unknown): value is History {
  return typeof value === "object" && value !== null && Array.isArray((value as History).blocks);
}

const history: Kind<History> = that(isHistory, "what createHistory, learn or loadHistory gives");

/** Throws `INVALID_INPUT`. */
export function mustBeHistory(value: unknown, door: string): asserts value is History {
  mustBe(history, value, `${door}: the history`);
}

/** Throws `INVALID_INPUT`. */
export function mustBeAnalyzer(value: unknown, door: string): asserts value is Analyzer {
  mustBe(analyzerKind, value, `${door}: the analyzer`);
}
