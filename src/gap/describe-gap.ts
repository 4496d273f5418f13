import type { Analyzer } from "../text/analyzer.ts";
import { dropPersonalData, maskPersonalData } from "../text/mask-personal-data.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import type { UnsolvableVerdict } from "../verdict/verdict.ts";
import type { Gap, GapExample } from "./gap.ts";
import { causeOf } from "./gap-cause.ts";
import { gapId } from "./gap-id.ts";
import { labelGap } from "./gap-label.ts";
import { titleGap } from "./gap-title.ts";
import { nearestArticle } from "./nearest-article.ts";
import { findPhrases } from "./phrases.ts";
import { tellingTerms } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";
import { type ValueContext, valueGap } from "./value-gap.ts";

/** A ticket that stays unsolved, with its place among all scored tickets. */
export interface UnsolvedTicket {
  readonly ticket: Ticket;
  readonly verdict: UnsolvableVerdict;
  /** Its row in the table of terms. */
  readonly row: number;
  /** Its place in the input. */
  readonly place: number;
}

const MAX_TERMS = 8;
const MAX_EXAMPLES = 3;
/** The most typical tickets that a gap is named by: more change no name. */
const NAMED_BY = 200;
/** Names come from the subject and the first words. UTF-16 code units. */
const NAMING_LENGTH = 300;
const EXAMPLE_LENGTH = 500;
/** Masked before it is cut: half an address is no longer seen to be one. */
const MASKED_LENGTH = 4 * EXAMPLE_LENGTH;

/** All that is said of a gap, from its tickets, most typical first. O(length of their first words). */
export function describeGap(
  members: readonly UnsolvedTicket[],
  { table, analyzer, value }: { table: TermTable; analyzer: Analyzer; value: ValueContext },
): Gap {
  const verdicts = members.map(({ verdict }) => verdict);
  const cause = causeOf(verdicts);
  const ticketIds = members.toSorted((a, b) => a.place - b.place).map(({ ticket }) => ticket.id);
  const terms = tellingTerms(
    table,
    members.map(({ row }) => row),
  );
  const naming = members.slice(0, NAMED_BY).map(({ ticket }) => ticket);
  const phrases = findPhrases(
    naming.map((ticket) => dropPersonalData(startOf(requesterText(ticket), NAMING_LENGTH))),
    analyzer,
  );
  const label = labelGap(phrases, terms, naming.length);
  const subjects = naming.map(({ subject }) => maskPersonalData(startOf(subject, NAMING_LENGTH)));
  const words = new Map(phrases.filter((p) => p.terms.length === 1).map((p) => [p.terms[0]!, p.text]));
  return {
    id: gapId(ticketIds),
    label,
    proposedTitle: titleGap(subjects, { terms, label, analyzer }),
    terms: terms.flatMap(({ term }) => words.get(term) ?? []).slice(0, MAX_TERMS),
    ticketIds,
    share: ticketIds.length / (table.indptr.length - 1),
    examples: members.slice(0, MAX_EXAMPLES).map(toExample),
    cause,
    nearestArticle: nearestArticle(verdicts),
    ...datesOf(members),
    value: valueGap(
      members.map(({ ticket }) => ticket.createdAt),
      cause,
      value,
    ),
  };
}

function toExample({ ticket }: UnsolvedTicket): GapExample {
  const text = maskPersonalData(requesterText(ticket).slice(0, MASKED_LENGTH));
  return { ticketId: ticket.id, text: startOf(text, EXAMPLE_LENGTH) };
}

/** At most `length` code units, cut between words where there is a gap to cut at. */
function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.search(/\s\S*$/);
  return end > length / 2 ? cut.slice(0, end) : cut;
}

function datesOf(members: readonly UnsolvedTicket[]): Pick<Gap, "firstSeen" | "lastSeen"> {
  const dates = members
    .map(({ ticket }) => ticket.createdAt)
    .filter((date): date is string => date !== null && !Number.isNaN(Date.parse(date)))
    .sort((a, b) => Date.parse(a) - Date.parse(b) || (a < b ? -1 : a > b ? 1 : 0));
  return { firstSeen: dates[0] ?? null, lastSeen: dates.at(-1) ?? null };
}
