import { articleNames } from "../../core/article/article-names.ts";
import type { TermTable } from "../../core/corpus/term-table.ts";
import { gapId } from "../../core/gap/gap-id.ts";
import { findMisspellings } from "../../core/name/find-misspellings.ts";
import { labelGap } from "../../core/name/gap-label.ts";
import { NAMED_BY, namingPhrases } from "../../core/name/naming-phrases.ts";
import { tellingTerms } from "../../core/name/telling-terms.ts";
import { vagueTermsOf } from "../../core/name/vague-terms.ts";
import { isNotice, type Notice, noticeOf } from "../../core/search/notice.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { isVisible } from "../../core/search/visible-articles.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { Burst } from "./burst.ts";
import type { Crowd, TimedTicket } from "./find-bursts.ts";

const HOUR_MS = 3_600_000;

/** What bursts are described from. */
interface BurstSource {
  /** Row → ticket. */
  readonly timed: readonly TimedTicket[];
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  /** Where notices are looked for; `null` for nowhere. */
  readonly index: SearchIndex | null;
}

/** All that is said of a burst, from its rows in `timed`, earliest first. */
export function describeBurst(
  { rows, expected, chance }: Crowd,
  { timed, table, analyzer, index }: BurstSource,
): Burst {
  const members = rows.map((row) => timed[row]!);
  const ticketIds = members.map(({ ticket }) => ticket.id);
  const misspellings = findMisspellings(table, rows);
  const naming = members.slice(0, NAMED_BY).map(({ ticket }) => ticket);
  const { phrases } = namingPhrases(naming, misspellings, { table, analyzer });
  const label = labelGap(phrases, tellingTerms(table, rows, misspellings), {
    tickets: naming.length,
    vague: vagueTermsOf(analyzer, table.languages),
  });
  const [first, last] = [members[0]!, members.at(-1)!];
  return {
    id: gapId(ticketIds).replace("gap-", "burst-"),
    label,
    ticketIds,
    firstSeen: first.ticket.createdAt!,
    lastSeen: last.ticket.createdAt!,
    perHour: members.length / Math.max(1, (last.at - first.at) / HOUR_MS),
    expected,
    chance,
    notice: index === null ? null : findNotice(index, label, sharedAudiences(members)),
  };
}

/** What every requester of the burst may see. */
function sharedAudiences(members: readonly TimedTicket[]): string[] {
  const [first, ...others] = members.map(({ ticket }) => ticket.audiences);
  return first!.filter((name) => others.every((audiences) => audiences.includes(name)));
}

type Article = SearchIndex["articles"][number];

/**
 * The notice about `text` that these viewers can read at the index's moment: an article tagged or filed as a notice or outage that
 * names one of the words. The one with the most of them, ties by id; `null` if there is none. O(length of the notices).
 */
function findNotice(index: SearchIndex, text: string, audiences: readonly string[]): Notice | null {
  const words = new Set(index.analyzer.terms(text));
  const datedViewer = { audiences, now: index.now };
  const [best] = index.articles
    .filter((article) => isNotice(article) && isVisible(article, datedViewer))
    .map((article) => ({ article, shared: sharedTerms(article, words, index) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.article.id < b.article.id ? -1 : 1));
  return best === undefined ? null : noticeOf(best.article);
}

function sharedTerms(article: Article, words: ReadonlySet<string>, { analyzer }: SearchIndex): number {
  const terms = new Set(analyzer.terms([...articleNames(article), article.summary].join("\n")));
  return [...words].filter((word) => terms.has(word)).length;
}
