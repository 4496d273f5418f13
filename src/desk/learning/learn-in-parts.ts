import { readResolved, settle } from "../../core/history/create-history.ts";
import type { History } from "../../core/history/history.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { analyzerKey } from "../../core/text/analyzer-key.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type TermsReader, termsReader } from "../../core/ticket/ticket-terms.ts";
import type { Judge } from "../../core/verdict/choose-judge.ts";
import { type Learning, learnRead, lendTo, understood } from "../../core/verdict/learn.ts";
import type { Model } from "../../core/verdict/model.ts";
import type { PackedSlice } from "./packed-slice.ts";
import { planSlices, type SlicePlan } from "./slices.ts";

/** As `JudgeFromOptions`. Vectors are left out: a history is not learned in parts with them. */
export interface PartOptions extends Omit<Learning, "vectors"> {
  readonly model?: Model | undefined;
}

/** The first part of learning: a history, and what is to be read of it before the last part. */
export interface BegunLearning {
  readonly history: History;
  readonly plan: SlicePlan;
}

/**
 * `judgeFrom`, of tickets whose links mean articles of the index, in three parts: this one, `sliceReader` for the slices of the plan, and `endLearning`. The second takes most of
 * the time, in any number of threads.
 */
export function beginLearning(
  resolved: readonly Ticket[],
  index: SearchIndex,
  { model, halfLifeDays }: PartOptions,
  termsOf: TermsReader = termsReader(index.analyzer),
): BegunLearning {
  const tickets = understood(resolved, index);
  const { analyzer, articleById } = index;
  const isThere = (id: string): boolean => model !== undefined || articleById.has(id);
  const history = settle(
    readResolved(tickets, { analyzer, termsOf, isThere }),
    halfLifeDays ?? null,
    analyzerKey(analyzer),
  );
  return { history, plan: planSlices({ tickets, index, history, model }) };
}

/** `slices[i]`: what was read of slice i of the plan. */
export function endLearning(
  { history, plan }: BegunLearning,
  slices: readonly PackedSlice[],
  { model, halfLifeDays: _, linkedShare, ...rest }: PartOptions,
): Judge {
  const readings = plan.readingsOf(slices);
  const options = { ...rest, ...(linkedShare !== undefined && { linkedShare }) };
  if (model === undefined) return learnRead(history, readings, options);
  return { history: lendTo(history, readings.material, model), model, notFitted: null };
}
