import { describe, expect, it } from "vitest";
import { causeOf } from "../../../../src/core/gap/cause/gap-cause.ts";
import type { CauseShares } from "../../../../src/core/gap/cause/learned-causes.ts";
import type { UnsolvableReason, UnsolvableVerdict } from "../../../../src/core/verdict/verdict.ts";
import { nearby, unsolvable } from "../tickets.ts";

const shares = (more: Partial<CauseShares>): CauseShares => ({
  missing: 0,
  defect: 0,
  "out-of-scope": 0,
  "needs-agent": 0,
  ...more,
});
const caused = (verdict: UnsolvableVerdict, causes = shares({ missing: 1 })) => ({
  ticketId: verdict.ticketId,
  verdict,
  causes,
});
const reasons = (...names: UnsolvableReason[]) =>
  names.map((reason, i) => caused(unsolvable(`t${i}`, { reason })));

describe("a gap that an article would win says which work that is", () => {
  it.each([
    ["missing", reasons("missing", "missing", "outdated")],
    ["outdated", reasons("missing", "outdated", "outdated")],
    ["not-visible", reasons("not-visible", "missing")],
    ["not-findable", reasons("missing", "not-findable", "outdated")],
  ])("%s", (cause, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });

  const answered = (...ids: string[]) => [
    ...ids.map((id) =>
      caused(unsolvable("t", { reason: "not-findable", probability: 0.7, evidence: [nearby(id, 0.5)] })),
    ),
    caused(unsolvable("t", { evidence: [nearby("x", 0.5)] })),
  ];
  it.each([
    ["not-findable", "one article for most of them", answered("a", "a", "b")],
    ["mixed", "one article for half of them", answered("a", "a", "b", "c")],
    ["mixed", "another article for each", answered("a", "b")],
    ["not-findable", "one ticket and its article", answered("a")],
  ])("%s: what is not found is %s", (cause, _, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });

  const unfound = (id: string) =>
    caused(unsolvable("t", { reason: "not-findable", probability: 0.05, evidence: [nearby(id, 0.5)] }));
  const lone = (count: number) => Array.from({ length: count }, () => caused(unsolvable("t")));
  it.each([
    ["not-findable", "is the answer to two of six", [unfound("a"), unfound("a"), ...lone(4)]],
    ["missing", "is the answer to two of seven", [unfound("a"), unfound("a"), ...lone(5)]],
    ["missing", "is the answer to one of three", [unfound("a"), ...lone(2)]],
    ["missing", "is another for each", [unfound("a"), unfound("b"), ...lone(4)]],
  ])("%s: an article that no words find %s", (cause, _, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });

  const near = (id: string, probability: number) =>
    caused(unsolvable("t", { probability, evidence: [nearby(id, 0.5)] }));
  it.each([
    [
      "thin",
      "one article near to half of the tickets",
      [near("a", 0.3), near("a", 0.2), near("b", 0.3), near("c", 0.3)],
    ],
    ["missing", "a different article near to each", [near("a", 0.3), near("b", 0.3), near("c", 0.3)]],
    ["missing", "one article, but not near", [near("a", 0.05), near("a", 0.1), near("a", 0.01)]],
  ])("%s: %s", (cause, _, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });
});

const sure = (...causes: (keyof CauseShares)[]) =>
  causes.map((cause, i) => caused(unsolvable(`t${i}`), shares({ [cause]: 1 })));

describe("to write is asked for only where that is surely the work", () => {
  const all = (count: number, missing: number, probability = 0.05) =>
    Array.from({ length: count }, (_, i) =>
      caused(unsolvable(`t${i}`, { probability }), shares({ missing, defect: 1 - missing })),
    );
  it.each([
    ["missing", "six in ten, ticket by ticket", all(4, 0.6)],
    ["mixed", "more likely than a defect, and no more", all(4, 0.55)],
    ["missing", "hardly solvable", all(4, 0.9, 0.49)],
    ["mixed", "as likely solvable as not", all(4, 0.9, 0.5)],
  ])("%s: %s", (cause, _, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });
});

describe("the cause that six in ten tickets have", () => {
  it.each([
    ["defect", sure("defect", "defect", "defect", "missing", "missing")],
    ["mixed", sure("defect", "defect", "missing", "missing")],
    ["out-of-scope", sure("out-of-scope", "out-of-scope", "missing")],
    ["needs-agent", sure("needs-agent")],
    ["mixed", sure("defect", "missing", "out-of-scope", "needs-agent")],
  ])("%s", (cause, tickets) => {
    expect(causeOf(tickets).cause).toBe(cause);
  });

  it("names the tickets of each cause, most first, every ticket once", () => {
    expect(causeOf(sure("missing", "defect", "defect")).causes).toEqual([
      { cause: "defect", ticketIds: ["t1", "t2"] },
      { cause: "missing", ticketIds: ["t0"] },
    ]);
  });

  it("lets the others of the gap decide for a ticket that says little", () => {
    const [plain, faint] = [shares({ missing: 0.1, defect: 0.9 }), shares({ missing: 0.55, defect: 0.45 })];
    const tickets = [plain, plain, faint].map((causes, i) => caused(unsolvable(`t${i}`), causes));
    expect(causeOf(tickets).causes).toEqual([{ cause: "defect", ticketIds: ["t0", "t1", "t2"] }]);
    expect(causeOf(tickets.slice(2)).causes).toEqual([{ cause: "missing", ticketIds: ["t2"] }]);
  });
});

describe("how many tickets likely lack an article", () => {
  it("adds up, by hand, what each lacks: none answers it, and one would", () => {
    const tickets = [
      caused(unsolvable("a", { probability: 0.2 }), shares({ missing: 0.5, defect: 0.5 })),
      caused(unsolvable("b", { probability: 0.1 }), shares({ defect: 1 })),
      caused(unsolvable("c", { probability: 0.25 }), shares({ missing: 0.8, "out-of-scope": 0.2 })),
      // An article answers these: to be found or shown, not written.
      caused(unsolvable("d", { probability: 0.7, reason: "not-findable" })),
      caused(unsolvable("e", { probability: 0.7, reason: "outdated" })),
    ];
    // .5 · .8 + 0 + .8 · .75
    expect(causeOf(tickets).lacking).toBeCloseTo(1, 12);
  });

  it("is all of them where nothing else may be, and none of a defect's", () => {
    expect(causeOf([caused(unsolvable("a", { probability: 0 }))]).lacking).toBe(1);
    expect(causeOf(sure("defect", "defect")).lacking).toBe(0);
  });
});
