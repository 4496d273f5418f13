import { describe, expect, it } from "vitest";
import type { ExclusionRule } from "../../../../src/core/ticket/exclusion.ts";
import type { Verdict } from "../../../../src/core/verdict/verdict.ts";
import { compareReports } from "../../../../src/view/report/compare/compare-reports.ts";
import { formatComparison } from "../../../../src/view/report/compare/format-comparison.ts";
import { createReport } from "../../../../src/view/report/create-report.ts";
import type { Report } from "../../../../src/view/report/report.ts";
import { excluded, unsolvable } from "../../../make/verdict.ts";
import {
  makeArticle,
  makeAssessment,
  makeEvidence,
  makeGap,
  makeTicket,
  solvable,
} from "../make-assessment.ts";

/** `count` tickets from `first` on, the first `yes` of them solvable, then `out` excluded ones. */
function report({
  first = 0,
  count = 200,
  yes = 0,
  out = 0,
  rule = "spam" as ExclusionRule,
  chance = 0.9,
  gaps = [] as ReturnType<typeof makeGap>[],
  labels = 200,
  month = null as string | null,
}): Report {
  const verdicts = Array.from({ length: count + out }, (_, at): Verdict => {
    const id = `T${first + at}`;
    if (at >= count) return excluded(id, rule);
    return at < yes ? solvable(id, "A", chance) : unsolvable(id, 1 - chance);
  });
  const model = { ...makeAssessment().model, labels };
  const tickets = verdicts.map(({ ticketId }) => makeTicket(ticketId, { createdAt: month && `${month}-15` }));
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
    const measure = moved(report({ yes: 80 }), report({ yes: 100 }), "answered and found");
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
    const march = report({ yes: 80, month: "2026-03" });
    const april = (yes: number): Report => report({ first: 1000, yes, month: "2026-04" });
    const measure = moved(march, april(100), "named with confidence");
    expect(measure.difference).toBeCloseTo(0.1, 12);
    // Newcombe's method 10, checked with the score intervals [0.3346, 0.4691] and [0.4313, 0.5687].
    expect(measure.low).toBeCloseTo(0.1 - Math.hypot(0.5 - 0.4313, 0.4691 - 0.4), 3);
    expect(measure.high).toBeCloseTo(0.1 + Math.hypot(0.5687 - 0.5, 0.4 - 0.3346), 3);
    expect(measure.finding).toBe("rose");
    expect(moved(march, april(95), "named with confidence").finding).toBe("no-clear-change");
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

  it("a month with an outage beside one without: said, and judged all the same", () => {
    const march = report({ yes: 80, out: 60, rule: "outage", month: "2026-03" });
    const april = report({ first: 1000, yes: 100, month: "2026-04" });
    const { notes, measures } = compareReports(march, april);
    expect(notes.map(({ code }) => code)).toContain("other-outages");
    expect(measures.find(({ name }) => name === "named with confidence")!.finding).toBe("rose");
  });

  it.each(["spam", "alert", "auto-reply"] as const)(
    "a month with more of %s, which no customer asked, is judged all the same where the rule was on in both",
    (rule) => {
      const march = report({ yes: 80, out: 4, rule, month: "2026-03" });
      const april = (out: number): Report => report({ first: 1000, yes: 100, out, rule, month: "2026-04" });
      const { notes, measures } = compareReports(march, april(30));
      expect(measures.find(({ name }) => name === "named with confidence")!.finding).toBe("rose");
      expect(notes.find(({ code }) => code === "other-left-out")?.text).toContain(
        "2\u00A0% of the rows before",
      );
      expect(notes.map(({ code }) => code)).not.toContain("other-denominator");
      // None at all in one of them: the rule may have been off.
      const off = compareReports(april(30), report({ yes: 80, month: "2026-03" }));
      expect(off.measures.every(({ finding }) => finding === null)).toBe(true);
    },
  );

  it("another day to judge by is said", () => {
    const now = report({ yes: 80 });
    const then = {
      ...now,
      method: { ...now.method, asOf: { step: "month", snapshots: [], undated: 0 } as const },
    };
    expect(compareReports(now, then).notes.map(({ code }) => code)).toEqual(["other-as-of"]);
    expect(compareReports(then, then).notes).toEqual([]);
  });

  it("links that seem to be missing, and that agents gave more of than before, are said", () => {
    const linked = (share: number, surestSolvable: number): Report => {
      const of = report({ yes: 80 });
      const rate = { count: 200 * share, of: 200, share, low: share - 0.05, high: share + 0.05 };
      const metrics = of.scorecard.metrics.map((metric) =>
        metric.id === "link-rate" ? { ...metric, rate } : metric,
      );
      const model = { ...of.method.model, surestSolvable };
      const cautions = [{ code: "few-links", text: "" }];
      return { ...of, cautions, method: { ...of.method, model }, scorecard: { ...of.scorecard, metrics } };
    };
    const { notes } = compareReports(linked(0.25, 0.4), linked(0.45, 0.5));
    expect(notes.map(({ code }) => code)).toEqual(["other-links"]);
    expect(notes[0]?.text).toContain("in 25\u00A0% of the tickets before and in 45\u00A0% after");
    expect(compareReports(linked(0.25, 0.4), linked(0.28, 0.4)).notes).toEqual([]);
    expect(compareReports(linked(0.25, 0.95), linked(0.45, 0.95)).notes).toEqual([]);
  });

  it("another share of links that was said", () => {
    const then = report({ yes: 80 });
    const now = { ...then, method: { ...then.method, model: { ...then.method.model, linkedShare: 0.6 } } };
    const { notes } = compareReports(then, now);
    expect(notes.map(({ code }) => code)).toEqual(["other-linked-share"]);
    expect(notes[0]?.text).toContain("link 100\u00A0% of what an article answered before, and 60\u00A0% now");
    expect(moved(then, now, "level-zero rate").finding).toBeNull();
    expect(compareReports(now, now).notes).toEqual([]);
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
    expect(gaps.kept.map(({ label, count, countBefore }) => [label, countBefore, count])).toEqual([
      ["label of other-id", 10, 8],
    ]);
    expect(gaps.kept.map(({ matchedBy }) => matchedBy)).toEqual(["tickets"]);
    expect(gaps.opened.map(({ id }) => id)).toEqual(["phone"]);
    expect(gaps.faded.map(({ id }) => id)).toEqual(["mail"]);
    expect(gaps.closed).toEqual([]);
  });

  it("are closed by the article that answers their tickets now", () => {
    const verdicts = ids(0, 200).map((id, at) => (at < 8 ? solvable(id, "A", 0.9) : unsolvable(id, 0.1)));
    const tickets = ids(0, 200).map((id) => makeTicket(id));
    const after = createReport(makeAssessment({ articles: [makeArticle("A")], tickets, verdicts }));
    const { gaps } = compareReports(before, after);
    expect(gaps.closed).toEqual([
      expect.objectContaining({
        id: "vpn",
        answeredBy: { id: "A", title: "Title of A" },
        present: 10,
        solvable: 8,
      }),
    ]);
  });

  const hotel = { terms: [["vpn", 0.5] as const, ["hotel", 0.4] as const], typical: 0.5 };
  const mailbox = { terms: [["mailbox", 0.6] as const, ["full", 0.3] as const], typical: 0.5 };
  const march = report({
    gaps: [makeGap("vpn", ids(0, 10), { profile: hotel }), makeGap("mail", ids(10, 5), { profile: mailbox })],
  });

  it("are known by what their tickets say where no ticket is in both; what did not come is quiet, and no success", () => {
    const after = report({ first: 1000, gaps: [makeGap("new-id", ids(1000, 30), { profile: hotel })] });
    const { gaps } = compareReports(march, after);
    expect(gaps.kept.map(({ countBefore, count, matchedBy }) => [countBefore, count, matchedBy])).toEqual([
      [10, 30, "content"],
    ]);
    expect(gaps.quiet.map(({ id }) => id)).toEqual(["mail"]);
    expect(formatComparison(compareReports(march, after))).toContain(
      "Quiet, no ticket known as theirs in the later report: How to mail",
    );
    expect([gaps.opened, gaps.closed, gaps.faded]).toEqual([[], [], []]);
  });

  it("are closed by an article that is new, which two customers found in other forms of the gap's words", () => {
    const terms = [["approv", 0.5] as const, ["order", 0.4] as const, ["travel", 0.3] as const];
    const gap = makeGap("approvals", ids(0, 8), { profile: { terms, typical: 0.5 } });
    const words = [["Approving", "orders"], ["approve", "PO"], ["VPN"]];
    const april = (articles: readonly string[]) => {
      const verdicts = words.map((matchedTerms, at) => {
        const evidence = [makeEvidence("approve", { matchedTerms })];
        return { ...solvable(`T${1000 + at}`, "approve", 0.9), evidence } as Verdict;
      });
      const tickets = verdicts.map(({ ticketId }) => makeTicket(ticketId));
      return createReport(
        makeAssessment({ articles: articles.map((id) => makeArticle(id)), tickets, verdicts }),
      );
    };
    const { gaps } = compareReports(report({ gaps: [gap] }), april(["A", "approve"]));
    expect(gaps.closed).toEqual([
      expect.objectContaining({
        id: "approvals",
        answeredBy: { id: "approve", title: "Title of approve" },
        present: 2,
      }),
    ]);
    expect(gaps.quiet).toEqual([]);
  });

  it("that share but a word are told apart from those that are still there", () => {
    const pin = { terms: [["pin", 0.5] as const], typical: 0.5 };
    const before = report({ gaps: [makeGap("pin", ids(0, 9), { profile: pin })] });
    const after = report({ first: 1000, gaps: [makeGap("new-id", ids(1000, 9), { profile: pin })] });
    const comparison = compareReports(before, after);
    expect(comparison.gaps.kept.map(({ matchedBy }) => matchedBy)).toEqual(["word"]);
    expect(formatComparison(comparison)).toContain(
      "0 opened, 0 still there, 1 of a word that came up again, no one problem, 0 closed",
    );
  });

  it("of a report from before profiles are known by their words", () => {
    const old = (first: number, terms: readonly string[]) => {
      const made = report({ first, gaps: [makeGap(`gap-${first}`, ids(first, 9), { terms })] });
      const rows = made.gaps.rows.map((row) => ({ ...row, profile: null }));
      return { ...made, gaps: { ...made.gaps, rows } };
    };
    const { gaps } = compareReports(old(0, ["VPN", "hotel"]), old(1000, ["vpn", "hotel", "wifi"]));
    expect(gaps.kept.map(({ matchedBy }) => matchedBy)).toEqual(["content"]);
  });
});

describe("reports of other tickets", () => {
  const dated = (
    first: number,
    { from, yes, category = "mail" }: { from: string; yes: number; category?: string },
  ): Report => {
    const verdicts = Array.from({ length: 100 }, (_, at) =>
      at < yes ? solvable(`T${first + at}`, "A", 0.9) : unsolvable(`T${first + at}`, 0.1),
    );
    const tickets = verdicts.map(({ ticketId }, at) =>
      makeTicket(ticketId, { createdAt: `${from}-${String(1 + (at % 28)).padStart(2, "0")}`, category }),
    );
    return createReport(makeAssessment({ articles: [makeArticle("A")], tickets, verdicts }));
  };
  const codes = (a: Report, b: Report) => compareReports(a, b).notes.map(({ code }) => code);
  const march = dated(0, { from: "2026-03", yes: 20 });

  it("given the wrong way round say so, first of all", () => {
    const april = dated(1000, { from: "2026-04", yes: 60 });
    expect(codes(april, march)).toEqual(["wrong-order", "other-period"]);
    const later = { ...march, judgedAt: "2026-12-24" };
    expect(codes(later, march)).toEqual(["wrong-order"]);
    expect(codes(march, later)).toEqual([]);
    expect(codes({ ...march, judgedAt: "2026-12-24" }, april)).toEqual(["other-period"]);
  });

  it("of two months tell their days, and that a rate may be the customers' doing", () => {
    const comparison = compareReports(march, dated(1000, { from: "2026-04", yes: 60 }));
    expect(comparison.before).toMatchObject({ firstTicket: "2026-03-01", lastTicket: "2026-03-28" });
    expect(comparison.notes.map(({ code }) => code)).toEqual(["other-period"]);
    const text = formatComparison(comparison);
    expect(text).toContain("of 2026-03-01 to 2026-03-28");
    expect(text).toContain("2026-03-01 to 2026-03-28 before and 2026-04-01 to 2026-04-28 after");
  });

  it.each([
    ["the same days without the same tickets", dated(1000, { from: "2026-03", yes: 60 }), ["other-export"]],
    [
      "another category",
      dated(1000, { from: "2026-04", yes: 60, category: "phones" }),
      ["other-export", "other-period"],
    ],
  ])("of another export are not judged: %s", (_, after, expected) => {
    expect(codes(march, after)).toEqual(expected);
    expect(compareReports(march, after).measures.every(({ finding }) => finding === null)).toBe(true);
  });

  it("without dates are not judged where hardly a ticket is in both: nothing tells what they are", () => {
    const { notes, measures } = compareReports(report({ yes: 20 }), report({ first: 1000, yes: 150 }));
    expect(notes.map(({ code }) => code)).toEqual(["other-export"]);
    expect(measures.every(({ finding }) => finding === null)).toBe(true);
    expect(compareReports(report({ yes: 20 }), report({ first: 20, yes: 20 })).notes).toEqual([]);
  });

  it("with the same tickets have no such note, whatever the articles did", () => {
    expect(codes(march, dated(0, { from: "2026-03", yes: 60 }))).toEqual([]);
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
