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
      "1 article is new to the resolved tickets and answers 1 of these: “NEW” (1). No ticket was closed with it yet, so it is judged by its words.",
    ],
  ],
  [
    "two, each lent ticket counted once",
    [judged("1", "a", ["x", "y"]), judged("2", "b", ["x"]), judged("3", "b", [])],
    [
      "2 articles are new to the resolved tickets and answer 3 of these: “B” (2), “A” (1). No ticket was closed with them yet, so they are judged by their words and by 2 resolved tickets that they would have answered.",
    ],
  ],
])("%s", (_, scored, texts) => {
  expect(newArticles(scored, title).map(({ text }) => text)).toEqual(texts);
});
