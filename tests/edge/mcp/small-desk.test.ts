import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, it } from "vitest";
import type { PortalEvent } from "../../../src/desk/event/event.ts";
import { createMcpServer } from "../../../src/edge/mcp/index.ts";
import { assess, createSearchIndex } from "../../../src/index.ts";
import {
  createLibraryPortal,
  drawShopQuestions,
  findRising,
  formatJourney,
  formatListening,
  formatRising,
  formatShop,
  listen,
  listeningPart,
  shopAsCustomers,
  summariseJourneys,
} from "../../../src/view/journey/index.ts";
import { createReport, formatReport, withListening } from "../../../src/view/report/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const at = (day: number, minute = 0): string => new Date(Date.UTC(2026, 4, day, 9, minute)).toISOString();
const NOW = at(30);
const JAM = "printer has a paper jam";
const article = makeArticle({
  id: "jam",
  title: "Clear a paper jam",
  body: { "": "Open the tray of the printer." },
});

/** Four people share a matter; one has a matter, an audience, a way and words of their own, and a pair has a matter. */
const wrote = [
  ...[1, 2, 3, 4].map((who) => ({
    who: `crowd${who}`,
    subject: JAM,
    category: "Printing",
    days: [4 + who, 20 + who],
  })),
  {
    who: "loner",
    subject: "quokka enclosure lock of Maria Jensen",
    category: "Quokkas",
    days: [23, 25, 27, 28],
  },
  ...[1, 2].map((who) => ({
    who: `pair${who}`,
    subject: "wombat badge",
    category: "Wombats",
    days: [24 + who],
  })),
];
const tickets = wrote.flatMap(({ who, subject, category, days }) =>
  days.map((day) =>
    makeTicket({
      ...{ id: `${who.slice(0, 2)}-${who.slice(-1)}-${day}`, requester: `hmac-${who}`, subject, category },
      ...{
        description: subject,
        createdAt: at(day),
        resolvedAt: at(day, who === "loner" ? 7 : 50),
        effortMinutes: 10,
      },
      ...{ channel: who === "loner" ? "carrier pigeon" : "phone", satisfied: who !== "loner" },
      ...{ audiences: who === "loner" ? ["board"] : [], customerWeight: who === "loner" ? 50 : 1 },
      linkedArticles: subject === JAM ? ["jam"] : [],
    }),
  ),
);
const events = wrote.flatMap(({ who, subject, days }): PortalEvent[] => {
  const visit = (minute: number) => ({
    ...{ at: at(days[0]! - 1, minute), session: `s-${who}`, requester: `hmac-${who}`, searchId: `q-${who}` },
  });
  const comment = who === "loner" ? "ask Maria at maria@example.com about quokkas" : "the tray is locked";
  return [
    { type: "search", ...visit(0), query: subject, hits: 1, filters: {} },
    { type: "click", ...visit(1), query: subject, articleId: "jam", position: 1 },
    {
      type: "feedback",
      ...visit(2),
      articleId: "jam",
      answer: "no",
      query: subject,
      comment,
      reason: "unclear",
    },
    {
      type: "search",
      ...visit(3),
      query: who === "loner" ? "quokka feeding" : "open tray",
      hits: 0,
      filters: {},
    },
  ];
});

async function everything(): Promise<Readonly<Record<string, string>>> {
  const index = createSearchIndex([article], { now: NOW });
  const assessment = assess({ articles: [article], tickets }, { now: NOW });
  const topicOf = ({ category }: { readonly category: string | null }) =>
    category === null ? null : { key: category, label: category, articleId: null, gapId: null };
  const journeys = summariseJourneys(
    { events, tickets, gaps: assessment.gaps },
    { topicOf: (ticket) => ticket.category },
  );
  const heard = listen(events, { now: NOW, articles: [article], analyzer: index.analyzer });
  const rising = findRising(tickets, { topicOf, now: NOW, articles: [article], analyzer: index.analyzer });
  const shop = await shopAsCustomers(
    drawShopQuestions(tickets, index, { size: 50 }),
    createLibraryPortal(index),
  );
  const counted = createReport(assessment, {
    scorecard: {
      groupWeights: { board: { csat: 2 }, public: { csat: 2 } },
      journeys: { success: journeys.overall.success, months: journeys.months },
    },
  });
  const report = withListening(counted, heard);
  const told: Record<string, string> = {
    scorecard: JSON.stringify(report.scorecard),
    "listening in the report": JSON.stringify(report.listening),
    "part of the page": `${listeningPart(heard).html}${listeningPart(heard).markdown}`,
    page: formatReport(report, "html", { parts: [listeningPart(heard)] }),
  };
  for (const format of ["json", "markdown", "html"] as const)
    Object.assign(told, {
      [`journey ${format}`]: formatJourney(journeys, format),
      [`listen ${format}`]: formatListening(heard, format),
      [`rising ${format}`]: formatRising(rising, format),
      [`shop ${format}`]: formatShop(shop, format),
    });
  const server = await createMcpServer(index, { audiences: ["agents"], desk: { report, journeys } });
  const client = new Client({ name: "test", version: "1" });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  for (const name of ["knowledge_health", "journey_summary", "list_gaps"])
    told[`mcp ${name}`] = JSON.stringify(await client.callTool({ name, arguments: {} }));
  await client.close();
  return told;
}

const told = await everything();
/** What is about people, and not a list of tickets. */
const aboutPeople = Object.entries(told).filter(([name]) => name !== "page" && name !== "mcp list_gaps");

describe("a desk where one has a matter of their own", () => {
  it.each(Object.entries(told))("names nobody in %s", (_, text) => {
    expect(text).not.toMatch(/hmac-|s-loner|q-loner|maria@|Maria|undefined|NaN/);
  });

  it.each(aboutPeople)("tells nothing of one or two in %s", (_, text) => {
    expect(text).not.toMatch(/quokka|jensen|wombat|pigeon|board\b/i);
    // Counts of people as JSON has them, that of a whole desk of seven included.
    for (const [, people] of text.matchAll(/\\?"people\\?":\s*(\d+)/g))
      expect([1, 2]).not.toContain(Number(people));
  });

  it("still tells what the others went through", () => {
    expect(told["listen markdown"]).toMatch(/tray is locked/);
    expect(told["journey markdown"]).toMatch(/Printing/);
    expect(told["shop markdown"]).toMatch(/4 people/);
    expect(JSON.parse(told["journey json"]!).between.answer.tickets).toBe(tickets.length);
  });

  it("tells no times, effort or counts of a desk that is one person", () => {
    const own = tickets.filter(({ requester }) => requester === "hmac-loner");
    const seen = events.filter(({ requester }) => requester === "hmac-loner");
    const gaps = [{ id: "g", label: "lock", ticketIds: own.map(({ id }) => id) }];
    const { overall, between, repeat, gaps: rows } = summariseJourneys({ events: seen, tickets: own, gaps });
    expect([overall.people, between.secondsBeforeContact, repeat.repeated.share]).toEqual([null, null, null]);
    expect([between.answer.median, between.answer.ninth]).toEqual([null, null]);
    expect(rows).toEqual([]);
    const heard = listen(seen, { now: NOW });
    expect(heard).toMatchObject({
      people: null,
      withReason: null,
      withWords: null,
      articles: [],
      themes: [],
    });
    expect(heard.afterNo).toMatchObject({ of: null, searched: { count: null } });
  });
});
