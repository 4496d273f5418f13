import { expect, it } from "vitest";
import { popularArticles } from "../../../src/edge/cli/popular-articles.ts";
import { createSearchIndex } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const index = createSearchIndex(
  ["a", "b", "c", "d"].map((id) => makeArticle({ id, title: id })),
  {
    now: "2026-06-30T00:00:00Z",
  },
);
const closed = (article: string, days: readonly (string | null)[]) =>
  days.map((createdAt, at) => makeTicket({ id: `${article}${at}`, createdAt, linkedArticles: [article] }));

it("names what closed three tickets or more in the last sixty days, most first", () => {
  const tickets = [
    ...closed("a", ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"]),
    ...closed("b", ["2026-05-20", "2026-06-01", "2026-06-28"]),
    ...closed("c", ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"]),
    ...closed("d", ["2026-06-01", "2026-06-02", "2026-06-03"]),
  ];
  expect(popularArticles(tickets, index)).toEqual(["c", "b", "d"]);
});

it("looks back a year where the last weeks name fewer than three", () => {
  const tickets = [
    ...closed("a", ["2026-01-01", "2026-01-02", "2026-01-03"]),
    ...closed("b", ["2026-01-01", "2026-05-20", "2026-06-01", "2026-06-28"]),
    ...closed("c", ["2026-01-01", "2026-02-01", "2026-03-01"]),
    ...closed("d", ["2024-01-01", "2024-02-01", "2024-03-01"]),
  ];
  expect(popularArticles(tickets, index)).toEqual(["b", "a", "c"]);
});

it("counts all where none has a date, and nothing without tickets", () => {
  expect(popularArticles(closed("a", [null, null, null]), index)).toEqual(["a"]);
  expect(popularArticles([], index)).toEqual([]);
});
