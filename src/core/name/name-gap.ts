import type { NeighbourConsistency } from "../corpus/neighbour-consistency.ts";
import type { TermTable } from "../corpus/term-table.ts";
import { maskPersonalData } from "../privacy/mask-personal-data.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { namesProblem } from "../text/names-problem.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { findMisspellings } from "./find-misspellings.ts";
import { labelGap } from "./gap-label.ts";
import { type TicketSentences, titleGap } from "./gap-title.ts";
import type { Name } from "./name.ts";
import { NAMED_BY, namingPhrases, startOf } from "./naming-phrases.ts";
import { isOneProblem, togetherness } from "./one-problem.ts";
import { commonTerms, type TellingTerm, tellingTerms } from "./telling-terms.ts";
import { createTitleTruth, type Truth } from "./title-truth.ts";
import { capitalise } from "./to-heading.ts";
import type { Respell } from "./usual-spelling.ts";
import { vagueTermsOf } from "./vague-terms.ts";

/** What a gap is called, and what it is told by. */
interface GapName extends Name {
  /** Most telling first. */
  readonly telling: readonly TellingTerm[];
  /** Share of the tickets that the title is true of, in [0, 1]; 0 where a title was found for none. */
  readonly told: number;
}

const MAX_TERMS = 8;
/** What is but a subject is called so, unless what a title says beside it is true of so many. */
const MOST = 0.5;
const UNTRUE: Pick<Truth, "share" | "beside"> = { share: 0, beside: 0 };

/** What gaps are named from. */
interface NameSource {
  /** The terms of all tickets. */
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  readonly consistency: NeighbourConsistency;
}

/** Names the gap of `tickets`, most typical first, which stand at `rows` of the table of all. O(length of their first words). */
export function nameGap(
  tickets: readonly Ticket[],
  rows: readonly number[],
  { table, analyzer, consistency }: NameSource,
): GapName {
  const misspellings = findMisspellings(table, rows);
  const setApart = tellingTerms(table, rows, misspellings);
  const vague = vagueTermsOf(analyzer, table.languages);
  const says = setApart.some(({ term }) => !vague.filler.has(term));
  const telling = says ? setApart : commonTerms(table, rows, misspellings);
  const naming = tickets.slice(0, NAMED_BY);
  const { phrases, respell } = namingPhrases(naming, misspellings, { table, analyzer });
  const label = labelGap(phrases, telling, { tickets: naming.length, vague });
  const said = naming.map((ticket) => saidBy(ticket, respell));
  const truth = createTitleTruth({ table, rows, misspellings, analyzer });
  const title = titleGap(said, { terms: telling, tickets: tickets.length, label, analyzer, vague, truth });
  const { share: told, beside } = title === null ? UNTRUE : truth(title);
  const isProblem = isOneProblem(told, togetherness(table, rows, consistency(rows)));
  const words = new Map(
    phrases.flatMap(({ terms: [term, more], text }) =>
      term === undefined || more !== undefined || vague.filler.has(term) ? [] : [[term, text] as const],
    ),
  );
  return {
    label,
    proposedTitle:
      title !== null && (isProblem || beside >= MOST)
        ? title
        : subjectTitle({ label, telling, tickets: tickets.length, analyzer }),
    shares: isProblem ? "problem" : "subject",
    terms: telling.flatMap(({ term }) => words.get(term) ?? []).slice(0, MAX_TERMS),
    telling,
    told,
  };
}

/** UTF-16 code units. */
const READ_LENGTH = 300;
/** People state the problem first. */
const FIRST_SENTENCES = 3;
/** What a title may be made from: the subject and the first sentences that name a problem, masked, in the group's usual spelling. */
function saidBy({ subject, description }: Ticket, respell: Respell): TicketSentences {
  const read = (text: string) => respell(maskPersonalData(startOf(text, READ_LENGTH)));
  // Masked before it is cut: behind "Mr." no sentence begins.
  const sentences = read(description)
    .split(/(?<=[.?!])\s+|\n+/)
    .slice(0, FIRST_SENTENCES)
    .filter(namesProblem);
  return { subject: read(subject), sentences };
}

/** What a subject is named by. */
interface NamedSubject {
  /** Phrases of the gap, separated by commas. */
  readonly label: string;
  /** What tells the gap from others, with how many of its tickets say it. */
  readonly telling: readonly TellingTerm[];
  readonly tickets: number;
  readonly analyzer: Analyzer;
}

/**
 * A title for tickets that share a subject and no more, such as "Profile, wipe: 8 different questions": it does not pretend to be one
 * problem, and names first what most of them name.
 */
export function subjectTitle({ label, telling, tickets, analyzer }: NamedSubject): string {
  const holders = new Map(telling.map(({ term, tickets: count }) => [term, count]));
  const saidBy = (phrase: string) =>
    Math.min(...analyzer.terms(phrase).map((term) => holders.get(term) ?? 0), tickets);
  const mostFirst = label.split(", ").toSorted((a, b) => saidBy(b) - saidBy(a));
  return `${capitalise(mostFirst.join(", "))}: ${tickets} different questions`;
}
