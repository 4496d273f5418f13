import type { Gap } from "./gap.ts";
import type { TellingTerm } from "./telling-terms.ts";
import type { TermTable } from "./term-table.ts";
import type { TypingSlips } from "./typing-slips.ts";

/** A term is shared if this share of the tickets uses it, and two of them. */
const SHARED_BY = { share: 0.15, tickets: 2 };
/**
 * Of what a ticket says beside the one word that names its gap, the tickets of a problem share this much on average; those that say
 * nothing else aside. Of 83 groups of six tickets or more that one article closed, in four histories, one shares less; of 992 groups
 * that have a word and no article in common 180 do.
 */
const PROBLEM_SHARES = 0.2;
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
  let sum = 0;
  let telling = 0;
  for (const row of rows) {
    let said = 0;
    let sharedSaid = 0;
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      const term = vocabulary[slips.get(indices[at]!) ?? indices[at]!]!;
      if (term === name?.term) continue;
      said += values[at]!;
      if (shared.has(term)) sharedSaid += values[at]!;
    }
    if (said === 0) continue;
    sum += sharedSaid / said;
    telling++;
  }
  return telling > 0 && sum >= PROBLEM_SHARES * telling ? "problem" : "subject";
}
