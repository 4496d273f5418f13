import type { Article } from "../../core/article/article.ts";
import { type KnownArticles, knownArticles } from "../../core/article/known-articles.ts";
import { publishedOn } from "../../core/article/published-on.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { FeedbackEvent } from "../event/event.ts";
import { createGapFinder } from "../event/join-searches.ts";
import type { SaidText } from "../journey/common-words.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";
import { type Share, ShareTally, sharesOf } from "../journey/tally.ts";
import type { QueueItem } from "../queue/queue.ts";
import type { HeardGap, WhatWasDone } from "./listening-summary.ts";

/** An answer to "Did this solve it?", and whose. */
export interface PersonFeedback {
  readonly feedback: FeedbackEvent;
  readonly person: string;
}

/** A gap with the words that it is known by. */
export interface NamedGap extends HeardGap {
  readonly proposedTitle: string;
  readonly terms: readonly string[];
}

interface Doing {
  readonly since: string | null;
  readonly articles: readonly Article[];
  readonly known: KnownArticles | null;
  readonly queue: readonly QueueItem[];
  readonly gaps: readonly NamedGap[];
  /** The id of the article that a search puts first; `null` for none. */
  readonly findArticle: (words: string) => string | null;
  readonly analyzer: Analyzer;
}

/** What was said of articles: since when, and in whose words. */
interface Matter {
  readonly articleIds: readonly string[];
  /** When the first of it was said. */
  readonly from: string;
  readonly words: readonly SaidText[];
}

export type DoneOf = (matter: Matter) => WhatWasDone;

/** What was done since the report before, or else since it was first said; a day is all that is known of most. */
export function whatWasDone(heard: readonly PersonFeedback[], doing: Doing): DoneOf {
  const { since, queue, gaps, analyzer } = doing;
  const { changedOn, newOn } = daysOf(doing);
  const gapOf = createGapFinder(gaps, analyzer);
  const found = new Map<string, string | null>();
  const firstFor = (words: string): string | null => {
    if (!found.has(words)) found.set(words, doing.findArticle(words));
    return found.get(words)!;
  };
  return ({ articleIds, from, words }) => {
    const least = (since ?? from).slice(0, 10);
    const change = articleIds
      .map((articleId) => ({ articleId, at: changedOn.get(articleId) ?? "" }))
      .filter(({ at }) => at.slice(0, 10) >= least)
      .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    const item = queue.find(
      ({ kind, articleId }) => kind === "feedback" && articleId !== null && articleIds.includes(articleId),
    );
    const isNew = (id: string): boolean => (newOn.get(id) ?? "") >= least && !articleIds.includes(id);
    const published = [...newOn.keys()].some(isNew)
      ? mostOf(words, (text) => {
          const id = firstFor(text);
          return id !== null && isNew(id) ? id : null;
        })
      : null;
    const gap = gaps.find(({ id }) => id === mostOf(words, (text) => gaps[gapOf(text)]?.id ?? null));
    return {
      changed: change?.at ?? null,
      published: published === null ? null : { articleId: published, at: newOn.get(published)! },
      gap: gap === undefined ? null : { id: gap.id, label: gap.label, closedBy: gap.closedBy },
      queue: item === undefined ? null : { status: item.status, note: item.note },
      solved: change === undefined ? null : beforeAndAfter(heard, change),
    };
  };
}

/** The days of changes and of new articles: their own, else that of the report before, from which they differ. */
function daysOf({ articles, known }: Doing) {
  const before = new Map(known?.articles.map(({ id, hash }) => [id, hash]));
  const after = known === null ? [] : knownArticles(articles, known.at).articles;
  const isNew = new Set(after.flatMap(({ id }) => (before.has(id) ? [] : [id])));
  const isOther = new Set(after.flatMap(({ id, hash }) => ((before.get(id) ?? hash) === hash ? [] : [id])));
  const day = known?.at.slice(0, 10) ?? "";
  const later = (a: string, b: string): string => (a > b ? a : b);
  const changedOn = new Map<string, string>();
  const newOn = new Map<string, string>();
  for (const article of articles) {
    const { id, state, updated } = article;
    changedOn.set(id, later(updated ?? "", isOther.has(id) ? day : ""));
    if (state === "published") newOn.set(id, later(publishedOn(article) ?? "", isNew.has(id) ? day : ""));
  }
  return { changedOn, newOn };
}

/** What the words of half of the people lead to, and of three or more; `null` for nothing. */
function mostOf(words: readonly SaidText[], find: (text: string) => string | null): string | null {
  const people = new Map<string, Set<string>>();
  for (const { person, text } of words) {
    const found = find(text);
    if (found !== null) people.set(found, (people.get(found) ?? new Set()).add(person));
  }
  const all = new Set(words.map(({ person }) => person)).size;
  const [best] = [...people].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1));
  return best !== undefined && best[1].size >= Math.max(MIN_PEOPLE, all / 2) ? best[0] : null;
}

function beforeAndAfter(
  heard: readonly PersonFeedback[],
  { articleId, at }: { readonly articleId: string; readonly at: string },
): { readonly before: Share; readonly after: Share } {
  const own = heard.filter(({ feedback }) => feedback.articleId === articleId);
  const isBefore = ({ feedback }: PersonFeedback): boolean => Date.parse(feedback.at) < Date.parse(at);
  const [before, after] = sharesOf([
    solvedOf(own.filter(isBefore)),
    solvedOf(own.filter((one) => !isBefore(one))),
  ]);
  return { before: before!, after: after! };
}

export function solvedOf(heard: readonly PersonFeedback[]): ShareTally {
  const tally = new ShareTally();
  for (const { feedback, person } of heard) tally.add(person, true, feedback.answer === "yes");
  return tally;
}
