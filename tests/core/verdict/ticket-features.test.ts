import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { createPostings } from "../../../src/core/search/create-postings.ts";
import { findCandidates } from "../../../src/core/verdict/find-candidates.ts";
import { probabilityOf, rawProbability } from "../../../src/core/verdict/probability.ts";
import { rankCandidates } from "../../../src/core/verdict/rank-candidates.ts";
import {
  TICKET_FEATURES,
  type TicketFeatures,
  ticketFeatures,
} from "../../../src/core/verdict/ticket-features.ts";
import { makeArticle } from "../../make/article.ts";
import { aDesk, aText, plainAnalyzer, resolved, termsOf } from "../history/desk.ts";
import { TEST_MODEL } from "./desk.ts";

const articles = ["a", "b", "c"].map((id, i) =>
  makeArticle({
    id,
    title: ["vpn login", "printer jam", "mail badge"][i]!,
    body: { "": "screen dock mail" },
  }),
);
const postings = createPostings(articles, plainAnalyzer);

function featuresOf(
  text: string,
  history: ReturnType<typeof createHistory> | null,
  allowed = Uint8Array.of(1, 1, 1),
): TicketFeatures {
  const ticket = termsOf(text, "Mail");
  const recalled = history === null ? null : recall(history, ticket);
  const candidates = findCandidates(ticket, { postings, allowed, recalled });
  const ranking = rankCandidates(candidates, TEST_MODEL.ranking);
  const isAllowed = (id: string): boolean => allowed[postings.places.get(id) ?? -1] === 1;
  return ticketFeatures({ ticket, candidates, ranking, recalled, isAllowed });
}

describe("ticketFeatures", () => {
  it("keeps every feature, and the probability, in [0, 1] for any desk and ticket", () => {
    fc.assert(
      fc.property(aDesk, aText, fc.constantFrom([1, 1, 1], [0, 1, 0], [0, 0, 0]), (desk, text, allowed) => {
        const history = createHistory(desk, plainAnalyzer, { halfLifeDays: 60 });
        for (const features of [
          featuresOf(text, history, Uint8Array.from(allowed)),
          featuresOf(text, null, Uint8Array.from(allowed)),
        ]) {
          expect(Object.keys(features).sort()).toEqual([...TICKET_FEATURES].sort());
          for (const value of Object.values(features)) expect(value >= 0 && value <= 1).toBe(true);
          const probability = probabilityOf(TEST_MODEL, features);
          expect(probability >= 0 && probability <= 1).toBe(true);
        }
      }),
      { numRuns: 80, seed: 101 },
    );
  });

  it("counts a neighbour as solved only by an article that this requester may see", () => {
    const history = createHistory(
      [resolved("1", "zebra", ["a"]), resolved("2", "zebra", ["gone"]), resolved("3", "zebra", [])],
      plainAnalyzer,
    );
    expect(featuresOf("zebra", history).solvedNearby).toBeCloseTo(1 / 3, 9);
    expect(featuresOf("zebra", history, Uint8Array.of(0, 1, 1)).solvedNearby).toBe(0);
  });

  it("is far from an unsolved ticket only if none like it was closed without an article that this requester sees", () => {
    const history = createHistory(
      [resolved("1", "zebra", ["a"]), resolved("2", "zebra crossing", [])],
      plainAnalyzer,
    );
    const far = featuresOf("zebra", history).farFromUnsolved;
    expect(far).toBeGreaterThan(0);
    expect(far).toBeLessThan(1);
    expect(featuresOf("zebra", history, Uint8Array.of(0, 1, 1)).farFromUnsolved).toBeCloseTo(0, 6);
    expect(featuresOf("mail", history).farFromUnsolved).toBe(1);
  });

  it("hears wording down to typing errors, and only articles that this requester sees", () => {
    const history = createHistory(
      [resolved("1", "passwords", ["a"]), resolved("2", "mail", []), resolved("3", "badge", ["gone"])],
      plainAnalyzer,
    );
    const features = featuresOf("passwort", history);
    expect(features.likeSolved).toBe(0);
    expect(features.unlikeUnsolved).toBe(1);
    const both = createHistory(
      [resolved("1", "passwords", ["a"]), resolved("2", "password", []), resolved("3", "mail", [])],
      plainAnalyzer,
    );
    const seen = featuresOf("passwort", both);
    expect(seen.farFromUnsolved).toBe(1);
    expect(seen.likeSolved).toBeGreaterThan(0);
    expect(seen.unlikeUnsolved).toBeLessThan(1);
    const hidden = featuresOf("passwort", both, Uint8Array.of(0, 1, 1));
    expect(hidden.likeSolved).toBe(0);
    expect(hidden.unlikeUnsolved).toBeCloseTo(1 - Math.max(seen.likeSolved, 1 - seen.unlikeUnsolved), 9);
  });

  it("is undecided, not pessimistic, without a history", () => {
    expect(featuresOf("vpn", null)).toMatchObject({
      phraseRegression: 0.5,
      categorySolved: 0.5,
      solvedNearby: 0,
      farFromUnsolved: 1,
      likeSolved: 0,
      unlikeUnsolved: 1,
    });
  });
});

describe("the probability, recomputed by hand", () => {
  it("is the sigmoid of intercept and weighted features", () => {
    const features = featuresOf("vpn login", null);
    const { intercept, coefficients } = TEST_MODEL.solvability;
    const logOdds =
      intercept +
      coefficients.strength! * features.strength +
      coefficients.solvedNearby! * features.solvedNearby;
    expect(rawProbability(TEST_MODEL.solvability, features)).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 12);
  });

  it("passes through the calibration", () => {
    const features = featuresOf("vpn login", null);
    const raw = rawProbability(TEST_MODEL.solvability, features);
    const platt = {
      ...TEST_MODEL,
      calibration: { method: "platt", map: { slope: 2, intercept: -1 } },
    } as const;
    const logOdds = 2 * Math.log(raw / (1 - raw)) - 1;
    expect(probabilityOf(platt, features)).toBeCloseTo(1 / (1 + Math.exp(-logOdds)), 9);
  });

  it.each([-1e6, 1e6])("stays in [0, 1] for an intercept of %d, calibrated or not", (intercept) => {
    const features = featuresOf("vpn login", null);
    for (const calibration of [
      { method: "none" },
      { method: "platt", map: { slope: 1, intercept: 0 } },
      { method: "beta", map: { a: 1, b: 1, c: 0 } },
      { method: "isotonic", map: { x: [0.2, 0.8], y: [0.1, 0.9] } },
    ] as const) {
      const model = { ...TEST_MODEL, calibration, solvability: { intercept, coefficients: {} } };
      const probability = probabilityOf(model, features);
      expect(probability >= 0 && probability <= 1).toBe(true);
      expect(probability > 0.5).toBe(intercept > 0);
    }
  });
});
