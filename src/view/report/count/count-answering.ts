import { compareText } from "../../../core/text/compare-text.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { AnsweringArticle, AnsweringArticles } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";
import type { Judged, Scored } from "./judged.ts";
import { groupBy, tally } from "./tally.ts";

const MAXIMUM_ROWS = 25;
const MAXIMUM_TERMS = 6;
const MAXIMUM_EXAMPLES = 3;

/** The articles that would have solved tickets: each solvable ticket counts for its best evidence. */
export function countAnswering(
  scored: readonly Judged<Scored>[],
  articleOf: ArticleLookup,
): AnsweringArticles {
  const solvable = scored.filter(({ verdict }) => verdict.outcome === "solvable");
  const groups = [...groupBy(solvable, ({ verdict }) => verdict.evidence[0]!.articleId)].sort(
    ([idA, a], [idB, b]) => b.length - a.length || compareText(idA, idB),
  );
  const rows = groups
    .slice(0, MAXIMUM_ROWS)
    .map(([id, pairs]) => answeringArticle(articleOf(id, titleIn(pairs)), pairs));
  return {
    total: groups.length,
    rows: rows.map((row) => ({ ...row, share: row.tickets / solvable.length })),
  };
}

function answeringArticle(
  article: AnsweringArticle["article"],
  pairs: readonly Judged<Scored>[],
): Omit<AnsweringArticle, "share"> {
  const terms = tally(
    pairs.flatMap(({ verdict }) => verdict.evidence[0]!.matchedTerms.map((term) => shortText(term, 40))),
  );
  const links = pairs.flatMap(({ ticket }) =>
    ticket.linkedArticles === null ? [] : [ticket.linkedArticles],
  );
  return {
    article,
    tickets: pairs.length,
    terms: terms.slice(0, MAXIMUM_TERMS).map(([term]) => term),
    exampleTicketIds: pairs.slice(0, MAXIMUM_EXAMPLES).map(({ ticket }) => ticket.id),
    linked: { known: links.length, same: links.filter((ids) => ids.includes(article.id)).length },
  };
}

function titleIn(pairs: readonly Judged<Scored>[]): string {
  return pairs[0]!.verdict.evidence[0]!.title;
}
