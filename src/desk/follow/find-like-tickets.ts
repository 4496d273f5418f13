import { termWeights } from "../../core/corpus/term-weights.ts";
import { createTermTable } from "../../core/corpus/ticket-corpus.ts";
import type { GapProfile } from "../../core/gap/gap.ts";
import { forEachEntry } from "../../core/math/sparse-rows.ts";
import type { Analyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type Holder, holdersOf } from "./gap-likeness.ts";

/** Tickets that say what a gap's tickets said, by how sure that is. */
interface LikeTickets {
  readonly sure: string[];
  readonly likely: string[];
}

/**
 * A ticket that is as like a gap as a typical one of its own is surely of its problem (68 to 80 % are, on four desks, and a third to
 * two fifths of all are found); one this part as like it may be (55 to 72 %, and two thirds are found).
 */
const LIKELY_PART = 0.7;

/**
 * For each profile the ids of the tickets that say what its gap's tickets said, in their order. A ticket goes to the profile that it is most
 * like, ties to the first. O(length of the tickets + their terms · profiles with that term).
 */
export function findLikeTickets(
  profiles: readonly (GapProfile | null)[],
  tickets: readonly Ticket[],
  analyzer: Analyzer,
): LikeTickets[] {
  const found = profiles.map((): LikeTickets => ({ sure: [], likely: [] }));
  const table = createTermTable(tickets, analyzer);
  const holders = holdersOf(profiles);
  const columns = table.vocabulary.map((term) => holders.get(term) ?? NONE);
  const rows = termWeights(
    table,
    tickets.map((_, row) => row),
  );
  const dots = new Float64Array(profiles.length);
  for (const [row, { id }] of tickets.entries()) {
    dots.fill(0);
    let squares = 0;
    forEachEntry(rows, row, (column, value) => {
      squares += value ** 2;
      for (const { at, weight } of columns[column]!) dots[at]! += weight * value;
    });
    const best = indexOfGreatest(dots);
    const typical = profiles[best]?.typical ?? 0;
    if (typical === 0 || squares === 0) continue;
    const part = dots[best]! / (typical * Math.sqrt(squares));
    if (part >= 1) found[best]!.sure.push(id);
    else if (part >= LIKELY_PART) found[best]!.likely.push(id);
  }
  return found;
}

const NONE: readonly Holder[] = [];

function indexOfGreatest(numbers: Float64Array): number {
  let best = 0;
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! > numbers[best]!) best = at;
  return best;
}
