import { expect, test } from "vitest";
import { DEFAULT_COSTS } from "../../../src/core/gap/cost-range.ts";
import type { Gap } from "../../../src/core/gap/gap.ts";
import { createReport } from "../../../src/view/report/create-report.ts";
import { formatReport } from "../../../src/view/report/format-report.ts";
import { nextActions } from "../../../src/view/report/next-actions.ts";
import { makeAssessment, makeGap, makeTicket } from "./make-assessment.ts";

const IDS = ["t1", "t2", "t3"];

const reportOf = (gap: Partial<Gap>) =>
  createReport(
    makeAssessment({
      tickets: IDS.map((id) => makeTicket(id)),
      verdicts: IDS.map((ticketId) => ({
        ...{ ticketId, outcome: "unsolvable", reason: "missing", probability: 0.1, chance: 0, evidence: [] },
      })),
      gaps: [makeGap("till", IDS, { proposedTitle: "Till: 3 different questions", ...gap })],
    }),
  );

test("one defect is for the product's owner to mend", () => {
  expect(nextActions(reportOf({ cause: "defect" }))).toMatchObject([
    { work: "action.defect", owner: "owner.product" },
  ]);
});

test("tickets that share a subject are read before anybody reports a defect: there may be several, or none", () => {
  const report = reportOf({ cause: "defect", shares: "subject" });
  expect(nextActions(report)).toMatchObject([{ work: "action.defects" }]);
  const manager = formatReport(report, "html", { reader: "manager" }).replace(/<[^>]+>/g, "");
  expect(manager).toContain("Read the tickets about Till: 3 different questions, and report what is broken");
  expect(formatReport(report, "html")).toContain("Read its tickets and parts first, and report each defect.");
});

test("tickets that share a subject, and that other desks answer, are routed all the same", () => {
  expect(nextActions(reportOf({ cause: "out-of-scope", shares: "subject" }))).toMatchObject([
    { work: "action.out-of-scope", owner: "owner.desk" },
  ]);
});

test("an article that several gaps ask to extend is one piece of work, with their tickets and what they are worth", () => {
  const leak = { id: "leak", title: "The machine leaks", score: 0.5 };
  const ids = ["a", "b", "c", "d", "e", "f"];
  const gap = (id: string, ticketIds: string[], more: Partial<Gap>) =>
    makeGap(id, ticketIds, { cause: "thin", proposedTitle: id, nearestArticle: leak, ...more });
  const worth = (low: number, high: number): Gap["value"] => ({
    perWeek: 1,
    trend: null,
    cost: { low, high, per: "year", assumptions: DEFAULT_COSTS },
  });
  const report = createReport(
    makeAssessment({
      tickets: ids.map((id) => makeTicket(id)),
      verdicts: ids.map((ticketId) => ({
        ...{ ticketId, outcome: "unsolvable", reason: "missing", probability: 0.1, chance: 0, evidence: [] },
      })),
      gaps: [
        gap("Slow", ["a", "b"], { nearestArticle: { ...leak, id: "slow", title: "It is slow" } }),
        gap("Drips", ["c", "d"], { value: worth(10, 30) }),
        gap("Wet counter", ["e", "f"], { value: worth(5, 20) }),
      ],
    }),
  );
  const [first, second, ...more] = nextActions(report);
  expect(first).toMatchObject({
    work: "action.thin",
    article: "The machine leaks",
    subjects: ["Drips", "Wet counter"],
    tickets: 4,
    cost: { low: 15, high: 50 },
  });
  expect(second).toMatchObject({ article: "It is slow", subjects: ["Slow"], tickets: 2 });
  expect(more).toEqual([]);
  const page = formatReport(report, "html", { reader: "manager" }).replace(/<[^>]+>/g, "");
  expect(page).toContain("Extend The machine leaks for Drips; Wet counter");
});
