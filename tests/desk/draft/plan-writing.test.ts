import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planWriting } from "../../../src/desk/draft/plan-writing.ts";

const candidate = (id: string, tickets: string) => ({
  id,
  title: id.toUpperCase(),
  ticketIds: [...tickets],
});

describe("planWriting", () => {
  it("takes the largest, then what adds most", () => {
    const plan = planWriting([candidate("a", "123"), candidate("b", "2345"), candidate("c", "67")]);
    expect(plan.map(({ id, gain, total }) => [id, gain, total])).toEqual([
      ["b", 4, 4],
      ["c", 2, 6],
      ["a", 1, 7],
    ]);
  });

  it("breaks ties by id and leaves out what wins nothing more", () => {
    const plan = planWriting([candidate("b", "12"), candidate("a", "21"), candidate("c", "")]);
    expect(plan.map(({ id }) => id)).toEqual(["a"]);
    expect(planWriting([])).toEqual([]);
  });

  it("never gains more later, wins all in the end, and holds to 1 − 1/e of the best pair", () => {
    const tickets = fc.uniqueArray(fc.constantFrom(..."123456789"), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(tickets, { minLength: 2, maxLength: 6 }), (lists) => {
        const plan = planWriting(lists.map((ids, at) => candidate(String(at), ids.join(""))));
        const gains = plan.map(({ gain }) => gain);
        expect(gains).toEqual([...gains].sort((a, b) => b - a));
        expect(plan.at(-1)?.total ?? 0).toBe(new Set(lists.flat()).size);
        const pairs = lists.flatMap((a) => lists.map((b) => new Set([...a, ...b]).size));
        const two = plan.slice(0, 2).at(-1)?.total ?? 0;
        expect(two).toBeGreaterThanOrEqual((1 - 1 / Math.E) * Math.max(...pairs));
      }),
    );
  });
});
