import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { linkCitedArticles } from "../../../src/core/verdict/link-cited-articles.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const articles = [
  makeArticle({ id: "vpn", title: "VPN", metadata: { number: "KB0010023" } }),
  makeArticle({
    id: "wifi",
    title: "Wi-Fi",
    metadata: { article_id: 360012345 },
    url: "https://kb.example/wifi-2",
  }),
  makeArticle({ id: "KB0010030", title: "Printer" }),
  makeArticle({ id: "lamp", title: "Lamp", metadata: { number: "KI 0023" } }),
  makeArticle({ id: "jam", title: "Paper jams, smears, and other trouble with printers" }),
  makeArticle({ id: "fax", title: "Send a fax", aliases: ["Fax procedure v2", "VPN"] }),
  makeArticle({ id: "twin-1", title: "Reset your password" }),
  makeArticle({ id: "twin-2", title: "Reset your password" }),
];
const index = { articles, articleById: new Map(articles.map((article) => [article.id, article])) };
const label = { solvable: false, articleIds: [], gapId: null, kind: "resolved-without-article" };

describe("linkCitedArticles", () => {
  it.each<[string, Partial<Ticket>, readonly string[] | null]>([
    ["a number in a column", { linkedArticles: ["kb0010023"] }, ["vpn"]],
    ["a bare number in a column", { linkedArticles: ["360012345"] }, ["wifi"]],
    ["an address in a column", { linkedArticles: ["https://kb.example/wifi-2?x=1"] }, ["wifi"]],
    ["an id in a column", { linkedArticles: ["vpn"] }, ["vpn"]],
    ["an id in other letters, beside one as it is", { linkedArticles: ["wifi", "LAMP"] }, ["wifi", "lamp"]],
    ["two names of one article", { linkedArticles: ["vpn", "KB0010023"] }, ["vpn"]],
    ["a name that no article has", { linkedArticles: ["KB0099999"] }, ["KB0099999"]],
    ["a number that is written apart", { citedNames: ["KI 0023"] }, ["lamp"]],
    ["the same in a column, as one", { linkedArticles: ["KI0023"] }, ["lamp"]],
    ["a number written apart, in a column", { linkedArticles: ["KI 0023"] }, ["lamp"]],
    [
      "a title with commas of its own, however it is written",
      { linkedArticles: ["paper jams,  smears, and other Trouble with printers "] },
      ["jam"],
    ],
    ["a title that it had before", { linkedArticles: ["fax procedure V2"] }, ["fax"]],
    ["a title that is another's alias", { linkedArticles: ["VPN"] }, ["vpn"]],
    ["titles between commas", { linkedArticles: ["Wi-Fi, VPN, Something else"] }, ["wifi", "vpn"]],
    [
      "numbers before titles",
      { linkedArticles: ["KB0010023 - Connect to the VPN, KB0010030 - Printer"] },
      ["vpn", "KB0010030"],
    ],
    ["a title that two articles have", { linkedArticles: ["Reset your password"] }, ["Reset your password"]],
    ["a title with an id in it", { linkedArticles: ["What vpn means"] }, ["What vpn means"]],
    ["a number in notes", { citedNames: ["KB0010030"] }, ["KB0010030"]],
    [
      "a number in notes, and an empty column",
      { citedNames: ["KB0010030"], linkedArticles: [] },
      ["KB0010030"],
    ],
    [
      "addresses as service desks form them",
      {
        citedNames: [
          "https://x.example/hc/en-us/articles/360012345-Reset",
          "https://y.example/kb_view.do?sysparm_article=KB0010023",
        ],
      },
      ["wifi", "vpn"],
    ],
    ["a name in notes that no article has", { citedNames: ["KB0099999", "10.2.1"] }, null],
    ["a bare number in notes", { citedNames: ["360012345"] }, null],
    ["a word that somebody closed it without", { citedNames: ["KB0010030"], linkedArticles: [], label }, []],
    ["nothing", {}, null],
  ])("%s", (_name, given, linked) => {
    expect(linkCitedArticles([makeTicket(given)], index)[0]!.linkedArticles).toEqual(linked);
  });
});

describe("resolved tickets whose links stand in notes", () => {
  const noted = { resolutionText: "Restarted it.", status: "Closed" };
  const citing = { ...noted, citedNames: ["KB0010030"] };
  const rest = Array.from({ length: 10 }, () => makeTicket(citing));

  const closed = (given: Partial<Ticket>, others: readonly Ticket[] = rest, resolved = true) =>
    linkCitedArticles([makeTicket(given), ...others], index, { resolved })[0]!.linkedArticles;

  it.each<[string, Partial<Ticket>, readonly string[] | null]>([
    ["one that cites none was closed without", noted, []],
    ["one that cites what is no article, too", { ...noted, citedNames: ["INC0012345"] }, []],
    ["an open one says nothing", { ...noted, status: "In Progress" }, null],
    ["one that was resolved is not open", { ...noted, status: "New", resolvedAt: "2026-11-02" }, []],
    ["an alert says nothing", { ...noted, channel: "monitoring" }, null],
    ["a duplicate says nothing", { ...noted, duplicateOf: "INC1" }, null],
    ["one that a person judged keeps that", { ...noted, label: { ...label, solvable: true } }, null],
    ["one without a note says nothing where others have theirs", { status: "Closed" }, null],
    ["a link in a column stays", { ...noted, linkedArticles: ["lamp"] }, ["lamp"]],
  ])("%s", (_name, given, linked) => {
    expect(closed(given)).toEqual(linked);
  });

  it("count so where work notes are read that a ticket does not keep", () => {
    expect(
      closed(
        { status: "Closed" },
        rest.map((ticket) => ({ ...ticket, resolutionText: "" })),
      ),
    ).toEqual([]);
  });

  it("say nothing where nobody cites, hardly anybody does, or links stand in a column", () => {
    const silent = Array.from({ length: 30 }, () => makeTicket(noted));
    expect(closed(noted, silent)).toBeNull();
    expect(closed(noted, [makeTicket(citing), ...silent])).toBeNull();
    expect(closed(noted, [makeTicket(citing), makeTicket(citing), ...silent])).toEqual([]);
    expect(closed(noted, [makeTicket({ linkedArticles: ["lamp"] })])).toBeNull();
  });

  it("are not asked for where tickets are to be judged", () => {
    expect(closed(noted, rest, false)).toBeNull();
  });

  it("say the same when they are read twice", () => {
    const once = linkCitedArticles([makeTicket(noted), ...rest], index, { resolved: true });
    expect(linkCitedArticles(once, index, { resolved: true })).toEqual(once);
  });
});
