import type { Headline } from "../report.ts";
import { countRates } from "./count-rates.ts";
import type { Judged, Scored } from "./judged.ts";
import { rateOf } from "./rate-of.ts";

/** The rates of the first page, all over the same scored tickets. */
export function countHeadline(scored: readonly Judged<Scored>[], basis: Headline["basis"]): Headline {
  const shareWith = (outcome: Scored["outcome"]) =>
    rateOf(scored.filter(({ verdict }) => verdict.outcome === outcome).length, scored.length);
  return {
    scored: scored.length,
    basis,
    ...countRates(scored, basis),
    unsure: shareWith("unsure"),
    unsolvable: shareWith("unsolvable"),
  };
}
