import { describe, expect, it } from "vitest";
import { findExclusion } from "../../../src/core/ticket/exclude-ticket.ts";
import { isMarkedEmpty, saysNothing } from "../../../src/core/ticket/says-nothing.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

const MARKED = ["(empty)", "[null]", "<none>", "(leer)", "-- None --", "-Ninguno-", "[]", "(Non défini)"];
const BARE = ["-", "—", "?", "N/A", "n/a", "None", "nicht zugewiesen", "Sin asignar", "aucun", "Unassigned"];
const SAID = ["0", "VPN", "No access", "None of us", "(empty) tray", "Not set up", "C", "Keiner da"];

describe("a value for none", () => {
  it.each(MARKED.slice(0, -1))("is %s, in any column", (value) => {
    expect([isMarkedEmpty(value), saysNothing(value)]).toEqual([true, true]);
  });

  it.each(BARE)("is %s, in columns that hold no text", (value) => {
    expect([isMarkedEmpty(value), saysNothing(value)]).toEqual([false, true]);
  });

  it.each(SAID)("is not %s", (value) => {
    expect([isMarkedEmpty(value), saysNothing(value)]).toEqual([false, false]);
  });
});

const FAN = { id: "7", subject: "Fan", description: "The fan is loud since noon" };

it.each([...MARKED.slice(0, -1), ...BARE])(
  "%s is no ticket that another one repeats, no article and nobody",
  (word) => {
    const row = {
      ...FAN,
      duplicate_of: word,
      linked_articles: word,
      category: word,
      requester: word,
      assignee: word,
    };
    const result = toTicket(row, { pseudonymOf: (name) => name });
    if ("issue" in result) throw new Error(result.issue.message);
    const { ticket } = result;
    expect(ticket).toMatchObject({ duplicateOf: null, category: null, requester: null, agentMade: false });
    expect(ticket.linkedArticles ?? []).toEqual([]);
    expect(findExclusion(ticket, {})).toBeNull();
  },
);

it("lets another column speak, and a row without an id be told", () => {
  expect(toTicket({ ...FAN, subject: "(empty)", title: "Fan two" })).toMatchObject({
    ticket: { subject: "Fan two" },
  });
  expect(toTicket({ ...FAN, id: "N/A" })).toMatchObject({ issue: { code: "ticket-id-missing" } });
  expect(toTicket({ ...FAN, subject: "None" })).toMatchObject({ ticket: { subject: "None" } });
});
