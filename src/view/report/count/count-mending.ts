import { compareText } from "../../../core/text/compare-text.ts";
import type { MendRow } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";
import type { Judged, Scored } from "./judged.ts";
import { groupBy } from "./tally.ts";

const MAXIMUM_ROWS = 25;
const MAXIMUM_EXAMPLES = 3;

/** The articles that hold an answer which did not reach the requester, with the one thing to mend; at most 25. */
export function countMending(scored: readonly Judged<Scored>[], articleOf: ArticleLookup): MendRow[] {
  const mendable = scored.flatMap(({ verdict }) => {
    const { reason, ticketId } = verdict;
    const best = verdict.evidence[0];
    if (reason === null || reason === "missing" || reason === "needs-agent" || best === undefined) return [];
    return [{ reason, ticketId, best, key: `${reason}\n${best.articleId}` }];
  });
  return [...groupBy(mendable, ({ key }) => key)]
    .sort(([keyA, a], [keyB, b]) => b.length - a.length || compareText(keyA, keyB))
    .slice(0, MAXIMUM_ROWS)
    .map(([, found]) => ({
      article: articleOf(found[0]!.best.articleId, found[0]!.best.title),
      reason: found[0]!.reason,
      tickets: found.length,
      exampleTicketIds: found.slice(0, MAXIMUM_EXAMPLES).map(({ ticketId }) => ticketId),
    }));
}
