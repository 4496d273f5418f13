import type { TermTable } from "../../core/corpus/term-table.ts";
import { gapId } from "../../core/gap/gap-id.ts";
import { findMisspellings } from "../../core/name/find-misspellings.ts";
import { labelGap } from "../../core/name/gap-label.ts";
import { NAMED_BY, namingPhrases } from "../../core/name/naming-phrases.ts";
import { tellingTerms } from "../../core/name/telling-terms.ts";
import { vagueTermsOf } from "../../core/name/vague-terms.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { Burst } from "./burst.ts";
import type { Crowd, TimedTicket } from "./find-bursts.ts";
import { findNotice } from "./find-notice.ts";

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
    vague: vagueTermsOf(analyzer),
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
