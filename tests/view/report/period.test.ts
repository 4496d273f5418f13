import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { periodDays, periodWords } from "../../../src/view/report/period.ts";
import { englishVoice } from "../../../src/view/report/voice.ts";
import { makeAssessment, makeTicket, solvable } from "./make-assessment.ts";

function reportOf(days: readonly (string | null)[]) {
  const tickets = days.map((createdAt, at) => makeTicket(`t${at}`, { createdAt }));
  return createReport(makeAssessment({ tickets, verdicts: tickets.map(({ id }) => solvable(id, "A", 0.9)) }));
}

describe("the period of the tickets", () => {
  it.each([
    [["2026-03-02", "2026-05-31T23:00:00Z"], "March to May 2026", "2026-03-02 to 2026-05-31"],
    [["2026-03-31", "2026-03-01"], "March 2026", "2026-03-01 to 2026-03-31"],
    [["2025-12-31", "2026-01-01"], "December 2025 to January 2026", "2025-12-31 to 2026-01-01"],
    [
      ["2026-01-01", null, "2026-01-09"],
      "January 2026",
      "2026-01-01 to 2026-01-09 (1 of 3 tickets have no date that could be read)",
    ],
    [["2026-01-01", null, null], null, "2026-01-01 (2 of 3 tickets have no date that could be read)"],
    [["2026-03-31"], "March 2026", "2026-03-31"],
    [[null], null, "an unknown period: no ticket has a date"],
  ])("of %j is %j", (days, words, exact) => {
    expect(periodWords(reportOf(days), englishVoice)).toBe(words);
    expect(periodDays(reportOf(days), englishVoice)).toBe(exact);
  });
});
