import type { History } from "../../core/history/history.ts";
import type { TicketRecall } from "../../core/history/history-recall.ts";
import { offsetsOf } from "../../core/math/sparse-rows.ts";
import type { Example } from "../../core/verdict/example-reader.ts";
import type { ReadLabel } from "../../core/verdict/label-readings.ts";

/** What was read of some tickets, in arrays: a thread sends a few of them sooner than thousands of objects. */
export interface PackedSlice {
  readonly signs: PackedSigns;
  /** In the order of `LeftOut`. */
  readonly readings: readonly PackedExamples[];
}

/** What all readings of a ticket share, ticket by ticket. */
export interface PackedSigns {
  readonly asksHow: Uint8Array;
  readonly words: Uint32Array;
  readonly isKnown: Uint8Array;
  readonly phraseRegression: Float64Array;
  readonly categorySolved: Float64Array;
  readonly vectors: PackedVectors;
  readonly neighbours: PackedNeighbours;
  readonly wordedAlike: PackedNeighbours;
}

interface PackedVectors {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/** Places of resolved tickets in the history's settled block. */
export interface PackedNeighbours {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
  readonly similarities: Float64Array;
  readonly voteWeights: Float64Array;
}

/** The examples of one reading. */
export interface PackedExamples {
  /** Place of each one's ticket among those of the slice. */
  readonly places: Uint32Array;
  readonly solvable: Uint8Array;
  readonly answers: PackedLists;
  readonly chosen: PackedLists;
  /** Of its candidates among `articles` and `sections`; `rows` has as many numbers for each candidate as there are features. */
  readonly offsets: Uint32Array;
  readonly articles: Uint32Array;
  readonly sections: Int32Array;
  readonly rows: Float64Array;
}

interface PackedLists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** `read[i]`: what was read of ticket i. */
export function packSlice(read: readonly ReadLabel[], history: History): PackedSlice {
  return {
    signs: packSigns(
      read.map(([all = null]) => all),
      history,
    ),
    readings: [0, 1, 2].map((reading) => packExamples(read.map((label) => label[reading] ?? null))),
  };
}

function packSigns(read: readonly (Example | null)[], { blocks }: History): PackedSigns {
  const recalls = read.map((example) => example?.recalled ?? NOTHING);
  const { places } = blocks[0]!;
  const pack = (of: "neighbours" | "wordedAlike"): PackedNeighbours => {
    const found = recalls.map((recalled) => recalled[of]);
    const all = found.flat();
    return {
      offsets: offsetsOf(found.map(({ length }) => length)),
      places: Uint32Array.from(all, ({ ticketId }) => places.get(ticketId)!),
      similarities: Float64Array.from(all, ({ similarity }) => similarity),
      voteWeights: Float64Array.from(all, ({ voteWeight }) => voteWeight),
    };
  };
  const vectors = recalls.map(({ vector }) => vector);
  return {
    asksHow: Uint8Array.from(read, (example) => (example?.ticket.asksHow ? 1 : 0)),
    words: Uint32Array.from(read, (example) => example?.ticket.sequence.length ?? 0),
    isKnown: Uint8Array.from(recalls, ({ knownAs }) => (knownAs === null ? 0 : 1)),
    phraseRegression: Float64Array.from(recalls, (recalled) => recalled.phraseRegression),
    categorySolved: Float64Array.from(recalls, (recalled) => recalled.categorySolved),
    vectors: {
      offsets: offsetsOf(vectors.map(({ terms }) => terms.length)),
      terms: joined(
        Uint32Array,
        vectors.map(({ terms }) => terms),
      ),
      weights: joined(
        Float64Array,
        vectors.map(({ weights }) => weights),
      ),
    },
    neighbours: pack("neighbours"),
    wordedAlike: pack("wordedAlike"),
  };
}

const NOTHING: TicketRecall = {
  vector: { terms: new Uint32Array(0), weights: new Float64Array(0) },
  knownAs: null,
  neighbours: [],
  wordedAlike: [],
  phraseRegression: 0,
  categorySolved: 0,
};

function packExamples(read: readonly (Example | null)[]): PackedExamples {
  const examples = read.filter((example) => example !== null);
  const candidates = examples.map((example) => example.candidates);
  return {
    places: Uint32Array.from(read.flatMap((example, place) => (example === null ? [] : [place]))),
    solvable: Uint8Array.from(examples, ({ solvable }) => (solvable ? 1 : 0)),
    answers: packLists(examples.map(({ answers }) => answers)),
    chosen: packLists(examples.map(({ chosen }) => chosen)),
    offsets: offsetsOf(candidates.map(({ articles }) => articles.length)),
    articles: joined(
      Uint32Array,
      candidates.map(({ articles }) => articles),
    ),
    sections: joined(
      Int32Array,
      candidates.map(({ sections }) => sections),
    ),
    rows: joined(
      Float64Array,
      candidates.map(({ rows }) => rows),
    ),
  };
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  return { offsets: offsetsOf(lists.map(({ length }) => length)), values: Uint32Array.from(lists.flat()) };
}

type Numbers = Uint32Array | Int32Array | Float64Array;

function joined<Some extends Numbers>(Type: new (length: number) => Some, parts: readonly Some[]): Some {
  const all = new Type(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
