import type { Neighbours } from "../../corpus/nearest-neighbours.ts";

/** For each row the mean value of its neighbours, weighed by similarity; `null` for a row without any. O(neighbours). */
export function meanOfNeighbours(
  values: ArrayLike<number>,
  { indptr, rows, similarities }: Neighbours,
): (number | null)[] {
  return Array.from({ length: indptr.length - 1 }, (_, row) => {
    let [weight, sum] = [0, 0];
    for (let at = indptr[row]!; at < indptr[row + 1]!; at++) {
      weight += similarities[at]!;
      sum += similarities[at]! * values[rows[at]!]!;
    }
    return weight === 0 ? null : sum / weight;
  });
}
