import { expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createLent } from "../../../src/core/history/lent-tickets.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { claimBounds } from "../../../src/core/verdict/claim-bounds.ts";
import { learningDesk } from "./learning-desk.ts";

const { tickets } = learningDesk({ seed: 4, tickets: 240, topics: 3 });
// 200 unsolved tickets: one in a hundred are two, besides the one that is taken for chance.
const history = createHistory(
  tickets.map((ticket, i) => ({ ...ticket, linkedArticles: i < 200 ? [] : ["known"] })),
  createAnalyzer(),
);

function boundWith(weights: readonly number[]): number {
  const links = weights.map((weight, i) => ({ ticketId: tickets[i]!.id, articleId: "new", weight }));
  return claimBounds({ ...history, lent: createLent(history, links) })("new");
}

it.each([
  ["no ticket is lent to it", [], 0.8],
  ["one is, which may be chance", [0.9], 0.8],
  ["two are: half a per cent of the unsolved besides the first", [0.9, 0.9], 0.65],
  ["three are: one per cent", [0.9, 0.9, 0.3], 0.5],
  ["five are: it does not fall any further", [0.9, 0.9, 0.9, 0.9, 0.9], 0.5],
  ["three are, but hardly", [0.29, 0.2, 0.02], 0.8],
])("an article without a date needs, where %s", (_, weights, bound) => {
  expect(boundWith(weights)).toBeCloseTo(bound, 12);
});

it("asks the most of all articles where nothing is lent", () => {
  expect(claimBounds(history)("new")).toBe(0.8);
});
