import { expect, it } from "vitest";
import type { Verdict } from "../../../../src/core/verdict/verdict.ts";
import type { Judged } from "../../../../src/view/report/count/judged.ts";
import { otherLanguages } from "../../../../src/view/report/count/other-languages.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { excluded, solvable, unsolvable } from "../../../make/verdict.ts";

const GERMAN = "Guten Tag, ich kann mich nicht mehr anmelden, und das Kennwort ist auch nicht falsch.";
const ENGLISH = "Hello, I cannot sign in any more and the password is not wrong, what can I do?";

const judged = (text: string, verdicts: readonly Verdict[]): Judged[] =>
  verdicts.map((verdict) => ({ ticket: makeTicket({ id: verdict.ticketId, description: text }), verdict }));
const unsolved = (count: number, name = "u") =>
  Array.from({ length: count }, (_, at) => unsolvable(`${name}${at}`, 0.1));
const articles = (english: number, german = 0) =>
  Array.from({ length: english + german }, (_, at) =>
    makeArticle({ id: `a${at}`, language: at < english ? "en" : "de-AT" }),
  );
const tell = (...[tickets, known]: Parameters<typeof otherLanguages>) =>
  otherLanguages(tickets, known).map(({ otherLanguage }) => otherLanguage);

it("says how many tickets are in a language that hardly an article is in, and what they use most", () => {
  const german = judged(GERMAN, [
    ...["1", "2"].map((id) => solvable(id, 0.9, ["mfa"])),
    solvable("3", 0.9, ["vpn"]),
    ...unsolved(2),
    excluded("left", "other-language"),
    excluded("spam", "spam"),
  ]);
  const [fact, ...none] = tell([...german, ...judged(ENGLISH, unsolved(14, "e"))], articles(20, 1));
  expect(none).toEqual([]);
  expect(fact).toMatchObject({ language: "de", tickets: 6, of: 20, leftOut: 1, articles: 1 });
  expect(fact!.named.map(({ tickets }) => tickets)).toEqual([2, 1]);
});

it.each([
  ["one in ten articles is in it", unsolved(6), articles(9, 1), 1],
  ["more than one in ten articles are in it", unsolved(6), articles(8, 1), 0],
  ["four tickets are too few to say so", unsolved(4), articles(9), 0],
  ["there are no articles at all", unsolved(6), [], 0],
])("%s", (_, verdicts, known, told) => {
  expect(tell(judged(GERMAN, verdicts), known)).toHaveLength(told);
});

it("leaves a few in a hundred alone", () => {
  const tickets = [...judged(GERMAN, unsolved(6)), ...judged(ENGLISH, unsolved(120, "e"))];
  expect(tell(tickets, articles(20))).toEqual([]);
});

it("says what to do in one sentence of plain English", () => {
  const [caution] = otherLanguages(judged(GERMAN, unsolved(6)), articles(20));
  expect(caution!.text).toBe(
    "6 of 6 tickets are in German, and no article is. Words of one language hardly find an article in another: of these tickets likely more can be solved than the report says, once customers can read the answers. Translate first the articles that they need most, which the agents who answer them know.",
  );
});
