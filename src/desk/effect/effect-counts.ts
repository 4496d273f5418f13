import { log } from "../../core/math/elementary.ts";
import { countDays, type EffectWindow, lengthOf } from "./effect-window.ts";

/** Half a ticket is added to each count, so that none has a logarithm (Anscombe 1956, Biometrika 43; Gart and Zweifel 1967, Biometrika 54). */
export const CONTINUITY = 0.5;

/** Tickets of a topic in the weeks that are compared. */
export interface Counts {
  readonly before: number;
  readonly lately: number;
  readonly after: number;
}

export function countIn(days: readonly number[], { before, lately, after }: EffectWindow): Counts {
  return {
    before: countDays(days, before),
    lately: countDays(days, lately),
    after: countDays(days, after),
  };
}

export function sum(counts: readonly Counts[]): Counts {
  const total = { before: 0, lately: 0, after: 0 };
  for (const { before, lately, after } of counts) {
    total.before += before;
    total.lately += lately;
    total.after += after;
  }
  return total;
}

export function logChange({ before, after }: Pick<Counts, "before" | "after">): number {
  return log((after + CONTINUITY) / (before + CONTINUITY));
}

export function poissonVariance({ before, after }: Pick<Counts, "before" | "after">): number {
  return 1 / (before + CONTINUITY) + 1 / (after + CONTINUITY);
}

/** How far the topic had risen in the two weeks before the change, beyond all others, as a logarithm; few tickets pull it towards 0. */
export function peakOf(topic: Counts, all: Counts, { before, lately }: EffectWindow): number {
  const usual = (topic.before * lengthOf(lately)) / lengthOf(before);
  const usualOfAll = (all.before * lengthOf(lately)) / lengthOf(before);
  return log((topic.lately + 1) / (usual + 1)) - log((all.lately + 1) / (usualOfAll + 1));
}
