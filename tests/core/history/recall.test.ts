import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import type { HistoryRecall } from "../../../src/core/history/history-recall.ts";
import { recall } from "../../../src/core/history/recall.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { aDesk, aText, plainAnalyzer, resolved, termsOf } from "./desk.ts";
import { idfOf, recallSlowly, unitVector, type Witness } from "./oracle.ts";

const CLOSE = 5; // decimals: weights are kept as float32

function expectRecollection(found: HistoryRecall, expected: ReturnType<typeof recallSlowly>): void {
  const similarities = found.neighbours.map(({ similarity }) => similarity);
  expect(similarities).toHaveLength(expected.near.length);
  similarities.forEach((value, i) => {
    expect(value).toBeCloseTo(expected.near[i]!.similarity, CLOSE);
  });
  for (const id of ["a", "b", "c"]) {
    const vote = found.voteFor(id);
    if (found.votes.has(id)) expect(found.votes.get(id)).toEqual(vote);
    else expect([vote.votes, vote.profile]).toEqual([0, 0]);
    expect(vote.votes).toBeCloseTo(expected.votes(id), CLOSE);
    expect(vote.nearest).toBeCloseTo(expected.nearest(id), CLOSE);
    expect(vote.profile).toBeCloseTo(expected.profile(id), CLOSE - 1);
    expect(vote.habit).toBeCloseTo(expected.habit(id), CLOSE);
  }
  expect(found.categorySolved).toBeCloseTo(expected.categorySolved, CLOSE);
}

function witnessesOf(tickets: readonly Ticket[], idf: (word: string) => number): Witness[] {
  return tickets.map((ticket) => ({ ticket, vector: unitVector(ticket, idf), say: 1 }));
}

describe("recall against term maps", () => {
  it("agrees on neighbours, votes, profiles, habit and category", () => {
    fc.assert(
      fc.property(aDesk, aText, fc.constantFrom(null, "network", "Unheard"), (desk, text, category) => {
        const [subject = "", description = ""] = text.split("|");
        const idf = idfOf(desk);
        const vector = unitVector({ subject, description }, idf);
        const found = recall(createHistory(desk, plainAnalyzer), termsOf(text, category));
        expectRecollection(found, recallSlowly(witnessesOf(desk, idf), { vector, category }));
      }),
      { numRuns: 150, seed: 51 },
    );
  });

  it("takes the excluded ticket out of everything but the idf", () => {
    fc.assert(
      fc.property(aDesk, fc.nat(11), (desk, which) => {
        const asked = desk[which % desk.length]!;
        const idf = idfOf(desk);
        const found = recall(
          createHistory(desk, plainAnalyzer),
          termsOf(`${asked.subject}|${asked.description}`, asked.category),
          { exclude: asked.id },
        );
        const others = desk.filter((ticket) => ticket !== asked);
        expectRecollection(
          found,
          recallSlowly(witnessesOf(others, idf), {
            vector: unitVector(asked, idf),
            category: asked.category,
          }),
        );
        expect(found.neighbours.map(({ ticketId }) => ticketId)).not.toContain(asked.id);
        for (const { ticketIds } of found.votes.values()) expect(ticketIds).not.toContain(asked.id);
      }),
      { numRuns: 150, seed: 52 },
    );
  });

  it("keeps every number in its range, and all vote weights add up to 1", () => {
    fc.assert(
      fc.property(aDesk, aText, fc.constantFrom(undefined, "t00", "t01"), (desk, text, exclude) => {
        const found = recall(
          createHistory(desk, plainAnalyzer, { halfLifeDays: 30 }),
          termsOf(text),
          exclude === undefined ? {} : { exclude },
        );
        const says = found.neighbours.map(({ voteWeight }) => voteWeight);
        if (says.length > 0) expect(says.reduce((sum, say) => sum + say, 0)).toBeCloseTo(1, 9);
        const votes = [...found.votes.values()].flatMap((vote) => [
          vote.votes,
          vote.nearest,
          vote.wordingVotes,
          vote.wordingNearest,
          vote.profile,
          vote.habit,
        ]);
        for (const value of [...says, ...votes, found.phraseRegression, found.categorySolved]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 100, seed: 53 },
    );
  });

  it("does not depend on the order of the tickets", () => {
    fc.assert(
      fc.property(aDesk, aText, (desk, text) => {
        const one = recall(createHistory(desk, plainAnalyzer), termsOf(text));
        const other = recall(createHistory(desk.toReversed(), plainAnalyzer), termsOf(text));
        expect({ ...other, voteFor: null, phraseShares: null }).toEqual({
          ...one,
          voteFor: null,
          phraseShares: null,
        });
      }),
      { numRuns: 60, seed: 54 },
    );
  });
});

describe("cases worked by hand", () => {
  it("lets three equal neighbours share the votes", () => {
    const history = createHistory(
      [resolved("1", "vpn", ["a"]), resolved("2", "vpn", ["a", "b"]), resolved("3", "vpn", [])],
      plainAnalyzer,
    );
    const { votes, neighbours } = recall(history, termsOf("vpn"));
    expect(votes.get("a")!.votes).toBeCloseTo(2 / 3, 9);
    expect(votes.get("b")!.votes).toBeCloseTo(1 / 3, 9);
    expect(votes.get("a")!.ticketIds).toEqual(["1", "2"]);
    expect(neighbours.map(({ ticketId }) => ticketId)).toEqual(["1", "2", "3"]);
  });

  it("knows of a ticket of unheard words no more than how often articles help", () => {
    const desk = [resolved("1", "vpn", ["a"]), resolved("2", "mail", ["a"]), resolved("3", "jam", [])];
    const found = recall(createHistory(desk, plainAnalyzer), termsOf("zebra"));
    expect(found.neighbours).toEqual([]);
    expect(found.phraseRegression).toBeCloseTo(2 / 3, 9);
  });

  it("knows nothing at all without tickets", () => {
    const nothing = recall(createHistory([], plainAnalyzer), termsOf("vpn", "Network"));
    expect(nothing.voteFor("a")).toEqual({
      votes: 0,
      nearest: 0,
      wordingVotes: 0,
      wordingNearest: 0,
      profile: 0,
      habit: 0,
      lately: 0,
      ticketIds: [],
    });
    expect(nothing).toMatchObject({
      neighbours: [],
      votes: new Map(),
      phraseRegression: 0.5,
      categorySolved: 0.5,
    });
  });

  it("passes over a ticket that does not say how it was closed", () => {
    const history = createHistory([resolved("1", "vpn", [], { linkedArticles: null })], plainAnalyzer);
    expect(recall(history, termsOf("vpn")).neighbours).toEqual([]);
  });

  it("counts the category's share, drawn towards the share of all", () => {
    const desk = [
      resolved("1", "vpn", ["a"], { category: "Net-Work" }),
      resolved("2", "mail", [], { category: "Mail" }),
      resolved("3", "dock", [], { category: "Mail" }),
      resolved("4", "jam", [], { category: null }),
    ];
    const history = createHistory(desk, plainAnalyzer);
    // Overall ¼; of the category 1 of 1: (1 + 5 · ¼) ÷ 6.
    expect(recall(history, termsOf("x", "net work")).categorySolved).toBeCloseTo(2.25 / 6, 9);
    // Without ticket 1 none of three was solved.
    expect(recall(history, termsOf("x", "net work"), { exclude: "1" }).categorySolved).toBe(0);
    // Ticket 2 stands in another category: taking it out leaves this one alone. (1 + 5 · ⅓) ÷ 6.
    expect(recall(history, termsOf("x", "net work"), { exclude: "2" }).categorySolved).toBeCloseTo(8 / 18, 9);
  });

  it("counts a ticket that stands twice once, and leaves out both entries", () => {
    const desk = [resolved("1", "vpn", ["a"]), resolved("1", "vpn", ["b"]), resolved("2", "mail", [])];
    const history = createHistory(desk, plainAnalyzer);
    expect(recall(history, termsOf("vpn")).votes.has("a")).toBe(false);
    expect(recall(history, termsOf("vpn"), { exclude: "1" }).neighbours).toEqual([]);
    expect(recall(history, termsOf("vpn"), { exclude: "1" }).votes.size).toBe(0);
  });
});

describe("fading", () => {
  const desk = [
    resolved("new", "vpn", ["a"], { createdAt: "2026-03-01" }),
    resolved("old", "vpn", ["b"], { createdAt: "2026-01-30" }),
  ];

  it("halves the vote weight with each half-life", () => {
    const { votes } = recall(createHistory(desk, plainAnalyzer, { halfLifeDays: 30 }), termsOf("vpn"));
    expect(votes.get("a")!.votes).toBeCloseTo(2 / 3, 6);
    expect(votes.get("b")!.votes).toBeCloseTo(1 / 3, 6);
    // ln(1 + ½) ÷ ln(1 + 1½).
    expect(votes.get("b")!.habit).toBeCloseTo(Math.log(1.5) / Math.log(2.5), 6);
  });

  it("does not fade without a half-life, nor a ticket without a date or with a broken one", () => {
    const { votes } = recall(createHistory(desk, plainAnalyzer), termsOf("vpn"));
    expect(votes.get("b")!.votes).toBeCloseTo(0.5, 6);
    const dateless = [
      desk[0]!,
      { ...desk[1]!, createdAt: null },
      resolved("odd", "vpn", ["c"], { createdAt: "soon" }),
    ];
    const faded = recall(createHistory(dateless, plainAnalyzer, { halfLifeDays: 30 }), termsOf("vpn"));
    for (const id of ["a", "b", "c"]) expect(faded.votes.get(id)!.votes).toBeCloseTo(1 / 3, 6);
  });

  it.each([0, -1, Number.NaN, Infinity])("refuses a half-life of %d", (halfLifeDays) => {
    expect(() => createHistory(desk, plainAnalyzer, { halfLifeDays })).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});
