import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { createTicket } from "../../../src/core/ticket/create-ticket.ts";
import { BREAK, ticketTerms } from "../../../src/core/ticket/ticket-terms.ts";
import { asArticlesWrite } from "../../../src/core/verdict/as-articles-write.ts";
import { makeArticle } from "../../make/article.ts";

const articles = [
  makeArticle({
    id: "a",
    title: "Submit a timesheet",
    body: { "": "The page opens at the end of the week." },
  }),
  makeArticle({
    id: "b",
    title: "Greeting of the voice message box",
    body: { "": "A book has an address." },
  }),
];
const index = createSearchIndex(articles, { now: "2026-01-01" });

function read(subject: string, description = "", of = index) {
  const ticket = createTicket({ id: "1", subject, description });
  const own = ticketTerms(ticket, of.analyzer);
  return { own, written: asArticlesWrite(own, of) };
}

/** Its terms in reading order, lines apart. */
function inOrder({ terms, sequence }: ReturnType<typeof read>["written"]): string {
  return Array.from(sequence, (place) => (place === BREAK ? "/" : terms[place])).join(" ");
}

describe("asArticlesWrite", () => {
  it("is the same object where nothing changes", () => {
    for (const subject of ["submit the timesheet", "xyzzy plugh", "addressbook", ""]) {
      const { own, written } = read(subject);
      expect(written).toBe(own);
    }
  });

  it("writes two words as one, and leaves what articles have of them beside it", () => {
    expect(inOrder(read("my time sheet is lost").written)).toBe("timesheet lost /  /".replace("  ", " "));
    const both = createSearchIndex([...articles, makeArticle({ id: "c", title: "Time zone" })], {
      now: "2026-01-01",
    });
    expect(inOrder(read("time sheet lost", "", both).written)).toBe("timesheet time lost / /");
  });

  it("writes one word as two where a title has them side by side", () => {
    const { written } = read("voicemessage", "the voicemessages are gone");
    expect(inOrder(written)).toBe("voic messag / voic messag gone /");
    expect(written.words).toEqual(["voicemessage", "voicemessage", "gone"]);
    expect([...written.subjectCounts]).toEqual([1, 1, 0]);
    expect([...written.descriptionCounts]).toEqual([1, 1, 1]);
    expect(written.subjectEnd).toBe(3);
  });

  it("takes German compounds apart and puts them together", () => {
    const german = createSearchIndex(
      [
        makeArticle({ id: "a", title: "Urlaubsantrag", body: { "": "Die Kosten der Reise." } }),
        makeArticle({ id: "b", title: "Treiber", body: { "": "Für jeden Drucker." } }),
      ],
      { now: "2026-01-01", analyzer: { language: "de" } },
    );
    const [antrag] = german.analyzer.terms("Urlaubsantrag");
    expect(read("Urlaub Antrag", "", german).written.terms).toEqual([antrag]);
    expect(read("Druckertreiber", "", german).written.terms).toEqual(
      german.analyzer.terms("Drucker Treiber"),
    );
    expect(read("Reisekosten", "", german).written.terms).toEqual(german.analyzer.terms("Reise Kosten"));
  });

  it("does not join across lines", () => {
    const { own, written } = read("time", "sheet");
    expect(written).toBe(own);
  });
});
