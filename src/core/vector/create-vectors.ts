import type { Article } from "../article/article.ts";
import { optionsDoor, refuse } from "../door/door.ts";
import { listOf, madeBy } from "../door/kinds.ts";
import { mustHave } from "../door/takes.ts";
import { lengthOf } from "../math/elementary.ts";
import { textHash } from "../math/text-hash.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import { withCompare } from "./compare-vectors.ts";
import { articleTexts, ticketHash, type Vectors } from "./vectors.ts";

/** Turns texts into vectors: a model of your own, a file of vectors, or `learnWordVectors`. */
export interface Embedder {
  /** Tells vectors of one kind from others: change it with the model behind it. */
  readonly name: string;
  /** Numbers a vector, ≥ 1. */
  readonly dimensions: number;
  /** One vector a text, in the same order. Their lengths do not matter: texts are compared by cosine. */
  embed(texts: readonly string[]): readonly ArrayLike<number>[] | Promise<readonly ArrayLike<number>[]>;
}

/** Texts that need a vector, and the vectors that are known already. */
export interface VectorSource {
  readonly articles?: readonly Article[];
  /** Resolved tickets to learn from, and those to be judged. */
  readonly tickets?: readonly Ticket[];
  /** Vectors of an earlier run: a text that they have is not embedded again. */
  readonly known?: Vectors;
}

/** Texts a call of `embed`: enough for a server to be busy, few enough for a request. */
const BATCH = 64;
/** Steps between 0 and 1 that a number is kept to, so that a file says the same as memory. */
const STEPS = 2 ** 14;

const door = optionsDoor<VectorSource>("createVectors", {
  articles: listOf(madeBy<Article>("id sections", "an article"), "a list of articles"),
  tickets: listOf(madeBy<Ticket>("id subject", "a ticket"), "a list of tickets"),
  known: madeBy("byHash embedder", "vectors, as createVectors and loadVectors give them"),
});

/**
 * Vectors of all texts of articles and tickets, each text once, by its hash. With `known` it also holds those.
 * @throws LevelZeroError `INVALID_INPUT` if the embedder gives another number of vectors than texts, or one that is no vector of its
 * dimensions; `INVALID_OPTION` if `known` are vectors of another embedder.
 */
export async function createVectors(embedder: Embedder, source: VectorSource): Promise<Vectors> {
  mustHave(embedder, "name dimensions embed", "createVectors: the embedder");
  const { articles = [], tickets = [], known } = door(source);
  const { name, dimensions } = embedder;
  if (known !== undefined && (known.embedder !== name || known.dimensions !== dimensions))
    refuse(
      "INVALID_OPTION",
      `createVectors: known must be vectors of ${name}, ${dimensions} dimensions, got those of ${known.embedder}, ${known.dimensions}.`,
    );
  const byHash = new Map(known?.byHash);
  const missing = new Map<string, string>();
  for (const text of [...articles.flatMap(articleTexts), ...tickets.map(requesterText)]) {
    const hash = textHash(text);
    if (!byHash.has(hash)) missing.set(hash, text);
  }
  const entries = [...missing];
  for (let start = 0; start < entries.length; start += BATCH) {
    const batch = entries.slice(start, start + BATCH);
    const vectors = await embedder.embed(batch.map(([, text]) => text));
    if (vectors.length !== batch.length)
      refuse(
        "INVALID_INPUT",
        `${name}: ${batch.length} texts must give as many vectors, got ${vectors.length}.`,
      );
    batch.forEach(([hash], at) => byHash.set(hash, toUnit(vectors[at]!, embedder)));
  }
  const hashes = tickets.map((ticket) => [ticket.id, ticketHash(ticket)] as const);
  return withCompare({
    embedder: name,
    dimensions,
    byHash,
    tickets: new Map([...(known?.tickets ?? []), ...hashes]),
  });
}

/** The vector with length 1, each number kept to a step. */
function toUnit(vector: ArrayLike<number>, { name, dimensions }: Embedder): Float32Array {
  const numbers = Array.from(vector);
  if (numbers.length !== dimensions || !numbers.every(Number.isFinite))
    refuse("INVALID_INPUT", `${name}: a vector must be ${dimensions} finite numbers, got ${numbers.length}.`);
  const length = lengthOf(numbers);
  return Float32Array.from(numbers, (x) => (length === 0 ? 0 : Math.round((x / length) * STEPS) / STEPS));
}

/** As whole numbers, for files. */
export const toSteps = (vector: Float32Array): number[] => Array.from(vector, (x) => x * STEPS);
export const fromSteps = (steps: readonly number[]): Float32Array =>
  Float32Array.from(steps, (x) => x / STEPS);
