import type { Headline, Rate, ReportAudit } from "../report.ts";
import { countRates } from "./count-rates.ts";
import type { Judged, Scored } from "./judged.ts";
import { rateOf } from "./rate-of.ts";

/** What the headline rests on. */
interface HeadlineBasis {
  readonly groupBasis: Headline["groupBasis"];
  readonly audit: ReportAudit | null;
}

/** The rates of the first page, all over the same scored tickets. */
export function countHeadline(
  scored: readonly Judged<Scored>[],
  { groupBasis, audit }: HeadlineBasis,
): Headline {
  const of = scored.length;
  const shareWith = (outcome: Scored["outcome"]) =>
    rateOf(scored.filter(({ verdict }) => verdict.outcome === outcome).length, of);
  const rates = countRates(scored, groupBasis);
  const rate = audit?.rate ?? null;
  return {
    scored: of,
    basis: rate === null ? groupBasis : "audited",
    groupBasis,
    ...rates,
    ...(rate !== null && {
      levelZeroRate: auditedRate(rate, of, 0),
      potentialRate: auditedRate(rate, of, rates.winnable / of),
    }),
    unsure: shareWith("unsure"),
    unsolvable: shareWith("unsolvable"),
  };
}

/** The audited rate, with a share of tickets that is known added to it. */
function auditedRate(rate: NonNullable<ReportAudit["rate"]>, of: number, more: number): Rate {
  const [share, low, high] = [rate.share, rate.low, rate.high].map((part) => Math.min(1, part + more));
  return { count: Math.round(share! * of), of, share: share!, low: low!, high: high! };
}
