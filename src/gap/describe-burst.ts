import type { SearchIndex } from "../search/search-index.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { dropPersonalData } from "../text/mask-personal-data.ts";
import { requesterText } from "../ticket/ticket.ts";
import type { Burst } from "./burst.ts";
import type { Crowd, TimedTicket } from "./find-bursts.ts";
import { findNotice } from "./find-notice.ts";
import { gapId } from "./gap-id.ts";
import { labelGap } from "./gap-label.ts";
import { findPhrases } from "./phrases.ts";
import { tellingTerms } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";

const HOUR_MS = 3_600_000;
/** Words that a burst is named by: the subject and the first ones after it. UTF-16 code units. */
const NAMING_LENGTH = 300;

/** What bursts are described from. */
export interface BurstSource {
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
  const phrases = findPhrases(
    members.map(({ ticket }) => dropPersonalData(requesterText(ticket).slice(0, NAMING_LENGTH))),
    analyzer,
  );
  const label = labelGap(phrases, tellingTerms(table, rows), members.length);
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
