import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { fitModel, MIN_LABELS } from "../../../src/core/verdict/fit-model.ts";
import { fitRanking } from "../../../src/core/verdict/fit-ranking.ts";
import { latestLabelled } from "../../../src/core/verdict/label-readings.ts";
import { type Learned, learn } from "../../../src/core/verdict/learn.ts";
import { loadModel } from "../../../src/core/verdict/load-model.ts";
import type { Model } from "../../../src/core/verdict/model.ts";
import { readExamples } from "../../make/read-examples.ts";
import { makeTicket } from "../../make/ticket.ts";
import { asked, office, officeIndex } from "./desk.ts";
import { learningDesk, neverRepeatingDesk, withShuffledAnswers } from "./learning-desk.ts";

const desk = learningDesk({ seed: 7, tickets: 420 });
const index = officeIndex(desk.articles);
const past = desk.tickets.slice(0, 300);
const pastHistory = createHistory(past, index.analyzer);
const later = desk.tickets.slice(300);

const fitted = (tickets: readonly Ticket[], on: SearchIndex): Model =>
  fitModel(tickets, on, { history: createHistory(tickets, on.analyzer) });

/** Share of solved tickets whose article comes first. */
function recallAt1(tickets: readonly Ticket[], score: (ticket: Ticket) => string | undefined): number {
  const solved = tickets.filter(({ linkedArticles }) => linkedArticles!.length > 0);
  return solved.filter((ticket) => score(ticket) === ticket.linkedArticles![0]).length / solved.length;
}

describe("an informative history", () => {
  const model = fitModel(past, index, { history: pastHistory });
  const textModel = fitModel(past, index);
  const scorer = createScorer(index, { model, history: pastHistory });
  const verdicts = new Map(later.map((ticket) => [ticket, scorer.score(ticket)]));
  const first = (ticket: Ticket): string | undefined => verdicts.get(ticket)!.evidence[0]?.articleId;

  it("finds the right article of later tickets much more often than the text alone", () => {
    const plain = createScorer(index, { model: textModel });
    const withHistory = recallAt1(later, first);
    const byText = recallAt1(later, (ticket) => plain.score(ticket).evidence[0]?.articleId);
    expect(byText).toBeLessThan(0.7);
    expect(withHistory).toBeGreaterThan(byText + 0.2);
  });

  it("measures out of fold what later tickets then confirm", () => {
    const confirmed = recallAt1(later, first);
    expect(model.measures!.n).toBe(past.length);
    expect(Math.abs(model.measures!.recallAt1! - confirmed)).toBeLessThan(0.12);
    expect(model.measures!.auroc!).toBeGreaterThan(textModel.measures!.auroc!);
  });

  it("says how many labels it was fitted on", () => {
    const solvable = past.filter(({ linkedArticles }) => linkedArticles!.length > 0).length;
    expect(model).toMatchObject({ labels: past.length, solvableLabels: solvable });
  });

  it("keeps every weight at 0 or above", () => {
    for (const weight of Object.values(model.ranking)) expect(weight).toBeGreaterThanOrEqual(0);
    for (const [name, weight] of Object.entries(model.solvability.coefficients)) {
      if (name !== "length") expect(weight).toBeGreaterThanOrEqual(0);
    }
  });

  it("judges the same after a trip through JSON", () => {
    const read = loadModel(JSON.stringify(model));
    expect(read).toEqual(model);
    const other = createScorer(index, { model: read, history: pastHistory });
    for (const ticket of later.slice(0, 40)) expect(other.score(ticket)).toEqual(verdicts.get(ticket));
  });

  it("gives the same numbers for the same tickets, also where notes name the articles instead of a column", () => {
    const noted = past.map((ticket) =>
      ticket.linkedArticles?.length
        ? { ...ticket, linkedArticles: null, citedNames: ticket.linkedArticles }
        : ticket,
    );
    expect(noted).not.toEqual(past);
    const learned = learn(noted, index, { name: "ours" });
    expect(learned.notFitted).toBeNull();
    expect(learned.model).toEqual({ ...model, name: "ours" });
    expect(learned.history).toEqual({ ...pastHistory, lent: learned.history.lent });
  });
});

describe("a history that has nothing to say about articles", () => {
  it.each([11, 12, 13])("leaves the ranking as it is when the answers are shuffled (seed %d)", (seed) => {
    const model = fitted(withShuffledAnswers(past, seed), index);
    expect(model.ranking).toEqual(DEFAULT_MODEL.ranking);
    expect(model.measures!.auroc!).toBeLessThan(0.65);
  });

  it("leaves it, as a rule, when one article closes most tickets whatever they say", () => {
    const ids = desk.articles.map(({ id }) => id);
    const fewer = past.slice(0, 150);
    const unlearned = [31, 32, 33, 34, 35].filter((seed) => {
      const random = createRandom(seed);
      const habitual = fewer.map((ticket) => {
        const id = random() < 0.6 ? ids[0]! : ids[Math.floor(random() * ids.length)]!;
        return { ...ticket, linkedArticles: random() < 0.3 ? [] : [id] };
      });
      const examples = readExamples(habitual, index, createHistory(habitual, index.analyzer));
      return !fitRanking(examples, DEFAULT_MODEL.ranking).learned;
    });
    expect(unlearned.length).toBeGreaterThanOrEqual(4);
  });

  it.each([21, 22])("leaves it when no article ever closed two tickets (seed %d)", (seed) => {
    const once = neverRepeatingDesk(seed, 40);
    const on = officeIndex(once.articles);
    const model = fitted(once.tickets, on);
    const { ranking } = model;
    for (const name of ["votes", "nearest", "profile", "habit"] as const) expect(ranking[name]).toBe(0);
    const history = createHistory(once.tickets, on.analyzer);
    const learned = createScorer(on, { model, history });
    const plain = createScorer(on);
    const withHistory = recallAt1(once.tickets, (ticket) => learned.score(ticket).evidence[0]?.articleId);
    const without = recallAt1(once.tickets, (ticket) => plain.score(ticket).evidence[0]?.articleId);
    expect(withHistory).toBeGreaterThanOrEqual(without - 0.01);
  });
});

describe("labels that cannot carry a model", () => {
  const labelled = (solvable: number, not: number): Ticket[] =>
    Array.from({ length: solvable + not }, (_, i) =>
      office(String(i), `word${i}`, { linkedArticles: i < solvable ? [desk.articles[0]!.id] : [] }),
    );

  it.each([
    ["none", 0, 0],
    ["too few", 24, 25],
    ["one-sided, all solvable", 60, 0],
    ["one-sided, none solvable", 0, 60],
    ["nearly one-sided", 51, 9],
  ])("are refused with the numbers: %s", (_, solvable, not) => {
    const total = solvable + not;
    expect(() => fitModel(labelled(solvable, not), index)).toThrow(
      expect.objectContaining({
        code: "TOO_FEW_LABELS",
        message: expect.stringMatching(
          new RegExp(`${MIN_LABELS} .*got ${total}, ${solvable} of them solvable`),
        ),
      }),
    );
  });

  it("are enough from fifty on", () => {
    expect(fitModel(labelled(40, 10), index).labels).toBe(50);
  });

  it("do not count tickets that say nothing, nor articles that are gone", () => {
    const silent = labelled(40, 20).map((ticket) => ({ ...ticket, linkedArticles: null }));
    expect(() => fitModel(silent, index)).toThrow(/got 0, 0 of them/);
    const gone = labelled(40, 20).map((ticket) => ({ ...ticket, linkedArticles: ["gone"] }));
    expect(() => fitModel(gone, index)).toThrow(/got 60, 0 of them/);
  });
});

describe("learn", () => {
  it("falls back to the default model and says why, keeping the history", () => {
    const { model, notFitted, history } = learn(past.slice(0, 30), index);
    expect(model).toEqual({ ...DEFAULT_MODEL, ranking: { ...DEFAULT_MODEL.ranking, nearest: 4 } });
    expect(notFitted).toMatch(/50 labelled tickets.*got 30/);
    expect(history.blocks[0]!.tickets).toHaveLength(30);
  });

  it("lets one solved ticket help the next, whose words the article does not have", () => {
    const answer = desk.articles[3]!.id;
    const [solved, next] = ["the wobble is back", "wobble is back again"].map((text, at) =>
      office(`w${at}`, text, { linkedArticles: at === 0 ? [answer] : null }),
    );
    const first = (judged: Learned) => createScorer(index, judged).score(next!).evidence[0]?.articleId;
    expect(first(learn([solved!], index))).toBe(answer);
    expect(first(learn([], index))).not.toBe(answer);
  });

  it("takes a ticket closed with an article that is gone for one closed without", () => {
    const gone = past
      .slice(0, 60)
      .map((ticket) => ({ ...ticket, category: "Net", linkedArticles: ["gone"] }));
    const { history } = learn(gone, index);
    const found = recall(history, asked(gone[0]!, index.analyzer));
    expect(found.votes.size).toBe(0);
    expect(found.phraseRegression).toBe(0);
    expect(found.categorySolved).toBe(0);
  });

  it("passes on any other mistake", () => {
    expect(() => learn(past, index, { halfLifeDays: -1 })).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
    expect(() => learn(past, index, { precision: 2 })).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});

it("learns from the latest of very many labelled tickets; those without a date are the oldest", () => {
  const on = (id: string, createdAt: string | null, linkedArticles: readonly string[] | null = []) =>
    makeTicket({ id, createdAt, linkedArticles });
  const tickets = [
    on("may", "2026-05-01"),
    on("none", null),
    on("june", "2026-06-01"),
    on("july", "2026-07-01", null),
  ];
  expect(latestLabelled(tickets, 2).map(({ id }) => id)).toEqual(["may", "june"]);
  expect(latestLabelled(tickets, 3).map(({ id }) => id)).toEqual(["may", "none", "june"]);
});
