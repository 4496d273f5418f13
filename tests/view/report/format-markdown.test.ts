import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatMarkdown } from "../../../src/view/report/format-markdown.ts";
import { anyAssessment } from "./any-assessment.ts";
import { makeAssessment, tinyAssessment } from "./make-assessment.ts";

describe("formatMarkdown", () => {
  const text = formatMarkdown(createReport(tinyAssessment(), { title: "Q2", organisation: "Example" }));

  it.each([
    "# Q2\n\nExample. Tickets of 2026-04-10 to 2026-05-02 (1 of 10 tickets have no date that could be read). Judged at 2026-06-15: 13 rows read, 10 tickets scored.\n",
    "**Level-zero rate: 35\u00A0%**, 4 of 10 scored tickets; 95 % interval <1 to 70\u00A0%. Estimated: answered and found.",
    "**Named with confidence: 30\u00A0%**, 3 of 10 scored tickets; 95 % interval 11 to 60\u00A0%.",
    "**To win without writing: 3 tickets**, up to 65\u00A0%",
    "| Rank | Proposed title |",
    "| 1 | **How to big** | 2 | 67\u00A0% | Missing. Write the article. |  |  |  | none |",
    "### What to read first when there is time to write\n\nWhatever the cause of a gap,",
    "| 1 | **How to big** | 2 | 2 |",
    "| − excluded: spam (`spam`) | 1 |",
    "a.csv:3",
  ])("has %j", (part) => {
    expect(text).toContain(part);
  });

  it("keeps every table in shape, whatever the text", () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const lines = formatMarkdown(createReport(assessment, { privacy: "short-text" })).split("\n");
        expect(lines.join("\n")).not.toMatch(/<[a-z/!]|NaN|undefined|\r/i);
        let width = 0;
        for (const line of lines) {
          const cells = line.startsWith("|") ? line.replace(/\\./g, "").split("|").length : 0;
          if (cells > 0 && width > 0) expect(cells).toBe(width);
          width = cells;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("says n/a where there are no tickets", () => {
    expect(formatMarkdown(createReport(makeAssessment()))).toContain(
      "**Level-zero rate: n/a**, 0 of 0 scored tickets",
    );
  });
});
