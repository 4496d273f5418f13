import { expect, it } from "vitest";
import { evaluateCauses, formatCauseEvaluation } from "../../../src/desk/evaluation/evaluate-causes.ts";

const label = (kind: string) => ({ solvable: kind === "solvable", articleIds: [], gapId: null, kind });
const tickets = [
  ["g1", "gap"],
  ["g2", "gap"],
  ["b1", "bug"],
  ["b2", "bug"],
  ["f1", "foreign"],
  ["s1", "solvable"],
].map(([id, kind]) => ({ id: id!, label: label(kind!) }));
const shares = (missing: number, defect: number, outOfScope = 0) => ({
  missing,
  defect,
  "out-of-scope": outOfScope,
  "needs-agent": 0,
});
const causes = [
  { ticketId: "g1", cause: "missing", shares: shares(0.9, 0.1) },
  { ticketId: "g2", cause: "defect", shares: shares(0.4, 0.6) },
  { ticketId: "b1", cause: "defect", shares: shares(0.2, 0.8) },
  { ticketId: "b2", cause: "missing", shares: shares(0.5, 0.5) },
  { ticketId: "f1", cause: "out-of-scope", shares: shares(0.1, 0, 0.9) },
  { ticketId: "s1", cause: "missing", shares: shares(1, 0) },
] as const;
const gap = (cause: "missing" | "defect", lacking: number, ...ticketIds: string[]) => ({
  id: ticketIds.join("-"),
  cause,
  lacking,
  shares: "problem" as const,
  ticketIds,
});

it("counts pairs by hand: of 4 pairs of gap and bug 3 are in order, and both of gap and foreign", () => {
  const measured = evaluateCauses(
    causes,
    [gap("missing", 1.5, "g1", "g2", "s1"), gap("missing", 1.25, "b1", "g2"), gap("defect", 0.25, "b2")],
    tickets,
  );
  expect(measured).toEqual({
    n: 5,
    accuracy: 3 / 5,
    missingAgainst: [
      { cause: "defect", n: 4, auroc: 3 / 4 },
      { cause: "out-of-scope", n: 3, auroc: 1 },
      { cause: "needs-agent", n: 2, auroc: null },
    ],
    firstToWrite: { gaps: 2, right: 1 },
    likeliest: { gaps: 2, right: 1, tickets: 5, expected: 2.75, lacking: 3 },
  });
  expect(formatCauseEvaluation(measured)).not.toContain("needs-agent");
});

it("takes the ten gaps for which most tickets likely lack an article, whatever their cause", () => {
  const eleven = Array.from({ length: 11 }, (_, at) => ({
    ...gap("defect", at, at === 0 ? "g1" : "g2"),
    id: `${at}`,
  }));
  expect(evaluateCauses(causes, eleven, tickets).likeliest).toEqual({
    gaps: 10,
    right: 10,
    tickets: 10,
    expected: 55,
    lacking: 10,
  });
  const wrong = [...eleven.slice(1), { ...gap("missing", 100, "b1"), id: "b" }];
  expect(evaluateCauses(causes, wrong, tickets).likeliest).toMatchObject({
    right: 9,
    expected: 154,
    lacking: 9,
  });
});

it("has nothing to say without kinds", () => {
  expect(evaluateCauses([], [], tickets)).toMatchObject({ n: 0, accuracy: null });
});
