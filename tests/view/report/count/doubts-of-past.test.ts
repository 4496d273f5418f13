import { expect, it } from "vitest";
import { doubtsOfPast } from "../../../../src/view/report/count/doubts-of-past.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { makeAssessment } from "../make-assessment.ts";

const PERIOD = { first: "2026-05-04", last: "2026-05-29" };

it.each([
  ["ends before", "2026-04-30T09:00:00Z", true],
  ["ends within, on the first day", "2026-05-04T07:00:00Z", false],
  ["ends within", "2026-05-20", false],
  ["has no date", null, false],
])("a past that %s", (_, historyNewest, said) => {
  const { model, ...more } = makeAssessment({});
  const [caution] = doubtsOfPast({ ...more, model: { ...model, historyNewest } }, PERIOD);
  expect(caution?.code).toBe(said ? "history-ends" : undefined);
  if (said) expect(caution?.text).toContain("is of 2026-04-30, and these tickets begin on 2026-05-04.");
});

it("says nothing of tickets without dates, or judged by what was there on their day", () => {
  const assessment = makeAssessment({});
  const model = { ...assessment.model, historyNewest: "2026-04-30" };
  expect(doubtsOfPast({ ...assessment, model }, { first: null, last: null })).toEqual([]);
  const asOf = { step: "month", snapshots: [], undated: 0 } as const;
  expect(doubtsOfPast({ ...assessment, model, asOf }, PERIOD)).toEqual([]);
});

it("says of tickets that name what closed them to give them as resolved ones too", () => {
  const tickets = Array.from({ length: 10 }, (_, i) => makeTicket({ id: `${i}`, linkedArticles: ["vpn"] }));
  const { model, ...more } = makeAssessment({ tickets });
  const codesOf = (historyTickets: number, historyNewest: string | null, of = tickets) =>
    doubtsOfPast({ ...more, tickets: of, model: { ...model, historyTickets, historyNewest } }, PERIOD).map(
      ({ code }) => code,
    );
  expect(codesOf(0, null)).toEqual(["own-links"]);
  expect(codesOf(50, "2026-04-30")).toEqual(["own-links"]);
  expect(codesOf(50, "2026-05-20")).toEqual([]);
  expect(codesOf(0, null, tickets.slice(1))).toEqual([]);
});
