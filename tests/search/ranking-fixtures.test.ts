import { beforeAll, describe, expect, it } from "vitest";
import {
  createHistory,
  createSearchIndex,
  type LearnedWords,
  learnWords,
  type SearchIndex,
  search,
  type Ticket,
} from "../../src/index.ts";
import { readAllTickets, readArticles } from "../../src/node/index.ts";

let index: SearchIndex;
let learned: LearnedWords;
let solvable: readonly Ticket[];

beforeAll(async () => {
  const { articles } = await readArticles("fixtures/articles");
  index = createSearchIndex(articles, { now: "2026-06-01" });
  const history = await readAllTickets("fixtures/tickets/history.jsonl");
  learned = learnWords(createHistory(history.tickets, index.analyzer), history.tickets);
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
    ["red X on cloud", "software/onedrive-sync"],
    ["Portal going round and round", "account/sso-loop"],
    ["QR code does not scan", "account/mfa-setup"],
    ["cancel a flight", "hr/travel-booking"],
    ["sent wrong hours", "hr/timesheet-correction"],
    ["no network in Angola", "mobile/roaming"],
  ])("%j finds %s first once the past is known, and not before", (query, first) => {
    expect(found(query, { learned })[0]).toBe(first);
    expect(found(query)[0]).not.toBe(first);
  });

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
