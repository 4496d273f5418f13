import { expect, it } from "vitest";
import { assess, createArticle, createTicket } from "../src/index.ts";
import { createReport } from "../src/view/report/create-report.ts";

const articles = [
  createArticle({
    id: "vpn",
    title: "VPN drops in a hotel",
    sections: [{ text: "Sign in to the hotel first." }],
  }),
];
const vpn = createTicket({ id: "1", subject: "vpn drops in my hotel", linkedArticles: ["vpn"] });
const leak = createTicket({ id: "2", subject: "coffee machine leaks badly" });
const options = { now: "2026-11-30" };

it("counts a ticket that comes several times once, as its first, and says so", () => {
  const other = { ...leak, id: "1" };
  const once = assess({ articles, tickets: [vpn, leak] }, options);
  const repeated = assess({ articles, tickets: [vpn, vpn, leak, other] }, options);
  expect(repeated.verdicts).toEqual(once.verdicts);
  expect(repeated.tickets).toEqual(once.tickets);
  expect(repeated.rejectedRows).toBe(2);
  expect(repeated.issues.map(({ severity, code, message }) => [severity, code, message])).toEqual([
    [
      "error",
      "ticket-id-duplicate",
      "2 of 4 tickets have the id of an earlier one. The first ones were kept: 1.",
    ],
  ]);
  const { funnel } = createReport(repeated);
  expect([funnel.scored, funnel.rejected, funnel.rowsRead]).toEqual([2, 2, 4]);
});

it("learns once from a resolved ticket that comes twice", () => {
  const learned = (history: readonly (typeof vpn)[]) =>
    assess({ articles, tickets: [leak], history }, options);
  const repeated = learned([vpn, vpn]);
  expect(repeated.verdicts).toEqual(learned([vpn]).verdicts);
  expect(repeated.model.historyTickets).toBe(1);
  expect(repeated.issues[0]?.message).toMatch(/1 of 2 resolved tickets have the id of an earlier one/);
});
