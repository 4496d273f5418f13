import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { knownArticles } from "../../../src/core/article/known-articles.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { learn } from "../../../src/core/verdict/learn.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { forecast } from "../../../src/desk/draft/forecast.ts";
import { learningDesk } from "../../core/verdict/learning-desk.ts";
import { makeArticle } from "../../make/article.ts";

const NOW = "2026-06-15";
const made = learningDesk({ seed: 1, tickets: 330, topics: 12, shared: 0.35 });
const [drafted, moved, host, retired] = made.articles as readonly [Article, Article, Article, Article];
/** Its topic has no article of its own any more: another one says it all in a section that it got today. */
const extended = makeArticle({
  id: host.id,
  title: host.title,
  body: { ...bodyOf(host), [moved.title]: moved.sections.map(({ text }) => text).join(" ") },
});
const gone = new Set([drafted.id, moved.id]);
const dates = made.tickets.map((ticket, i) => ({
  ...ticket,
  createdAt: new Date(Date.UTC(2025, 0, 1) + i * 6 * 3_600_000).toISOString(),
}));
const past = dates.slice(0, 240).map((ticket) => ({
  ...ticket,
  linkedArticles: ticket.linkedArticles!.filter((id) => !gone.has(id)),
}));
const judged = dates.slice(240);
const old = made.articles.filter(({ id }) => !gone.has(id));
const index = createSearchIndex(old, { now: NOW });
const learned = learn(past, index);
const judging = { history: learned.history, model: learned.model, findability: false };
const exclusions = { rules: { outage: false } } as const;
const scorerBefore = createScorer(index, { ...judging, exclusions });
const before = judged.map((ticket) => scorerBefore.score(ticket));

function bodyOf({ sections }: Article): Record<string, string> {
  return Object.fromEntries(sections.map(({ heading, text }) => [heading, text]));
}

/** What is forecast of a change, and what a report that knows the one of before says after it. */
function bothOf(changed: Article): { readonly expected: Verdict[]; readonly reported: readonly Verdict[] } {
  const expected = forecast(
    { index, drafts: [changed], tickets: judged, before, relearn: (one) => learn(past, one) },
    { ...judging, exclusions, explained: 3 },
  );
  const articles = [...old.filter(({ id }) => id !== changed.id), changed];
  const { verdicts } = assess(
    { articles, tickets: judged, history: past },
    { now: NOW, findability: false, exclusions, knownArticles: knownArticles(old, NOW) },
  );
  return { expected, reported: verdicts };
}

const solvedBy = (verdicts: readonly Verdict[], topic: string, by: string): number =>
  verdicts.filter(
    ({ outcome, evidence }, at) =>
      outcome === "solvable" && evidence[0]!.articleId === by && judged[at]!.linkedArticles![0] === topic,
  ).length;
const ownOf = (topic: string): number =>
  judged.filter(({ linkedArticles }) => linkedArticles![0] === topic).length;

describe("what is forecast is what is reported, ticket by ticket,", () => {
  it("of a draft", () => {
    // As `gaps --drafts` writes it.
    const { expected, reported } = bothOf({ ...drafted, metadata: { created: NOW } });
    expect(reported).toEqual(expected);
    expect(solvedBy(before, drafted.id, drafted.id)).toBe(0);
    expect(solvedBy(reported, drafted.id, drafted.id)).toBeGreaterThan(ownOf(drafted.id) / 2);
  });

  it("of an article that says more, whose new section answers what the past left open", () => {
    const { expected, reported } = bothOf(extended);
    expect(reported).toEqual(expected);
    expect(solvedBy(before, moved.id, host.id)).toBe(0);
    expect(solvedBy(reported, moved.id, host.id)).toBeGreaterThan(ownOf(moved.id) / 2);
    const won = reported.find(
      ({ outcome }, at) => outcome === "solvable" && judged[at]!.linkedArticles![0] === moved.id,
    )!;
    expect(won.evidence[0]).toMatchObject({ articleId: host.id, heading: moved.title });
    expect(won.evidence[0]!.lentTickets).not.toBeNull();
    expect(solvedBy(reported, host.id, host.id)).toBeGreaterThanOrEqual(
      solvedBy(before, host.id, host.id) - 1,
    );
  });

  it("of an article that is retired", () => {
    const { expected, reported } = bothOf({ ...retired, state: "retired" });
    expect(reported).toEqual(expected);
    expect(solvedBy(before, retired.id, retired.id)).toBeGreaterThan(ownOf(retired.id) / 2);
    expect(solvedBy(reported, retired.id, retired.id)).toBe(0);
    const reasons = reported
      .filter((_, at) => judged[at]!.linkedArticles![0] === retired.id)
      .map(({ reason }) => reason);
    expect(reasons).toContain("outdated");
  });
});
