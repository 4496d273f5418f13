import type { Article } from "../../core/article/article.ts";
import { DAY_MS } from "../../core/math/day.ts";
import { isNotice } from "../../core/search/notice.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import { isFew } from "../journey/tally.ts";
import { type Days, paceOver } from "./topic-pace.ts";
import { peopleOf, type TopicTickets } from "./topic-tickets.ts";

/** A planned outage or the like, and what we expect: tickets like last time's. */
export interface PlannedNotice {
  readonly articleId: string;
  readonly title: string;
  /** ISO 8601; `validTo` is `null` where nobody knows the end. */
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly audiences: readonly string[];
  /** Earlier notices that are about the same. */
  readonly like: readonly string[];
  /** Topics that came more often while these held, and the day after: tickets each time, and what is usual in as long. */
  readonly expect: readonly { readonly label: string; readonly tickets: number; readonly usual: number }[];
}

interface Known {
  readonly groups: ReadonlyMap<string, TopicTickets>;
  readonly flow: Days;
  /** Days since 1970. */
  readonly now: number;
  readonly analyzer: Analyzer;
}

/** A notice whose end nobody said is looked at for so many days; any is looked at for a day longer, in which people still write. */
const UNSAID_DAYS = 1;
const AFTER_DAYS = 1;
/** Against so many days before it. */
const BEFORE_DAYS = 28;
/** Two notices are about the same if they share half of their words, dates and figures left aside. */
const ALIKE = 0.5;
const MOST_TOPICS = 5;
const [LEAST_TICKETS, MOST_CHANCE] = [3, 0.01];

export function expectAtNotices(articles: readonly Article[], known: Known): readonly PlannedNotice[] {
  const notices = articles.filter(
    (article) => isNotice(article) && article.validFrom !== null && article.state !== "draft",
  );
  const dayOf = ({ validFrom }: Article): number => Date.parse(validFrom!) / DAY_MS;
  const planned = notices.filter((notice) => dayOf(notice) > known.now && notice.state === "published");
  const past = notices.filter((notice) => dayOf(notice) <= known.now);
  return planned
    .sort((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1))
    .map((notice) => {
      const like = past.filter((one) => alike(notice, one, known.analyzer));
      const { id: articleId, title, validFrom, validTo, audience } = notice;
      return {
        articleId,
        title,
        validFrom: validFrom!,
        validTo,
        audiences: audience.length === 0 ? ["public"] : audience,
        like: like.map(({ id }) => id),
        expect: expectedAt(like, known),
      };
    });
}

function alike(a: Article, b: Article, analyzer: Analyzer): boolean {
  const [own, other] = [a, b].map(
    ({ title, product }) =>
      new Set(analyzer.terms(`${title} ${product.join(" ")}`).filter((term) => !/\d/.test(term))),
  );
  const shared = [...own!].filter((term) => other!.has(term)).length;
  return shared > 0 && shared / (own!.size + other!.size - shared) >= ALIKE;
}

function expectedAt(like: readonly Article[], { groups, flow }: Known): PlannedNotice["expect"] {
  if (like.length === 0) return [];
  const spans = like.map(({ validFrom, validTo }) => {
    const from = Math.floor(Date.parse(validFrom!) / DAY_MS) - 1e-6;
    const end = validTo === null ? from + UNSAID_DAYS : Date.parse(validTo) / DAY_MS;
    return { recent: { from, to: end + AFTER_DAYS }, before: { from: from - BEFORE_DAYS, to: from } };
  });
  return [...groups.values()]
    .flatMap(({ ref, own }) => {
      const days = Float64Array.from(own, ({ day }) => day);
      // All of them taken together: a topic of a few tickets each time shows in several outages, and not in one.
      const pace = paceOver(days, flow, spans);
      const there = own.filter(({ day }) =>
        spans.some(({ recent: { from, to } }) => day > from && day <= to),
      );
      const people = peopleOf(there);
      if (pace === null || pace.chance > MOST_CHANCE) return [];
      if (there.length < LEAST_TICKETS || people === 0 || isFew(people)) return [];
      return [
        { label: ref.label, tickets: there.length / spans.length, usual: pace.expected / spans.length },
      ];
    })
    .sort((a, b) => b.tickets - a.tickets || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_TOPICS);
}
