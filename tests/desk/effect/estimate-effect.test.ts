import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { windowOf } from "../../../src/desk/effect/effect-window.ts";
import { estimateEffect, findingOf } from "../../../src/desk/effect/estimate-effect.ts";
import { simulateDesk } from "./simulate-desk.ts";

const RUNS = 150;

/** Over simulated desks: how often the interval holds the truth, and what is claimed. */
function simulate(ratio: number, { forPeak = false, perWeek = 5 } = {}) {
  const random = createRandom(5);
  const own = { variance: 0.3, lasting: 0.3 };
  const counts = { held: 0, fewer: 0, more: 0, "no-clear-effect": 0, "too-early": 0 };
  for (let run = 0; run < RUNS; run++) {
    const desk = simulateDesk({ topics: 20, perWeek, own, ratio, forPeak }, random);
    const others = desk.topics.filter((_, at) => at !== desk.changed);
    const days = { topic: desk.topics[desk.changed]!, others };
    const effect = estimateEffect(days, { day: desk.day, first: 0, last: desk.last })!;
    if (effect.ratio.low <= ratio && ratio <= effect.ratio.high) counts.held++;
    counts[findingOf(effect)]++;
  }
  return counts;
}

/** Two standard errors of a share of 150 runs around 95 %, and around 5 %. */
const ERRORS = 2 * Math.sqrt(0.95 * 0.05 * RUNS);

describe("on simulated desks", () => {
  it.each([
    ["without an effect", 1, {}],
    ["without an effect, for the topic that had just peaked", 1, { forPeak: true }],
    ["with half the tickets", 0.5, {}],
    ["with half the tickets, for the topic that had just peaked", 0.5, { forPeak: true }],
  ])("the interval holds the truth as often as it says: %s", (_, ratio, settings) => {
    expect(simulate(ratio, settings).held).toBeGreaterThanOrEqual(0.95 * RUNS - ERRORS);
  });

  it.each([
    ["any topic", {}],
    ["the topic that had just peaked", { forPeak: true }],
  ])("claims no effect where there is none: %s", (_, settings) => {
    const { fewer, more } = simulate(1, settings);
    expect(fewer + more).toBeLessThanOrEqual(0.05 * RUNS + ERRORS);
  });

  it("finds a large one more often than none, and never claims the contrary", () => {
    const { fewer, more } = simulate(0.2, { perWeek: 10 });
    expect(fewer).toBeGreaterThan(0.6 * RUNS);
    expect(more).toBe(0);
  });

  it("calls few tickets too early to tell", () => {
    expect(simulate(0.5, { perWeek: 0.3 })["too-early"]).toBeGreaterThan(0.9 * RUNS);
  });
});

describe("windowOf", () => {
  it("leaves out the day and the two weeks before it", () => {
    expect(windowOf({ day: 100, first: 0, last: 200 })).toEqual({
      before: { from: 2, to: 85 },
      lately: { from: 86, to: 99 },
      after: { from: 101, to: 156 },
    });
  });

  it.each([
    ["six weeks before and one after", { day: 42, first: 0, last: 49 }, true],
    ["a day less before", { day: 41, first: 0, last: 49 }, false],
    ["a day less after", { day: 42, first: 0, last: 48 }, false],
  ])("%s", (_, span, enough) => {
    expect(windowOf(span) !== null).toBe(enough);
  });
});

describe("estimateEffect", () => {
  /** So many tickets a week, on the first days of it. */
  const weekly = (count: number, from: number, to: number) =>
    Array.from({ length: to - from }, (_, week) =>
      Array.from({ length: count }, (_, at) => 7 * (from + week) + (at % 7)),
    ).flat();
  const span = { day: 111, first: 0, last: 167 };

  it("compares with what the others did: all halve, so half is expected", () => {
    const halves = [...weekly(8, 0, 16), ...weekly(4, 16, 24)];
    const effect = estimateEffect({ topic: halves, others: Array.from({ length: 10 }, () => halves) }, span)!;
    expect(effect.before).toBe(8 * 12);
    expect(effect.after).toBe(4 * 8);
    // (96 + ½) · (320 + ½) ÷ (960 + ½): by hand, half a ticket added to each count.
    expect(effect.expected).toBeCloseTo((96.5 * 320.5) / 960.5, 9);
    expect(effect.ratio.value).toBeCloseTo(32.5 / ((96.5 * 320.5) / 960.5), 9);
    expect(findingOf(effect)).toBe("no-clear-effect");
  });

  it("tells a topic that halves while the others go on", () => {
    const topic = [...weekly(14, 0, 16), ...weekly(4, 16, 24)];
    const effect = estimateEffect(
      { topic, others: Array.from({ length: 10 }, () => weekly(8, 0, 24)) },
      span,
    )!;
    expect(findingOf(effect)).toBe("fewer");
    expect(effect.ratio.high).toBeLessThan(1);
  });
});
