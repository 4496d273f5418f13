import type { Neighbours } from "../../corpus/nearest-neighbours.ts";
import { forEachEntry } from "../../math/sparse-rows.ts";

/** For each row the mean value of its neighbours, weighed by similarity; `null` for a row without any. O(neighbours). */
export function meanOfNeighbours(values: ArrayLike<number>, neighbours: Neighbours): (number | null)[] {
  return Array.from({ length: neighbours.indptr.length - 1 }, (_, row) => {
    let [weight, sum] = [0, 0];
    forEachEntry(neighbours, row, (neighbour, similarity) => {
      weight += similarity;
      sum += similarity * values[neighbour]!;
    });
    return weight === 0 ? null : sum / weight;
  });
}
