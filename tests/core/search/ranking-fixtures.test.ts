import { beforeAll, describe, expect, it } from "vitest";
import { readAllTickets } from "../../../src/edge/node/index.ts";
import {
  createHistory,
  createSearchIndex,
  type LearnedWords,
  learnWords,
  type SearchIndex,
  search,
  type Ticket,
} from "../../../src/index.ts";
import { FIXTURE_ARTICLES } from "../../make/fixture-index.ts";

let index: SearchIndex;
let learned: LearnedWords;
let resolved: readonly Ticket[];
let solvable: readonly Ticket[];

beforeAll(async () => {
  index = createSearchIndex(FIXTURE_ARTICLES, { now: "2026-06-01" });
  const history = await readAllTickets("fixtures/tickets/history.jsonl");
  resolved = history.tickets;
  learned = learnWords(createHistory(resolved, index.analyzer), resolved);
  const { tickets } = await readAllTickets("fixtures/tickets/tickets.jsonl");
  solvable = tickets.filter(({ label }) => label?.solvable === true);
});

const found = (query: string, options: object = {}): readonly string[] =>
  search(index, query, { audiences: ["employees", "managers"], ...options }).hits.map(
    ({ articleId }) => articleId,
  );

describe("the fixtures' desk", () => {
  it.each([
    ["guest wifi", "network/guest-wifi"],
    ["scan to mail", "printing/scan-to-mail"],
    ["clear browser cache", "software/browser-clear-cache"],
    ["payslip", "hr/payslip"],
    ["bussines trip", "hr/travel-booking"],
    ["phishng", "security/report-phishing"],
  ])("%j finds %s first, from the articles alone", (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it.each([
    ["Intranet looks broken", "software/browser-clear-cache"],
    ["sent wrong hours", "hr/timesheet-correction"],
    ["Too many tries, and it was the wrong password anyway", "account/reset-password"],
    ["who can see my links?", "software/share-file-external"],
    ["Absence message only for internal people", "email/out-of-office"],
  ])("%j finds %s first once the past is known, and not before", (query, first) => {
    expect(found(query, { learned })[0]).toBe(first);
    expect(found(query)[0]).not.toBe(first);
  });

  it.each(["red X on cloud", "cancel a flight", "Angola"])(
    "%j, with a word of one or two tickets, finds what it finds without them",
    (query) => {
      const rare = /\bred X\b|\bcloud\b|\bflights?\b|Angola/iu;
      const others = resolved.filter(({ subject, description }) => !rare.test(`${subject} ${description}`));
      expect(resolved.length - others.length).toBeGreaterThan(0);
      const without = (tickets: readonly Ticket[]) =>
        found(query, { learned: learnWords(createHistory(tickets, index.analyzer), tickets) })[0];
      expect(without(resolved)).toBe(without(others));
    },
  );

  it("finds no fewer of the labelled tickets among five with the past than without", () => {
    const within = (options: object): number =>
      solvable.filter(({ subject, label }) =>
        found(subject, options)
          .slice(0, 5)
          .some((id) => label!.articleIds.includes(id)),
      ).length;
    expect(within({ learned })).toBeGreaterThanOrEqual(within({}));
  });
});
