import { clearRow, dotWith, rowOf, type SparseRows, scatterRow } from "../math/sparse-rows.ts";
import { addRowTo, type ClusterSum, removeRowFrom, rowDotSum, sumOfRows } from "./cluster-sums.ts";
import type { Neighbours } from "./nearest-neighbours.ts";

/** Rows that belong to no cluster. */
export const NOISE = -1;

/** Nearly all moves happen in the first three rounds; the bound is there so that no input runs for ever. */
const MAX_ROUNDS = 10;
/** A move must gain more than rounding errors could. */
const LEAST_GAIN = 1e-9;

/**
 * Moves each row to the neighbouring cluster where Σ (similarity to a member − `minSimilarity`) is largest, or to
 * `NOISE` where every such sum is negative, until nothing moves: local search for correlation clustering (Bansal, Blum
 * and Chawla 2004), which is the constant Potts model on all similarities (Traag, Van Dooren and Nesterov 2011) and so
 * has no resolution limit. Merging in order alone leaves early mistakes where they are. Clusters of one row become
 * noise. O(rounds · neighbours · terms of a row). A row that is alone is its own sum: most are at first.
 */
export function refineClusters(
  vectors: SparseRows,
  neighbours: Neighbours,
  { clusters, minSimilarity }: { clusters: Uint32Array; minSimilarity: number },
): Int32Array {
  const assigned = Int32Array.from(clusters);
  const state = { vectors, neighbours, assigned, minSimilarity, ...sumClusters(vectors, assigned) };
  const { sums, alone } = state;
  for (let round = 0, moved = 1; round < MAX_ROUNDS && moved > 0; round++) {
    moved = 0;
    for (let row = 0; row < assigned.length; row++) {
      const from = assigned[row]!;
      const to = bestCluster(row, state);
      if (to === from) continue;
      const left = sums.get(from);
      if (left !== undefined) removeRowFrom(left, vectors, row);
      if (to !== NOISE) {
        if (!sums.has(to)) sums.set(to, sumOfRows(vectors, [alone.get(to)!]));
        addRowTo(sums.get(to)!, vectors, row);
      }
      assigned[row] = to;
      moved++;
    }
  }
  return assigned;
}

interface State {
  readonly vectors: SparseRows;
  readonly neighbours: Neighbours;
  readonly assigned: Int32Array;
  readonly minSimilarity: number;
  /** Of clusters that ever had two rows or more. */
  readonly sums: Map<number, ClusterSum>;
  /** Cluster → the one row that it ever had. */
  readonly alone: ReadonlyMap<number, number>;
  /** By column; all 0 between two uses. */
  readonly dense: Float64Array;
}

/** On a tie the row stays where it is; among others the cluster of the nearer neighbour wins. */
function bestCluster(row: number, state: State): number {
  const { neighbours, assigned } = state;
  const own = assigned[row]!;
  const seen = new Set<number>([own, NOISE]);
  let best = own;
  let most = own === NOISE ? 0 : gainOf(row, own, state);
  if (most < 0) {
    best = NOISE;
    most = 0;
  }
  for (const neighbour of rowOf(neighbours.indices, neighbours.indptr, row)) {
    const cluster = assigned[neighbour]!;
    if (seen.has(cluster)) continue;
    seen.add(cluster);
    const gain = gainOf(row, cluster, state);
    if (gain <= most + LEAST_GAIN) continue;
    best = cluster;
    most = gain;
  }
  return best;
}

/** Σ (similarity − minSimilarity) over the other members; a cluster that the row would be alone in is no cluster: −1. */
function gainOf(row: number, cluster: number, state: State): number {
  const { vectors, assigned, sums, alone, minSimilarity } = state;
  const target = sums.get(cluster);
  const isMember = assigned[row] === cluster;
  if (target === undefined)
    return isMember ? -1 : rowDotRow(vectors, row, { other: alone.get(cluster)!, ...state }) - minSimilarity;
  const others = target.size - (isMember ? 1 : 0);
  if (others === 0) return -1;
  return rowDotSum(vectors, row, target) - (isMember ? 1 : 0) - minSimilarity * others;
}

/** As `rowDotSum` with the sum of `other` alone, to the last digit. */
function rowDotRow(
  vectors: SparseRows,
  row: number,
  { other, dense }: Pick<State, "dense"> & { readonly other: number },
): number {
  scatterRow(vectors, other, dense);
  const dot = dotWith(vectors, row, dense);
  clearRow(vectors, other, dense);
  return dot;
}

function sumClusters(vectors: SparseRows, assigned: Int32Array): Pick<State, "sums" | "alone" | "dense"> {
  const sums = new Map<number, ClusterSum>();
  const alone = new Map<number, number>();
  for (const [row, cluster] of assigned.entries()) {
    const first = alone.get(cluster);
    const sum = sums.get(cluster);
    if (sum !== undefined) addRowTo(sum, vectors, row);
    else if (first === undefined) alone.set(cluster, row);
    else {
      sums.set(cluster, sumOfRows(vectors, [first, row]));
      alone.delete(cluster);
    }
  }
  let columns = 0;
  for (const column of vectors.indices) columns = Math.max(columns, column + 1);
  return { sums, alone, dense: new Float64Array(columns) };
}
