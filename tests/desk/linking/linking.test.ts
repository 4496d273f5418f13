import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { findHabits } from "../../../src/desk/linking/find-habits.ts";
import { drawLinkSheet, readLinkSheet } from "../../../src/desk/linking/link-sheet.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";

const subjects = {
  vpn: ["vpn drops", "tunnel fails", "vpn tunnel"],
  print: ["printer stuck", "paper jam", "printer paper"],
  mail: ["mailbox full", "mail quota", "mailbox quota"],
};
const articles = ["vpn", "print", "mail", "general"].map((id) =>
  makeArticle({ id, title: id, body: { Steps: `About ${id}.` } }),
);
const index = createSearchIndex(articles, { now: "2026-05-01" });
/** 90 tickets about three things, each linking its article; every fourth links the general one instead. */
const resolved = Object.entries(subjects).flatMap(([id, said]) =>
  Array.from({ length: 30 }, (_, at) =>
    ticket(`${id}${at}`, said[at % 3]!, { linkedArticles: [at % 4 === 0 ? "general" : id] }),
  ),
);

describe("findHabits", () => {
  it("tells an article that is linked whatever the ticket is about", () => {
    const [habit, ...more] = findHabits(resolved, index);
    expect(more).toEqual([]);
    expect(habit).toMatchObject({ articleId: "general", tickets: 24 });
    expect(habit!.share).toBeCloseTo(24 / 90, 9);
  });

  it("judges nothing by a few tickets", () => {
    expect(findHabits(resolved.slice(0, 12), index)).toEqual([]);
  });
});

describe("the sheet of links", () => {
  const rows = drawLinkSheet(resolved, index, { size: 20 });

  it("is a sample, the same for the same seed, with the linked article at either place", () => {
    expect(rows).toHaveLength(20);
    expect(drawLinkSheet(resolved, index, { size: 20 })).toEqual(rows);
    expect(drawLinkSheet(resolved, index, { size: 20, seed: 2 })).not.toEqual(rows);
    const linkedOf = new Map(resolved.map(({ id, linkedArticles }) => [id, linkedArticles![0]]));
    const atA = rows.filter(({ ticketId, articleA }) => articleA === linkedOf.get(ticketId)).length;
    expect(
      rows.every(({ ticketId, articleA, articleB }) =>
        [articleA, articleB].includes(linkedOf.get(ticketId)!),
      ),
    ).toBe(true);
    expect(atA > 0 && atA < 20).toBe(true);
  });

  it("counts how often the linked article answers, with an interval", () => {
    const linkedOf = new Map(resolved.map(({ id, linkedArticles }) => [id, linkedArticles![0]]));
    const own = ({ ticketId, articleA }: (typeof rows)[number]) =>
      articleA === linkedOf.get(ticketId) ? "a" : "b";
    const judged = rows.map((row, at) => ({
      ...row,
      answer:
        at < 8
          ? own(row)
          : at < 10
            ? "both"
            : at < 15
              ? own(row) === "a"
                ? "B"
                : "A"
              : at < 18
                ? "neither"
                : "",
    }));
    const found = readLinkSheet(judged, [...resolved, ticket("x", "y", { linkedArticles: [] })]);
    expect(found).toMatchObject({
      judged: 18,
      right: 10,
      otherAnswers: 5,
      accuracy: 10 / 18,
      linkRate: 90 / 91,
    });
    // Wilson's interval of 10 of 18: 33.7 % to 75.4 %.
    expect(found.interval!.low).toBeCloseTo(0.337, 3);
    expect(found.interval!.high).toBeCloseTo(0.754, 3);
    expect(() => readLinkSheet([{ ...rows[0]!, answer: "maybe" }], [])).toThrow(
      /must be one of a, b, both, neither, got "maybe"/,
    );
    expect(readLinkSheet(rows, [])).toMatchObject({
      judged: 0,
      accuracy: null,
      interval: null,
      linkRate: null,
    });
  });
});
