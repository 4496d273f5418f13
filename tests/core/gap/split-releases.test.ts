import { describe, expect, it } from "vitest";
import { splitReleases } from "../../../src/core/gap/split-releases.ts";
import { ticket, unsolvable } from "./tickets.ts";

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
