import { expect, it } from "vitest";
import { causeOf } from "../../src/gap/gap-cause.ts";
import type { UnsolvableReason } from "../../src/verdict/verdict.ts";
import { nearby, unsolvable } from "./tickets.ts";

const reasons = (...names: UnsolvableReason[]) => names.map((reason, i) => unsolvable(`t${i}`, { reason }));

it.each([
  ["missing", reasons("missing", "missing", "outdated")],
  ["outdated", reasons("missing", "outdated", "outdated")],
  ["not-visible", reasons("not-visible", "missing")],
  ["not-findable", reasons("missing", "not-findable", "outdated")],
  ["needs-agent", reasons("needs-agent")],
])("%s", (cause, verdicts) => {
  expect(causeOf(verdicts)).toBe(cause);
});

const near = (id: string, probability: number) =>
  unsolvable("t", { probability, evidence: [nearby(id, 0.5)] });
it.each([
  [
    "thin",
    "one article near to half of the tickets",
    [near("a", 0.3), near("a", 0.2), near("b", 0.3), near("c", 0.3)],
  ],
  ["missing", "a different article near to each", [near("a", 0.3), near("b", 0.3), near("c", 0.3)]],
  ["missing", "one article, but not near", [near("a", 0.05), near("a", 0.1), near("a", 0.01)]],
])("%s: %s", (cause, _, verdicts) => {
  expect(causeOf(verdicts)).toBe(cause);
});
