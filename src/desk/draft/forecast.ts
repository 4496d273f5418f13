import { dateNewSections, knownSections } from "../../core/article/new-sections.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { withArticles } from "../../core/search/update-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { createScorer, type ScoreOptions } from "../../core/verdict/create-scorer.ts";
import { DEFAULT_MODEL } from "../../core/verdict/default-model.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { Article } from "./what-if.ts";

interface ForecastInput {
  readonly index: SearchIndex;
  readonly drafts: readonly Article[];
  readonly tickets: readonly Ticket[];
  /** By the index as it is, in the order of the tickets. */
  readonly before: readonly Verdict[];
  /** As `WhatIfInput.relearn`. */
  readonly relearn?: (index: SearchIndex) => Pick<ScoreOptions, "history" | "model">;
}

/**
 * The verdicts as they would be with the drafts published: as the desk would judge then, if it is known how it learns. If not, what the desk has learned knows nothing of an article that has closed
 * no ticket yet, and would hold that against it; so a new article is judged by its words alone, by the default model: it takes a
 * ticket where it comes first by words. A draft with the id of an article keeps that article's past.
 */
export function forecast(
  { index, drafts, tickets, before, relearn }: ForecastInput,
  options: ScoreOptions,
): Verdict[] {
  const published = withDrafts(index, drafts);
  if (relearn !== undefined) {
    const { score } = createScorer(published, { ...options, ...relearn(published) });
    return tickets.map((ticket, at) => (before[at]!.outcome === "excluded" ? before[at]! : score(ticket)));
  }
  const newIds = new Set(drafts.map(({ id }) => id).filter((id) => !index.articleById.has(id)));
  const hasPast = options.history !== undefined && options.history !== null;
  const judgeAgain = !hasPast || newIds.size < drafts.length;
  const scorer = createScorer(published, options);
  const known = judgeAgain
    ? tickets.map((ticket, at) => (before[at]!.outcome === "excluded" ? before[at]! : scorer.score(ticket)))
    : before;
  if (!hasPast || newIds.size === 0) return [...known];
  const words = { ...options, history: null, model: DEFAULT_MODEL };
  const [now, then] = [createScorer(index, words), createScorer(published, words)];
  return tickets.map((ticket, at) => {
    const verdict = known[at]!;
    if (verdict.outcome === "excluded") return verdict;
    const byWords = then.score(ticket);
    const first = byWords.evidence[0];
    if (first === undefined || !newIds.has(first.articleId)) return verdict;
    if (verdict.outcome !== "solvable") return takeTicket(verdict, byWords);
    const isOvertaken = now.score(ticket).evidence[0]?.articleId === verdict.evidence[0].articleId;
    return isOvertaken ? { ...verdict, evidence: [first, ...verdict.evidence] } : verdict;
  });
}

/** A new article never makes a ticket less likely to be solvable. */
function takeTicket(verdict: Exclude<Verdict, { outcome: "excluded" }>, byWords: Verdict): Verdict {
  const probability = Math.max(verdict.probability, byWords.probability ?? 0);
  return byWords.outcome === "solvable" ? { ...byWords, probability } : { ...verdict, probability };
}

/**
 * The index as it would be with the drafts published, valid from now on; with a retired one, that article is out of use. What a draft adds to the
 * article whose place it takes is new from now on.
 */
function withDrafts(index: SearchIndex, drafts: readonly Article[]): SearchIndex {
  return withArticles(index, { put: drafts.map((draft) => published(draft, index)) });
}

/** Later than any ticket: the day of a change where the index says none. */
const SOME_DAY = "9999-12-31";

function published(draft: Article, { articleById, now }: SearchIndex): Article {
  if (draft.state === "retired") return draft;
  const article: Article = { ...draft, state: "published", validFrom: null, validTo: null };
  const before = articleById.get(draft.id);
  if (before?.state !== "published") return article;
  return dateNewSections(article, knownSections(before), (now ?? SOME_DAY).slice(0, 10));
}
