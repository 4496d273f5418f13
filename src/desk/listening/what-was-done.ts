import type { Article } from "../../core/article/article.ts";
import { publishedOn } from "../../core/article/published-on.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import { createGapFinder } from "../event/join-searches.ts";
import type { SaidText } from "../journey/common-words.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";
import { type Share, ShareTally, sharesOf } from "../journey/tally.ts";
import type { QueueItem } from "../queue/queue.ts";
import type { Heard } from "./heard.ts";
import type { HeardGap, WhatWasDone } from "./listening-summary.ts";

/** A gap with the words that it is known by. */
export interface NamedGap extends HeardGap {
  readonly proposedTitle: string;
  readonly terms: readonly string[];
}

interface Doing {
  readonly since: string | null;
  readonly articles: readonly Article[];
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

/** A change counts if it came after the first of it was said, and after the report before; a day is all that is known of most. */
export function whatWasDone(heard: readonly Heard[], doing: Doing): DoneOf {
  const { since, articles, queue, gaps, analyzer } = doing;
  const known = new Map(articles.map((article) => [article.id, article]));
  const gapOf = createGapFinder(gaps, analyzer);
  const found = new Map<string, string | null>();
  const firstFor = (words: string): string | null => {
    if (!found.has(words)) found.set(words, doing.findArticle(words));
    return found.get(words)!;
  };
  const newSince = new Map(
    articles.flatMap((article) => {
      const day = article.state === "published" ? publishedOn(article) : null;
      return day === null ? [] : [[article.id, day] as const];
    }),
  );
  return ({ articleIds, from, words }) => {
    const least = [from, since ?? ""].map((at) => at.slice(0, 10)).sort()[1]!;
    const change = articleIds
      .map((articleId) => ({ articleId, at: known.get(articleId)?.updated ?? "" }))
      .filter(({ at }) => at !== "" && at.slice(0, 10) >= least)
      .sort((a, b) => (a.at < b.at ? 1 : -1))[0];
    const item = queue.find(
      ({ kind, articleId }) => kind === "feedback" && articleId !== null && articleIds.includes(articleId),
    );
    const isNew = (id: string): boolean => (newSince.get(id) ?? "") >= least && !articleIds.includes(id);
    const published = [...newSince.keys()].some(isNew)
      ? mostOf(words, (text) => {
          const id = firstFor(text);
          return id !== null && isNew(id) ? id : null;
        })
      : null;
    const gap = gaps.find(({ id }) => id === mostOf(words, (text) => gaps[gapOf(text)]?.id ?? null));
    return {
      changed: change?.at ?? null,
      published: published === null ? null : { articleId: published, at: newSince.get(published)! },
      gap: gap === undefined ? null : { id: gap.id, label: gap.label, closedBy: gap.closedBy },
      queue: item === undefined ? null : { status: item.status, note: item.note },
      solved: change === undefined ? null : beforeAndAfter(heard, change),
    };
  };
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
  heard: readonly Heard[],
  { articleId, at }: { readonly articleId: string; readonly at: string },
): { readonly before: Share; readonly after: Share } {
  const own = heard.filter(({ feedback }) => feedback.articleId === articleId);
  const isBefore = ({ feedback }: Heard): boolean => Date.parse(feedback.at) < Date.parse(at);
  const [before, after] = sharesOf([
    solvedOf(own.filter(isBefore)),
    solvedOf(own.filter((one) => !isBefore(one))),
  ]);
  return { before: before!, after: after! };
}

export function solvedOf(heard: readonly Heard[]): ShareTally {
  const tally = new ShareTally();
  for (const { feedback, person } of heard) tally.add(person, true, feedback.answer === "yes");
  return tally;
}
