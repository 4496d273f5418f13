import type { Analyzer } from "../text/analyzer.ts";
import type { TicketGroup, UnsolvedTicket } from "./describe-gap.ts";
import type { GapPart } from "./gap.ts";
import { labelGap } from "./gap-label.ts";
import { NAMED_BY, namingPhrases } from "./naming-phrases.ts";
import { selectRows } from "./select-rows.ts";
import { type TellingTerm, tellingTerms } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";
import { typingSlips } from "./typing-slips.ts";
import { vagueTermsOf } from "./vague-terms.ts";

/** Standard deviations: a term below may be chance. */
const LEAST_WEIGHT = 1.5;
/** A smaller part is hardly worth an article of its own. */
const FEWEST_TICKETS = 4;
/** Share of a part's tickets that must hold the term that tells most of it. */
const LEAST_SHARE = 0.5;

/** Parts that hold fewer of a gap's tickets than this share tell little about it. */
const LEAST_HELD = 0.4;

/**
 * Names the parts of a gap by what sets each apart from the rest of it. A small part and one that nothing names are left out,
 * and a gap with fewer than two that are named, or with most tickets in none, is of one piece.
 */
export function describeParts(
  { members, parts }: TicketGroup,
  { table, analyzer }: { readonly table: TermTable; readonly analyzer: Analyzer },
): GapPart[] {
  const worthwhile = parts.filter(({ length }) => length >= FEWEST_TICKETS);
  if (worthwhile.length < 2) return [];
  const within = selectRows(
    table,
    members.map(({ row }) => row),
  );
  const placeOf = new Map(members.map((member, at) => [member, at]));
  const described = worthwhile.flatMap((part): GapPart[] => {
    const places = part.map((member) => placeOf.get(member)!);
    const rows = part.map(({ row }) => row);
    const slips = typingSlips(table, rows);
    const inGap = tellingTerms(within, places, slips);
    const overall = tellingTerms(table, rows, slips);
    const terms = lesserOf(inGap, overall);
    if (terms.length === 0 || terms[0]!.tickets < LEAST_SHARE * part.length) return [];
    const naming = part.slice(0, NAMED_BY).map(({ ticket }) => ticket);
    const { phrases } = namingPhrases(naming, slips, { table, analyzer });
    const label = labelGap(phrases, terms, {
      tickets: naming.length,
      vague: vagueTermsOf(analyzer),
      strict: true,
    });
    const telling = new Set(terms.map(({ term }) => term));
    return analyzer.terms(label).some((term) => telling.has(term))
      ? [{ label, ticketIds: inInputOrder(part) }]
      : [];
  });
  const held = described.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
  const tells = described.length >= 2 && held >= LEAST_HELD * members.length;
  return tells ? described.sort(largestFirst) : [];
}

/** Terms that tell the part from the rest of the gap as well as from all other tickets, by the lesser of the two. */
function lesserOf(inGap: readonly TellingTerm[], overall: readonly TellingTerm[]): TellingTerm[] {
  const weights = new Map(overall.map(({ term, weight }) => [term, weight]));
  return inGap
    .map((each) => ({ ...each, weight: Math.min(each.weight, weights.get(each.term) ?? 0) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}

/** The ids of the tickets, in input order. */
export function inInputOrder(tickets: readonly UnsolvedTicket[]): string[] {
  return tickets.toSorted((a, b) => a.place - b.place).map(({ ticket }) => ticket.id);
}

function largestFirst(a: GapPart, b: GapPart): number {
  return b.ticketIds.length - a.ticketIds.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
