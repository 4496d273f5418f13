import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { ExcludedVerdict, Verdict } from "../../../core/verdict/verdict.ts";

/** A verdict that counts in the rates. */
export type Scored = Exclude<Verdict, ExcludedVerdict>;

/** One ticket beside its verdict. */
export interface Judged<V extends Verdict = Verdict> {
  readonly ticket: Ticket;
  readonly verdict: V;
}

/** The tickets that count in the rates: all − excluded, in input order. */
export function scoredOf(judged: readonly Judged[]): Judged<Scored>[] {
  return judged.filter((pair): pair is Judged<Scored> => pair.verdict.outcome !== "excluded");
}
