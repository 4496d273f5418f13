import { addTo } from "../math/add-to.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { rowOf } from "../math/sparse-rows.ts";
import { invert } from "../search/inverted-lists.ts";
import { closingDays } from "./closed-lately.ts";
import type { HistoryBlock, Profiles } from "./history.ts";

type Source = Pick<HistoryBlock, "tickets" | "vectors" | "fading"> & { readonly termCount: number };

/** Adds up the unit vectors of the tickets that each article closed. O(terms of all tickets). */
export function createProfiles({ tickets, vectors, fading, termCount }: Source): Profiles {
  const articleIds = [...new Set(tickets.flatMap((ticket) => ticket.articleIds))].sort();
  const places = new Map(articleIds.map((id, place) => [id, place]));
  const sums = articleIds.map(() => new Map<number, number>());
  const sizes = new Float64Array(sums.length);
  tickets.forEach((ticket, i) => {
    for (const id of new Set(ticket.articleIds)) {
      const place = places.get(id)!;
      sizes[place]! += fading[i]!;
      const sum = sums[place]!;
      const weights = rowOf(vectors.weights, vectors.offsets, i);
      rowOf(vectors.terms, vectors.offsets, i).forEach((term, at) => {
        addTo(sum, term, fading[i]! * weights[at]!);
      });
    }
  });
  const squares = Float64Array.from(sums, squareOf);
  const rows = new RowsBuilder(sums.length, Float64Array);
  for (const sum of sums) {
    for (const [term, weight] of sum) rows.add(term, weight);
    rows.endRow();
  }
  return {
    articleIds,
    places,
    sizes,
    days: closingDays(tickets, places),
    squares,
    lengths: squares.map(lengthOf),
    inverted: invert(rows.build(), termCount),
  };
}

/** As `Profiles.lengths`. */
export function lengthOf(squares: number): number {
  return squares <= 1e-9 ? Infinity : Math.sqrt(squares);
}

function squareOf(sum: ReadonlyMap<number, number>): number {
  let squares = 0;
  for (const weight of sum.values()) squares += weight * weight;
  return squares;
}
