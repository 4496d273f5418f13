import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Assessment, assess } from "../../../src/assess.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { readAllTickets, readArticles } from "../../../src/edge/node/index.ts";
import { createReport } from "../../../src/view/report/create-report.ts";

const FOLDER = "fixtures/exports/same";
const files = readdirSync(FOLDER).sort();

/** What a ticket is judged by, and what its agents said: the same whatever desk it comes from. */
const wordsOf = ({ subject, description, resolutionText, category, agentMade }: Ticket) => ({
  ...{ subject, description, resolutionText, category, agentMade },
});

/** The same twelve tickets in the clothes of each desk. */
describe("the same tickets, exported by different desks", () => {
  const assessments = new Map<string, Assessment>();
  beforeAll(async () => {
    const { articles } = await readArticles("fixtures/articles", {
      publicAudiences: ["employees"],
      threads: 0,
    });
    for (const file of files) {
      const { tickets, rejectedRows, issues } = await readAllTickets(`${FOLDER}/${file}`);
      expect([file, rejectedRows, issues.filter(({ severity }) => severity === "error")]).toEqual([
        file,
        0,
        [],
      ]);
      const now = "2026-06-01T00:00:00.000Z";
      assessments.set(file, assess({ articles, tickets, rejectedRows, issues }, { now }));
    }
  });
  const first = (): Assessment => assessments.get(files[0]!)!;

  it("are there for every desk", () => {
    for (const desk of ["servicenow", "zendesk", "jira", "freshservice", "freshdesk"])
      expect(files.some((file) => file.startsWith(desk))).toBe(true);
  });

  it.each(files)("%s: the same words", (file) => {
    expect(assessments.get(file)!.tickets.map(wordsOf)).toEqual(first().tickets.map(wordsOf));
    expect(assessments.get(file)!.tickets.map(({ createdAt }) => createdAt)).toEqual(
      first().tickets.map(({ createdAt }) => createdAt),
    );
  });

  it.each(files)("%s: the same verdicts, by the same articles", (file) => {
    const judged = ({ verdicts }: Assessment) => verdicts.map(({ ticketId: _, ...verdict }) => verdict);
    expect(judged(assessments.get(file)!)).toEqual(judged(first()));
  });

  it.each(files)("%s: the same number of the same funnel", (file) => {
    const [report, other] = [createReport(assessments.get(file)!), createReport(first())];
    expect(report.headline).toEqual(other.headline);
    expect(report.funnel).toEqual(other.funnel);
    expect(report.outcomes).toEqual(other.outcomes);
  });

  it("leave out one ticket for each rule that a column or its text can show", () => {
    const rules = ["agent-made", "alert", "auto-reply", "cancelled", "duplicate", "other-language", "spam"];
    const { rowsRead, scored, excluded } = createReport(first()).funnel;
    expect(excluded.map(({ rule }) => rule).sort()).toEqual(rules);
    expect([rowsRead, scored]).toEqual([12, 5]);
  });
});
