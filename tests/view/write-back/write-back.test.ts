import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import { createReport } from "../../../src/view/report/create-report.ts";
import { DESK_SYSTEMS } from "../../../src/view/write-back/desk-system.ts";
import { formatGapTasks } from "../../../src/view/write-back/format-gap-tasks.ts";
import { formatWriteBack } from "../../../src/view/write-back/format-write-back.ts";
import { ticketFlags } from "../../../src/view/write-back/ticket-flag.ts";
import { makeAssessment, makeTicket, solvable, tinyAssessment } from "../report/make-assessment.ts";

const report = createReport(tinyAssessment());
const scored = report.tickets.filter(({ outcome }) => outcome !== "excluded").map(({ ticketId }) => ticketId);

interface ZendeskBody {
  readonly tickets: readonly { readonly id: number | string; readonly additional_tags: readonly string[] }[];
}

describe("ticketFlags", () => {
  it("flags solvable and unsolvable tickets, leaves unsure ones open, and names the article that answers or is to be mended", () => {
    expect(
      ticketFlags(report).map(({ ticketId, levelZero, reason, articleId }) => [
        ticketId,
        levelZero,
        reason,
        articleId,
      ]),
    ).toEqual([
      ["t1", true, "solvable", "A"],
      ["t2", true, "solvable", "A"],
      ["t3", true, "solvable", "B"],
      ["t4", null, "unsure", null],
      ["t5", false, "missing", null],
      ["t6", false, "missing", null],
      ["t7", false, "not-visible", "D"],
      ["t8", false, "not-findable", "B"],
      ["t9", false, "needs-agent", null],
      ["t10", false, "outdated", "R"],
    ]);
  });
});

describe("formatWriteBack", () => {
  it.each(["servicenow", "jira", "freshservice"] as const)("is read back by our own parser: %s", (system) => {
    const subjects = new Map(scored.map((id) => [id, `Subject, of "${id}"`]));
    const { tickets, rejectedRows } = parseTickets(formatWriteBack(report, system, { subjects }), {
      format: "csv",
    });
    expect(rejectedRows).toBe(0);
    expect(tickets.map(({ id }) => id)).toEqual(scored);
    if (system === "jira") expect(tickets.map(({ subject }) => subject)).toEqual([...subjects.values()]);
  });

  it("is never taken for the word of a person when it comes back in an export", () => {
    for (const system of ["servicenow", "jira", "freshservice"] as const) {
      for (const ticket of parseTickets(formatWriteBack(report, system), { format: "csv" }).tickets) {
        expect([ticket.label, ticket.linkedArticles, ticket.resolutionText]).toEqual([null, null, ""]);
      }
    }
  });

  it("writes what ServiceNow's import set takes", () => {
    const [head, first, , , unsure, missing] = formatWriteBack(report, "servicenow").split("\r\n");
    expect(head).toBe(
      "number,u_predicted_level_zero,u_predicted_level_zero_reason,u_predicted_level_zero_article,u_predicted_level_zero_probability",
    );
    expect(first).toBe("t1,true,solvable,A,0.9");
    expect(unsure).toBe("t4,,unsure,,0.5");
    expect(missing).toBe("t5,false,missing,,0.1");
  });

  it("writes requests of at most 100 tickets for Zendesk, ids as numbers", () => {
    const verdicts = Array.from({ length: 230 }, (_, at) =>
      solvable(String(7000 + at), "Reset Your Password", 0.9),
    );
    const tickets = verdicts.map(({ ticketId }) => makeTicket(ticketId));
    const lines = formatWriteBack(createReport(makeAssessment({ tickets, verdicts })), "zendesk")
      .trimEnd()
      .split("\n");
    const bodies = lines.map((line) => JSON.parse(line) as ZendeskBody);
    expect(bodies.map((body) => body.tickets.length)).toEqual([100, 100, 30]);
    expect(bodies[0]!.tickets[0]).toEqual({
      id: 7000,
      additional_tags: ["predicted-level-zero-solvable", "predicted-level-zero-article-reset-your-password"],
    });
  });

  it.each(DESK_SYSTEMS)("carries no words of a ticket: %s", (system) => {
    const secret = createReport(tinyAssessment(), { privacy: "short-text" });
    expect(formatWriteBack(secret, system)).not.toMatch(/Subject of|text of/);
  });

  it("defuses ids that a spreadsheet would run", () => {
    const evil = makeAssessment({
      tickets: [makeTicket("=cmd()")],
      verdicts: [solvable("=cmd()", "@A", 0.9)],
    });
    const text = formatWriteBack(createReport(evil), "servicenow");
    expect(text.split("\r\n")[1]).toBe("'=cmd(),true,solvable,'@A,0.9");
  });
});

describe("formatGapTasks", () => {
  it.each(["jira", "freshservice"] as const)(
    "is read back as tickets with a subject and a description: %s",
    (system) => {
      const text = formatGapTasks(report, system);
      const rows = parseTickets(text, { format: "csv" });
      expect(rows.rejectedRows).toBe(0);
      expect(rows.tickets.map(({ subject }) => subject)).toEqual([
        "Missing: How to big",
        "Not visible: How to small",
      ]);
      expect(rows.tickets[0]?.description).toContain("Write the article.");
      expect(rows.tickets[0]?.description).toContain("2 tickets in the period of the report.");
    },
  );

  it("gives ServiceNow the gap's id to coalesce on, the largest gaps first and urgent", () => {
    const [head, first, second] = formatGapTasks(report, "servicenow").split("\r\n");
    expect(head).toBe("u_gap_id,short_description,description,priority,u_article");
    expect(first).toMatch(/^big,Missing: How to big,"Write the article\./);
    expect(second).toMatch(/^small,Not visible: How to small,"Publish it/);
    // ServiceNow's 1 is critical, 5 is planning.
    const [urgent, later] = [first, second].map((row) => Number(row!.split(",").at(-2)));
    expect(urgent).toBeLessThan(later!);
  });

  it("gives Zendesk tasks with the gap's id", () => {
    const body = JSON.parse(formatGapTasks(report, "zendesk")) as {
      tickets: { external_id: string; priority: string }[];
    };
    expect(body.tickets.map(({ external_id, priority }) => [external_id, priority])).toEqual([
      ["big", "high"],
      ["small", "normal"],
    ]);
  });
});
