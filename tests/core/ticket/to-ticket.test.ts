import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticketKindOf } from "../../../src/core/ticket/ticket-kind.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";
import { makeTicket } from "../../make/ticket.ts";

const [ONE, SEVEN, BOB] = ["keyed 1", "keyed 7", "keyed bob"];

function ticketOf(row: unknown): Ticket | string {
  const result = toTicket(row, { pseudonymOf: (name) => `keyed ${name}` });
  return "ticket" in result ? result.ticket : result.issue.code;
}

it("takes articles with a body for messages, and their ids for no links", () => {
  const message = { id: 11, sender: "Customer", body: "It is dark." };
  const result = toTicket({ id: 1, title: "Lamp", article_ids: [11], articles: [message] });
  expect(result).toMatchObject({ ticket: { description: "It is dark.", linkedArticles: null } });
});

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

  it.each<[string, Record<string, unknown>, Partial<Ticket>]>([
    [
      "Freshdesk",
      { status: 6, source: 9, company_id: 4, product_id: null, requester_id: 1, responder_id: 2 },
      { status: "Waiting on customer", channel: "Feedback widget", requester: ONE },
    ],
    [
      "Freshservice",
      { status: 4, source: 9, department_id: 4, workspace_id: 2, responder_id: null },
      { status: "Resolved", channel: "Walk-up" },
    ],
    [
      "a task of ServiceNow",
      { number: "RITM0000001", short_description: "x", state: "3", sys_class_name: "sc_req_item" },
      { id: "RITM0000001", subject: "x", kind: "request", status: "Closed Complete" },
    ],
    [
      "a closure without a solution",
      { number: "INC1", short_description: "x", state: "7", close_code: "Duplicate" },
      { id: "INC1", subject: "x", status: "Duplicate" },
    ],
    [
      "Zendesk with its comments",
      {
        ...{ raw_subject: "x", description: "Dark screen", requester_id: 7, assignee_id: 9 },
        comments: [
          { author_id: 7, body: "Dark screen", public: true },
          { author_id: 9, body: "Hello Ann,\n\nPress Fn, see KB0010023.\n\nBest regards\nBob", public: true },
        ],
      },
      {
        ...{ subject: "x", description: "Dark screen", resolutionText: "Press Fn, see KB0010023." },
        ...{ citedNames: ["KB0010023"], requester: SEVEN },
      },
    ],
    [
      "an agent's own work",
      { "Issue key": "HELP-1", Summary: "Patch srv-1", Reporter: "bob", Assignee: "Bob" },
      { id: "HELP-1", subject: "Patch srv-1", agentMade: true, requester: BOB },
    ],
    [
      "names that are nobody's",
      { "Issue key": "HELP-1", Summary: "x", Reporter: "REDACTED", Assignee: "REDACTED" },
      { id: "HELP-1", subject: "x" },
    ],
    [
      "a link of Jira to what it repeats",
      {
        key: "HELP-2",
        fields: {
          summary: "x",
          issuelinks: [
            { type: { name: "Duplicate" }, inwardIssue: { key: "HELP-3" } },
            { type: { name: "Duplicate" }, outwardIssue: { key: "HELP-1" } },
          ],
        },
      },
      { id: "HELP-2", subject: "x", duplicateOf: "HELP-1" },
    ],
    [
      "a ticket with its comments beside it",
      { ticket: { id: 5, subject: "x", requester_id: 7 }, comments: [{ author_id: 9, body: "Press Fn." }] },
      { id: "5", subject: "x", resolutionText: "Press Fn.", requester: SEVEN },
    ],
    [
      "custom fields",
      { custom_fields: { cf_lzs: "yes", cf_other: 1 } },
      { label: { solvable: true, articleIds: [], gapId: null, kind: "flagged-solvable" } },
    ],
  ])("reads %s", (_name, row, fields) => {
    expect(ticketOf("id" in row || "number" in row || fields.id ? row : { id: 1, ...row })).toEqual(
      makeTicket(fields),
    );
  });

  it("says nothing of who asked without a key: a plain hash is undone by whoever has a list of names", () => {
    expect(toTicket({ id: 1, subject: "x", requester: "ann@example.org" })).toMatchObject({
      ticket: { requester: null },
    });
  });

  it("takes the caller's words for codes, and the caller's meaning of columns", () => {
    const result = toTicket(
      { id: 1, Titel: "VPN", summary: "no", state: 99, source: 3 },
      { columns: { Titel: "subject", summary: null }, values: { status: { "99": "Cancelled" } } },
    );
    expect(result).toEqual({
      ticket: makeTicket({ subject: "VPN", status: "Cancelled", channel: "3" }),
      warnings: [],
    });
  });

  it.each([
    ["Team", ["customers"]],
    ["enterprise", ["customers", "enterprise"]],
    ["Partner; Team", ["partners", "customers"]],
    ["Trial", []],
    ["Reseller", ["Reseller"]],
  ])("takes the caller's word for who a requester is: %s", (plan, audiences) => {
    const result = toTicket(
      { id: 1, subject: "VPN", plan },
      {
        columns: { plan: "audiences" },
        values: {
          audiences: {
            Team: "customers",
            Enterprise: "customers; enterprise",
            Partner: "partners, customers",
            Trial: "",
          },
        },
      },
    );
    expect(result).toMatchObject({ ticket: { audiences } });
  });

  it("takes a field of the form that nobody filled in for nothing", () => {
    const row = { id: 1, subject: "VPN", status: "open", custom_fields: [{ id: 3602, value: null }] };
    expect(toTicket(row, { columns: { "custom_fields.3602": "linkedArticles" } })).toMatchObject({
      ticket: { linkedArticles: null },
    });
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

  it("takes the names of its row's people out of its texts", () => {
    const row = {
      ...{ number: "INC1", caller_id: { display_value: "Ewa Nowak" }, assigned_to: "K. Lindqvist" },
      ...{ resolved_by: "Tom Reed", short_description: "access to lab 4 - NOWAK, EWA" },
      description: "Lindqvist told me to ask.\nNot for Paul Page, for ewa nowak",
      close_notes: "reed: done",
    };
    const result = toTicket(row);
    expect("ticket" in result && result.ticket).toMatchObject({
      subject: "access to lab 4 - [name]",
      description: "[name] told me to ask.\nNot for Paul Page, for [name]",
      resolutionText: "[name]: done",
    });
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
