import { describe, expect, it } from "vitest";
import { findWaves, splitReleases } from "../../../src/core/gap/waves.ts";
import { ticket, unsolvable } from "./tickets.ts";

/** One ticket a day for a year. */
const steady = Float64Array.from({ length: 365 }, (_, day) => day);

describe("findWaves", () => {
  it("finds three tickets of one week in a year", () => {
    expect(findWaves([10, 200, 100, 102, 106, 300], steady)).toEqual([[2, 3, 4]]);
  });

  it("gives them earliest first, each by day, ties in the given order", () => {
    const days = [301, 300, 301, 5, 9, 5, 150];
    expect(findWaves(days, steady)).toEqual([
      [3, 5, 4],
      [1, 0, 2],
    ]);
  });

  it.each([
    ["two tickets", [10, 11, 200, 300]],
    ["tickets 31 days apart", [10, 41, 72, 300]],
    ["all tickets in one go", [10, 11, 12]],
    ["no days", [null, null, null, null]],
    ["nothing", []],
  ])("finds none in %s", (_, days) => {
    expect(findWaves(days, steady)).toEqual([]);
  });

  it("bridges 30 days, and counts undated tickets for none", () => {
    expect(findWaves([100, null, 130, 101, 300, 5, 200], steady)).toEqual([[0, 3, 2]]);
  });

  it("takes no busy month for a wave", () => {
    // Eight of ten tickets of the gap came in one month, but so did eight tenths of all others.
    const busy = Float64Array.from([...Array(800).fill(50), ...Array(200).fill(200)]);
    const days = [50, 50, 50, 50, 50, 50, 50, 50, 200, 201];
    expect(findWaves(days, busy)).toEqual([]);
    expect(findWaves(days, steady)).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]]);
  });

  it("takes a run for a wave where its Poisson tail is below 0.05", () => {
    // Share .04 of the flow and five tickets: mean .2, P(X ≥ 3) = 1 − e^−.2 (1 + .2 + .02) = .0011.
    // Share .2: mean 1, P(X ≥ 3) = 1 − e^−1 (1 + 1 + .5) = .0803.
    const flow = (inside: number) =>
      Float64Array.from([...Array(inside).fill(50), ...Array(100 - inside).fill(300)]);
    const days = [50, 50, 50, 200, 250];
    expect(findWaves(days, flow(4))).toHaveLength(1);
    expect(findWaves(days, flow(20))).toHaveLength(0);
  });
});

/** A ticket every fifth day from 2024 on. */
const flow = Float64Array.from({ length: 146 }, (_, at) => 19_723 + 5 * at);

const member = (id: string, createdAt: string, text = "print stops") => ({
  ticket: ticket(id, text, { createdAt }),
  verdict: unsolvable(id),
  row: 0,
  place: 0,
});

const always = ["2024-01-04", "2024-04-10", "2024-09-02", "2025-02-20"].map((day, at) =>
  member(`a${at}`, day),
);
const release = ["2024-07-21", "2024-07-25", "2024-08-02"].map((day, at) =>
  member(`r${at}`, day, "print stops in 115.1"),
);
const ids = (groups: ReturnType<typeof splitReleases>) =>
  groups.map(({ members, parts }) => [members, ...parts].map((each) => each.map(({ ticket: { id } }) => id)));

describe("splitReleases", () => {
  it("makes a group of a wave with a version of its own", () => {
    const group = { members: [always[0]!, ...release, ...always.slice(1)], parts: [] };
    expect(ids(splitReleases(group, { flow, minSize: 3 }))).toEqual([
      [["r0", "r1", "r2"]],
      [["a0", "a1", "a2", "a3"]],
    ]);
  });

  it.each([
    ["no version", release.map(({ ticket: { id, createdAt } }) => member(id, createdAt!))],
    [
      "no wave",
      release.map(({ ticket: { id, subject } }, at) => member(id, `2024-0${3 + 2 * at}-01`, subject)),
    ],
  ])("leaves the group alone with %s", (_, others) => {
    const members = [...always, ...others];
    expect(ids(splitReleases({ members, parts: [] }, { flow, minSize: 3 }))).toEqual([
      [["a0", "a1", "a2", "a3", "r0", "r1", "r2"]],
    ]);
  });

  it("takes its tickets out of the parts, and keeps parts and groups of the size that was asked for", () => {
    const more = ["2024-05-05", "2024-11-11"].map((day, at) => member(`b${at}`, day));
    const [first, second] = [
      [...always.slice(0, 3), ...release],
      [always[3]!, ...more],
    ];
    const members = [...first, ...second];
    expect(ids(splitReleases({ members, parts: [first, second] }, { flow, minSize: 3 }))).toEqual([
      [["r0", "r1", "r2"]],
      [
        ["a0", "a1", "a2", "a3", "b0", "b1"],
        ["a0", "a1", "a2"],
        ["a3", "b0", "b1"],
      ],
    ]);
    expect(
      ids(splitReleases({ members: [...release, always[0]!], parts: [] }, { flow, minSize: 3 })),
    ).toEqual([[["r0", "r1", "r2"]]]);
    expect(splitReleases({ members, parts: [first] }, { flow, minSize: 4 })).toEqual([
      { members, parts: [first] },
    ]);
  });
});
