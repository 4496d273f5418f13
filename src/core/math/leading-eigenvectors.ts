import { createRandom } from "./random.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** A symmetric matrix by its rows: row i is [offsets[i], offsets[i + 1]) of `columns` and `values`. */
export interface SparseSymmetric {
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Rounds of multiplying: the fourth changes the leading directions of word matrices by less than their noise. */
const ROUNDS = 5;
/** Directions beside those asked for, which keep the last ones true (Halko, Martinsson and Tropp 2011 advise 5 to 10). */
const SPARE = 8;

/**
 * Coordinates of the rows along the `count` leading directions of a symmetric matrix, each column scaled by the root of its eigenvalue's size,
 * row-major: U · |Λ|^½. Subspace iteration from a random start with a fixed seed; Halko, Martinsson and Tropp 2011, "Finding structure
 * with randomness", SIAM Review 53, algorithms 4.4 and 5.3. Columns stand by size, largest first; their signs mean nothing.
 * O(rounds · (entries · count + rows · count²)).
 */
export function leadingCoordinates(matrix: SparseSymmetric, count: number): Float64Array {
  const size = matrix.offsets.length - 1;
  const width = Math.min(size, count + SPARE);
  const random = createRandom(1);
  let basis = Float64Array.from({ length: size * width }, () => random() - 0.5);
  orthonormalise(basis, size, width);
  for (let round = 0; round < ROUNDS; round++) {
    basis = multiply(matrix, basis, width);
    orthonormalise(basis, size, width);
  }
  const { values, vectors } = symmetricEigen(
    seenFrom(basis, multiply(matrix, basis, width), { size, width }),
    width,
  );
  const kept = Array.from(values.keys())
    .sort((one, other) => Math.abs(values[other]!) - Math.abs(values[one]!) || one - other)
    .slice(0, Math.min(count, width));
  const coordinates = new Float64Array(size * count);
  for (let i = 0; i < size; i++)
    kept.forEach((j, at) => {
      let coordinate = 0;
      for (let k = 0; k < width; k++) coordinate += basis[i * width + k]! * vectors[k * width + j]!;
      coordinates[i * count + at] = coordinate * Math.sqrt(Math.abs(values[j]!));
    });
  return coordinates;
}

/** The matrix within the subspace: basisᵀ · image, made symmetric to the last digit. */
function seenFrom(
  basis: Float64Array,
  image: Float64Array,
  { size, width }: { readonly size: number; readonly width: number },
): Float64Array {
  const small = new Float64Array(width * width);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < width; j++)
      for (let k = 0; k <= j; k++) small[j * width + k]! += basis[i * width + j]! * image[i * width + k]!;
  for (let j = 0; j < width; j++) for (let k = 0; k < j; k++) small[k * width + j] = small[j * width + k]!;
  return small;
}

/** matrix · basis, whose rows have `width` numbers each: a loop of its own, as most of the time is spent here. */
function multiply(
  { offsets, columns, values }: SparseSymmetric,
  basis: Float64Array,
  width: number,
): Float64Array<ArrayBuffer> {
  const product = new Float64Array(basis.length);
  for (let i = 0; i < offsets.length - 1; i++)
    for (let at = offsets[i]!; at < offsets[i + 1]!; at++) {
      const value = values[at]!;
      const from = columns[at]! * width;
      for (let j = 0; j < width; j++) product[i * width + j]! += value * basis[from + j]!;
    }
  return product;
}

/** Gram and Schmidt's way, twice over, as once is not exact enough (Björck 1994). A column that depends on those before becomes 0. */
function orthonormalise(basis: Float64Array, size: number, width: number): void {
  for (let j = 0; j < width; j++) {
    for (let pass = 0; pass < 2; pass++)
      for (let k = 0; k < j; k++) {
        const dot = dotOf(basis, size, width, j, k);
        for (let i = 0; i < size; i++) basis[i * width + j]! -= dot * basis[i * width + k]!;
      }
    const length = Math.sqrt(dotOf(basis, size, width, j, j));
    for (let i = 0; i < size; i++) basis[i * width + j] = length < 1e-12 ? 0 : basis[i * width + j]! / length;
  }
}

function dotOf(basis: Float64Array, size: number, width: number, j: number, k: number): number {
  let dot = 0;
  for (let i = 0; i < size; i++) dot += basis[i * width + j]! * basis[i * width + k]!;
  return dot;
}
