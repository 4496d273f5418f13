import type { Article } from "../../../core/article/article.ts";
import { holdsAudience } from "../../../core/article/visibility.ts";
import { groupBy } from "../../../core/math/group-by.ts";
import { compareText } from "../../../core/text/compare-text.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import type { WordSuggestion } from "../../../desk/word/word-suggestion.ts";
import type { AnsweringArticle, AnsweringArticles, MendRow, WordRow } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";
import type { Judged, Scored } from "./judged.ts";
import { tally } from "./tally.ts";

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

/** The articles that hold an answer which did not reach the requester, with the one thing to mend; at most 25. */
export function countMending(
  scored: readonly Judged<Scored>[],
  articles: readonly Article[],
  articleOf: ArticleLookup,
): MendRow[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const mendable = scored.flatMap(({ ticket, verdict }) => {
    const { reason, ticketId } = verdict;
    const best = verdict.evidence[0];
    if (reason === null || reason === "missing" || reason === "needs-agent" || best === undefined) return [];
    const audiences = reason === "not-visible" ? forOthers(byId.get(best.articleId), ticket) : null;
    const key = `${reason}\n${best.articleId}\n${audiences !== null}`;
    return [{ reason, audiences, ticketId, best, key }];
  });
  return [...groupBy(mendable, ({ key }) => key)]
    .sort(
      ([keyA, a], [keyB, b]) =>
        // To publish is the reader's to do; what is for others is not, and comes last.
        Number(a[0]!.audiences !== null) - Number(b[0]!.audiences !== null) ||
        b.length - a.length ||
        compareText(keyA, keyB),
    )
    .slice(0, MAXIMUM_ROWS)
    .map(([, found]) => ({
      article: articleOf(found[0]!.best.articleId, found[0]!.best.title),
      reason: found[0]!.reason,
      ...(found[0]!.audiences !== null && { audiences: found[0]!.audiences }),
      tickets: found.length,
      exampleTicketIds: found.slice(0, MAXIMUM_EXAMPLES).map(({ ticketId }) => ticketId),
    }));
}

/** Whom an article is for, if not for who wrote the ticket; else `null`. */
function forOthers(article: Article | undefined, { audiences }: Ticket): readonly string[] | null {
  return article === undefined || holdsAudience(article, audiences) ? null : article.audience;
}

/** The words to add, by article. Single words, none of them an address or a number. */
export function countWords(words: readonly WordSuggestion[], articleOf: ArticleLookup): WordRow[] {
  return words.map(({ articleId, title, words: suggested, line }) => ({
    article: articleOf(articleId, title),
    words: suggested,
    line,
  }));
}
