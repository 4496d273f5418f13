import type { KnownArticles } from "../../core/article/known-articles.ts";
import { addTo } from "../../core/math/add-to.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { GapRecord } from "./gap-state.ts";

/** A gap of the run before that is none any more. */
export interface GoneGap {
  readonly record: GapRecord;
  /** Tickets of its problem in this run: its own, and those that say the same. */
  readonly present: number;
  /** Those of them that are solvable now. */
  readonly solvable: number;
  /**
   * `closed`: tickets of its problem came, at least half of them are solvable now, and most of these by the article named. `faded`: tickets
   * came and are not answered like that, but form no gap. `quiet`: none came; that says nothing about any article.
   */
  readonly change: "closed" | "faded" | "quiet";
  /** The article that solves most of them; `null` unless it is closed. */
  readonly closedBy: AnsweringArticle | null;
}

interface AnsweringArticle {
  readonly articleId: string;
  readonly title: string;
}

/** What is known of a ticket of a gone gap. */
export interface JudgedTicket {
  readonly outcome: Verdict["outcome"];
  /** The article that answers it, or comes nearest; `null` for none. */
  readonly article: AnsweringArticle | null;
}

/** Tickets of a gone gap's problem in this run. */
export interface TicketsOfGone {
  /** Those that the gap held. */
  readonly own: readonly JudgedTicket[];
  /** Others that say the same beyond much doubt. */
  readonly sure: readonly JudgedTicket[];
  /** Others that may say the same. */
  readonly likely: readonly JudgedTicket[];
}

/** A gap is closed if at least this part of its tickets is solvable. */
const SOLVED_PART = 0.5;
/**
 * And this part of those by one article. Tickets that but say the same are of a neighbouring problem now and then, which several articles
 * answer: of 241 gaps whose tickets did not come again, 9 were called closed; with a half instead, 22. Counted once at three desks
 * with their verdicts; no bench prints it, as `bench/follow.ts` counts every ticket as unsolvable.
 */
const ONE_ARTICLE = { own: 0.5, alike: 0.75 };
/** One ticket that is answered may be so by chance. */
const LEAST_PRESENT = 2;
/**
 * Of tickets that but say the same, more: a large gap was called closed by two such of an article about something else. An article that was
 * not there when the gap was found is the likelier answer, and two are enough: see docs/gaps.md for what that brings.
 */
const LEAST_SOLVED = { own: 1, alike: 3, new: 2 };

/**
 * What became of a gap. Its own tickets are the better witnesses: others are asked only where fewer than two of those are left. Excluded
 * tickets say nothing. What a person dismissed stays so. `isNew`: articles that were not there when the gap was found.
 */
export function judgeGone(
  record: GapRecord,
  { own, sure, likely }: TicketsOfGone,
  now: string,
  isNew: (articleId: string) => boolean = () => false,
): GoneGap {
  const gone = { ...record, goneSince: record.goneSince ?? now };
  const kept = scoredOf(own);
  const byNew = likely.filter(
    (ticket) => isSolvable(ticket) && ticket.article && isNew(ticket.article.articleId),
  );
  const alike = scoredOf([...own, ...sure, ...byNew]);
  const byOwn = kept.length >= LEAST_PRESENT;
  const closedBy = byOwn ? answeredBy(kept, "own", isNew) : answeredBy(alike, "alike", isNew);
  const present = byOwn ? kept : closedBy ? alike : scoredOf([...own, ...sure, ...likely]);
  const counts = { present: present.length, solvable: present.filter(isSolvable).length };
  if (closedBy === null)
    return { ...counts, record: gone, change: present.length === 0 ? "quiet" : "faded", closedBy };
  const status = { status: "closed", because: null, until: null, closedBy: closedBy.articleId } as const;
  const closed = record.status === "dismissed" ? gone : { ...gone, ...status };
  return { ...counts, record: closed, change: "closed", closedBy };
}

/** Tells articles that are new since those were known; none are where that was not noted. */
export function articlesSince(known: KnownArticles | null | undefined): (articleId: string) => boolean {
  if (!known) return () => false;
  const ids = new Set(known.articles.map(({ id }) => id));
  return (articleId) => !ids.has(articleId);
}

function scoredOf(tickets: readonly JudgedTicket[]): JudgedTicket[] {
  return tickets.filter(({ outcome }) => outcome !== "excluded");
}

function isSolvable({ outcome }: JudgedTicket): boolean {
  return outcome === "solvable";
}

/** The article that answers these tickets; `null` if too few are answered, or by too many articles. */
function answeredBy(
  present: readonly JudgedTicket[],
  witnesses: "own" | "alike",
  isNew: (articleId: string) => boolean,
): AnsweringArticle | null {
  const solvable = present.flatMap((ticket) =>
    isSolvable(ticket) && ticket.article !== null ? [ticket.article] : [],
  );
  const best = mostNamed(solvable, ONE_ARTICLE[witnesses]);
  if (best === null || present.length < LEAST_PRESENT) return null;
  const few = witnesses === "alike" && isNew(best.articleId) ? "new" : witnesses;
  return solvable.length < Math.max(LEAST_SOLVED[few], SOLVED_PART * present.length) ? null : best;
}

/** The most frequent one, ties by id; `null` if it has less than `part` of them. */
function mostNamed(articles: readonly AnsweringArticle[], part: number): AnsweringArticle | null {
  const counts = new Map<string, number>();
  for (const { articleId } of articles) addTo(counts, articleId);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (first === undefined || first[1] < part * articles.length) return null;
  return articles.find(({ articleId }) => articleId === first[0]) ?? null;
}
