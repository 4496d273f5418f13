import { expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createLent } from "../../../src/core/history/lent-tickets.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { claimBounds } from "../../../src/core/verdict/claim-bounds.ts";
import { learningDesk } from "./learning-desk.ts";

const { tickets } = learningDesk({ seed: 4, tickets: 440, topics: 3 });
// 400 unsolved tickets: half a per cent are two, besides the one that is taken for chance.
const history = createHistory(
  tickets.map((ticket, i) => ({ ...ticket, linkedArticles: i < 400 ? [] : ["known"] })),
  createAnalyzer(),
);

function boundWith(weights: readonly number[]): number {
  const links = weights.map((weight, i) => ({ ticketId: tickets[i]!.id, articleId: "new", weight }));
  return claimBounds({ ...history, lent: createLent(history, links) })("new");
}

it.each([
  ["no ticket is lent to it", [], 1],
  ["one is, which may be chance", [0.9], 1],
  ["two are: a quarter of a per cent of the unsolved besides the first", [0.9, 0.9], 0.75],
  ["three are: half a per cent", [0.9, 0.9, 0.45], 0.5],
  ["five are: it does not fall any further", [0.9, 0.9, 0.9, 0.9, 0.9], 0.5],
  ["three are, the third half as likely as it counts", [0.9, 0.9, 0.35], 0.625],
  ["three are, but hardly", [0.25, 0.2, 0.02], 1],
])("an article without a date needs, where %s", (_, weights, bound) => {
  expect(boundWith(weights)).toBeCloseTo(bound, 12);
});

it("asks the most of all articles where nothing is lent", () => {
  expect(claimBounds(history)("new")).toBe(1);
});
