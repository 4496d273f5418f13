import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../../src/core/text/analyzer.ts";
import { joinSearches } from "../../../../src/desk/event/join-searches.ts";
import { summariseSearches } from "../../../../src/desk/event/summarise-searches.ts";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../../src/view/report/format-html.ts";
import { formatJson } from "../../../../src/view/report/format-json.ts";
import { formatMarkdown } from "../../../../src/view/report/format-markdown.ts";
import { loadReport } from "../../../../src/view/report/load-report.ts";
import type { ReportOptions } from "../../../../src/view/report/report-options.ts";
import { visit } from "../../../desk/event/portal-events.ts";
import { makeAssessment, makeGap } from "../make-assessment.ts";

const analyzer = createAnalyzer();
const gaps = [makeGap("vpn", ["1", "2"], { label: "vpn hotel", proposedTitle: "VPN drops in hotel" })];

/** Two people search for what the gap is about, one in vain and one without choosing; three for what no gap is about. */
const EVENTS = [
  ...visit("a", "0 search hotel vpn 0"),
  ...visit("b", "0 search vpn hotel 4"),
  ...visit("c", "0 search coffee <b>machine</b> 0"),
  ...visit("d", "0 search coffee <b>machine</b> 0"),
  ...visit("e", "0 search badge of ann@example.com 2"),
];

function reportOf(options: ReportOptions = {}) {
  const { queries } = summariseSearches(EVENTS, { analyzer });
  const searches = joinSearches(gaps, queries, analyzer);
  return createReport(makeAssessment({ gaps }), { searches, ...options });
}

describe("failed searches in a report", () => {
  it("are counted beside the gap that they are about, or by themselves, and move no count of tickets", () => {
    const report = reportOf();
    expect(report.searches).toEqual({
      gaps: [
        {
          gapId: "vpn",
          noResults: 1,
          noClicks: 1,
          queries: [{ query: expect.stringMatching(/hotel/), noResults: 1, noClicks: 1 }],
        },
      ],
      unmatched: {
        total: 2,
        noResults: 2,
        noClicks: 1,
        rows: [
          { query: "coffee <b>machine</b>", noResults: 2, noClicks: 0 },
          { query: "badge of [e-mail]", noResults: 0, noClicks: 1 },
        ],
      },
    });
    expect({ ...report, searches: null }).toEqual(createReport(makeAssessment({ gaps })));
    expect(loadReport(formatJson(report))).toEqual(report);
  });

  it("are there without a word of customers where no text may be", () => {
    const report = reportOf({ privacy: "no-text" });
    expect(report.searches).toMatchObject({
      gaps: [{ noResults: 1, noClicks: 1, queries: [] }],
      unmatched: { total: 2, noResults: 2, noClicks: 1, rows: [] },
    });
    for (const text of [formatHtml(report), formatMarkdown(report), formatJson(report)])
      expect(text).not.toMatch(/coffee|badge/);
  });

  it("are shown escaped, under a name of their own", () => {
    const html = formatHtml(reportOf());
    expect(html).toContain("<dt>Searched</dt><dd>1 found nothing, 1 chose nothing: “");
    expect(html).toContain('<section id="searches"');
    expect(html).toContain("coffee &lt;b&gt;machine&lt;/b&gt;");
    const markdown = formatMarkdown(reportOf());
    expect(markdown).toContain("## Failed searches");
    expect(markdown).toContain("| 1 found nothing, 1 chose nothing: “");
    expect(markdown).not.toContain("<b>");
  });

  it("are not spoken of where nobody listened", () => {
    const report = createReport(makeAssessment({ gaps }));
    expect(report.searches).toBeNull();
    for (const text of [formatHtml(report), formatMarkdown(report)])
      expect(text).not.toMatch(/failed search|Searched/i);
  });
});
