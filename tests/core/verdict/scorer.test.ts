import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { ARTICLE_FEATURES } from "../../../src/core/verdict/article-features.ts";
import { createScorer, type ScoreOptions } from "../../../src/core/verdict/create-scorer.ts";
import { scoreTicket } from "../../make/score-ticket.ts";
import { NOW, office, officeArticles, officeIndex, TEST_MODEL } from "./desk.ts";

const options: ScoreOptions = { model: TEST_MODEL };

describe("order and repetition change nothing", () => {
  const words = [
    "reset",
    "password",
    "tunnel",
    "badge",
    "lost",
    "mail",
    "quota",
    "phone",
    "leave",
    "record",
    "the",
  ];
  const aSubject = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
    .map((list) => list.join(" "));

  it("gives the same verdict for articles and history in any order", () => {
    const articles = [
      ...officeArticles(),
      ...officeArticles().map((one) => ({ ...one, id: `copy of ${one.id}` })),
    ];
    const past = words.map((word, i) =>
      office(`h${i}`, `${word} again`, { linkedArticles: i % 3 === 0 ? [] : [articles[i]!.id] }),
    );
    const forward = createSearchIndex(articles, { now: NOW });
    const backward = createSearchIndex(articles.toReversed(), { now: NOW });
    const one = createScorer(forward, { ...options, history: createHistory(past, forward.analyzer) });
    const other = createScorer(backward, {
      ...options,
      history: createHistory(past.toReversed(), backward.analyzer),
    });
    fc.assert(
      fc.property(aSubject, (subject) => {
        const ticket = office("1", subject);
        expect(other.score(ticket)).toEqual(one.score(ticket));
      }),
      { numRuns: 30, seed: 71 },
    );
  });

  it("gives the same verdicts together as one by one, those left out between them included", () => {
    const articles = officeArticles();
    const index = officeIndex(articles);
    const past = words.map((word, i) =>
      office(`h${i}`, `${word} again`, {
        linkedArticles: i % 3 === 0 ? [] : [articles[i % articles.length]!.id],
      }),
    );
    const scorer = createScorer(index, { ...options, history: createHistory(past, index.analyzer) });
    const aTicket = fc.tuple(aSubject, fc.constantFrom("open", "spam", "cancelled"));
    fc.assert(
      fc.property(fc.array(aTicket, { minLength: 60, maxLength: 140 }), (some) => {
        const tickets = some.map(([subject, status], i) => office(`h${i}`, subject, { status }));
        expect(scorer.scoreAll(tickets)).toEqual(tickets.map((ticket) => scorer.score(ticket)));
      }),
      { numRuns: 8, seed: 64 },
    );
  });

  it("gives the same verdict singly and in bulk, first and last", () => {
    const index = officeIndex();
    const scorer = createScorer(index, options);
    fc.assert(
      fc.property(fc.array(aSubject, { maxLength: 6 }), (subjects) => {
        const tickets = subjects.map((subject, i) => office(String(i), subject));
        const bulk = tickets.map((ticket) => scorer.score(ticket));
        expect(tickets.map((ticket) => scoreTicket(ticket, index, options))).toEqual(bulk);
        expect(tickets.toReversed().map((ticket) => scorer.score(ticket))).toEqual(bulk.toReversed());
      }),
      { numRuns: 20, seed: 72 },
    );
  });

  it("keeps every number in [0, 1], evidence best first", () => {
    const index = officeIndex();
    const scorer = createScorer(index, options);
    fc.assert(
      fc.property(aSubject, fc.string(), (subject, description) => {
        const verdict = scorer.score(office("1", subject, { description }));
        if (verdict.outcome === "excluded") return;
        const features = verdict.evidence.flatMap((one) => [one.score, ...Object.values(one.features)]);
        for (const value of [verdict.probability, verdict.chance, ...features]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const scores = verdict.evidence.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const one of verdict.evidence) expect(Object.keys(one.features)).toEqual([...ARTICLE_FEATURES]);
      }),
      { numRuns: 40, seed: 73 },
    );
  });
});
