import { expect, it } from "vitest";
import { evidenceTotals, nearestArticle, nearestArticles } from "../../../src/core/gap/nearest-article.ts";
import { nearby, solvable, unsolvable } from "./tickets.ts";

const gap = [
  unsolvable("1", { evidence: [nearby("b", 0.9)] }),
  unsolvable("2", { evidence: [nearby("a", 0.6), nearby("b", 0.1)] }),
  unsolvable("3", { evidence: [nearby("a", 0.6)] }),
  unsolvable("4"),
];

it("is the article with the highest mean score, absent evidence counting 0", () => {
  const found = nearestArticle(gap, evidenceTotals(gap));
  expect(found).toMatchObject({ id: "a", title: "Title of a" });
  expect(found!.score).toBeCloseTo(0.3, 12);
});

it("is not the article that comes as near to every other ticket", () => {
  const others = [5, 6].map((id) => unsolvable(String(id), { evidence: [nearby("a", 0.3)] }));
  const totals = evidenceTotals([...gap, ...others]);
  expect(nearestArticles(gap, totals).map(({ id, score }) => [id, score])).toEqual([["b", 0.25]]);
});

it("is none where nothing comes near", () => {
  expect(nearestArticle([unsolvable("1")], evidenceTotals([unsolvable("1"), solvable("2")]))).toBeNull();
});

it("counts scored tickets only", () => {
  const excluded = { outcome: "excluded", reason: "spam", probability: null, evidence: [] } as const;
  const totals = evidenceTotals([...gap, { ticketId: "9", ...excluded }]);
  expect(totals.tickets).toBe(4);
  expect(totals.sums.get("b")).toBeCloseTo(1, 12);
});
