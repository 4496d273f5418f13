import type { Article } from "../../core/article/article.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { func, listOf, moment, that, wholeNumber } from "../../core/door/kinds.ts";
import { mustList } from "../../core/door/takes.ts";
import { DAY_MS } from "../../core/math/day.ts";
import { type Analyzer, createAnalyzer } from "../../core/text/analyzer.ts";
import { dayOf } from "../../core/ticket/day-of.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import { createQuoter, type Quoter } from "../journey/common-words.ts";
import { isFew } from "../journey/tally.ts";
import { expectAtNotices, type PlannedNotice } from "./planned-notices.ts";
import { type ProposedEntry, proposeEntry } from "./propose-entry.ts";
import {
  RISE_RULES,
  type Rise,
  type RiseReason,
  risesByPace,
  risesByRelease,
  risesBySeason,
} from "./rises.ts";
import type { Days } from "./topic-pace.ts";
import { type DatedTicket, peopleOf, type TopicRef, type TopicTickets } from "./topic-tickets.ts";

export interface RisingOptions {
  /** The topic of a ticket; `null` for none. */
  readonly topicOf: (ticket: Ticket) => TopicRef | null;
  /** The day that it is looked ahead from, ISO 8601: later tickets are left out. Default: the last ticket's. */
  readonly now?: string;
  /** Days that seasons are looked ahead for; 30 by default. */
  readonly aheadDays?: number;
  /** Days of releases, those that were and the next one, ISO 8601. */
  readonly releases?: readonly string[];
  /** For answers and notices. */
  readonly articles?: readonly Article[];
  readonly analyzer?: Analyzer;
}

/** What is likely to ring soon. Plain data, in which nobody can be told from two others. */
export interface RisingSummary {
  readonly format: "level-zero-rising";
  readonly version: 1;
  readonly now: string | null;
  readonly aheadDays: number;
  readonly tickets: number;
  /** First and last moment of these tickets, ISO 8601; `null` for none with a date. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly topics: readonly RisingTopic[];
  /** Notices that begin after now, soonest first. */
  readonly notices: readonly PlannedNotice[];
}

export interface RisingTopic extends Omit<TopicRef, "key"> {
  readonly reasons: readonly RiseReason[];
  /** Tickets and people of the latest fortnight. */
  readonly recent: number;
  readonly people: number;
  /** By the first reason: ratio to what its past lets expect, and chance of it. */
  readonly ratio: number;
  readonly chance: number;
  readonly entry: ProposedEntry;
}

const door = optionsDoor<RisingOptions>("findRising", {
  topicOf: func("(ticket) => topic"),
  now: moment,
  aheadDays: wholeNumber(1, 180),
  releases: listOf(moment, "a list of days"),
  articles: that(Array.isArray, "a list of articles"),
  analyzer: that((value) => typeof value === "object" && value !== null && "terms" in value, "an analyzer"),
});

/**
 * Topics whose pace grows against their own past, that rose in these days a year ago, or that rose after the last releases where one is to come: each with its
 * article or gap and an entry to publish; and planned notices with what came at those alike. Topics of fewer than three people are left out. O(n log n).
 */
export function findRising(tickets: readonly Ticket[], options: RisingOptions): RisingSummary {
  mustList(tickets, "id subject createdAt", "findRising: the tickets");
  const {
    topicOf,
    aheadDays = 30,
    releases = [],
    articles = [],
    analyzer = createAnalyzer(),
    now,
  } = door(options);
  const dated = tickets.flatMap((ticket) => {
    const day = dayOf(ticket);
    return day === null ? [] : [{ ticket, day }];
  });
  dated.sort((a, b) => a.day - b.day);
  const nowDay = now === undefined ? (dated.at(-1)?.day ?? 0) : Date.parse(now) / DAY_MS;
  const past = dated.filter(({ day }) => day <= nowDay);
  const flow = Float64Array.from(past, ({ day }) => day);
  const quote = createQuoter(
    past.map(({ ticket }) => ({ person: personBehind(ticket), text: ticket.subject })),
    analyzer,
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const looked = { now: nowDay, ahead: aheadDays, ...releaseDays(releases, nowDay) };
  const groups = topicsOf(past, topicOf);
  const look: Look = { flow, looked, quote, byId };
  const topics = [...groups.values()].flatMap((group) => risingTopic(group, look) ?? []);
  const iso = (day: number): string => new Date(day * DAY_MS).toISOString();
  topics.sort((a, b) => b.recent - a.recent || a.chance - b.chance || (a.label < b.label ? -1 : 1));
  return {
    format: "level-zero-rising",
    version: 1,
    aheadDays,
    tickets: past.length,
    topics,
    period: past.length === 0 ? null : { from: iso(past[0]!.day), to: iso(past.at(-1)!.day) },
    now: past.length === 0 && now === undefined ? null : iso(nowDay),
    notices: expectAtNotices(articles, { groups, flow, now: nowDay, analyzer }),
  };
}

interface Look {
  /** Days of all tickets, ascending. */
  readonly flow: Float64Array;
  readonly looked: Looked;
  readonly quote: Quoter;
  readonly byId: ReadonlyMap<string, Article>;
}

/** `null` for a topic that does not rise, and for one of fewer than three people. */
function risingTopic({ ref, own }: TopicTickets, { flow, looked, quote, byId }: Look): RisingTopic | null {
  const rises = risesOf(
    Float64Array.from(own, ({ day }) => day),
    flow,
    looked,
  );
  const recent = own.filter(({ day }) => day > looked.now - RISE_RULES.windowDays);
  const said = recent.length > 0 ? recent : own;
  const people = peopleOf(said);
  const [first] = rises;
  if (first === undefined || people === 0 || isFew(people)) return null;
  const { label, articleId, gapId } = ref;
  const { ratio, chance } = first.pace;
  return {
    label,
    articleId,
    gapId,
    reasons: rises.map(({ reason }) => reason),
    recent: recent.length,
    people,
    ratio,
    chance,
    entry: proposeEntry(ref, {
      tickets: said.map(({ ticket }) => ticket),
      quote,
      reason: first.reason,
      ratio,
      article: articleId === null ? null : (byId.get(articleId) ?? null),
    }),
  };
}

function topicsOf(
  past: readonly DatedTicket[],
  topicOf: RisingOptions["topicOf"],
): ReadonlyMap<string, TopicTickets> {
  const groups = new Map<string, TopicTickets>();
  for (const one of past) {
    const ref = topicOf(one.ticket);
    if (ref === null) continue;
    const group = groups.get(ref.key) ?? { ref, own: [] };
    groups.set(ref.key, group);
    group.own.push(one);
  }
  return groups;
}

interface Looked {
  readonly now: number;
  readonly ahead: number;
  readonly past: readonly number[];
  readonly isNextNear: boolean;
}

function releaseDays(releases: readonly string[], now: number): Pick<Looked, "past" | "isNextNear"> {
  const days = releases.map((release) => Date.parse(release) / DAY_MS);
  const { windowDays } = RISE_RULES;
  return {
    // A release whose fortnight is not over has not shown its effect.
    past: days.filter((day) => day + windowDays <= now),
    isNextNear: days.some((day) => day > now - windowDays / 2 && day <= now + 30),
  };
}

function risesOf(days: Days, flow: Days, { now, ahead, past, isNextNear }: Looked): Rise[] {
  return [
    risesByPace(days, flow, { now }),
    isNextNear ? risesByRelease(days, flow, { releases: past }) : null,
    risesBySeason(days, flow, { now, ahead }),
  ].filter((rise): rise is Rise => rise !== null);
}
