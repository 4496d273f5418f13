import fc from "fast-check";
import { expect, it } from "vitest";
import { VerdictStore } from "../../../src/edge/node/verdict-store.ts";
import type { Verdict } from "../../../src/index.ts";

const few = fc.constantFrom("a", "b", "c");
const evidence = fc.record({
  ...{ articleId: few, title: few, anchor: few, heading: few },
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  features: fc.constant({ termCoverage: 1 }),
  matchedTerms: fc.array(few, { maxLength: 8 }),
  resolvedTickets: fc.array(few),
  lentTickets: fc.constant(null),
});
const verdict = fc.record({
  ticketId: fc.string(),
  outcome: fc.constantFrom("solvable", "unsolvable", "unsure"),
  reason: fc.constantFrom(null, "missing"),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
  evidence: fc.array(evidence, { maxLength: 10 }),
});
const lent = fc.option(fc.tuple(fc.nat(9), fc.array(few)), { nil: null });

it("gives back all that a report says of a verdict", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(verdict, lent), { maxLength: 6 }), (pairs) => {
      const given = pairs.map(([each, loan]) => ({
        ...each,
        evidence: each.evidence.map((one, rank) =>
          rank === loan?.[0] ? { ...one, lentTickets: loan[1] } : one,
        ),
      }));
      const store = new VerdictStore();
      const kept = given.map((each) => store.keep(each as unknown as Verdict));
      for (const [at, { evidence: all, ...rest }] of given.entries()) {
        expect(kept[at]).toMatchObject(rest);
        expect(kept[at]!.evidence).toEqual(
          all.map((one, rank) => ({
            ...one,
            features: {},
            resolvedTickets: [],
            matchedTerms: rank === 0 ? one.matchedTerms : [],
          })),
        );
      }
    }),
  );
});
