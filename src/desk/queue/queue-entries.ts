import type { Article } from "../../core/article/article.ts";
import { mustBe } from "../../core/door/door.ts";
import { that, wholeNumber } from "../../core/door/kinds.ts";
import { mustList, mustSay } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { textHash } from "../../core/math/text-hash.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import { percentDigits } from "../../core/text/number-text.ts";
import type { PortalEvent } from "../event/event.ts";
import { joinReasons } from "../event/join-reasons.ts";
import { mustBeEvents } from "../event/must-be-events.ts";
import type { QueryRow } from "../event/search-summary.ts";
import type { QueueEntry } from "./queue.ts";

const articleMap = that<ReadonlyMap<string, Article>>(
  (value) => value instanceof Map,
  "a map of articles by id, as index.articleById",
);

/** Reasons that are told. */
const MOST_REASONS = 3;

/**
 * An entry for each article that somebody said no, or almost, to: how often it solved with the interval (Wilson), and what people wrote. Articles that only ever solved have none.
 * Comments are as the events carry them: masked.
 */
export function feedbackEntries(
  events: readonly PortalEvent[],
  articleById: ReadonlyMap<string, Article>,
): QueueEntry[] {
  mustBeEvents(events, "feedbackEntries: the events");
  mustBe(articleMap, articleById, "feedbackEntries: the articles");
  const byArticle = new Map<
    string,
    { yes: number; almost: number; no: number; readonly reasons: string[] }
  >();
  for (const event of joinReasons(events)) {
    if (event.type !== "feedback") continue;
    const counts = byArticle.get(event.articleId) ?? { yes: 0, almost: 0, no: 0, reasons: [] };
    counts[event.answer]++;
    if (event.answer !== "yes" && event.comment !== null) counts.reasons.push(event.comment);
    byArticle.set(event.articleId, counts);
  }
  return [...byArticle].flatMap(([articleId, { yes, almost, no, reasons }]): QueueEntry[] => {
    const count = almost + no;
    if (count === 0) return [];
    const all = yes + count;
    const range = wilsonInterval(yes, all)!;
    const said = reasonsText(reasons);
    const [low, high] = [percentDigits(range.low, all), percentDigits(range.high, all)];
    const share = `solved it for ${yes} of ${all} (${low} to ${high} %)`;
    return [
      {
        id: idOf("feedback", articleId),
        kind: "feedback",
        title: articleById.get(articleId)?.title ?? articleId,
        count,
        detail: `${share}; ${no} no, ${almost} almost${said}`,
        figures: { yes, all, low, high, no, almost, reasons: said },
        articleId,
      },
    ];
  });
}

/** The last of what people wrote, each once, with how many wrote it. */
function reasonsText(reasons: readonly string[]): string {
  const told = [...new Set(reasons.toReversed())].slice(0, MOST_REASONS).reverse();
  const times = (reason: string): number => reasons.filter((one) => one === reason).length;
  return told
    .map(
      (reason, at) => `${at === 0 ? "; " : ", "}“${reason}”${times(reason) > 1 ? ` ×${times(reason)}` : ""}`,
    )
    .join("");
}

/**
 * An entry for each thing searched for that failed at least `least` times.
 * @param least how many visits make a search worth an entry
 */
export function searchEntries(rows: readonly QueryRow[], least: number): QueueEntry[] {
  mustList(rows, "key query searches", "searchEntries: the rows", "the queries of summariseSearches");
  mustBe(wholeNumber(0), least, "searchEntries: least");
  return rows.flatMap(({ key, query, searches, noResults, noClicks, refined, finding }): QueueEntry[] => {
    const count = noResults + noClicks + refined;
    if (finding === null || count < least) return [];
    return [
      {
        id: idOf("search", key),
        kind: "search",
        title: query,
        count,
        detail: `${count} of ${searches} searches failed: ${finding}`,
        figures: { failed: count, searches, finding },
        articleId: null,
      },
    ];
  });
}

/** An entry for each gap. Its id is that of the gap, which stays from run to run where `level-zero gaps --state` keeps it. */
export function gapEntries(
  gaps: readonly Pick<Gap, "id" | "proposedTitle" | "ticketIds" | "cause" | "nearestArticle">[],
): QueueEntry[] {
  mustList(
    gaps,
    "id proposedTitle ticketIds cause",
    "gapEntries: the gaps",
    "a list of gaps, as findGaps gives them",
  );
  return gaps.map(({ id, proposedTitle, ticketIds, cause, nearestArticle }) => ({
    id: id.startsWith("gap-") ? id : `gap-${id}`,
    kind: "gap",
    title: proposedTitle,
    count: ticketIds.length,
    detail: cause,
    figures: { cause },
    // The nearest article is not the one that answers, unless it is there and cannot be found or seen.
    articleId: ["thin", "not-findable", "not-visible", "outdated"].includes(cause)
      ? (nearestArticle?.id ?? null)
      : null,
  }));
}

/**
 * What a person noticed.
 * @param title what is to be done, in a few words
 * @param articleId the article that it is about; `null` if none
 */
export function flagEntry(title: string, articleId: string | null): QueueEntry {
  mustSay(title, "flagEntry: the title");
  if (articleId !== null) mustSay(articleId, "flagEntry: the article's id, or null,");
  return {
    id: idOf("flag", `${title}\n${articleId ?? ""}`),
    kind: "flag",
    title,
    count: 1,
    detail: "flagged by a person",
    figures: {},
    articleId,
  };
}

function idOf(kind: string, matter: string): string {
  return `${kind}-${textHash(matter).slice(0, 10)}`;
}
