import { describe, expect, it } from "vitest";
import { countHealth } from "../../../../src/view/report/count/count-health.ts";
import { createReport } from "../../../../src/view/report/create-report.ts";
import { makeArticle, tinyAssessment } from "../make-assessment.ts";

describe("countHealth", () => {
  it("counts states, dates and audiences", () => {
    const health = countHealth(
      [
        makeArticle("plain"),
        makeArticle("last-day", { validTo: "2026-06-15" }),
        makeArticle("expired", { validTo: "2026-06-14" }),
        makeArticle("early", { validFrom: "2026-06-16" }),
        makeArticle("overdue", { reviewBy: "2026-06-14" }),
        makeArticle("agents", { audience: ["agents"] }),
        makeArticle("draft", { state: "draft", validTo: "2020-01-01", reviewBy: "2020-01-01" }),
        makeArticle("retired", { state: "retired" }),
      ],
      [],
      "2026-06-15T10:00:00Z",
    );
    expect(health).toMatchObject({
      articles: 8,
      states: [
        { state: "published", count: 6 },
        { state: "draft", count: 1 },
        { state: "retired", count: 1 },
      ],
      expired: 1,
      notYetValid: 1,
      reviewOverdue: 1,
      restricted: 1,
    });
    expect(health.neverNamed.rows.map((row) => row.id)).toEqual(["plain", "last-day", "overdue", "agents"]);
  });

  it("knows which articles no ticket came near", () => {
    const { neverNamed } = createReport(tinyAssessment()).health;
    expect(neverNamed).toEqual({ count: 1, rows: [{ id: "N", title: "Title of N", url: null }] });
  });
});
