import { describe, expect, it } from "vitest";
import { postingsOf } from "../../../src/core/search/postings-of.ts";
import { ticketTerms } from "../../../src/core/ticket/ticket-terms.ts";
import { knownWords, matchWords, unknownWords } from "../../../src/core/verdict/match-words.ts";
import { ticketQuery } from "../../../src/core/verdict/ticket-query.ts";
import { makeArticle } from "../../make/article.ts";
import { office, officeIndex } from "./desk.ts";

const index = officeIndex([
  makeArticle({ id: "a", title: "valve lid" }),
  makeArticle({ id: "b", title: "lid hinges" }),
  makeArticle({ id: "c", title: "lid error-42" }),
]);
const postings = postingsOf(index);
const wordsOf = (subject: string, article: string) => {
  const terms = ticketTerms(office("1", subject), index.analyzer);
  const { matched, missing } = matchWords(
    postings,
    postings.places.get(article)!,
    knownWords(postings, terms, ticketQuery(postings, terms).query),
  );
  return [matched, missing, unknownWords(postings, terms)];
};

describe("the words of a ticket", () => {
  it.each<[string, string, string[], string[], string[]]>([
    ["LID on the Valve", "a", ["Valve", "LID"], [], []],
    ["LID on the Valve", "b", ["LID"], ["Valve"], []],
    ["hinge, zorg, blip, zorg", "b", ["hinge"], [], ["zorg", "blip"]],
    ["hinge valve lid", "c", ["lid"], ["hinge", "valve"], []],
    ["", "a", [], [], []],
  ])("%j against %s", (subject, article, ...expected) => {
    expect(wordsOf(subject, article)).toEqual(expected);
  });

  it("are each in one list only", () => {
    const [matched, missing, unknown] = wordsOf("error-42 error_43 lids valve/hinge zorg-lid ERROR-42", "c");
    const all = [...matched!, ...missing!, ...unknown!];
    expect(new Set(all).size).toBe(all.length);
    expect(matched).toContain("error-42");
  });
});
