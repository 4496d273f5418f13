import type { Article } from "../../core/article/article.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { moment, that } from "../../core/door/kinds.ts";
import { type Analyzer, createAnalyzer } from "../../core/text/analyzer.ts";
import type { FeedbackReason, PortalEvent } from "../event/event.ts";
import { joinReasons } from "../event/join-reasons.ts";
import { mustBeEvents } from "../event/must-be-events.ts";
import { createQuoter, type Quoter } from "../journey/common-words.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";
import { isFew, ShareTally } from "../journey/tally.ts";
import type { QueueItem } from "../queue/queue.ts";
import { countAfterNo, type GoneOn, goneOn, personOf } from "./after-no.ts";
import { type Comment, groupComments } from "./group-comments.ts";
import type { HeardArticle, HeardTheme, ListeningSummary, WhatWasDone } from "./listening-summary.ts";

export interface ListenOptions {
  /** The moment of the report, ISO 8601. */
  readonly now: string;
  /** That of the report before: what was done since. */
  readonly since?: string;
  /** For the days of their changes. */
  readonly articles?: readonly Article[];
  /** What people do about it. */
  readonly queue?: readonly QueueItem[];
  readonly analyzer?: Analyzer;
}

const door = optionsDoor<ListenOptions>("listen", {
  now: moment,
  since: moment,
  articles: that(Array.isArray, "a list of articles"),
  queue: that(Array.isArray, "the items of a queue"),
  analyzer: that((value) => typeof value === "object" && value !== null && "terms" in value, "an analyzer"),
});

const [MOST_QUOTES, MOST_NEXT] = [3, 5];

type Feedback = Extract<PortalEvent, { type: "feedback" }>;

interface Heard {
  readonly feedback: Feedback;
  readonly person: string;
}

/**
 * What visitors said of articles: answers with reasons and words, grouped like tickets, what they asked after "no", and what was done about it. Words are quoted
 * masked, and without those that fewer than three people use; nothing is told of fewer than three people.
 */
export function listen(given: readonly PortalEvent[], options: ListenOptions): ListeningSummary {
  mustBeEvents(given, "listen: events");
  const events = joinReasons(given);
  const { now, since = null, articles = [], queue = [], analyzer = createAnalyzer() } = door(options);
  const heard = events.flatMap((event, at): Heard[] =>
    event.type === "feedback" ? [{ feedback: event, person: personOf(event, at) }] : [],
  );
  const on = goneOn(events);
  const quote = createQuoter(
    [
      ...heard.map(({ feedback, person }) => ({ person, text: feedback.comment ?? "" })),
      ...on.map(({ person, query }) => ({ person, text: query ?? "" })),
    ],
    analyzer,
  );
  const doneOf = whatWasDone(heard, { since, articles, queue });
  const moments = heard.map(({ feedback }) => feedback.at).sort();
  return {
    ...{ format: "level-zero-listening", version: 1, now, since },
    period: moments.length === 0 ? null : { from: moments[0]!, to: moments.at(-1)! },
    answers: heard.length,
    people: new Set(heard.map(({ person }) => person)).size,
    solved: solvedOf(heard),
    withReason: heard.filter(({ feedback }) => feedback.reason !== undefined).length,
    withWords: heard.filter(({ feedback }) => feedback.comment !== null).length,
    articles: heardArticles(heard, { on, quote, doneOf }),
    themes: heardThemes(heard, { analyzer, quote, doneOf }),
    afterNo: countAfterNo(on),
  };
}

function solvedOf(heard: readonly Heard[]) {
  const tally = new ShareTally();
  for (const { feedback, person } of heard) tally.add(person, true, feedback.answer === "yes");
  return tally.share();
}

type DoneOf = (articleIds: readonly string[], from: string) => WhatWasDone;

function heardArticles(
  heard: readonly Heard[],
  { on, quote, doneOf }: { readonly on: readonly GoneOn[]; readonly quote: Quoter; readonly doneOf: DoneOf },
): HeardArticle[] {
  const groups = groupBy(heard, ({ feedback }) => feedback.articleId);
  return [...groups]
    .flatMap(([articleId, own]): (HeardArticle & { readonly not: number })[] => {
      const people = new Set(own.map(({ person }) => person)).size;
      const not = own.filter(({ feedback }) => feedback.answer !== "yes");
      if (isFew(people) || not.length === 0) return [];
      const next = on.filter(({ feedback }) => feedback.articleId === articleId);
      return [
        {
          ...{ articleId, answers: own.length, people, solved: solvedOf(own), not: not.length },
          reasons: peopleBy(not, ({ feedback }) => feedback.reason ?? null).map(([reason, count]) => ({
            reason: reason as FeedbackReason,
            people: count,
          })),
          next: peopleBy(next, ({ query }) => (query === null ? null : quote(query.toLowerCase())))
            .filter(([query]) => /\p{L}/u.test(query))
            .slice(0, MOST_NEXT)
            .map(([query, count]) => ({ query, people: count })),
          done: doneOf([articleId], not.map(({ feedback }) => feedback.at).sort()[0]!),
        },
      ];
    })
    .sort((a, b) => b.not - a.not || (a.articleId < b.articleId ? -1 : 1))
    .map(({ not: _, ...article }) => article);
}

/** Names that three people or more stand behind, most first. */
function peopleBy<T extends { readonly person: string }>(
  all: readonly T[],
  nameOf: (one: T) => string | null,
): readonly (readonly [string, number])[] {
  const people = new Map<string, Set<string>>();
  for (const one of all) {
    const name = nameOf(one);
    if (name === null) continue;
    const own = people.get(name) ?? new Set();
    people.set(name, own);
    own.add(one.person);
  }
  return [...people]
    .map(([name, { size }]) => [name, size] as const)
    .filter(([, size]) => size >= MIN_PEOPLE)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function heardThemes(
  heard: readonly Heard[],
  {
    analyzer,
    quote,
    doneOf,
  }: { readonly analyzer: Analyzer; readonly quote: Quoter; readonly doneOf: DoneOf },
): HeardTheme[] {
  const comments = heard.flatMap(({ feedback, person }): Comment[] => {
    const { answer, comment, articleId, at } = feedback;
    return answer === "yes" || comment === null || comment.trim() === ""
      ? []
      : [{ person, articleId, at, text: comment }];
  });
  return groupComments(comments, analyzer).flatMap((group): HeardTheme[] => {
    const people = new Set(group.comments.map(({ person }) => person)).size;
    if (people < MIN_PEOPLE) return [];
    const byArticle = groupBy(group.comments, ({ articleId }) => articleId);
    const articleIds = [...byArticle]
      .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
      .map(([articleId]) => articleId);
    const quotes = [...new Set(group.comments.map(({ text }) => quote(text)))];
    return [
      {
        label: quote(group.label),
        ...{ comments: group.comments.length, people, articleIds },
        quotes: quotes.filter((text) => /\p{L}/u.test(text)).slice(0, MOST_QUOTES),
        done: doneOf(articleIds, group.comments.map(({ at }) => at).sort()[0]!),
      },
    ];
  });
}

interface Doing {
  readonly since: string | null;
  readonly articles: readonly Article[];
  readonly queue: readonly QueueItem[];
}

/** A change counts if it came after the first of it was said, and after the report before. */
function whatWasDone(heard: readonly Heard[], { since, articles, queue }: Doing): DoneOf {
  const updated = new Map(articles.map((article) => [article.id, article.updated]));
  return (articleIds, from) => {
    const least = Math.max(Date.parse(from.slice(0, 10)), since === null ? 0 : Date.parse(since));
    const change = articleIds
      .map((articleId) => ({ articleId, at: updated.get(articleId) ?? null }))
      .filter(({ at }) => at !== null && Date.parse(at) >= least)
      .sort((a, b) => (a.at! < b.at! ? 1 : -1))[0];
    const item = queue.find(
      ({ kind, articleId }) => kind === "feedback" && articleId !== null && articleIds.includes(articleId),
    );
    return {
      changed: change?.at ?? null,
      queue: item === undefined ? null : { status: item.status, note: item.note },
      solved:
        change === undefined ? null : beforeAndAfter(heard, change as { articleId: string; at: string }),
    };
  };
}

function beforeAndAfter(
  heard: readonly Heard[],
  { articleId, at }: { readonly articleId: string; readonly at: string },
) {
  const own = heard.filter(({ feedback }) => feedback.articleId === articleId);
  const isBefore = ({ feedback }: Heard): boolean => Date.parse(feedback.at) < Date.parse(at);
  return { before: solvedOf(own.filter(isBefore)), after: solvedOf(own.filter((one) => !isBefore(one))) };
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push(item);
  }
  return groups;
}
