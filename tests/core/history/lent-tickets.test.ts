import { expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createLent, lentVotes } from "../../../src/core/history/lent-tickets.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { asked } from "../verdict/desk.ts";
import { learningDesk } from "../verdict/learning-desk.ts";

const analyzer = createAnalyzer();
const { tickets } = learningDesk({ seed: 4, tickets: 60, topics: 3 });
const unsolved = tickets.map((ticket) => ({ ...ticket, linkedArticles: [] }));
const history = createHistory(unsolved, analyzer);
const links = tickets.slice(0, 30).map(({ id }, i) => ({
  ticketId: id,
  articleId: i % 2 === 0 ? "even" : "odd",
  weight: 1 - i / 40,
}));
const lent = createLent(history, links);

/** The unit vector of a ticket of the history, term by term. */
function vectorOf(id: string): Map<number, number> {
  const block = history.blocks[0]!;
  const place = block.places.get(id)!;
  const vector = new Map<number, number>();
  for (let at = block.vectors.offsets[place]!; at < block.vectors.offsets[place + 1]!; at++) {
    vector.set(block.vectors.terms[at]!, block.vectors.weights[at]!);
  }
  return vector;
}

const dot = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number =>
  [...a].reduce((sum, [term, weight]) => sum + weight * (b.get(term) ?? 0), 0);

/** Added up the slow way, without the ticket itself. */
function slowProfile(id: string, articleId: string): number {
  const sum = new Map<number, number>();
  let mass = 0;
  for (const link of links) {
    if (link.articleId !== articleId || link.ticketId === id) continue;
    mass += link.weight;
    for (const [term, weight] of vectorOf(link.ticketId)) {
      sum.set(term, (sum.get(term) ?? 0) + link.weight * weight);
    }
  }
  return (dot(vectorOf(id), sum) / Math.sqrt(dot(sum, sum))) * Math.min(1, mass);
}

it("compares a ticket with all tickets lent to an article but itself", () => {
  for (const ticket of tickets) {
    const ids = ["odd", "nobody's", "even"];
    const votes = lentVotes(lent, recall(history, asked(ticket, analyzer), { exclude: ticket.id }), ids);
    for (const articleId of ["even", "odd"]) {
      const { profile } = votes[ids.indexOf(articleId)]!;
      expect(profile).toBeCloseTo(slowProfile(ticket.id, articleId), 4);
    }
    expect(votes[1]).toEqual({ votes: 0, nearest: 0, profile: 0, mass: 0, ticketIds: [] });
  }
});

it("counts the neighbours' votes by how surely each was lent", () => {
  for (const ticket of tickets.slice(0, 20)) {
    const recalled = recall(history, asked(ticket, analyzer), { exclude: ticket.id });
    const [vote] = lentVotes(lent, recalled, ["odd"]);
    const weights = new Map(links.map((link) => [link.ticketId, link]));
    const expected = recalled.neighbours.reduce((sum, { ticketId, voteWeight }) => {
      const link = weights.get(ticketId);
      return sum + (link?.articleId === "odd" ? voteWeight * link.weight : 0);
    }, 0);
    expect(vote!.votes).toBeCloseTo(expected, 10);
    expect(vote!.ticketIds).not.toContain(ticket.id);
  }
});

it("leaves out what the history does not hold", () => {
  expect(createLent(history, [{ ticketId: "gone", articleId: "even", weight: 1 }]).links).toEqual([]);
});
