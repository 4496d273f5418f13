import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { dateNewSections } from "../../../src/core/article/new-sections.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { loadHistory, serializeHistory } from "../../../src/core/history/serialize-history.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { postingsOf } from "../../../src/core/search/postings-of.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { createScorer, type Scorer } from "../../../src/core/verdict/create-scorer.ts";
import { judgeFrom } from "../../../src/core/verdict/judge-from.ts";
import { type Learned, learn } from "../../../src/core/verdict/learn.ts";
import { loadModel } from "../../../src/core/verdict/load-model.ts";
import { newToHistory } from "../../../src/core/verdict/new-to-history.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { whatIf } from "../../../src/desk/draft/what-if.ts";
import { office } from "./desk.ts";
import { learningDesk, withShuffledAnswers } from "./learning-desk.ts";

const NOW = "2026-06-15";
const indexOf = (articles: readonly Article[]): SearchIndex => createSearchIndex(articles, { now: NOW });
const dated = (article: Article, created: string): Article => ({
  ...article,
  metadata: { ...article.metadata, created },
});
const scorerOf = (learned: Learned, index: SearchIndex): Scorer =>
  createScorer(index, { history: learned.history, model: learned.model, findability: false });

/** A desk that wrote two of its articles only now: their links are gone, and their tickets were closed without one. */
function desk(seed: number) {
  const made = learningDesk({ seed, tickets: 350, topics: 12, shared: 0.35 });
  const written = new Set(made.articles.slice(0, 2).map(({ id }) => id));
  const all = made.tickets.map((ticket, i) => ({
    ...ticket,
    createdAt: new Date(Date.UTC(2025, 0, 1) + i * 6 * 3_600_000).toISOString(),
  }));
  const past = all.slice(0, 220).map(
    (ticket): Ticket => ({
      ...ticket,
      linkedArticles: ticket.linkedArticles!.filter((id) => !written.has(id)),
    }),
  );
  const articles = made.articles.map((one) => dated(one, written.has(one.id) ? NOW : "2020-01-01"));
  const old = articles.filter(({ id }) => !written.has(id));
  return { written, past, judged: all.slice(220), articles, old, all };
}

type Desk = ReturnType<typeof desk>;
const learnedBy = new Map<
  string,
  { readonly made: Desk; readonly index: SearchIndex; readonly learned: Learned }
>();

/** What a desk learns before its articles are published, or after: a second each, so once for all tests. */
function learnOnce(seed: number, when: "before" | "after") {
  const key = `${seed} ${when}`;
  const known = learnedBy.get(key);
  if (known !== undefined) return known;
  const made = desk(seed);
  const index = indexOf(when === "before" ? made.old : made.articles);
  const done = { made, index, learned: learn(made.past, index) };
  learnedBy.set(key, done);
  return done;
}

const verdictsBy = new Map<string, Verdict[]>();

/** The desk's later tickets, as they are judged before its articles are published, or after. */
function judgedOnce(seed: number, when: "before" | "after"): Verdict[] {
  const key = `${seed} ${when}`;
  const known = verdictsBy.get(key);
  if (known !== undefined) return known;
  const { made, index, learned } = learnOnce(seed, when);
  const scorer = scorerOf(learned, index);
  const verdicts = made.judged.map((ticket) => scorer.score(ticket));
  verdictsBy.set(key, verdicts);
  return verdicts;
}

describe("an article that is published while a program runs", () => {
  it("answers once the program learned anew, with the model that it has or another: docs/library.md", () => {
    const { made, learned } = learnOnce(1, "before");
    const index = indexOf(made.articles);
    const ofTopic = made.judged.filter(({ linkedArticles }) =>
      linkedArticles!.some((id) => made.written.has(id)),
    );
    const answered = (by: Pick<Learned, "model"> & { readonly history: Learned["history"] | null }): number =>
      ofTopic.filter((ticket) => {
        const { outcome, evidence } = createScorer(index, { ...by, findability: false }).score(ticket);
        return outcome === "solvable" && made.written.has(evidence[0]!.articleId);
      }).length;
    const { history, model } = judgeFrom(made.past, index, { model: learned.model });
    expect(answered({ history: learned.history, model: learned.model })).toBe(0);
    expect(answered({ history, model })).toBeGreaterThan(ofTopic.length / 2);
    const anew = learnOnce(1, "after").learned;
    expect(answered({ history: anew.history, model: anew.model })).toBeGreaterThan(ofTopic.length / 2);
  });
});

describe("an article that is new to the history", () => {
  it.each([1, 2])("answers its topic's tickets, and no others: desk %i", (seed) => {
    const { written, judged } = desk(seed);
    const [before, after] = [judgedOnce(seed, "before"), judgedOnce(seed, "after")];
    const count = { own: 0, flips: 0, right: 0, unanswered: 0, wrong: 0, was: 0, lost: 0 };
    judged.forEach(({ linkedArticles }, at) => {
      const [was, is] = [before[at]!.outcome === "solvable", after[at]!.outcome === "solvable"];
      if (was) count.was++;
      if (was && !is) count.lost++;
      if (linkedArticles!.length === 0) count.unanswered++;
      if (linkedArticles!.length === 0 && !was && is) count.wrong++;
      if (!linkedArticles!.some((id) => written.has(id))) return;
      count.own++;
      if (!was && is) count.flips++;
      if (is && linkedArticles!.includes(after[at]!.evidence[0]!.articleId)) count.right++;
    });
    expect(count.own).toBeGreaterThan(12);
    expect(count.flips / count.own).toBeGreaterThan(0.5);
    expect(count.right).toBeGreaterThanOrEqual(count.flips);
    expect(count.wrong / count.unanswered).toBeLessThan(0.03);
    expect(count.lost / count.was).toBeLessThan(0.02);
  });

  it("moves hardly a number of what the past teaches, though nothing says when it came", () => {
    const made = learningDesk({ seed: 6, tickets: 200, topics: 8, shared: 0.35 });
    const written = new Set(made.articles.slice(0, 2).map(({ id }) => id));
    const past = made.tickets.map((ticket) => ({
      ...ticket,
      linkedArticles: ticket.linkedArticles!.filter((id) => !written.has(id)),
    }));
    const old = made.articles.filter(({ id }) => !written.has(id));
    const [before, after] = [old, made.articles].map((some) => learn(past, indexOf(some)).model);
    expect(after!.solvability.intercept).toBeCloseTo(before!.solvability.intercept, 1);
    expect(after!.thresholds.solvable).toBeCloseTo(before!.thresholds.solvable, 2);
    expect(after!.labels).toBe(before!.labels);
  });

  it("is lent the same tickets by a model that was fitted before", () => {
    const { made, index, learned } = learnOnce(1, "after");
    expect(learned.history.lent).not.toBeNull();
    expect(judgeFrom(made.past, index, { model: learned.model }).history).toEqual(learned.history);
  });

  it("says in its verdict that it is new, and which tickets were lent to it", () => {
    const { made, index, learned } = learnOnce(1, "after");
    const { written, past, judged } = made;
    const scorer = scorerOf(learned, index);
    const verdicts = judgedOnce(1, "after");
    const claimed = verdicts.filter(({ evidence }) => evidence[0]?.lentTickets);
    expect(claimed.length).toBeGreaterThan(10);
    const unsolved = new Set(
      past.filter(({ linkedArticles }) => linkedArticles!.length === 0).map(({ id }) => id),
    );
    for (const { evidence } of claimed) {
      expect(written).toContain(evidence[0]!.articleId);
      for (const id of evidence[0]!.lentTickets!) expect(unsolved).toContain(id);
      expect(evidence.slice(1).every(({ lentTickets }) => lentTickets === null)).toBe(true);
    }
    expect(claimed.some(({ evidence }) => evidence[0]!.lentTickets!.length > 0)).toBe(true);
    const at = verdicts.indexOf(claimed[0]!);
    expect(scorer.explain(judged[at]!).sentence).toMatch(/new to the resolved tickets/);
  });

  it("counts in full where its dates say that it is new", () => {
    const { learned } = learnOnce(1, "after");
    const answered = judgedOnce(1, "after").filter(
      ({ outcome, evidence }) => outcome === "solvable" && evidence[0]?.lentTickets,
    );
    expect(answered.length).toBeGreaterThan(5);
    for (const { probability } of answered)
      expect(probability).toBeGreaterThanOrEqual(learned.model.thresholds.solvable);
  });

  it("leaves a ticket unsure that it may answer, surer than the past is", () => {
    const { made, index, learned } = learnOnce(1, "after");
    const thresholds = { ...learned.model.thresholds, solvable: 0.95, unsolvable: 0.3 };
    const scorer = scorerOf({ ...learned, model: { ...learned.model, thresholds } }, index);
    const told = made.judged.map((ticket) => scorer.explain(ticket));
    const unsure = told.filter(({ verdict: { outcome, evidence } }) => {
      return outcome === "unsure" && evidence[0]!.lentTickets !== null;
    });
    expect(unsure.length).toBeGreaterThan(0);
    for (const { verdict, sentence, grounds } of unsure) {
      expect(made.written).toContain(verdict.evidence[0]!.articleId);
      const byThePast = grounds!.probability.calibrated;
      expect(verdict.probability).toBeGreaterThanOrEqual((0.3 + byThePast) / 2);
      expect(verdict.probability).toBeGreaterThanOrEqual(byThePast);
      expect(verdict.probability).toBeLessThan((0.95 + byThePast) / 2);
      expect(sentence).toMatch(/may answer it/);
    }
  });

  it("is worth half, where nothing says since when it is there: the past may be right", () => {
    const { made, learned } = learnOnce(1, "after");
    const articles = made.articles.map((one) => ({ ...one, metadata: { ...one.metadata, created: null } }));
    const scorer = scorerOf(learned, indexOf(articles));
    const told = made.judged.map((ticket) => scorer.explain(ticket));
    const claimed = told.filter(({ verdict }) => verdict.evidence[0]?.lentTickets);
    expect(claimed.length).toBeGreaterThan(5);
    for (const { verdict, grounds } of claimed) {
      const { probability, thresholds } = grounds!;
      expect(verdict.outcome).toBe("solvable");
      expect(verdict.probability! * 2).toBeCloseTo(probability.calibrated + thresholds.solvable, 12);
    }
  });

  it("is judged before it is published as it is judged after", () => {
    const { index, learned, made } = learnOnce(2, "before");
    const { written, past, judged, articles } = made;
    const judging = { history: learned.history, model: learned.model, findability: false };
    const drafts = articles.filter(({ id }) => written.has(id));
    const exclusions = { rules: { outage: false } } as const;
    const forecast = whatIf(
      { index, drafts, tickets: judged, relearn: (one) => learn(past, one) },
      { ...judging, exclusions },
    );
    const before = judgedOnce(2, "before");
    const won = judgedOnce(2, "after").filter(
      ({ outcome, evidence }, at) =>
        before[at]!.outcome !== "solvable" && outcome === "solvable" && written.has(evidence[0]!.articleId),
    );
    expect(forecast.won.map(({ ticketId, probabilityAfter }) => [ticketId, probabilityAfter])).toEqual(
      won.map(({ ticketId, probability }) => [ticketId, probability]),
    );
    expect(forecast.won.length).toBeGreaterThan(10);
  });

  it("asks as much of a claim as of any other answer where a higher precision is asked for", () => {
    const { made, index, learned } = learnOnce(1, "after");
    const { thresholds, claims } = learn(made.past, index, { precision: 0.95 }).model;
    expect(claims!.withLent.threshold).toBeGreaterThanOrEqual(thresholds.solvable);
    expect(claims!.withLent.threshold).toBeGreaterThanOrEqual(learned.model.claims!.withLent.threshold!);
  });

  it("changes none of the numbers by which the others are judged", () => {
    const { claims: _, ...before } = learnOnce(1, "before").learned.model;
    const { claims, ...after } = learnOnce(1, "after").learned.model;
    expect(claims).not.toBeNull();
    expect(after).toEqual(before);
  });

  it("is judged the same by a history and a model that were written and read back", () => {
    const { made, index, learned } = learnOnce(2, "after");
    const again = {
      ...learned,
      history: loadHistory(serializeHistory(learned.history)),
      model: loadModel(JSON.stringify(learned.model)),
    };
    const read = scorerOf(again, index);
    expect(learned.history.lent!.links.length).toBeGreaterThan(0);
    expect(made.judged.map((ticket) => read.score(ticket))).toEqual(judgedOnce(2, "after"));
  });
});

it("answers the tickets of its first month whether agents link it yet or not, though the same problem was closed without it before it was there", () => {
  const { written, past, judged, articles } = desk(1);
  const published = judged[0]!.createdAt!.slice(0, 10);
  const index = indexOf(articles.map((one) => (written.has(one.id) ? dated(one, published) : one)));
  const without = judged.map((ticket) => ({
    ...ticket,
    linkedArticles: ticket.linkedArticles!.filter((id) => !written.has(id)),
  }));
  const namedBy = (month: readonly Ticket[]): number => {
    const scorer = scorerOf(learn([...past, ...month], index), index);
    const named = judged.filter((ticket) => {
      const { outcome, evidence } = scorer.score(ticket);
      return outcome === "solvable" && ticket.linkedArticles!.includes(evidence[0]!.articleId);
    });
    return named.filter(({ linkedArticles }) => written.has(linkedArticles![0]!)).length;
  };
  const asked = judged.filter(({ linkedArticles }) => written.has(linkedArticles![0] ?? "")).length;
  const [linked, silent, byThePast] = [judged, without, []].map(namedBy) as [number, number, number];
  expect(silent).toBeGreaterThanOrEqual(0.9 * byThePast);
  expect(linked).toBeGreaterThanOrEqual(silent);
  expect(linked).toBeGreaterThan(0.8 * asked);
});

it.each<[string, Partial<Article>]>([
  ["a draft", { state: "draft" }],
  ["for agents only", { audience: ["agents"] }],
])("finds the answer in an article that is %s, however old: agents send no customer to it", (_, hidden) => {
  const { written, past, judged, articles } = desk(1);
  const index = indexOf(
    articles.map((one) => ({ ...dated(one, "2020-01-01"), ...(written.has(one.id) && hidden) })),
  );
  const scorer = scorerOf(learn(past, index), index);
  const count = { own: 0, found: 0, others: 0, wrong: 0 };
  for (const ticket of judged) {
    const { reason, evidence } = scorer.score(ticket);
    const isOwn = ticket.linkedArticles!.some((id) => written.has(id));
    count[isOwn ? "own" : "others"]++;
    if (reason !== "not-visible") continue;
    if (!isOwn) count.wrong++;
    else if (ticket.linkedArticles!.includes(evidence[0]!.articleId)) count.found++;
  }
  expect(count.found / count.own).toBeGreaterThan(0.5);
  expect(count.wrong / count.others).toBeLessThan(0.03);
});

it("learns nothing of new articles from links drawn at random", () => {
  const { articles, tickets } = learningDesk({ seed: 5, tickets: 260, topics: 12 });
  const shuffled = withShuffledAnswers(tickets, 6);
  expect(learn(shuffled, indexOf(articles)).model.claims).toBeNull();
});

describe("newToHistory", () => {
  const past = [
    office("1", "a", { createdAt: "2026-01-01T00:00:00Z", linkedArticles: ["kb00"] }),
    ...["2", "3", "4", "5", "6", "7", "8", "9"].map((day) =>
      office(day, "a", { createdAt: `2026-02-0${day}T00:00:00Z`, linkedArticles: [] }),
    ),
    office("10", "a", { createdAt: "2026-03-01T00:00:00Z", linkedArticles: ["kb01"] }),
  ];
  const articles = learningDesk({ seed: 1, tickets: 1 }).articles.slice(0, 5);
  const given = [
    articles[0]!,
    articles[1]!,
    articles[2]!,
    dated(articles[3]!, "2025-12-31"),
    dated(articles[4]!, "2026-02-08"),
  ];
  const index = indexOf(given);
  const byId = (id: string): number => postingsOf(index).places.get(id)!;
  const { isNew, isNoWitness } = newToHistory(index, createHistory(withIds(past), index.analyzer));

  function withIds(tickets: readonly Ticket[]): Ticket[] {
    const names = new Map([
      ["kb00", given[0]!.id],
      ["kb01", given[1]!.id],
    ]);
    return tickets.map((ticket) => ({
      ...ticket,
      linkedArticles: ticket.linkedArticles!.map((id) => names.get(id)!),
    }));
  }

  it.each([
    ["closed a ticket early", 0, 0],
    ["closed its first ticket lately", 1, 1],
    ["never closed one, and has no date", 2, 1],
    ["never closed one, but says that it was there", 3, 0],
    ["says that it came after half of the tickets", 4, 1],
  ])("an article that %s", (_, at, expected) => {
    expect(isNew[byId(given[at]!.id)]).toBe(expected);
  });

  it("hears no ticket against an article that was not there yet, or that agents may not know yet", () => {
    const days = ["2026-02-07T00:00:00Z", "2026-03-09T00:00:00Z", null];
    const [late, undated] = [given[4]!, given[1]!].map(({ id }) => byId(id)) as [number, number];
    expect(days.map((day) => isNoWitness(late, day))).toEqual([true, true, true]);
    // Without a date it was there from its first link on.
    expect(days.map((day) => isNoWitness(undated, day))).toEqual([true, false, true]);
  });

  it("takes a past whose tickets have no dates to reach to its youngest article", () => {
    const undated = past.map((ticket) => ({ ...ticket, createdAt: null }));
    const days = ["2026-01-05", "2026-02-05", "2026-02-04", "2026-02-06", null] as const;
    const some = articles.map((one, at) => (days[at] == null ? one : dated(one, days[at])));
    const dates = indexOf(some);
    const news = newToHistory(dates, createHistory(withIds(undated), dates.analyzer));
    const at = some.map(({ id }) => postingsOf(dates).places.get(id)!);
    // The first two closed tickets. The third never did but was there, the fourth is younger than both, the fifth may be either.
    expect(at.map((place) => news.isNew[place])).toEqual([0, 0, 0, 1, 1]);
    expect(at.map((place) => news.isUnknown[place])).toEqual([0, 0, 0, 1, 0]);
  });

  it.each<[string, Partial<Ticket>, readonly string[], number]>([
    ["an article for agents is known to nobody who wrote", {}, [], 1],
    ["… nor to employees", { audiences: ["employees"] }, [], 1],
    ["an article for employees is known to them", { audiences: ["employees"] }, ["employees"], 0],
    ["no export says who wrote, but agents sent people to articles for employees", {}, ["employees"], 0],
  ])("tells by the tickets who could be sent where: %s", (_, asker, audience, unseen) => {
    const shut = articles.map((one, at) => ({
      ...dated(one, "2020-01-01"),
      audience:
        at === 2
          ? audience.length === 0
            ? ["agents"]
            : audience
          : audience.length === 0
            ? ["public"]
            : audience,
    }));
    const some = indexOf(shut);
    const asked = withIds(past).map((ticket) => ({ ...ticket, ...asker }));
    const { isUnknown } = newToHistory(some, createHistory(asked, some.analyzer));
    expect(isUnknown[postingsOf(some).places.get(shut[2]!.id)!]).toBe(unseen);
  });

  it.each([
    ["for half a year, however short the history is", 60, 0, 1],
    ["not from before the history", 150, 0, 0],
    ["not once it closed some tickets", 60, 3, 0],
  ])("takes a dated article that agents do not link for new: %s", (_, daysAgo, links, expected) => {
    const day = (ago: number): string => new Date(Date.UTC(2026, 5, 1) - ago * 86_400_000).toISOString();
    const some = indexOf(articles.map((one, at) => dated(one, at === 2 ? day(daysAgo) : "2020-01-01")));
    const { id } = some.articles[2]!;
    // A ticket a day, for 100 days: 40 of them before an article of 60 days ago.
    const asked = Array.from({ length: 100 }, (__, at) =>
      office(`${at}`, "a", { createdAt: day(at), linkedArticles: at < links ? [id] : [] }),
    );
    const { isUnknown } = newToHistory(some, createHistory(asked, some.analyzer));
    expect(isUnknown[postingsOf(some).places.get(id)!]).toBe(expected);
  });

  it("takes an article of agents for unknown to customers though now and then an agent is one", () => {
    const shut = articles.map((one, at) => ({
      ...dated(one, "2020-01-01"),
      ...(at === 2 && { audience: ["agents"] }),
    }));
    const some = indexOf(shut);
    const place = postingsOf(some).places.get(shut[2]!.id)!;
    const isUnknown = (agents: number): number => {
      const asked = Array.from({ length: 40 }, (_, at) =>
        office(`${at}`, "a", { linkedArticles: [], ...(at < agents && { audiences: ["agents"] }) }),
      );
      return newToHistory(some, createHistory(asked, some.analyzer)).isUnknown[place]!;
    };
    expect([0, 1, 2].map(isUnknown)).toEqual([1, 1, 0]);
  });

  it.each([
    ["nothing says how far it reaches", null, 1],
    ["it reaches further than the section's day", "2026-02-05", 0],
  ])("takes a dated section of a known article for new to a past without dates: %s", (_, reach, expected) => {
    const undated = past.map((ticket) => ({ ...ticket, createdAt: null }));
    const some = articles.map((one, at) => (at === 1 && reach !== null ? dated(one, reach) : one));
    some[0] = dateNewSections(some[0]!, [], "2026-01-20");
    const grown = indexOf(some);
    const news = newToHistory(grown, createHistory(withIds(undated), grown.analyzer));
    expect(Math.max(...news.isNewSection)).toBe(expected);
  });

  it.each([
    ["agents know", 0],
    ["nobody ever linked", 2],
  ])("takes what an article %s says since lately for dated, and hears no ticket against it", (_, at) => {
    const some = articles.map((one, place) => (place === at ? dateNewSections(one, [], "2026-02-08") : one));
    const grown = indexOf(some);
    const news = newToHistory(grown, createHistory(withIds(past), grown.analyzer));
    const place = postingsOf(grown).places.get(some[at]!.id)!;
    expect(Math.max(...news.isNewSection)).toBe(1);
    expect([news.isDated[place], news.isUnknown[place]]).toEqual([1, 0]);
    expect(news.isNoWitness(place, "2026-03-01T00:00:00Z")).toBe(true);
  });
});
