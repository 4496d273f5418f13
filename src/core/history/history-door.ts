import { type Kind, mustBe, optionsDoor, refuse } from "../door/door.ts";
import { above0, that } from "../door/kinds.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import { analyzerKey, keyDifference } from "../text/analyzer-key.ts";
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

/** Throws `INVALID_OPTION` if the history, if there is one, was made with other analyzer options than the index. */
export function mustFit(
  history: History | null | undefined,
  { analyzer }: { readonly analyzer: Analyzer },
  door: string,
): void {
  if (history) mustBeReadAlike(history, analyzer, { code: "INVALID_OPTION", door });
}

/** Throws where the options of the two analyzers are known and differ: their terms would meet by chance only. */
export function mustBeReadAlike(
  { readBy = null }: { readonly readBy?: string | null },
  analyzer: Analyzer,
  { code, door }: { readonly code: "INVALID_OPTION" | "INVALID_INPUT"; readonly door: string },
): void {
  const difference = keyDifference(readBy, analyzerKey(analyzer));
  if (difference !== null)
    refuse(
      code,
      `${door}: the history must be made with the analyzer of the index, and theirs differ in ${difference}. Make the history anew with index.analyzer.`,
    );
}
