import { expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createLent } from "../../../src/core/history/lent-tickets.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { claimBounds } from "../../../src/core/verdict/claim-bounds.ts";
import { learningDesk } from "./learning-desk.ts";

const { tickets } = learningDesk({ seed: 4, tickets: 440, topics: 3 });
// 400 unsolved tickets: 0.35 per cent are 1.4, besides the one and a half that are taken for chance.
const history = createHistory(
  tickets.map((ticket, i) => ({ ...ticket, linkedArticles: i < 400 ? [] : ["known"] })),
  createAnalyzer(),
);

function boundWith(weights: readonly number[], threshold?: number): number {
  const links = weights.map((weight, i) => ({ ticketId: tickets[i]!.id, articleId: "new", weight }));
  return claimBounds({ ...history, lent: createLent(history, links) }, threshold)("new");
}

it.each([
  ["no ticket is lent to it", [], 1],
  ["one is, which may be chance", [0.9], 1],
  ["two are: half a ticket of the 1.4 besides chance", [0.9, 0.9], 1 - 0.5 * (0.5 / 1.4)],
  ["three are: more than that", [0.9, 0.9, 0.5], 0.5],
  ["five are: it does not fall any further", [0.9, 0.9, 0.9, 0.9, 0.9], 0.5],
  ["three are, the third half as likely as it counts", [0.9, 0.9, 0.35], 1 - 0.5 * (1 / 1.4)],
  ["three are, but hardly", [0.2, 0.2, 0.02], 1],
])("an article without a date needs, where %s", (_, weights, bound) => {
  expect(boundWith(weights)).toBeCloseTo(bound, 12);
});

it("asks the most of all articles where nothing is lent", () => {
  expect(claimBounds(history)("new")).toBe(1);
});

it("falls to the threshold that the model found, and no further", () => {
  expect(boundWith([0.9, 0.9, 0.9], 0.8)).toBeCloseTo(0.8, 12);
  expect(boundWith([0.9, 0.9, 0.35], 0.8)).toBeCloseTo(1 - 0.2 * (1 / 1.4), 12);
});
