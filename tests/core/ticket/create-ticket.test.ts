import { describe, expect, it } from "vitest";
import { createArticle } from "../../../src/core/article/create-article.ts";
import { createTicket, type NewTicket } from "../../../src/core/ticket/create-ticket.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

describe("createTicket", () => {
  it.each([
    [{ id: "1" }],
    [{ id: "1", subject: "VPN drops", description: "It drops every hour." }],
    [
      {
        id: "1",
        subject: "VPN drops",
        category: "Network",
        linkedArticles: ["vpn"],
        audiences: ["employees"],
      },
    ],
    [
      {
        id: "1",
        subject: "VPN drops",
        createdAt: "2026-03-04T10:00:00.000Z",
        kind: "incident",
        language: "de",
      },
    ],
  ] satisfies [NewTicket][])("says of %j what a row with the same columns says", (given) => {
    expect({ ticket: createTicket(given), warnings: [] }).toEqual(toTicket(given));
  });

  it("takes texts as they are", () => {
    const description = "Hello,\nit drops.\n\nKind regards\nAnna";
    expect(createTicket({ id: "1", description }).description).toBe(description);
  });

  it("takes keys of other tables that are numbers, as createArticle does", () => {
    const given: NewTicket = {
      id: 1,
      linkedArticles: [5, "vpn"],
      requester: 17,
      duplicateOf: 2,
      priority: 3,
    };
    const article = createArticle({ id: 5, title: "VPN" });
    const { linkedArticles, requester, duplicateOf, priority } = createTicket(given);
    expect(linkedArticles).toEqual([article.id, "vpn"]);
    expect({ requester, duplicateOf, priority }).toEqual({
      requester: "17",
      duplicateOf: "2",
      priority: "3",
    });
  });

  it.each([
    [{ linkedArticles: [5.5] }, /linkedArticles must be a list of articles.*, got \[5\.5\]\.$/],
    [{ linkedArticles: ["vpn", null] }, /got \["vpn", null\]\.$/],
    [{ linkedArticles: [{ id: 5 }] }, /got a list of 1\.$/],
    [{ audiences: ["hr", 7] }, /audiences must be a list of names.*, got \["hr", 7\]\.$/],
  ])("refuses %j, and shows what is wrong in the list", (given, message) => {
    expect(() => createTicket({ id: "1", ...given } as unknown as NewTicket)).toThrow(message);
  });

  it("takes undefined for nothing said", () => {
    const given = { id: "1", category: undefined, audiences: undefined } as unknown as NewTicket;
    expect(createTicket(given)).toEqual(createTicket({ id: "1" }));
  });

  it.each(["", "  ", undefined as unknown as string])("refuses the id %j", (id) => {
    expect(() => createTicket({ id })).toThrow(/A ticket needs an id/);
  });

  it.each([
    [{ desciption: "x" }, /no field "desciption"\. Did you mean "description"\?/],
    [{ resolvedby: "x" }, /Did you mean "resolvedAt"\?/],
    [{ titel: "VPN is down" }, /no field "titel", and this one neither subject nor description/],
    [{ thread: [{ from: "jo", says: "VPN is down" }] }, /no field "thread"/],
    [
      { label: { solvable: true, articleIds: [], gapid: null } },
      /a label has no field "gapid"\. Did you mean "gapId"\?/,
    ],
  ])("refuses %j, whose words would get lost", (given, message) => {
    expect(() => createTicket({ id: "1", ...given } as unknown as NewTicket)).toThrow(message);
  });
});
