import { expect, it } from "vitest";
import type { GoneGap } from "../../../src/desk/follow/judge-gone.ts";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatHtml } from "../../../src/view/report/format-html.ts";
import { formatMarkdown } from "../../../src/view/report/format-markdown.ts";
import { loadReport } from "../../../src/view/report/load-report.ts";
import { record } from "../../desk/follow/records.ts";
import { makeAssessment } from "./make-assessment.ts";

const gone: readonly GoneGap[] = [
  { record: record("scan", "ab"), change: "quiet", present: 0, solvable: 0, closedBy: null },
  {
    record: record("macro", "cd", { label: "macro, sheet", proposedTitle: "Sheet says macros are off" }),
    ...{ change: "closed", present: 4, solvable: 3, closedBy: { articleId: "kb7", title: "Turn macros on" } },
  },
];
const words = (page: string) => page.replace(/<style>[\s\S]*?<\/style>/, "").replace(/<[^>]+>/g, "");
const CLOSED =
  "Closed: “Sheet says macros are off”. 3 of 4 tickets of its problem can be solved now, by “Turn macros on”.";

it("tells what became of the gaps of the run before, those first that an article closed", () => {
  const report = createReport(makeAssessment(), { gone });
  expect(report.gaps.gone?.map(({ id, change, closedBy }) => [id, change, closedBy?.id])).toEqual([
    ["macro", "closed", "kb7"],
    ["scan", "quiet", undefined],
  ]);
  expect(loadReport(JSON.stringify(report))).toEqual(report);
  expect(words(formatHtml(report))).toContain(CLOSED);
  expect(formatMarkdown(report)).toContain(`- ${CLOSED}`);
  const manager = words(formatHtml(report, { reader: "manager" }));
  expect([manager.includes(CLOSED), manager.includes("Quiet:")]).toEqual([true, false]);
});

it("has no sentence of a customer where no text is to be shown, and nothing where no run was remembered", () => {
  const shy = createReport(makeAssessment(), { gone, privacy: "no-text" });
  expect(shy.gaps.gone?.[0]?.title).toBe("macro, sheet");
  expect(createReport(makeAssessment()).gaps).not.toHaveProperty("gone");
});
