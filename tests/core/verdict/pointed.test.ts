import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { learn } from "../../../src/core/verdict/learn.ts";
import { makeArticle } from "../../make/article.ts";
import { learningDesk, madeWord } from "./learning-desk.ts";

const NOW = "2026-06-15";
const made = learningDesk({ seed: 5, tickets: 350, topics: 12, shared: 0.35 });
const written = made.articles[0]!.id;
const random = createRandom(99);
const own = Array.from({ length: 9 }, () => madeWord(random));

/** The first article is of today, in words of its own: of those who ask for it it has four. */
const kept = made.articles[0]!.title.split(" ").concat(made.articles[0]!.sections[0]!.text.split(" ")[0]!);
const articles = made.articles.map((article) =>
  article.id === written
    ? {
        ...makeArticle({
          id: written,
          title: own.slice(0, 2).join(" "),
          body: { "": [...own.slice(2), ...kept].join(" ") },
        }),
        metadata: { created: NOW },
      }
    : { ...article, metadata: { created: "2020-01-01" } },
);
const index = createSearchIndex(articles, { now: NOW });
const isAsked = ({ linkedArticles }: Ticket): boolean => linkedArticles!.includes(written);

/** Closed before the article was there, with a note of what was done. */
function past(noteOf: (ticket: Ticket) => string): Ticket[] {
  return made.tickets.slice(0, 220).map((ticket, at) => ({
    ...ticket,
    createdAt: new Date(Date.UTC(2025, 0, 1 + at)).toISOString(),
    linkedArticles: ticket.linkedArticles!.filter((id) => id !== written),
    resolutionText: noteOf(ticket),
  }));
}

function answeredBy(noteOf: (ticket: Ticket) => string) {
  const scorer = createScorer(index, { ...learn(past(noteOf), index), findability: false });
  const named = made.tickets.slice(220).filter((ticket) => {
    const verdict = scorer.score(ticket);
    return verdict.outcome === "solvable" && verdict.evidence[0].articleId === written;
  });
  return { right: named.filter(isAsked).length, wrong: named.filter((ticket) => !isAsked(ticket)).length };
}

describe("a new article that has hardly a word of those who ask", () => {
  const asked = made.tickets.slice(220).filter(isAsked).length;
  const steps = own.slice(2, 8).join(" ");

  it("answers those who ask as the past did, where agents' notes say what it says", () => {
    const { right, wrong } = answeredBy((ticket) => (isAsked(ticket) ? steps : ""));
    expect(asked).toBeGreaterThan(5);
    expect(right).toBeGreaterThanOrEqual(0.7 * asked);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  it("answers few of them where they say nothing of it", () => {
    const said = "Told them how to do it on the phone today";
    for (const note of ["", said])
      expect(answeredBy((ticket) => (isAsked(ticket) ? note : "")).right).toBeLessThan(0.4 * asked);
  });
});
