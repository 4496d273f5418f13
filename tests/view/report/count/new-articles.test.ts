import { expect, it } from "vitest";
import type { Judged, Scored } from "../../../../src/view/report/count/judged.ts";
import { newArticles } from "../../../../src/view/report/count/new-articles.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { solvable } from "../../../make/verdict.ts";

/** A ticket that the article answers; `lent` is `null` for an article with a past. */
function judged(id: string, articleId: string, lent: readonly string[] | null): Judged<Scored> {
  const verdict = solvable(id, 0.8, [articleId]);
  const evidence = [{ ...verdict.evidence[0], lentTickets: lent }] as const;
  return { ticket: makeTicket({ id }), verdict: { ...verdict, evidence } };
}

const title = (id: string): string => id.toUpperCase();

it.each([
  ["no new article", [judged("1", "old", null)], []],
  [
    "one, by its words alone",
    [judged("1", "new", []), judged("2", "old", null)],
    [
      "1 article is new to the resolved tickets and answers 1 of these that no resolved ticket tells of: “NEW” (1). Hardly a ticket was closed with what is new yet, so it is judged by its words.",
    ],
  ],
  [
    "two, each lent ticket counted once",
    [judged("1", "a", ["x", "y"]), judged("2", "b", ["x"]), judged("3", "b", [])],
    [
      "2 articles are new to the resolved tickets and answer 3 of these that no resolved ticket tells of: “B” (2), “A” (1). Hardly a ticket was closed with what is new yet, so it is judged by its words and by 2 resolved tickets that they would have answered.",
    ],
  ],
  [
    "one that got a section",
    [judged("1", "grown", ["x"])],
    [
      "1 article has a section that is new to the resolved tickets and answers 1 of these that no resolved ticket tells of: “GROWN” (1). Hardly a ticket was closed with what is new yet, so it is judged by its words and by 1 resolved ticket that it would have answered.",
    ],
  ],
  [
    "one that got a section beside a new one",
    [judged("1", "grown", []), judged("2", "new", [])],
    [
      "2 articles are new to the resolved tickets, or have sections that are (1), and answer 2 of these that no resolved ticket tells of: “GROWN” (1), “NEW” (1). Hardly a ticket was closed with what is new yet, so it is judged by its words.",
    ],
  ],
])("%s", (_, scored, texts) => {
  const names = { titleOf: title, hasNewSection: (id: string) => id === "grown" };
  expect(newArticles(scored, names).map(({ text }) => text)).toEqual(texts);
});
