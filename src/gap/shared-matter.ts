import type { Gap } from "./gap.ts";
import type { TellingTerm } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";
import type { TypingSlips } from "./typing-slips.ts";

/** A term is shared if this share of the tickets uses it, and two of them. */
const SHARED_BY = { share: 0.15, tickets: 2 };
/**
 * Of what its tickets say beside the one word that names it, a problem shares this much. Of 83 groups of six tickets or more that one
 * article closed, in four histories, one shares less; of 992 groups that have a word and no article in common 182 do.
 */
const PROBLEM_SHARES = 0.19;
/** Of fewer tickets nothing can be said. */
const FEWEST_TICKETS = 6;

/** What the tickets at `rows` have in common, from the `terms` that tell them, most telling first. O(terms of the rows). */
export function sharedMatter(
  { indptr, indices, values, vocabulary }: TermTable,
  rows: readonly number[],
  { terms, slips }: { readonly terms: readonly TellingTerm[]; readonly slips: TypingSlips },
): Gap["shares"] {
  if (rows.length < FEWEST_TICKETS) return "problem";
  const [name, ...others] = terms;
  const fewest = Math.max(SHARED_BY.tickets, SHARED_BY.share * rows.length);
  const shared = new Set(others.filter(({ tickets }) => tickets >= fewest).map(({ term }) => term));
  let said = 0;
  let sharedSaid = 0;
  for (const row of rows) {
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      const term = vocabulary[slips.get(indices[at]!) ?? indices[at]!]!;
      if (term === name?.term) continue;
      said += values[at]!;
      if (shared.has(term)) sharedSaid += values[at]!;
    }
  }
  return sharedSaid >= PROBLEM_SHARES * said && said > 0 ? "problem" : "subject";
}
