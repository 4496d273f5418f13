import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { fitForgotten, withForgotten } from "../../../src/core/verdict/fit-forgotten.ts";
import {
  fitSolvability,
  heldOutProbabilities,
  type LabelledFeatures,
} from "../../../src/core/verdict/fit-solvability.ts";
import { learn } from "../../../src/core/verdict/learn.ts";
import { TICKET_FEATURES, type TicketFeatures } from "../../../src/core/verdict/ticket-features.ts";
import { learningDesk } from "./learning-desk.ts";

const NAMES = ["strength", "solvedNearby"] as const;
const LINKED = 0.4;

/** Tickets whose answer is known, and the same as a desk has them whose agents link `LINKED` of what an article answers. */
function forgetful(
  seed: number,
  count: number,
): { answered: LabelledFeatures[]; linked: LabelledFeatures[] } {
  const random = createRandom(seed);
  const answered = Array.from({ length: count }, (_, i): LabelledFeatures => {
    const features = Object.fromEntries(TICKET_FEATURES.map((name) => [name, random()])) as TicketFeatures;
    const chance = 1 / (1 + Math.exp(-(-3 + 2 * features.strength + 4 * features.solvedNearby)));
    return { features, solvable: random() < chance, fold: i % 5, knownBy: "person" };
  });
  const linked = answered.map((one): LabelledFeatures => {
    const isLinked = one.solvable && random() < LINKED;
    return { ...one, solvable: isLinked, knownBy: isLinked ? "link" : "nothing" };
  });
  return { answered, linked };
}

describe("fitForgotten", () => {
  it("comes to the numbers that the answers themselves would have taught, where links alone do not", () => {
    const { answered, linked } = forgetful(3, 6_000);
    const truth = fitSolvability(answered, NAMES);
    const heldOut = heldOutProbabilities(linked, NAMES);
    const found = fitForgotten(linked, { names: NAMES, linkedShare: LINKED, heldOut });
    const mean = (of: ArrayLike<number>): number => Array.from(of).reduce((a, b) => a + b, 0) / of.length;
    const rate = mean(answered.map(({ solvable }) => Number(solvable)));
    expect(Math.abs(mean(found.heldOut) - rate)).toBeLessThan(0.03);
    expect(Math.abs(mean(heldOut) - rate)).toBeGreaterThan(0.2);
    for (const name of NAMES)
      expect(Math.abs(found.solvability.coefficients[name]! - truth.coefficients[name]!)).toBeLessThan(0.8);
  });

  it("is the same every time", () => {
    const { linked } = forgetful(5, 400);
    const options = { names: NAMES, linkedShare: LINKED, heldOut: heldOutProbabilities(linked, NAMES) };
    expect(fitForgotten(linked, options)).toEqual(fitForgotten(linked, options));
  });
});

describe("withForgotten", () => {
  it("counts what was closed without a link as answered as often as a count of cases says", () => {
    // Of 100 tickets like it 60 are answered, 40 of these linked: of the 60 without a link 20 are answered.
    const [open] = forgetful(1, 100).linked.filter(({ knownBy }) => knownBy === "nothing");
    const counted = withForgotten([open!], () => 0.6, 40 / 60);
    expect(counted.map(({ solvable }) => solvable)).toEqual([true, false]);
    expect(counted[0]!.weight).toBeCloseTo(20 / 60, 12);
    expect(counted[1]!.weight).toBeCloseTo(40 / 60, 12);
  });

  it("leaves alone what a link, a person or an agent's act tells", () => {
    const known = (["link", "person", "act"] as const).map((knownBy) => ({
      ...forgetful(1, 1).linked[0]!,
      knownBy,
    }));
    expect(withForgotten(known, () => 0.9, 0.5).map(({ weight }) => weight)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("learn with linkedShare", () => {
  const { articles, tickets } = learningDesk({ seed: 11, tickets: 600 });
  const index = createSearchIndex(articles);
  const random = createRandom(2);
  const forgotten = tickets.map((ticket) =>
    (ticket.linkedArticles ?? []).length > 0 && random() > LINKED
      ? { ...ticket, linkedArticles: [] }
      : ticket,
  );
  const [past, judged] = [forgotten.slice(0, 450), tickets.slice(450)];
  const expected = (linkedShare: number): number => {
    const scorer = createScorer(index, learn(past, index, { linkedShare }));
    return judged.reduce((sum, ticket) => sum + (scorer.score(ticket).probability ?? 0), 0) / judged.length;
  };
  const truth =
    judged.filter(({ linkedArticles }) => (linkedArticles ?? []).length > 0).length / judged.length;

  it("expects as many tickets to be answered as are", () => {
    expect(Math.abs(expected(LINKED) - truth)).toBeLessThan(0.08);
    expect(expected(1)).toBeLessThan(truth - 0.25);
  });

  it("is kept in the model, and all links are the same as nothing said", () => {
    expect(learn(past, index, { linkedShare: LINKED }).model.linkedShare).toBe(LINKED);
    expect(learn(past, index, { linkedShare: 1 }).model).toEqual(learn(past, index).model);
  });

  it.each([0, 1.01, -1, Number.NaN, "0.5"])("refuses %s", (linkedShare) => {
    expect(() => learn(past, index, { linkedShare: linkedShare as number })).toThrow(/linkedShare/);
  });
});
