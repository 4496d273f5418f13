import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parseEvents } from "../../../src/desk/event/index.ts";
import { summariseJourneys } from "../../../src/desk/journey/create-journey-reader.ts";
import type { JourneySummary } from "../../../src/desk/journey/journey-summary.ts";
import { createRequesterPseudonyms, readAllTickets } from "../../../src/edge/node/index.ts";
import { formatJourney } from "../../../src/view/journey/format-journey.ts";

const KEY = "fixture-key-of-the-made-up-company";

describe("the month of the made-up company", () => {
  let summary: JourneySummary;
  beforeAll(async () => {
    const { tickets } = await readAllTickets("fixtures/journeys/tickets.csv", {
      pseudonymOf: createRequesterPseudonyms(KEY),
    });
    const { events } = parseEvents(readFileSync("fixtures/journeys/events.jsonl", "utf8"));
    const gaps = [{ id: "g1", label: "<b>Print | job</b>", ticketIds: tickets.map(({ id }) => id) }];
    summary = summariseJourneys({ events, tickets, gaps });
  });

  it("knows everybody, and joins each sent ticket by its id", () => {
    expect(summary.read.isLeast).toBe(false);
    expect(summary.read.joins).toMatchObject({ byPerson: 0, byTime: 0, not: 0 });
    expect(summary.overall.people).toBe(12);
    expect(summary.gaps[0]).toMatchObject({ people: 12, tickets: summary.read.tickets });
  });

  it("is told on a page without scripts or a network, with every number in a table too", () => {
    const page = formatJourney(summary, "html");
    expect(page).not.toMatch(/<script|https?:|<img|@import/);
    expect(page).toContain("default-src &#39;none&#39;");
    expect(page).toContain("&lt;b&gt;Print | job&lt;/b&gt;");
    expect(page).toMatch(/<svg role="img" aria-labelledby="map-t map-d"/);
    expect(page).toContain("The numbers as a table");
    expect(page).toMatch(/12 people, \d+ tickets/);
    expect(page).not.toMatch(/example\.org|undefined|NaN|null/);
  });

  it("is told as Markdown with the same sections, and cells that are escaped", () => {
    const text = formatJourney(summary, "markdown");
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    const page = formatJourney(summary, "html");
    expect(headings.length).toBeGreaterThanOrEqual(7);
    for (const heading of headings) expect(page).toContain(`>${heading}</h2>`);
    expect(text).not.toContain("<b>");
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  it("is JSON that says the same", () => {
    expect(JSON.parse(formatJourney(summary, "json"))).toEqual(summary);
  });

  it("uses the titles that it is given", () => {
    const [first] = summary.articles;
    const titles = new Map([[first!.articleId, "A title of our own"]]);
    expect(formatJourney(summary, "markdown", { titles })).toContain("A title of our own");
  });

  it("says so where there is nothing", () => {
    const empty = summariseJourneys({ events: [], tickets: [] });
    expect(formatJourney(empty, "html")).toContain("no events and no tickets");
    expect(formatJourney(empty, "markdown")).not.toMatch(/NaN|undefined/);
  });

  it("refuses another format", () => {
    expect(() => formatJourney(summary, "pdf" as never)).toThrow("the format must be");
  });
});
