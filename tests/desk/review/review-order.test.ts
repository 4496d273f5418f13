import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { checkArticles } from "../../../src/desk/check/check-articles.ts";
import { reviewOrder } from "../../../src/desk/review/review-order.ts";
import { solvable, unsolvable } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";
import { makeEvidence } from "../../make/verdict.ts";

const articles = ["quiet", "lost", "called", "dated"].map((id) =>
  makeArticle({
    id,
    title: id,
    body: { Steps: "Do it." },
    ...(id === "dated" && { validFrom: "2027-01-01", validTo: "2026-01-01" }),
  }),
);
const index = createSearchIndex(articles, { now: "2026-11-22" });
const check = checkArticles({ index }, { now: "2026-11-22" });
const of = (articleId: string) => [makeEvidence(articleId)] as const;

it("puts what is not found before what is found and called, by tickets; what nobody met and nothing is wrong with is left out", () => {
  const verdicts = [
    ...[1, 2, 3].map((at) => unsolvable(`l${at}`, { reason: "not-findable", evidence: of("lost") })),
    ...[1, 2, 3, 4].map((at) => ({ ...solvable(`c${at}`), evidence: of("called") }) as Verdict),
    unsolvable("m1", { reason: "missing", evidence: of("quiet") }),
  ];
  const order = reviewOrder({ check, index, verdicts });
  expect(order.map(({ articleId }) => articleId)).toEqual(["lost", "called", "dated"]);
  expect(order[0]).toMatchObject({
    notFound: 3,
    foundAndCalled: 0,
    mayWin: { low: 0, high: 3 },
    solves: null,
  });
  expect(order[1]).toMatchObject({ notFound: 0, foundAndCalled: 4, mayWin: { low: 0, high: 2 } });
});

it("gives an article without enough answers a wide interval, and no verdict", () => {
  const event = {
    type: "feedback",
    at: "2026-11-01T10:00:00Z",
    session: null,
    articleId: "called",
    answer: "no",
    query: null,
    comment: null,
  } as const;
  const [item] = reviewOrder({ check, index, verdicts: [], events: [event, event] });
  expect(item!.feedback.no).toBe(2);
  // Wilson's upper end of 0 of 2 is z² ÷ (2 + z²) = 3.8415 ÷ 5.8415.
  expect(item!.solves!.high).toBeCloseTo(0.6576, 3);
});
