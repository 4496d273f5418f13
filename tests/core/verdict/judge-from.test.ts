import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import { historySize } from "../../../src/core/history/create-history.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { judgeFrom } from "../../../src/core/verdict/judge-from.ts";
import { learn } from "../../../src/core/verdict/learn.ts";
import { NOW, TEST_MODEL } from "./desk.ts";
import { learningDesk } from "./learning-desk.ts";

const { articles, tickets } = learningDesk({ seed: 1, tickets: 200 });
const index = createSearchIndex(articles, { now: NOW });
const given = { model: TEST_MODEL };

describe("the model that judges", () => {
  it("is the one given, with the history of all resolved tickets, if there are any", () => {
    expect(judgeFrom(undefined, index, given)).toEqual({ history: null, model: TEST_MODEL, notFitted: null });
    const { history, model, notFitted } = judgeFrom(tickets, index, given);
    expect([model, notFitted]).toEqual([TEST_MODEL, null]);
    expect(history && historySize(history)).toBe(tickets.length);
    expect(judgeFrom(tickets.slice(0, 3), index, given).notFitted).toBeNull();
  });

  it("is else the one that resolved tickets teach, and says why where they are too few", () => {
    const judge = judgeFrom(tickets, index);
    expect(judge).toEqual(learn(tickets, index));
    expect([judge.notFitted, judge.model.labels > 0]).toEqual([null, true]);
    expect(judgeFrom(tickets.slice(0, 3), index).notFitted).toMatch(/labelled|labels/);
  });

  it("learns the same history for a model that was fitted on it, also where links lead to articles that are gone", () => {
    const left = createSearchIndex(articles.slice(1), { now: NOW });
    const fitted = learn(tickets, left);
    expect(tickets.some(({ linkedArticles }) => linkedArticles?.includes(articles[0]!.id))).toBe(true);
    expect(judgeFrom(tickets, left, { model: fitted.model })).toEqual(fitted);
  });

  it("does not learn that no article closed what no customer asked: duplicates, spam, alerts, out-of-office replies", () => {
    const subject = "Automatic reply: lamp";
    const signs = [
      { duplicateOf: "T0" },
      { status: "Spam" },
      { subject: "[FIRING:1] DiskFull db" },
      { subject },
    ];
    const noise = signs.map((sign, at) => ({
      ...tickets[0]!,
      id: `N${at}`,
      linkedArticles: [],
      label: null,
      ...sign,
    }));
    expect(judgeFrom([...tickets, ...noise], index)).toEqual(judgeFrom(tickets, index));
    const linked = noise.map((ticket) => ({ ...ticket, linkedArticles: [articles[0]!.id] }));
    expect(historySize(judgeFrom([...tickets, ...linked], index).history!)).toBe(tickets.length + 4);
  });

  it("is the same whether links stand in a column or in agents' notes", () => {
    const written = tickets.map((ticket) => ({ ...ticket, resolutionText: "Done." }));
    const noted = written.map((ticket) => ({
      ...ticket,
      linkedArticles: null,
      citedNames: ticket.linkedArticles!,
    }));
    expect(judgeFrom(noted, index)).toEqual(judgeFrom(written, index));
  });

  it("is no fitted one where all that is not solvable was closed with articles that requesters do not see", () => {
    const reserved = new Set(articles.slice(0, 5).map(({ id }) => id));
    const shut = articles.map((article) =>
      reserved.has(article.id) ? { ...article, audience: ["agents"] } : article,
    );
    const linked = tickets.filter(({ linkedArticles }) => linkedArticles!.length > 0);
    const { notFitted, model } = judgeFrom(linked, createSearchIndex(shut, { now: NOW }));
    expect(notFitted).toMatch(/closed with articles that the requester does not see/);
    expect(model.solvability).toEqual(DEFAULT_MODEL.solvability);
  });

  it("does not learn that no article closed a ticket where its link is a title that none bears", () => {
    const mistyped = tickets.map((ticket, at) =>
      at % 5 === 0 ? { ...ticket, label: null, linkedArticles: ["How to set up a thing"] } : ticket,
    );
    expect(judgeFrom(mistyped, index)).toEqual(
      judgeFrom(
        mistyped.filter((_, at) => at % 5 !== 0),
        index,
      ),
    );
    // An id that is gone says that no article of today closes it.
    const gone = tickets.map((ticket) => ({ ...ticket, label: null, linkedArticles: ["KB0099999"] }));
    expect(historySize(judgeFrom(gone, index).history!)).toBe(gone.length);
  });

  it("is else the default one", () => {
    expect(judgeFrom(undefined, index)).toEqual({ history: null, model: DEFAULT_MODEL, notFitted: null });
  });

  it.each([
    ["createScorer", (more: object) => createScorer(index, more).score(tickets[0]!)],
    ["assess", (more: object) => assess({ articles, tickets }, { now: NOW, ...more }).model.name],
    [
      "assess as of each ticket's month",
      (more: object) => assess({ articles, tickets }, { now: NOW, asOf: {}, ...more }).model.name,
    ],
    [
      "assess as of each ticket's month, of no tickets",
      (more: object) => assess({ articles, tickets: [] }, { now: NOW, asOf: {}, ...more }).model.name,
    ],
  ])("is for %s the one given, else the default one", (_, judgedBy) => {
    expect(judgedBy({})).toEqual(judgedBy({ model: DEFAULT_MODEL }));
    expect(judgedBy(given)).not.toEqual(judgedBy({}));
  });
});
