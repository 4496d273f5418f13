import { describe, expect, it } from "vitest";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { readAllTickets } from "../../../src/edge/node/read-tickets.ts";
import { makeTicket } from "../../make/ticket.ts";

interface Expected {
  readonly tickets: readonly Partial<Ticket>[];
  /** `code@line` of each issue. */
  readonly issues: readonly string[];
  readonly rejectedRows: number;
  /** Rule for each ticket. */
  readonly exclusions: readonly (string | null)[];
}

const EXPORTS: Readonly<Record<string, Expected>> = {
  "servicenow-incident.csv": {
    tickets: [
      {
        id: "INC0010001",
        subject: "Outlook asks for password",
        description: 'Outlook asks for my password – again and again.\nIt says "Need password".',
        resolutionText: "Cleared the stored credentials.",
        ...{
          createdAt: "2026-03-12T09:41:07.000Z",
          category: "Software",
          channel: "Email",
          status: "Closed",
        },
        kind: "incident",
      },
      {
        id: "INC0010002",
        ...{ subject: "CPU high on srv-12", description: "Threshold 95 % passed", kind: "incident" },
        ...{
          createdAt: "2026-03-12T10:00:00.000Z",
          category: "Hardware",
          channel: "Monitoring",
          status: "Closed",
        },
      },
      {
        id: "INC0010003",
        ...{ subject: "Outlook wants a password", kind: "incident", duplicateOf: "INC0010001" },
        ...{
          createdAt: "2026-03-12T10:05:00.000Z",
          category: "Software",
          channel: "Phone",
          status: "Closed",
        },
      },
      {
        id: "a4",
        subject: "No number",
        ...{ createdAt: "2026-03-12T10:06:00.000Z", category: "Software", channel: "Phone", status: "New" },
      },
      {
        id: "INC0010004",
        ...{ subject: "Refund?", kind: "incident", channel: "Self-service", status: "Canceled" },
        createdAt: "2026-03-13T08:00:00.000Z",
      },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null, "alert", "duplicate", null, "cancelled"],
  },
  "servicenow-records.json": {
    tickets: [
      {
        id: "INC0010005",
        ...{ subject: "VPN drops", description: "VPN drops each hour", resolutionText: "See KB0010002" },
        citedNames: ["KB0010002"],
        ...{ createdAt: "2026-03-12T09:41:07.000Z", channel: "phone", status: "Closed", kind: "incident" },
      },
      {
        id: "RITM0010006",
        ...{
          subject: "New laptop",
          createdAt: "2026-04-03T08:00:00.000Z",
          status: "Closed",
          kind: "request",
        },
      },
      { id: "INC0010007", subject: "Wrong button", status: "Canceled", kind: "incident" },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null, null, "cancelled"],
  },
  "zendesk-tickets.csv": {
    tickets: [
      {
        id: "101",
        ...{
          subject: "Cannot print to the second floor",
          channel: "Mail",
          status: "Solved",
          kind: "incident",
          priority: "Normal",
        },
        createdAt: "2026-03-12T09:41:00.000Z",
      },
      {
        id: "102",
        ...{ subject: "Buy now, cheap watches", channel: "Mail", status: "Spam", priority: "Low" },
        createdAt: "2026-03-12T09:50:00.000Z",
      },
      {
        id: "103",
        ...{ subject: "How do I share a calendar", channel: "Web form", status: "Solved", kind: "question" },
        priority: "Low",
        createdAt: "2026-03-12T09:55:00.000Z",
      },
    ],
    issues: ["description-column-missing@null", "ticket-id-duplicate@5"],
    rejectedRows: 1,
    exclusions: [null, "spam", null],
  },
  "zendesk-tickets.json": {
    tickets: [
      {
        id: "201",
        ...{ subject: "Shared mailbox is gone", description: "The mailbox sales@example.org is gone." },
        ...{ createdAt: "2026-03-12T09:41:00.000Z", channel: "email", status: "open", kind: "problem" },
      },
      { id: "202", subject: "VPN", createdAt: "2026-03-12T09:41:00.000Z", channel: "web", status: "deleted" },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null, "cancelled"],
  },
  "jira-issues.csv": {
    tickets: [
      {
        id: "HELP-1",
        ...{ subject: "Laptop does not wake", description: "It stays black.\nTried twice; no luck." },
        ...{ createdAt: "2026-03-12T09:41:00.000Z", category: "Laptop, Power", channel: "Portal" },
        ...{ status: "Done", kind: "incident" },
      },
      {
        id: "HELP-2",
        ...{ subject: "Laptop black again", description: "Same thing", duplicateOf: "HELP-1" },
        ...{ createdAt: "2026-03-13T14:05:00.000Z", category: "Laptop", channel: "Email" },
        ...{ status: "Cancelled", kind: "request" },
      },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null, "cancelled"],
  },
  "jira-search.json": {
    tickets: [
      {
        id: "HELP-3",
        ...{ subject: "Need access to the wiki", description: "I need to read the wiki.\nspace HR" },
        ...{
          createdAt: "2026-03-12T08:41:00.000Z",
          category: "Wiki, Access",
          status: "Open",
          kind: "request",
        },
      },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null],
  },
  "freshservice-tickets.csv": {
    tickets: [
      {
        id: "SR-1",
        ...{ subject: "Neuer Bildschirm", description: "ich brauche einen zweiten Bildschirm." },
        ...{ resolutionText: "Geliefert", createdAt: "2026-03-12T09:41:00.000Z", category: "Hardware" },
        ...{ channel: "Portal", status: "Closed", kind: "request" },
      },
      {
        id: "INC-2",
        ...{ subject: "Drucker druckt nicht", description: 'Papierstau in "Fach 2"; Lampe rot' },
        ...{ createdAt: "2026-03-13T08:00:00.000Z", category: "Hardware", channel: "Phone" },
        ...{ status: "Open", kind: "incident" },
      },
      {
        id: "INC-4",
        ...{ subject: "WLAN weg", description: "Kein Netz im Besprechungsraum", category: "Network" },
        ...{ createdAt: "2026-03-14T08:00:00.000Z", channel: "Email", status: "Open", kind: "incident" },
      },
    ],
    issues: ["csv-quote-open@8"],
    rejectedRows: 1,
    exclusions: [null, null, null],
  },
  "freshservice-tickets.json": {
    tickets: [
      {
        id: "301",
        ...{ subject: "Teams has no sound", description: "No sound & no ring in Teams." },
        ...{ resolutionText: "Chose the right speaker.", createdAt: "2026-03-12T09:41:00.000Z" },
        ...{ category: "Software", channel: "Portal", status: "Closed", kind: "incident" },
      },
      {
        id: "302",
        ...{ subject: "Disk alarm", description: "disk 95 %", createdAt: "2026-03-12T09:41:00.000Z" },
        ...{ channel: "AWS CloudWatch", status: "Open", kind: "incident" },
      },
      {
        id: "303",
        ...{ subject: "You won", description: "Click", createdAt: "2026-03-12T09:41:00.000Z" },
        ...{ channel: "Email", status: "spam" },
      },
    ],
    issues: [],
    rejectedRows: 0,
    exclusions: [null, "alert", "spam"],
  },
};

describe("exports of service desks", () => {
  it.each(Object.entries(EXPORTS))("%s", async (name, expected) => {
    const batch = await readAllTickets(`fixtures/exports/${name}`);
    // Who asked is kept as a hash: that it is the same for the same person is shown elsewhere.
    expect(batch.tickets.map((ticket) => ({ ...ticket, requester: null }))).toEqual(
      expected.tickets.map(makeTicket),
    );
    expect(batch.issues.map((issue) => `${issue.code}@${issue.line}`)).toEqual(expected.issues);
    expect(batch.rejectedRows).toBe(expected.rejectedRows);
    expect(batch.rows).toBe(expected.tickets.length + expected.rejectedRows);
    expect(batch.issues.every((issue) => issue.path === `fixtures/exports/${name}`)).toBe(true);
    expect(batch.tickets.map((ticket) => exclusionOf(ticket))).toEqual(expected.exclusions);
  });
});
