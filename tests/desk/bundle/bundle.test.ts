import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { measurePeople } from "../../../src/desk/bundle/people-measures.ts";
import { type MeasureSeries, watchMeasures } from "../../../src/desk/bundle/watch-measures.ts";
import { weighCustomers } from "../../../src/desk/bundle/weigh-customers.ts";
import { makeTicket } from "../../make/ticket.ts";

const seriesOf = (counts: readonly number[], more: Partial<MeasureSeries> = {}): MeasureSeries => ({
  ...{ id: "csat", better: "higher", target: null, ...more },
  months: counts.map((count, at) => ({ month: `2026-0${at + 1}`, count, of: 200 })),
});

describe("alarms", () => {
  it.each([
    ["a fall that months do not explain", [160, 162, 158, 161, 159, 110], ["worse-than-before"]],
    ["a rise", [110, 112, 108, 111, 109, 160], []],
    ["a fall within what months stray", [160, 120, 158, 115, 159, 118], []],
    ["too few months before", [160, 162, 158, 110], []],
  ])("of %s", (_, counts, kinds) => {
    expect(watchMeasures([seriesOf(counts)]).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("turn where lower is better, and know a target", () => {
    const rising = seriesOf([20, 22, 18, 21, 19, 80], { better: "lower", target: 0.15 });
    expect(watchMeasures([rising]).map(({ kind }) => kind)).toEqual(["worse-than-before", "misses-target"]);
    const near = seriesOf([150, 152, 149, 151, 150, 148], { target: 0.76 });
    expect(watchMeasures([near])).toEqual([]);
  });

  it("are false in at most one report of twenty, also where bad months hit many at once", () => {
    const random = createRandom(3);
    const draw = (share: number, of: number): number => {
      let count = 0;
      for (let left = of; left > 0; left--) if (random() < share) count++;
      return count;
    };
    const runs = 300;
    for (const stray of [0, 0.05]) {
      let alarms = 0;
      for (let run = 0; run < runs; run++) {
        const series = [0.2, 0.4, 0.6, 0.8].map(
          (rate, at): MeasureSeries => ({
            ...{ id: `m${at}`, better: "higher", target: rate },
            months: Array.from({ length: 7 }, (_, month) => {
              const own = rate + stray * (random() + random() - 1) * Math.sqrt(6) * 0.8;
              return { month: `2026-0${month + 1}`, count: draw(own, 120), of: 120 };
            }),
          }),
        );
        if (watchMeasures(series).length > 0) alarms++;
      }
      expect(alarms / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
    }
  });
});

describe("people's measures, by hand", () => {
  const day = (at: number): string => new Date(Date.UTC(2026, 4, at, 8)).toISOString();
  // a, b and c write on 1 May and are resolved after 10, 30 and 50 hours; a, b and c are back within a week; d, e and f never.
  const tickets = [..."abcdef"].flatMap((requester, at) => {
    const resolvedAt = new Date(Date.UTC(2026, 4, 1, 8 + 10 + 20 * (at % 3))).toISOString();
    const first = { id: requester, requester, category: "vpn", createdAt: day(1), resolvedAt };
    const again = { id: `${requester}2`, requester, category: "vpn", createdAt: day(8) };
    const late = { id: `${requester}3`, requester, category: "mail", createdAt: day(40) };
    return [first, ...(at < 3 ? [again] : []), late].map(makeTicket);
  });
  const { durable, repeated, inTime, medianHours } = measurePeople(tickets, {
    ...{ days: 14, answerHours: 24 },
    topicOf: ({ category }) => category,
  });

  it("count who came back, what lasted, and what was answered in time", () => {
    // Followed: six first tickets and three second ones.
    expect(repeated.total).toMatchObject({ count: 3, of: 9 });
    expect(durable.total).toMatchObject({ count: 3, of: 6 });
    expect(durable.months.map(({ month }) => month)).toEqual(["2026-05"]);
    expect(medianHours).toBe(30);
  });

  it("withhold one or two people", () => {
    expect(inTime.total).toMatchObject({ count: null, of: 6 });
  });
});

describe("shares weighed by customer, by hand", () => {
  const items = (weights: readonly (number | null)[], values: readonly number[]) =>
    weights.map((customerWeight, at) => ({
      ticket: makeTicket({ id: `${at}`, requester: `p${at}`, customerWeight }),
      value: values[at]!,
    }));

  it("counts each ticket as its customer, and those without a weight 1", () => {
    // 6 of 9; (6 + 3)² ÷ (3 · 2² + 3 · 1²) = 5.4 tickets, of which Wilson's interval is 28.6 to 90.9 %.
    const share = weighCustomers(items([2, 2, 2, null, 1, 1], [1, 1, 1, 0, 0, 0]))!;
    expect(share).toMatchObject({ of: 6, plain: 0.5 });
    expect(share.share).toBeCloseTo(2 / 3, 12);
    expect(share.effective).toBeCloseTo(5.4, 12);
    expect([share.low, share.high].map((one) => one.toFixed(4))).toEqual(["0.2857", "0.9091"]);
  });

  it.each([
    ["one customer outweighs two others", [9, 1, 1, 1, 1, 1], [1, 1, 1, 0, 0, 0]],
    ["two are on a side", [1, 1, 1, 1, 1, 1], [1, 1, 0, 0, 0, 0]],
    ["nobody counts", [0, 0, 0], [1, 0, 1]],
    ["there is nothing", [], []],
  ])("says nothing where %s", (_, weights, values) => {
    expect(weighCustomers(items(weights, values))).toBeNull();
  });
});
