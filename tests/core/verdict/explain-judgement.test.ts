import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createScorer, type ScoreOptions } from "../../../src/core/verdict/create-scorer.ts";
import type { ProbabilityGrounds } from "../../../src/core/verdict/explanation.ts";
import type { Model } from "../../../src/core/verdict/model.ts";
import { explainTicket, scoreTicket } from "../../make/score-ticket.ts";
import { office, officeArticles, officeIndex, TEST_MODEL, ticketAbout } from "./desk.ts";

const articles = officeArticles();
const index = officeIndex(articles);
const history = createHistory(
  Array.from({ length: 6 }, (_, i) =>
    office(`h${i}`, "zorg blinks", {
      linkedArticles: i < 4 ? ["badge"] : [],
      resolutionText: "Replaced by the technician.",
    }),
  ),
  index.analyzer,
);
const model: Model = {
  ...TEST_MODEL,
  solvability: { intercept: -3, coefficients: { strength: 9, lead: 1, solvedNearby: 2, length: -1 } },
  calibration: { method: "platt", map: { slope: 0.5, intercept: 0.1 } },
};

const aWord = fc.constantFrom(
  ..."password tunnel badge zorg blinks quota paper jam leave please approve the 42".split(" "),
);
const aTicket = fc
  .tuple(fc.array(aWord, { maxLength: 6 }), fc.array(aWord, { maxLength: 12 }))
  .map(([subject, description]) => office("1", subject.join(" "), { description: description.join(" ") }));

/** By hand, from the numbers laid open alone. Platt: 1 ÷ (1 + e^−(slope · log-odds + intercept)). */
function byHand({ features, intercept, calibration, ceiling }: ProbabilityGrounds): number {
  let logOdds = intercept;
  for (const { value, coefficient } of features) logOdds += value * coefficient;
  if (calibration.method !== "platt") throw new Error("the test model is calibrated by Platt's method");
  const calibrated = 1 / (1 + Math.exp(-(calibration.map.slope * logOdds + calibration.map.intercept)));
  return ceiling !== null && ceiling < calibrated ? ceiling : calibrated;
}

describe("an explanation", () => {
  it.each<[string, ScoreOptions]>([
    ["without a history", { model }],
    ["with one", { model, history }],
  ])("lets the verdict be worked out by hand, %s", (_, options) => {
    const scorer = createScorer(index, options);
    fc.assert(
      fc.property(aTicket, (ticket) => {
        const { verdict, grounds } = scorer.explain(ticket);
        expect(verdict).toEqual(scorer.score(ticket));
        if (grounds === null) {
          expect(verdict.outcome).toBe("excluded");
          return;
        }
        const { probability, thresholds } = grounds;
        expect(verdict.probability).toBeCloseTo(byHand(probability), 12);
        for (const { value, coefficient, contribution } of probability.features) {
          expect(contribution).toBeCloseTo(value * coefficient, 12);
        }
        if (verdict.outcome === "solvable")
          expect(probability.value).toBeGreaterThanOrEqual(thresholds.solvable);
        if (verdict.outcome === "unsure") expect(probability.value).toBeLessThan(thresholds.solvable);
        if (verdict.reason === "missing") expect(probability.value).toBeLessThan(thresholds.unsolvable);
      }),
      { numRuns: 150, seed: 5 },
    );
  });

  it("lets the articles' scores be worked out by hand: as e to the power of their utilities", () => {
    fc.assert(
      fc.property(aTicket, (ticket) => {
        const { verdict, grounds } = explainTicket(ticket, index, { model, history });
        const utilities = (grounds?.articles ?? []).map(({ features }) =>
          features.reduce((sum, { value, coefficient }) => sum + value * coefficient, 0),
        );
        expect(grounds?.articles ?? []).toHaveLength(verdict.evidence.length);
        verdict.evidence.forEach(({ articleId, score }, i) => {
          expect(grounds!.articles[i]!.articleId).toBe(articleId);
          expect(grounds!.articles[i]!.utility).toBeCloseTo(utilities[i]!, 12);
          expect(score / verdict.evidence[0]!.score).toBeCloseTo(Math.exp(utilities[i]! - utilities[0]!), 9);
        });
      }),
      { numRuns: 100, seed: 6 },
    );
  });

  it("has the probability that decided: that of the verdict, and strength made of the best utility", () => {
    const { grounds } = explainTicket(ticketAbout(articles, "vpn"), index, { model });
    const strength = grounds!.probability.features.find(({ feature }) => feature === "strength")!;
    expect(strength.value).toBeCloseTo(Math.min(1, grounds!.articles[0]!.utility / 20), 12);
  });

  it("names the words that matched, those that did not, and those that nobody knows", () => {
    const { grounds } = explainTicket(office("1", "LOST badge, password, zorg"), index, { model });
    const badge = grounds!.articles.find(({ articleId }) => articleId === "badge")!;
    expect(badge.matchedWords.toSorted()).toEqual(["LOST", "badge"]);
    expect(badge.missingWords).toEqual(["password"]);
    expect(grounds!.unknownWords).toEqual(["zorg"]);
  });

  it("is plain data", () => {
    const explanation = explainTicket(ticketAbout(articles, "vpn"), index, { model, history });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  it("has no grounds for a ticket that was left out", () => {
    const { verdict, sentence, grounds } = explainTicket(office("1", ""), index);
    expect([verdict.outcome, grounds]).toEqual(["excluded", null]);
    expect(sentence).toContain("empty-text");
  });
});

describe("what was asked on the way", () => {
  it("is the portal, for a ticket that has its answer", () => {
    const { grounds } = explainTicket(ticketAbout(articles, "vpn"), index, { model: TEST_MODEL });
    expect(grounds!.replay).toEqual({
      by: "level-zero",
      isFound: true,
      queries: [{ query: "Connect to the VPN", rank: 1 }],
    });
    expect([grounds!.hiddenProbability, grounds!.agentsAnswer, grounds!.agentCues]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("is the hidden articles, and then the cues, for one that has none", () => {
    const drafts = articles.map((article) =>
      article.id === "vpn" ? { ...article, state: "draft" as const } : article,
    );
    const ticket = office("1", "please approve the grault");
    const acted = createHistory(
      ["h1", "h2"].map((id) =>
        office(id, "approve grault", { linkedArticles: [], resolutionText: "Approved by the board." }),
      ),
      index.analyzer,
    );
    const { verdict, grounds } = explainTicket(ticket, officeIndex(drafts), {
      model: TEST_MODEL,
      history: acted,
    });
    expect(verdict.reason).toBe("needs-agent");
    expect(grounds!.hiddenProbability!.value).toBeLessThan(0.4);
    expect(grounds!.agentCues).toMatchObject({ rules: ["asks-to-act"], agentShare: 1 });
    expect(grounds!.replay).toBeNull();
  });

  it("says who hides the answer", () => {
    const drafts = articles.map((article) =>
      article.id === "vpn" ? { ...article, state: "retired" as const } : article,
    );
    const { sentence, grounds } = explainTicket(ticketAbout(articles, "vpn"), officeIndex(drafts), {
      model: TEST_MODEL,
    });
    expect(sentence).toBe('"Connect to the VPN" answers it, but is retired or past its date.');
    expect(grounds!.articles[0]!.visibility).toBe("outdated");
    expect(grounds!.hiddenProbability!.value).toBeGreaterThan(0.6);
  });
});

it("takes the rules that it is given", () => {
  const ticket = office("1", "the forklift needs zorg");
  const agentRules = [{ name: "forklift", pattern: "forklift", purpose: "the yard" }];
  expect(scoreTicket(ticket, index, { model: TEST_MODEL, agentRules }).reason).toBe("needs-agent");
  expect(scoreTicket(ticket, index, { model: TEST_MODEL, agentRules: [] }).reason).toBe("missing");
});
