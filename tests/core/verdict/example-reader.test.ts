import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { postingsOf } from "../../../src/core/search/postings-of.ts";
import type { Ticket, TicketLabel } from "../../../src/core/ticket/ticket.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { reciprocalRanks } from "../../../src/core/verdict/fit-ranking.ts";
import { readExamples } from "../../make/read-examples.ts";
import { office, officeArticles, officeIndex, ticketAbout } from "./desk.ts";

const articles = officeArticles();
const index = officeIndex(articles);
const label = (solvable: boolean, articleIds: readonly string[]): TicketLabel => ({
  solvable,
  articleIds,
  gapId: null,
  kind: "",
});
const read = (ticket: Partial<Ticket>) =>
  readExamples([office("1", "reset your password", ticket)], index, null)[0];

describe("the truth about a ticket", () => {
  it.each([
    ["nothing said", {}, undefined],
    ["closed without an article", { linkedArticles: [] }, false],
    ["closed with an article", { linkedArticles: ["password"] }, true],
    ["closed with an article that is gone", { linkedArticles: ["gone"] }, false],
    ["closed with two, one gone", { linkedArticles: ["gone", "vpn"] }, true],
    ["a label before the links", { linkedArticles: ["password"], label: label(false, []) }, false],
    ["a label that names no article", { label: label(true, []) }, true],
    ["a label whose articles are gone", { label: label(true, ["gone"]) }, false],
    ["a label with an article that does not answer", { label: label(false, ["password"]) }, false],
  ])("%s", (_, ticket, expected) => expect(read(ticket)?.solvable).toBe(expected));

  it("finds the answers among index and candidates", () => {
    const example = read({ linkedArticles: ["password", "gone"] })!;
    expect(example.answers).toEqual([postingsOf(index).places.get("password")]);
    expect(example.chosen.map((place) => example.candidates.articles[place])).toEqual(example.answers);
  });
});

it("lets no ticket be its own neighbour", () => {
  const tickets = [
    office("1", "zorg blinks", { linkedArticles: ["password"] }),
    office("2", "mail quota", { linkedArticles: [] }),
  ];
  const [first] = readExamples(tickets, index, createHistory(tickets, index.analyzer));
  expect(first!.recalled!.neighbours).toEqual([]);
  expect(Array.from(first!.candidates.articles)).not.toContain(postingsOf(index).places.get("password"));
});

describe("folds", () => {
  it("are the same for the same id, whatever stands around it", () => {
    const one = readExamples([office("a", "vpn", { linkedArticles: [] })], index, null);
    const two = readExamples(
      ["b", "a"].map((id) => office(id, "vpn", { linkedArticles: [] })),
      index,
      null,
    );
    expect(two[1]!.fold).toBe(one[0]!.fold);
  });
});

it("reciprocalRanks gives 1 for the first place and 0 for an answer that is no candidate", () => {
  const tickets = [
    ticketAbout(articles, "vpn", { linkedArticles: ["vpn"] }),
    office("far", "qwrtz", { linkedArticles: ["vpn"] }),
  ];
  expect(reciprocalRanks(readExamples(tickets, index, null), () => DEFAULT_MODEL.ranking)).toEqual([1, 0]);
});
