import { selectRows, type TermTable } from "../corpus/term-table.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { findMisspellings } from "./find-misspellings.ts";
import { labelGap } from "./gap-label.ts";
import { NAMED_BY, namingPhrases } from "./naming-phrases.ts";
import { type TellingTerm, tellingTerms } from "./telling-terms.ts";
import { vagueTermsOf } from "./vague-terms.ts";

/** Standard deviations: a term below may be chance. */
const LEAST_WEIGHT = 1.5;
/** Share of the tickets that must hold the term that tells most of them. */
const LEAST_SHARE = 0.5;

/** A ticket, and its row in the table of terms. */
interface NamedTicket {
  readonly ticket: Ticket;
  readonly row: number;
}

/** Names some of the members of a gap, most typical first, by what sets them apart from the rest; `null` if nothing does. */
export type NameWithin = (some: readonly NamedTicket[]) => string | null;

export function createNameWithin(
  members: readonly NamedTicket[],
  { table, analyzer }: { readonly table: TermTable; readonly analyzer: Analyzer },
): NameWithin {
  const within = selectRows(
    table,
    members.map(({ row }) => row),
  );
  const placeOf = new Map(members.map((member, at) => [member, at]));
  return (some) => {
    const places = some.map((member) => placeOf.get(member)!);
    const rows = some.map(({ row }) => row);
    const misspellings = findMisspellings(table, rows);
    const terms = lesserOf(
      tellingTerms(within, places, misspellings),
      tellingTerms(table, rows, misspellings),
    );
    if (terms.length === 0 || terms[0]!.tickets < LEAST_SHARE * some.length) return null;
    const naming = some.slice(0, NAMED_BY).map(({ ticket }) => ticket);
    const { phrases } = namingPhrases(naming, misspellings, { table, analyzer });
    const label = labelGap(phrases, terms, {
      tickets: naming.length,
      vague: vagueTermsOf(analyzer, table.languages),
      strict: true,
    });
    const telling = new Set(terms.map(({ term }) => term));
    return analyzer.terms(label).some((term) => telling.has(term)) ? label : null;
  };
}

/** Terms that tell them from the rest of the gap as well as from all other tickets, by the lesser of the two. */
function lesserOf(inGap: readonly TellingTerm[], overall: readonly TellingTerm[]): TellingTerm[] {
  const weights = new Map(overall.map(({ term, weight }) => [term, weight]));
  return inGap
    .map((each) => ({ ...each, weight: Math.min(each.weight, weights.get(each.term) ?? 0) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1));
}
