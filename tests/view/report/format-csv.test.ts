import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatCsv, formatGapsCsv, formatScorecardCsv } from "../../../src/view/report/format-csv.ts";
import { anyAssessment } from "./any-assessment.ts";
import { tinyAssessment } from "./make-assessment.ts";

const report = createReport(tinyAssessment());
const read = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, record_delimiter: "\r\n" });

describe("formatCsv", () => {
  const rows = read(formatCsv(report));

  it("has one row a ticket, in input order", () => {
    expect(rows.map((row) => row.ticketId)).toEqual(tinyAssessment().tickets.map((ticket) => ticket.id));
  });

  it("says outcome, reason, probability and article", () => {
    expect(rows[0]).toMatchObject({
      outcome: "solvable",
      reason: "",
      probability: "0.9",
      articleId: "A",
      articleTitle: "Title of A",
      articleUrl: "https://kb.example/a",
      matchedTerms: "vpn",
      category: "E-mail",
      subject: "",
    });
    expect(rows[5]).toMatchObject({ outcome: "unsolvable", reason: "missing", articleId: "", gapId: "big" });
    expect(rows[11]).toMatchObject({ outcome: "excluded", reason: "duplicate", probability: "" });
  });

  it("starts with a byte order mark when asked", () => {
    expect(formatCsv(report, { byteOrderMark: true })).toBe(`\uFEFF${formatCsv(report)}`);
  });

  it("keeps one row a ticket, whatever the text", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const text = formatCsv(createReport(assessment, { privacy: "short-text" }));
        expect(read(text)).toHaveLength(assessment.tickets.length);
      }),
      { numRuns: 60 },
    );
  });
});

it("says in each row of gaps and metrics of which days the tickets are", () => {
  const days = report.tickets.flatMap(({ outcome, createdAt }) =>
    outcome === "excluded" || createdAt === null ? [] : [createdAt.slice(0, 10)],
  );
  const period = { periodFirst: days.toSorted()[0], periodLast: days.toSorted().at(-1) };
  for (const text of [formatGapsCsv(report), formatScorecardCsv(report)])
    expect(read(text)).toEqual(read(text).map((row) => ({ ...row, ...period })));
  expect(period.periodFirst).toMatch(/^\d{4}-/);
});

describe("formatGapsCsv", () => {
  it("has one row a gap, most tickets first", () => {
    expect(read(formatGapsCsv(report))).toMatchObject([
      {
        rank: "1",
        gapId: "big",
        tickets: "2",
        share: "0.6667",
        cumulativeShare: "0.6667",
        shareOfScored: "0.2",
        cause: "missing",
        exampleTicketIds: "t5 t6",
      },
      {
        rank: "2",
        gapId: "small",
        tickets: "1",
        share: "0.3333",
        cumulativeShare: "1",
        cause: "not-visible",
      },
    ]);
  });
});
