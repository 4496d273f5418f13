import { describe, expect, it } from "vitest";
import type { Ticket } from "../../src/ticket/ticket.ts";
import { ticketKindOf } from "../../src/ticket/ticket-kind.ts";
import { toTicket } from "../../src/ticket/to-ticket.ts";
import { makeTicket } from "../make/ticket.ts";

function ticketOf(row: unknown): Ticket | string {
  const result = toTicket(row);
  return "ticket" in result ? result.ticket : result.issue.code;
}

describe("toTicket", () => {
  it.each<[string, Record<string, unknown>, Partial<Ticket>]>([
    ["articles as a list", { linkedArticles: ["a", "b", "a"] }, { linkedArticles: ["a", "b"] }],
    ["articles in a string", { linked_articles: "a; b,c d" }, { linkedArticles: ["a", "b", "c", "d"] }],
    ["no articles: a list", { linkedArticles: [] }, { linkedArticles: [] }],
    ["no articles: a string", { "Linked Articles": "" }, { linkedArticles: [] }],
    ["articles not said", { linkedArticles: null }, { linkedArticles: null }],
    ["audiences", { audience: "employees, managers" }, { audiences: ["employees", "managers"] }],
    ["language", { locale: "en_us" }, { language: "en-US" }],
    ["language by name", { Language: "German (Austria)" }, { language: "de" }],
    ["no language", { language: "n/a" }, { language: null }],
    [
      "label",
      { label: { solvable: false, articleIds: [], gapId: "g", kind: "gap" } },
      { label: { solvable: false, articleIds: [], gapId: "g", kind: "gap" } },
    ],
    [
      "label as JSON",
      { label: '{"solvable":"yes","articleIds":["a"]}' },
      { label: { solvable: true, articleIds: ["a"], gapId: null, kind: "solvable" } },
    ],
    ["duplicate of itself", { duplicateOf: "1" }, { duplicateOf: null }],
    ["best column", { summary: "b", subject: "a", short_description: "" }, { subject: "a" }],
    ["value beside an empty one", { subject: " ", summary: "b" }, { subject: "b" }],
    ["spam flag", { status: "2", spam: true }, { status: "spam" }],
    ["lines in a subject", { subject: "a\n  b" }, { subject: "a b" }],
    ["a column named __proto__", JSON.parse('{"__proto__":{"subject":"x"}}'), {}],
  ])("reads %s", (_name, row, fields) => {
    expect(ticketOf({ id: 1, ...row })).toEqual(makeTicket(fields));
  });

  it("reads a request of Jira Service Management", () => {
    const row = {
      ...{
        issueId: "9",
        issueKey: "HELP-9",
        currentStatus: { status: "Open" },
        requestType: { id: "3", name: "Get help" },
      },
      createdDate: { iso8601: "2026-03-12T09:41:00+0000", epochMillis: 1773308460000, friendly: "Today" },
      requestFieldValues: [
        { fieldId: "summary", label: "Summary", value: "VPN" },
        { fieldId: "description", value: "It is down." },
      ],
    };
    expect(ticketOf(row)).toEqual(
      makeTicket({
        ...{ id: "HELP-9", subject: "VPN", description: "It is down.", status: "Open", category: "Get help" },
        createdAt: "2026-03-12T09:41:00.000Z",
      }),
    );
  });

  it.each<[unknown, string]>([
    [null, "row-not-object"],
    [["a"], "row-not-object"],
    ["a", "row-not-object"],
    [{}, "ticket-id-missing"],
    [{ id: " " }, "ticket-id-missing"],
  ])("rejects %j", (row, code) => {
    expect(ticketOf(row)).toBe(code);
  });

  it("says what it did not understand, and where", () => {
    const result = toTicket(
      { id: 1, created: "03/04/2026", label: { solvable: "?" } },
      { path: "a.csv", line: 7 },
    );
    expect(result).toMatchObject({
      warnings: [
        { code: "date-ambiguous", severity: "warning", path: "a.csv", line: 7 },
        { code: "label-invalid", severity: "warning", path: "a.csv", line: 7 },
      ],
    });
  });
});

describe("ticketKindOf", () => {
  it.each([
    ["Incident", "1", "incident"],
    ["[System] Service request", "1", "request"],
    ["sc_req_item", "1", "request"],
    ["Question", "1", "question"],
    ["problem", "1", "problem"],
    ["Störung", "1", "incident"],
    ["task", "1", "unknown"],
    ["", "RITM0010001", "request"],
    ["", "INC0010001", "incident"],
    ["", "INCLINE", "unknown"],
  ])("%s %s is %s", (type, id, kind) => {
    expect(ticketKindOf(type, id)).toBe(kind);
  });
});
