import type { Article } from "../article/article.ts";
import { sectionDays } from "../article/new-sections.ts";
import { publishedOn } from "../article/published-on.ts";
import type { History, ResolvedTicket } from "../history/history.ts";
import { addTo } from "../math/add-to.ts";
import { lowerBound } from "../search/lower-bound.ts";
import type { Postings } from "../search/postings.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { visibilityTo } from "../search/visible-articles.ts";

/** Resolved tickets that an article must have closed for others to be learned from it: a gap is three tickets too. */
export const TICKETS_OF_A_PAST = 3;
/** A dated article is new if it came after so much of the history. */
const LATE_SHARE = 0.5;
/** From so many tickets on one without a date has a past of its own. One that says that it came late stays new: the past before it is no witness against it. */
const ENOUGH_TICKETS = 10;
/**
 * So is one that closed hardly a ticket, for half a year, if so much of the history came before it: where the history is short, half of it is soon
 * younger than an article that nobody told the agents of.
 */
const YOUNG_SHARE = 0.1;
const YOUNG_DAYS = 182;
/** One without a date if so much of the history came before the first ticket that it closed. */
const LATE_LINK = 0.9;

/** What a history cannot know of an index's articles. */
export interface NewArticles {
  /** 1 for each article, by place, whose past says too little to judge it by. */
  readonly isNew: Uint8Array;
  /** 1 for each of them whose dates say so and that closed hardly a ticket since, or that nobody sees: the past teaches nothing of it at all. */
  readonly isUnknown: Uint8Array;
  /** 1 for each section, by place among all sections, that its article got after so much of the history, though the article itself is known. */
  readonly isNewSection: Uint8Array;
  /** 1 for each article, by place, that says when it, or its new section, was first there, or that nobody sees: only then is it sure that the past could not know it. */
  readonly isDated: Uint8Array;
  /**
   * Whether a ticket of that date that was closed without the article at `place` says nothing against it: the article was not there yet, or its
   * dates say that it, or a section of it, is new. What nobody told the agents of they do not link; that it is no answer shows when it is new no more.
   */
  readonly isNoWitness: (place: number, createdAt: string | null) => boolean;
}

/**
 * Articles that are new to the history: those whose dates say that they came after half of it, or
 * in the last half year and that closed hardly a ticket; without dates those that closed none of its
 * tickets, or the first of them only lately. Where tickets have no dates, one is late that is younger than every article that closed one.
 * So are those that closed none and that no requester sees at the index's `now`, whatever their dates: agents send no customer to a draft, nor to what is for agents.
 * Resolved tickets say nothing against them. O(articles + tickets · log tickets).
 */
export function newToHistory(index: SearchIndex, { blocks }: History): NewArticles {
  const { articleById, now } = index;
  const postings = postingsOf(index);
  const tickets = blocks.flatMap((block) => block.tickets);
  const firstLinks = firstLinksOf(tickets);
  const dates = tickets.flatMap(({ createdAt }) => createdAt ?? []).sort();
  const births = postings.articleIds.map((id) => publishedOn(articleById.get(id)!));
  const closed = countLinks(tickets);
  const held = heldAudiences(tickets, articleById);
  const isUnseen = postings.articleIds.map(
    (id) => !closed.has(id) && !isSeen(articleById.get(id)!, { held, now }),
  );
  const reach = reachOf(postings.articleIds.map((id, place) => (closed.has(id) ? births[place]! : null)));
  const { isLate, isYoung } = ageBy(dates, reach);
  const hasPast = postings.articleIds.map((id) => (closed.get(id) ?? 0) >= TICKETS_OF_A_PAST);
  const cameLate = Uint8Array.from(births, (birth, place) =>
    birth !== null && (isLate(birth) || (!hasPast[place] && isYoung(birth))) ? 1 : 0,
  );
  const isNew = Uint8Array.from(postings.articleIds, (id, place) => {
    if (isUnseen[place]) return 1;
    if (births[place] !== null && (dates.length > 0 || reach !== null)) return cameLate[place]!;
    if ((closed.get(id) ?? 0) >= ENOUGH_TICKETS) return 0;
    const first = firstLinks.get(id);
    if (first === undefined) return 1;
    return first !== null && shareBefore(first, dates) >= LATE_LINK ? 1 : 0;
  });
  const isLateSection = (day: string): boolean =>
    isLate(day) || isYoung(day) || (dates.length === 0 && reach === null);
  const grown = postings.articleIds.map((id, place) =>
    isNew[place] === 1 && births[place] !== null ? [] : lateSections(articleById.get(id)!, isLateSection),
  );
  return {
    isNew,
    isNewSection: placedSections(postings, grown),
    isUnknown: Uint8Array.from(postings.articleIds, (_, place) =>
      isUnseen[place] || (cameLate[place] === 1 && !hasPast[place]) ? 1 : 0,
    ),
    isDated: Uint8Array.from(births, (birth, place) =>
      birth === null && !isUnseen[place] && grown[place]!.length === 0 ? 0 : 1,
    ),
    isNoWitness: (place, createdAt) => {
      if (isUnseen[place] || cameLate[place] === 1 || grown[place]!.length > 0) return true;
      const birth = births[place]! ?? firstLinks.get(postings.articleIds[place]!) ?? null;
      return birth === null || createdAt === null || createdAt < birth;
    },
  };
}

interface Age {
  /** Whether what came on that day is younger than most of the history. */
  readonly isLate: (day: string) => boolean;
  /** Whether it came in the last half year of a history that was there before it. */
  readonly isYoung: (day: string) => boolean;
}

/** `dates` of the tickets, ascending; where they have none, how far the history reaches. */
function ageBy(dates: readonly string[], reach: string | null): Age {
  const newest = dates.at(-1);
  if (newest === undefined) return { isLate: (day) => reach !== null && day > reach, isYoung: () => false };
  return {
    isLate: (day) => shareBefore(day, dates) >= LATE_SHARE,
    isYoung: (day) => shareBefore(day, dates) >= YOUNG_SHARE && daysBetween(day, newest) <= YOUNG_DAYS,
  };
}

/** What fewer of the requesters hold is none of the customers': now and then an agent writes a ticket. */
const HELD_SHARE = 0.05;

/**
 * Audiences that requesters hold, as the resolved tickets tell; `null` where they do not: none says any, and most of the articles that agents
 * sent people to are not for everybody.
 */
function heldAudiences(
  tickets: readonly ResolvedTicket[],
  articleById: SearchIndex["articleById"],
): readonly string[] | null {
  const counts = new Map<string, number>();
  for (const { audiences } of tickets) for (const name of audiences) addTo(counts, name);
  const held = [...counts].filter(([, count]) => count >= HELD_SHARE * tickets.length);
  if (held.length > 0) return held.map(([name]) => name);
  const linked = tickets.flatMap(({ articleIds }) => articleIds.flatMap((id) => articleById.get(id) ?? []));
  const open = linked.filter(({ audience }) => audience.includes("public"));
  return 2 * open.length >= linked.length ? [] : null;
}

/** Whether a requester may see an article now: not a draft, a retired one, one outside its dates, or one that is for agents only. */
function isSeen(
  article: Article,
  { held, now }: { readonly held: readonly string[] | null; readonly now: string | null },
): boolean {
  return visibilityTo(article, { audiences: held ?? article.audience, now }) === "visible";
}

/** Whether an article, or a section of a known one, is new: both by place, −1 for no section. */
export function isNewIn({ isNew, isNewSection }: NewArticles): (article: number, section: number) => boolean {
  return (article, section) => isNew[article] === 1 || isNewSection[section] === 1;
}

interface LateSection {
  /** Place inside its article. */
  readonly at: number;
  readonly day: string;
}

/** The sections of an article that came late, earliest first. */
function lateSections(article: Article, isLate: (day: string) => boolean): LateSection[] {
  return sectionDays(article)
    .flatMap((day, at) => (day !== null && isLate(day) ? [{ at, day }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.at - b.at));
}

function placedSections({ sectionOffsets }: Postings, late: readonly (readonly LateSection[])[]): Uint8Array {
  const flags = new Uint8Array(sectionOffsets.at(-1)!);
  late.forEach((sections, article) => {
    for (const { at } of sections) flags[sectionOffsets[article]! + at] = 1;
  });
  return flags;
}

/** How far a history without dates reaches at least: to the first day of the youngest article that it links to; `null` if none says its own. */
function reachOf(births: readonly (string | null)[]): string | null {
  return births.reduce(
    (latest, birth) => (birth !== null && (latest === null || birth > latest) ? birth : latest),
    null,
  );
}

/** When each article first closed a ticket; `null` if one of its tickets has no date. */
function firstLinksOf(tickets: readonly ResolvedTicket[]): Map<string, string | null> {
  const first = new Map<string, string | null>();
  for (const { articleIds, createdAt } of tickets) {
    for (const id of articleIds) {
      const known = first.get(id);
      if (known === null) continue;
      first.set(id, createdAt === null || known === undefined || createdAt < known ? createdAt : known);
    }
  }
  return first;
}

function countLinks(tickets: readonly ResolvedTicket[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { articleIds } of tickets) {
    for (const id of new Set(articleIds)) addTo(counts, id);
  }
  return counts;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function shareBefore(moment: string, dates: readonly string[]): number {
  return lowerBound(dates, moment) / dates.length;
}
