import type { Article } from "../../core/article/article.ts";
import type { KnownArticles } from "../../core/article/known-articles.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { listOf, madeBy, moment, that } from "../../core/door/kinds.ts";
import { groupBy } from "../../core/math/group-by.ts";
import { type Analyzer, createAnalyzer } from "../../core/text/analyzer.ts";
import type { FeedbackReason, PortalEvent } from "../event/event.ts";
import { joinReasons } from "../event/join-reasons.ts";
import { mustBeEvents } from "../event/must-be-events.ts";
import { createQuoter, type Quoter } from "../journey/common-words.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";
import { isFew, sharesOf } from "../journey/tally.ts";
import type { QueueItem } from "../queue/queue.ts";
import { countAfterNo, type GoneOn, goneOn, personOf } from "./after-no.ts";
import { compareListening } from "./compare-listening.ts";
import { type Comment, groupComments } from "./group-comments.ts";
import type { HeardArticle, HeardTheme, ListeningSummary } from "./listening-summary.ts";
import { type DoneOf, type NamedGap, type PersonFeedback, solvedOf, whatWasDone } from "./what-was-done.ts";

export interface ListenOptions {
  /** The moment of the report, ISO 8601. */
  readonly now: string;
  /** That of the report before: what was done since. Default: that of `previous`. */
  readonly since?: string;
  /** What the report before said, to be compared with. */
  readonly previous?: ListeningSummary;
  /** For the days of their changes. */
  readonly articles?: readonly Article[];
  /** What the report before knew of the articles: tells which are new or others since, whatever their dates say. */
  readonly known?: KnownArticles;
  /** What people do about it. */
  readonly queue?: readonly QueueItem[];
  /** Gaps in the articles, those of the report before with the article that has closed them since. */
  readonly gaps?: readonly NamedGap[];
  /** The id of the article that a search for these words puts first, such as of `search`: tells which new article answers what was said. */
  readonly findArticle?: (words: string) => string | null;
  readonly analyzer?: Analyzer;
}

const door = optionsDoor<ListenOptions>("listen", {
  now: moment,
  since: moment,
  articles: that(Array.isArray, "a list of articles"),
  known: madeBy("at articles", "the knowledge of an earlier report, or what knownArticles gives"),
  queue: that(Array.isArray, "the items of a queue"),
  previous: madeBy("format now articles themes", "an earlier summary of listen"),
  gaps: listOf(madeBy("id label terms", "a gap with closedBy"), "a list of gaps"),
  findArticle: that((value) => typeof value === "function", "a function from words to the id of an article"),
  analyzer: that((value) => typeof value === "object" && value !== null && "terms" in value, "an analyzer"),
});

const [MOST_QUOTES, MOST_NEXT] = [3, 5];

/**
 * What visitors said of articles: answers with reasons and words, grouped like tickets, what they asked after "no", and what was done about it. Words are quoted
 * masked, and without those that fewer than three people use; nothing is told of fewer than three people.
 */
export function listen(given: readonly PortalEvent[], options: ListenOptions): ListeningSummary {
  mustBeEvents(given, "listen: events");
  const events = joinReasons(given);
  const {
    now,
    previous,
    articles = [],
    known = null,
    queue = [],
    gaps = [],
    analyzer = createAnalyzer(),
    ...more
  } = door(options);
  const { since = previous?.now ?? null, findArticle = () => null } = more;
  const heard = events.flatMap((event, at): PersonFeedback[] =>
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
  const doneOf = whatWasDone(heard, { since, articles, known, queue, gaps, findArticle, analyzer });
  const moments = heard.map(({ feedback }) => feedback.at).sort();
  const heardBy = (part: readonly PersonFeedback[]): number | null => {
    const people = new Set(part.map(({ person }) => person)).size;
    return isFew(people) ? null : people;
  };
  const countOf = (part: readonly PersonFeedback[]) => (heardBy(part) === null ? null : part.length);
  const summary: ListeningSummary = {
    format: "level-zero-listening",
    version: 1,
    now,
    since,
    before: null,
    period: moments.length === 0 ? null : { from: moments[0]!, to: moments.at(-1)! },
    answers: heard.length,
    people: heardBy(heard),
    solved: solvedOf(heard).share(),
    withReason: countOf(heard.filter(({ feedback }) => feedback.reason !== undefined)),
    withWords: countOf(heard.filter(({ feedback }) => feedback.comment !== null)),
    months: solvedBy(heard, ({ feedback }) => feedback.at.slice(0, 7))
      .map(([month, , solved]) => ({ month, solved }))
      .sort((a, b) => (a.month < b.month ? -1 : 1)),
    articles: heardArticles(heard, { on, quote, doneOf }),
    themes: heardThemes(heard, { analyzer, quote, doneOf }),
    afterNo: countAfterNo(on),
  };
  return previous === undefined ? summary : compareListening(previous, summary, analyzer);
}

/** By month, or by article: parts of all answers, whose share is shown too. */
function solvedBy(heard: readonly PersonFeedback[], nameOf: (one: PersonFeedback) => string) {
  const groups = [...groupBy(heard, nameOf)];
  const shares = sharesOf(groups.map(([, own]) => solvedOf(own)));
  return groups.map(([name, own], at) => [name, own, shares[at]!] as const);
}

function heardArticles(
  heard: readonly PersonFeedback[],
  { on, quote, doneOf }: { readonly on: readonly GoneOn[]; readonly quote: Quoter; readonly doneOf: DoneOf },
): HeardArticle[] {
  return solvedBy(heard, ({ feedback }) => feedback.articleId)
    .flatMap(([articleId, own, solved]): (HeardArticle & { readonly not: number })[] => {
      const people = new Set(own.map(({ person }) => person)).size;
      const not = own.filter(({ feedback }) => feedback.answer !== "yes");
      if (isFew(people) || not.length === 0) return [];
      const next = on.filter(({ feedback }) => feedback.articleId === articleId);
      return [
        {
          articleId,
          answers: own.length,
          people,
          solved,
          not: not.length,
          reasons: peopleBy(not, ({ feedback }) => feedback.reason ?? null).map(([reason, count]) => ({
            reason: reason as FeedbackReason,
            people: count,
          })),
          next: peopleBy(next, ({ query }) => (query === null ? null : quote(query.toLowerCase())))
            .filter(([query]) => /\p{L}/u.test(query))
            .slice(0, MOST_NEXT)
            .map(([query, count]) => ({ query, people: count })),
          before: null,
          done: doneOf({
            articleIds: [articleId],
            from: not.map(({ feedback }) => feedback.at).sort()[0]!,
            words: [
              ...not.map(({ person, feedback }) => ({ person, text: feedback.comment ?? "" })),
              ...next.map(({ person, query }) => ({ person, text: query ?? "" })),
            ].filter(({ text }) => text !== ""),
          }),
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
  heard: readonly PersonFeedback[],
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
        comments: group.comments.length,
        people,
        articleIds,
        quotes: quotes.filter((text) => /\p{L}/u.test(text)).slice(0, MOST_QUOTES),
        before: null,
        done: doneOf({
          articleIds,
          words: group.comments,
          from: group.comments.map(({ at }) => at).sort()[0]!,
        }),
      },
    ];
  });
}
