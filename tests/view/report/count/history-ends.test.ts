import { expect, it } from "vitest";
import { historyEnds } from "../../../../src/view/report/count/history-ends.ts";
import { makeAssessment } from "../make-assessment.ts";

const PERIOD = { first: "2026-05-04", last: "2026-05-29" };

it.each([
  ["ends before", "2026-04-30T09:00:00Z", true],
  ["ends within, on the first day", "2026-05-04T07:00:00Z", false],
  ["ends within", "2026-05-20", false],
  ["has no date", null, false],
])("a past that %s", (_, historyNewest, said) => {
  const { model, ...more } = makeAssessment({});
  const [caution] = historyEnds({ ...more, model: { ...model, historyNewest } }, PERIOD);
  expect(caution?.code).toBe(said ? "history-ends" : undefined);
  if (said) expect(caution?.text).toContain("is of 2026-04-30, and these tickets begin on 2026-05-04.");
});

it("says nothing of tickets without dates, or judged by what was there on their day", () => {
  const assessment = makeAssessment({});
  const model = { ...assessment.model, historyNewest: "2026-04-30" };
  expect(historyEnds({ ...assessment, model }, { first: null, last: null })).toEqual([]);
  const asOf = { step: "month", snapshots: [], undated: 0 } as const;
  expect(historyEnds({ ...assessment, model, asOf }, PERIOD)).toEqual([]);
});
