import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAlikeTerms, forEachAlike } from "../../../src/core/history/alike-terms.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { SparseSums } from "../../../src/core/history/sparse-sums.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { plainAnalyzer, resolved, termsOf } from "./desk.ts";
import { idfOf, unitVector } from "./oracle.ts";

const WORDS = [
  "printer",
  "printers",
  "pritner",
  "print",
  "password",
  "passwords",
  "vpn",
  "vpns",
  "mail",
  "emails",
];
const text = fc
  .array(fc.constantFrom(...WORDS, "paswords", "mailing"), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(" "));
const desk = fc
  .array(fc.record({ text, articles: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((list) => list.map((one, i) => resolved(`t${String(i).padStart(2, "0")}`, one.text, one.articles)));

type Vector = ReadonlyMap<string, number>;

const bm25Idf = (df: number, n: number): number => Math.log(1 + (n - df + 0.5) / (df + 0.5));

const dot = (a: Vector, b: Vector): number => {
  let sum = 0;
  for (const [key, weight] of a) sum += weight * (b.get(key) ?? 0);
  return sum;
};

const unit = (vector: Vector): Vector => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return new Map([...vector].map(([key, weight]) => [key, weight / length]));
};

const countIn = (sets: readonly ReadonlySet<string>[], key: string): number =>
  sets.filter((set) => set.has(key)).length;

/** Vectors of rarity, of what two or more of `sets` have. */
const vectorsOf =
  (sets: readonly ReadonlySet<string>[]) =>
  (own: ReadonlySet<string>): Vector =>
    unit(
      new Map(
        [...own]
          .filter((key) => countIn(sets, key) > 1)
          .map((key) => [key, bm25Idf(countIn(sets, key), sets.length)]),
      ),
    );

const gramsOf = (word: string): Set<string> => {
  const padded = ` ${word} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 3) }, (_, at) => padded.slice(at, at + 4)));
};

const phrasesOf = (words: readonly string[]): Set<string> =>
  new Set([...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]);

/** All likenesses of wording, worked out from dense vectors and the whole matrix S. */
function likenesses(tickets: readonly Ticket[], asked: string): Map<string, number> {
  const vocabulary = [...new Set(tickets.flatMap(({ subject }) => subject.split(" ")))];
  const gramVector = vectorsOf(vocabulary.map(gramsOf));
  const alike = (a: string, b: string): number => {
    if (a === b) return 1;
    if (!vocabulary.includes(a) && !vocabulary.includes(b)) return 0;
    const cosine = dot(gramVector(gramsOf(a)), gramVector(gramsOf(b)));
    return cosine >= 0.2 ? cosine : 0;
  };
  const soft = (a: Vector, b: Vector): number => {
    let sum = 0;
    for (const [one, weight] of a) {
      for (const [other, its] of b) sum += weight * its * halved(one, other);
    }
    return sum;
  };
  /** A word that no ticket has is like those of tickets, not they like it: so inside one ticket it counts once. */
  const halved = (a: string, b: string): number => {
    if (a === b) return 1;
    const known = [a, b].filter((word) => vocabulary.includes(word)).length;
    return known === 2 ? alike(a, b) : alike(a, b) / 2;
  };
  const across = (a: Vector, b: Vector): number => {
    let sum = 0;
    for (const [one, weight] of a) for (const [other, its] of b) sum += weight * its * alike(one, other);
    return sum;
  };
  const idf = idfOf(tickets);
  const phraseVector = vectorsOf(tickets.map(({ subject }) => phrasesOf(subject.split(" "))));
  const query = unitVector({ subject: asked, description: "" }, idf);
  return new Map(
    tickets.map((ticket) => {
      const own = unitVector(ticket, idf);
      const cosine = across(query, own) / Math.sqrt(soft(query, query)) / Math.sqrt(soft(own, own));
      const put = dot(
        phraseVector(phrasesOf(asked.split(" "))),
        phraseVector(phrasesOf(ticket.subject.split(" "))),
      );
      return [ticket.id, (cosine + put) / 2];
    }),
  );
}

describe("wording against dense vectors", () => {
  it("agrees on the likeness of every ticket, and on what they say for articles", () => {
    fc.assert(
      fc.property(desk, text, fc.constantFrom(undefined, "t00"), (tickets, asked, exclude) => {
        const expected = likenesses(tickets, asked);
        if (exclude !== undefined) expected.delete(exclude);
        const options = exclude === undefined ? {} : { exclude };
        const found = recall(createHistory(tickets, plainAnalyzer), termsOf(asked), options);
        const near = [...expected].filter(([, likeness]) => likeness > 1e-9);
        expect(found.wordedAlike).toHaveLength(near.length);
        for (const { ticketId, similarity } of found.wordedAlike)
          expect(similarity).toBeCloseTo(expected.get(ticketId)!, 5);
        const order = found.wordedAlike.map(({ similarity }) => similarity);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
        const total = near.reduce((sum, [, likeness]) => sum + likeness ** 2, 0);
        for (const article of ["a", "b", "c"]) {
          const closed = near.filter(([id]) =>
            tickets.find((ticket) => ticket.id === id)!.linkedArticles!.includes(article),
          );
          const { wordingVotes, wordingNearest } = found.voteFor(article);
          const say = closed.reduce((sum, [, likeness]) => sum + likeness ** 2, 0);
          expect(wordingVotes).toBeCloseTo(total === 0 ? 0 : say / total, 5);
          expect(wordingNearest).toBeCloseTo(Math.max(0, ...closed.map(([, likeness]) => likeness)), 5);
        }
      }),
      { numRuns: 60, seed: 131 },
    );
  });

  it("finds the ticket behind a typing error, which terms alone do not", () => {
    const tickets = [
      resolved("1", "password expired", ["a"]),
      resolved("2", "passwords", ["a"]),
      resolved("3", "mail", []),
    ];
    const found = recall(createHistory(tickets, plainAnalyzer), termsOf("passwort"));
    expect(found.neighbours).toEqual([]);
    expect(found.wordedAlike.map(({ ticketId }) => ticketId).toSorted()).toEqual(["1", "2"]);
    expect(found.votes.get("a")!.votes).toBe(0);
    expect(found.votes.get("a")!.wordingVotes).toBeCloseTo(1, 9);
    expect(found.votes.get("a")!.ticketIds).toHaveLength(2);
  });

  it("hears the order of words", () => {
    const tickets = [
      resolved("1", "mail to phone", ["a"]),
      resolved("2", "phone to mail", ["b"]),
      resolved("3", "copy mail to phone", ["a"]),
      resolved("4", "move phone to mail", ["b"]),
    ];
    const found = recall(createHistory(tickets, plainAnalyzer), termsOf("phone to mail please"));
    expect(found.voteFor("a").nearest).toBeCloseTo(found.voteFor("b").nearest, 6);
    expect(found.voteFor("b").wordingVotes).toBeGreaterThan(found.voteFor("a").wordingVotes);
  });
});

describe("forEachAlike", () => {
  const { grams, offsets, terms } = createAlikeTerms(
    new Map(["printer", "printing", "mail", "a", "vpn"].map((term, i) => [term, i])),
  );

  const alikeTo = (word: string) => {
    const found: [term: number, cosine: number][] = [];
    forEachAlike(word, grams, (term, cosine) => found.push([term, cosine]));
    return found;
  };

  it("is worked out by hand: two terms that share what both have and no other", () => {
    // " pri", "prin", "rint" are all that two terms have, so both vectors are the same.
    expect(Array.from(terms.subarray(offsets[0]!, offsets[1]!))).toEqual([1]);
    expect(alikeTo("print")[0]).toEqual([0, expect.closeTo(1, 6)]);
  });

  it.each(["mail", "a", "", "zebra"])("knows nothing that is like %j", (word) => {
    expect(alikeTo(word).filter(([term]) => term !== 2)).toEqual([]);
  });
});

describe("SparseSums", () => {
  it("adds up as a map does, empty or emptied", () => {
    const used = new SparseSums();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5_000_000), fc.integer({ min: 1, max: 9 })), { maxLength: 900 }),
        (added) => {
          const sums = used;
          sums.clear();
          const expected = new Map<number, number>();
          for (const [number, by] of added) {
            sums.add(number, by);
            expected.set(number, (expected.get(number) ?? 0) + by);
          }
          for (const [number, sum] of expected) expect(sums.get(number)).toBe(sum);
          expect(sums.get(5_000_001)).toBe(0);
          const { terms, weights } = sums.entries();
          expect(new Map(Array.from(terms, (term, i) => [term, weights[i]!]))).toEqual(expected);
          // Numbers that share their last bits with those that were added, and get past the filter, are in the row too.
          const row = Uint32Array.from(
            [...expected.keys()].flatMap((number) => [number, number + 8192, number + 1]),
          );
          const own = Float32Array.from(row, (number) => number % 7);
          const dot = (weightAt: (at: number) => number): number =>
            row.reduce(
              (sum, number, at) => (at === 0 ? 0 : sum + weightAt(at) * (expected.get(number) ?? 0)),
              0,
            );
          expect(sums.dot(row, own, 1, row.length)).toBe(dot((at) => own[at]!));
          expect(sums.dot(row, null, 1, row.length)).toBe(dot(() => 1));
        },
      ),
      { numRuns: 60, seed: 132 },
    );
  });
});
