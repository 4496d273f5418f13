import { expect, it } from "vitest";
import { popularArticles } from "../../../../src/edge/cli/serve/popular-articles.ts";
import { createSearchIndex, type Ticket } from "../../../../src/index.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";

const index = createSearchIndex(
  ["a", "b", "c", "d"].map((id) => makeArticle({ id, title: id })),
  {
    now: "2026-06-30T00:00:00Z",
  },
);
const popularOf = (tickets: readonly Ticket[], held: readonly string[] = []) =>
  popularArticles(tickets, index, held);
const closed = (article: string, days: readonly (string | null)[]) =>
  days.map((createdAt, at) => makeTicket({ id: `${article}${at}`, createdAt, linkedArticles: [article] }));

it("names what closed three tickets or more in the last sixty days, most first", () => {
  const tickets = [
    ...closed("a", ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"]),
    ...closed("b", ["2026-05-20", "2026-06-01", "2026-06-28"]),
    ...closed("c", ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"]),
    ...closed("d", ["2026-06-01", "2026-06-02", "2026-06-03"]),
  ];
  expect(popularOf(tickets)).toEqual(["c", "b", "d"]);
});

it("looks back a year where the last weeks name fewer than three", () => {
  const tickets = [
    ...closed("a", ["2026-01-01", "2026-01-02", "2026-01-03"]),
    ...closed("b", ["2026-01-01", "2026-05-20", "2026-06-01", "2026-06-28"]),
    ...closed("c", ["2026-01-01", "2026-02-01", "2026-03-01"]),
    ...closed("d", ["2024-01-01", "2024-02-01", "2024-03-01"]),
  ];
  expect(popularOf(tickets)).toEqual(["b", "a", "c"]);
});

it("counts all where none has a date, and nothing without tickets", () => {
  expect(popularOf(closed("a", [null, null, null]))).toEqual(["a"]);
  expect(popularOf([])).toEqual([]);
});

it("counts no ticket whose audiences not every visitor holds, and looks no further back or forth for one", () => {
  const open = [...closed("a", ["2026-01-01", "2026-01-02", "2026-01-03"])];
  const board = closed("b", ["2026-06-01", "2026-06-02", "2026-06-03"]).map((one) => ({
    ...one,
    audiences: ["board"],
  }));
  const all = closed("c", ["2026-02-01", "2026-02-02", "2026-02-03"]).map((one) => ({
    ...one,
    audiences: ["public"],
  }));
  expect(popularOf([...open, ...board])).toEqual(popularOf(open));
  expect(popularOf([...open, ...board, ...all])).toEqual(["a", "c"]);
  expect(popularOf([...open, ...board], ["board"])).toEqual(["a", "b"]);
});
