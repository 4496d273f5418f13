import { expect, it } from "vitest";
import type { Evidence } from "../../../src/core/verdict/evidence.ts";
import type { SolvableVerdict, Verdict } from "../../../src/core/verdict/verdict.ts";

const evidence: Evidence = {
  articleId: "a",
  title: "A",
  anchor: "",
  heading: "",
  score: 1,
  features: {},
  matchedTerms: [],
  resolvedTickets: [],
  lentTickets: null,
};
const base = { ticketId: "1", outcome: "solvable", reason: null, probability: 0.9, chance: 0 } as const;

it("lets no solvable verdict be written without evidence", () => {
  const good: SolvableVerdict = { ...base, evidence: [evidence] };
  // @ts-expect-error: a solvable ticket always has its article
  const bad: Verdict = { ...base, evidence: [] };
  const list: readonly Evidence[] = [evidence];
  // @ts-expect-error: a list may be empty
  const unsure: SolvableVerdict = { ...base, evidence: list };
  expect([good, bad, unsure].map(({ outcome }) => outcome)).toEqual(["solvable", "solvable", "solvable"]);
});

it("lets no excluded verdict have a probability, and no solvable one a reason", () => {
  // @ts-expect-error: an excluded ticket was not judged
  const excluded: Verdict = {
    ticketId: "1",
    outcome: "excluded",
    reason: "spam",
    probability: 0.5,
    evidence: [],
  };
  // @ts-expect-error: nothing failed
  const solvable: Verdict = { ...base, reason: "missing", evidence: [evidence] };
  expect([excluded.outcome, solvable.outcome]).toEqual(["excluded", "solvable"]);
});
