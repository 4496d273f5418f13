import { describe, expect, it } from "vitest";
import { compareReports } from "../../../src/report/compare/compare-reports.ts";
import { formatComparison } from "../../../src/report/compare/format-comparison.ts";
import { createReport } from "../../../src/report/create-report.ts";
import type { Report } from "../../../src/report/report.ts";
import type { Verdict } from "../../../src/verdict/verdict.ts";
import { excluded, unsolvable } from "../../make/verdict.ts";
import { makeArticle, makeAssessment, makeGap, makeTicket, solvable } from "../make-assessment.ts";

/** `count` tickets from `first` on, the first `yes` of them solvable, then `out` excluded ones. */
function report({
  first = 0,
  count = 200,
  yes = 0,
  out = 0,
  chance = 0.9,
  gaps = [] as ReturnType<typeof makeGap>[],
  labels = 200,
}): Report {
  const verdicts = Array.from({ length: count + out }, (_, at): Verdict => {
    const id = `T${first + at}`;
    if (at >= count) return excluded(id, "spam");
    return at < yes ? solvable(id, "A", chance) : unsolvable(id, 1 - chance);
  });
  const model = { ...makeAssessment().model, labels };
  const tickets = verdicts.map(({ ticketId }) => makeTicket(ticketId));
  return createReport(makeAssessment({ articles: [makeArticle("A")], tickets, verdicts, gaps, model }));
}

const moved = (before: Report, after: Report, name: string) =>
  compareReports(before, after).measures.find((measure) => measure.name === name)!;

describe("compareReports of the same tickets", () => {
  it("pairs them: 80 solvable before, 100 after, of 200; 20 gained, none lost", () => {
    const measure = moved(report({ yes: 80 }), report({ yes: 100 }), "named with confidence");
    expect(measure.difference).toBeCloseTo(0.1, 12);
    expect(measure.finding).toBe("rose");
    // Bonett and Price 2012: 21 ÷ 202 and 1 ÷ 202.
    const [up, down] = [21 / 202, 1 / 202];
    const half = 1.959964 * Math.sqrt((up + down - (up - down) ** 2) / 202);
    expect(measure.low).toBeCloseTo(up - down - half, 6);
    expect(measure.high).toBeCloseTo(up - down + half, 6);
  });

  it("compares chances ticket by ticket", () => {
    const measure = moved(report({ yes: 80 }), report({ yes: 100 }), "estimated rate");
    // 20 of 200 tickets went from 0.1 to 0.9.
    expect(measure.difference).toBeCloseTo(0.08, 12);
    expect(measure.finding).toBe("rose");
  });

  it("finds no change where there is none", () => {
    const same = compareReports(report({ yes: 80 }), report({ yes: 80 }));
    expect(same.tickets).toEqual({ both: 200, onlyBefore: 0, onlyAfter: 0, basis: "same" });
    expect(same.notes).toEqual([]);
    expect(same.measures.every(({ difference }) => difference === 0)).toBe(true);
    expect(new Set(same.measures.map(({ finding }) => finding))).toEqual(new Set(["no-clear-change"]));
  });
});

describe("compareReports of other tickets", () => {
  it("takes them for two samples: 80 of 200 against 100 of 200 is within chance", () => {
    const measure = moved(report({ yes: 80 }), report({ first: 1000, yes: 100 }), "named with confidence");
    expect(measure.difference).toBeCloseTo(0.1, 12);
    // Newcombe's method 10, checked with the score intervals [0.3346, 0.4691] and [0.4313, 0.5687].
    expect(measure.low).toBeCloseTo(0.1 - Math.hypot(0.5 - 0.4313, 0.4691 - 0.4), 3);
    expect(measure.high).toBeCloseTo(0.1 + Math.hypot(0.5687 - 0.5, 0.4 - 0.3346), 3);
    expect(measure.finding).toBe("rose");
    expect(
      moved(report({ yes: 80 }), report({ first: 1000, yes: 95 }), "named with confidence").finding,
    ).toBe("no-clear-change");
  });

  it("says how many tickets are in both", () => {
    const { tickets } = compareReports(report({ yes: 80 }), report({ first: 100, yes: 80 }));
    expect(tickets).toEqual({ both: 100, onlyBefore: 100, onlyAfter: 100, basis: "other" });
  });
});

describe("what is not comparable", () => {
  it("other exclusions: other denominators, and nothing is judged", () => {
    const { notes, measures } = compareReports(report({ yes: 80, out: 60 }), report({ yes: 80 }));
    expect(notes.map(({ code }) => code)).toEqual(["other-denominator"]);
    expect(notes[0]?.text).toContain("23\u00A0% of the rows before and 0\u00A0% after");
    expect(measures.every(({ finding, difference }) => finding === null && difference === null)).toBe(true);
    expect(compareReports(report({ yes: 80, out: 2 }), report({ yes: 80 })).notes).toEqual([]);
  });

  it("another day to judge by is said", () => {
    const now = report({ yes: 80 });
    const then = {
      ...now,
      method: { ...now.method, asOf: { step: "month", snapshots: [], undated: 0 } as const },
    };
    expect(compareReports(now, then).notes.map(({ code }) => code)).toEqual(["other-as-of"]);
    expect(compareReports(then, then).notes).toEqual([]);
  });

  it("another way of counting: the level-zero rate is not judged, the others are", () => {
    const after = report({ yes: 80, labels: 0 });
    const { notes } = compareReports(report({ yes: 80 }), after);
    expect(notes.map(({ code }) => code)).toEqual(["other-basis", "other-model"]);
    expect(moved(report({ yes: 80 }), after, "level-zero rate").finding).toBeNull();
    expect(moved(report({ yes: 80 }), after, "missing").finding).toBe("no-clear-change");
  });
});

describe("gaps of two reports", () => {
  const ids = (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `T${from + at}`);
  const before = report({
    gaps: [
      makeGap("vpn", ids(0, 10), { terms: ["vpn", "hotel"] }),
      makeGap("mail", ids(10, 5), { terms: ["mailbox", "full"] }),
    ],
  });

  it("are matched by the tickets that they share", () => {
    const after = report({ gaps: [makeGap("other-id", ids(1, 8)), makeGap("phone", ids(30, 4))] });
    const { gaps } = compareReports(before, after);
    expect(gaps.matchedBy).toBe("tickets");
    expect(gaps.kept.map(({ label, count, countBefore }) => [label, countBefore, count])).toEqual([
      ["label of other-id", 10, 8],
    ]);
    expect(gaps.opened.map(({ id }) => id)).toEqual(["phone"]);
    expect(gaps.closed.map(({ id }) => id)).toEqual(["mail"]);
  });

  it("are matched by their words where no ticket is in both", () => {
    const after = report({
      first: 1000,
      gaps: [makeGap("new-id", ids(1000, 30), { terms: ["vpn", "hotel", "wifi"] })],
    });
    const { gaps } = compareReports(before, after);
    expect(gaps.matchedBy).toBe("words");
    expect(gaps.kept.map(({ countBefore, count }) => [countBefore, count])).toEqual([[10, 30]]);
    expect(gaps.closed.map(({ id }) => id)).toEqual(["mail"]);
  });
});

describe("formatComparison", () => {
  it("prints a line a measure, with what was found", () => {
    const text = formatComparison(compareReports(report({ yes: 80 }), report({ yes: 100 })));
    expect(text).toMatch(/named with confidence +40\u00A0% +50\u00A0% +\+10\.0 +\+5\.\d to \+\d+\.\d +rose/);
    expect(text).toContain("Compared ticket by ticket: 200 tickets in both");
    expect(formatComparison(compareReports(report({ out: 60 }), report({})))).toContain(
      "Beware: The rule “spam”",
    );
  });
});
