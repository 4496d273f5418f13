import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/core/gap/find-gaps.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { evaluateGaps } from "../../../src/desk/evaluation/index.ts";
import { findGapsBySample, type GapSample } from "../../../src/desk/sample/index.ts";
import { plantedTickets } from "../../core/gap/planted.ts";
import { solvable, ticket, unsolvable } from "../../core/gap/tickets.ts";

/** Twenty problems with six words each, of which a ticket says four, and two words of no problem. The first are asked most. */
function many(count: number): Ticket[] {
  const random = createRandom(7);
  const upTo = (most: number, power = 1) => Math.floor(most * random() ** power);
  return Array.from({ length: count }, (_, at) => {
    const problem = upTo(20, 2);
    const words = Array.from({ length: 6 }, (_, word) => `problem${problem}word${word}`);
    for (let drop = 0; drop < 2; drop++) words.splice(upTo(words.length), 1);
    const description = `filler${upTo(400)} filler${upTo(400)}`;
    const createdAt = `2026-0${1 + (at % 8)}-1${at % 10}`;
    return ticket(`T${at}`, words.join(" "), { description, createdAt, category: `problem ${problem}` });
  });
}

describe("up to the size of the sample", () => {
  it("has the very gaps of all tickets", () => {
    const tickets = plantedTickets();
    const verdicts = tickets.map(({ id }) => unsolvable(id));
    const told: GapSample[] = [];
    const gaps = findGapsBySample(tickets, verdicts, {
      size: tickets.length,
      onSample: (one) => told.push(one),
    });
    expect(gaps).toEqual(findGaps(tickets, verdicts));
    expect(told).toEqual([]);
  });
});

describe("beyond it", () => {
  const tickets = many(700);
  const verdicts = tickets.map(({ id }, at) => (at % 10 === 0 ? solvable(id) : unsolvable(id)));
  const told: GapSample[] = [];
  const gaps = findGapsBySample(tickets, verdicts, { size: 250, onSample: (one) => told.push(one) });

  it("draws about as many as it is asked for, and says so", () => {
    expect(told).toHaveLength(1);
    expect(told[0]!.unsolved).toBe(630);
    expect(told[0]!.drawn).toBeGreaterThan(190);
    expect(told[0]!.drawn).toBeLessThan(310);
  });

  it("puts tickets that were not drawn where their like are, nearly as well as if all had been drawn", () => {
    const labels = tickets.map(({ id, category }) => ({ ticketId: id, gapId: category }));
    const all = evaluateGaps(findGaps(tickets, verdicts), labels);
    const sampled = evaluateGaps(gaps, labels);
    expect(sampled.n).toBe(all.n);
    expect(sampled.ari!).toBeGreaterThan(0.9 * all.ari!);
  });

  it("keeps what holds of any gap: no ticket twice, none solved, input order, causes and dates of all", () => {
    const seen = gaps.flatMap(({ ticketIds }) => ticketIds);
    expect(new Set(seen).size).toBe(seen.length);
    const outcomeOf = new Map(verdicts.map(({ ticketId, outcome }) => [ticketId, outcome]));
    expect(seen.every((id) => outcomeOf.get(id) === "unsolvable")).toBe(true);
    const placeOf = new Map(tickets.map(({ id }, at) => [id, at]));
    const dateOf = new Map(tickets.map(({ id, createdAt }) => [id, createdAt!]));
    for (const gap of gaps) {
      const places = gap.ticketIds.map((id) => placeOf.get(id)!);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(gap.causes.flatMap(({ ticketIds }) => ticketIds).sort()).toEqual(gap.ticketIds.toSorted());
      const dates = gap.ticketIds.map((id) => dateOf.get(id)!).sort();
      expect([gap.firstSeen, gap.lastSeen]).toEqual([dates[0], dates.at(-1)]);
      expect(gap.share).toBe(gap.ticketIds.length / tickets.length);
      const { earlier, later } = gap.value.trend!;
      expect(earlier + later).toBe(gap.ticketIds.length);
      for (const part of [...gap.parts, ...gap.waves])
        expect(part.ticketIds.every((id) => gap.ticketIds.includes(id))).toBe(true);
    }
    const sizes = gaps.map(({ ticketIds }) => ticketIds.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it("does not depend on the order of the tickets", () => {
    const order = [...tickets.keys()].sort((a, b) => ((a * 7919) % 701) - ((b * 7919) % 1_201));
    const mixed = findGapsBySample(
      order.map((at) => tickets[at]!),
      order.map((at) => verdicts[at]!),
      { size: 250 },
    );
    const sorted = (some: typeof gaps) =>
      some.map(({ id, label, ticketIds }) => ({ id, label, ticketIds: ticketIds.toSorted() }));
    expect(sorted(mixed)).toEqual(sorted(gaps));
  });
});

it("refuses a size that is none", () => {
  expect(() => findGapsBySample([], [], { size: 0 })).toThrow(/size/);
});
