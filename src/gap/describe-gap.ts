import type { Analyzer } from "../text/analyzer.ts";
import { maskPersonalData } from "../text/mask-personal-data.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { UnsolvableVerdict, Verdict } from "../verdict/verdict.ts";
import { chooseExamples } from "./choose-examples.ts";
import { describeParts, inInputOrder } from "./describe-parts.ts";
import type { Gap, GapExample } from "./gap.ts";
import { causeOf } from "./gap-cause.ts";
import { gapId } from "./gap-id.ts";
import { labelGap } from "./gap-label.ts";
import { titleGap, titleSubject } from "./gap-title.ts";
import { NAMED_BY, namingPhrases, startOf } from "./naming-phrases.ts";
import { type EvidenceTotals, nearestArticle } from "./nearest-article.ts";
import type { Phrase } from "./phrases.ts";
import { quotableText } from "./quotable-text.ts";
import { saidBy } from "./said-by.ts";
import { sharedMatter } from "./shared-matter.ts";
import { tellingTerms } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";
import { typingSlips } from "./typing-slips.ts";
import { vagueTermsOf } from "./vague-terms.ts";
import { type ValueContext, valueGap } from "./value-gap.ts";

export interface ScoredTicket {
  readonly ticket: Ticket;
  readonly verdict: Verdict;
}

/** A ticket that stays unsolved, with its place among all scored tickets. */
export interface UnsolvedTicket extends ScoredTicket {
  readonly verdict: UnsolvableVerdict;
  /** Its row in the table of terms. */
  readonly row: number;
  /** Its place in the input. */
  readonly place: number;
}

const MAX_TERMS = 8;
const MAX_EXAMPLES = 3;
/** UTF-16 code units. */
const EXAMPLE_LENGTH = 500;
/** Masked before it is cut: half an address is no longer seen to be one. */
const MASKED_LENGTH = 4 * EXAMPLE_LENGTH;

/** The tickets of one gap, most typical first, and those of each of its parts. */
export interface TicketGroup {
  readonly members: readonly UnsolvedTicket[];
  readonly parts: readonly (readonly UnsolvedTicket[])[];
}

/** What gaps are described from. */
export interface GapSource {
  /** The terms of all scored tickets. */
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  readonly totals: EvidenceTotals;
  readonly value: ValueContext;
}

/** All that is said of a gap. O(length of their first words). */
export function describeGap(group: TicketGroup, { table, analyzer, totals, value }: GapSource): Gap {
  const { members } = group;
  const verdicts = members.map(({ verdict }) => verdict);
  const cause = causeOf(verdicts);
  const ticketIds = inInputOrder(members);
  const rows = members.map(({ row }) => row);
  const slips = typingSlips(table, rows);
  const terms = tellingTerms(table, rows, slips);
  const naming = members.slice(0, NAMED_BY).map(({ ticket }) => ticket);
  const { phrases, respell } = namingPhrases(naming, slips, { table, analyzer });
  const vague = vagueTermsOf(analyzer);
  const label = labelGap(phrases, terms, { tickets: naming.length, vague });
  const shares = sharedMatter(table, rows, { terms, slips });
  const titled = { terms, tickets: members.length, label, analyzer };
  const said = naming.map((ticket) => saidBy(ticket, respell));
  const words = new Map(phrases.filter(isWord).map((phrase) => [phrase.terms[0]!, phrase.text]));
  return {
    id: gapId(ticketIds),
    label,
    proposedTitle: shares === "subject" ? titleSubject(label) : titleGap(said, titled),
    shares,
    terms: terms.flatMap(({ term }) => words.get(term) ?? []).slice(0, MAX_TERMS),
    ticketIds,
    share: ticketIds.length / (table.indptr.length - 1),
    examples: chooseExamples(
      members.map(({ ticket }) => ticket),
      { terms, analyzer, most: MAX_EXAMPLES },
    ).map(toExample),
    parts: describeParts(group, { table, analyzer }),
    cause,
    nearestArticle: nearestArticle(verdicts, totals),
    ...datesOf(members),
    value: valueGap(
      members.map(({ ticket }) => ticket.createdAt),
      cause,
      value,
    ),
  };
}

function toExample(ticket: Ticket): GapExample {
  const text = maskPersonalData(quotableText(ticket).slice(0, MASKED_LENGTH));
  return { ticketId: ticket.id, text: startOf(text, EXAMPLE_LENGTH) };
}

function datesOf(members: readonly UnsolvedTicket[]): Pick<Gap, "firstSeen" | "lastSeen"> {
  const dates = members
    .map(({ ticket }) => ticket.createdAt)
    .filter((date): date is string => date !== null && !Number.isNaN(Date.parse(date)))
    .sort((a, b) => Date.parse(a) - Date.parse(b) || (a < b ? -1 : a > b ? 1 : 0));
  return { firstSeen: dates[0] ?? null, lastSeen: dates.at(-1) ?? null };
}

function isWord({ terms }: Phrase): boolean {
  return terms.length === 1;
}
