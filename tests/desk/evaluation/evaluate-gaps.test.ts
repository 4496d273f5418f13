import { describe, expect, it } from "vitest";
import { evaluateGaps } from "../../../src/desk/evaluation/evaluate-gaps.ts";

const gap = (text: string) => ({ ticketIds: [...text] });
const labels = (byTopic: Record<string, string>) =>
  Object.entries(byTopic).flatMap(([gapId, ids]) => [...ids].map((ticketId) => ({ ticketId, gapId })));

describe("by hand", () => {
  it("is perfect for the true topics", () => {
    expect(evaluateGaps([gap("abc"), gap("defg")], labels({ vpn: "abc", mail: "defg" }))).toEqual({
      n: 7,
      ari: 1,
      vMeasure: expect.closeTo(1, 12),
      homogeneity: expect.closeTo(1, 12),
      completeness: expect.closeTo(1, 12),
      topics: 2,
      topicRecall: 1,
      topicRecallWithParts: 1,
    });
  });

  it("takes tickets in no gap as groups of their own", () => {
    // Topics ab|cd, groups ab|c|d: ARI 4/7, homogeneity 1, completeness 2/3.
    const result = evaluateGaps([gap("ab")], labels({ vpn: "ab", mail: "cd" }));
    expect(result.ari).toBeCloseTo(4 / 7, 12);
    expect(result.homogeneity).toBeCloseTo(1, 12);
    expect(result.completeness).toBeCloseTo(2 / 3, 12);
    expect(result.vMeasure).toBeCloseTo(0.8, 12);
    expect(result).toMatchObject({ n: 4, topics: 0, topicRecall: null });
  });

  it("leaves tickets without a topic out of the grouping, but not out of the gap's size", () => {
    const unlabelled = ["x", "y", "z", "w"].map((ticketId) => ({ ticketId, gapId: null }));
    const result = evaluateGaps([gap("abcxyzw")], [...labels({ vpn: "abc" }), ...unlabelled]);
    expect(result).toMatchObject({ n: 3, ari: 1, topics: 1, topicRecall: 0 }); // 3 of the gap's 7 is less than half
  });
});

it.each([
  ["half of both", ["abxy"], 1],
  ["less than half of the topic", ["ax"], 0],
  ["less than half of the gap", ["abxyz"], 0],
  ["two gaps, neither with half", ["a", "b"], 0],
  ["a ticket listed twice counts once", ["aaabxyz"], 0],
  ["the second gap, though the first holds the same tickets", ["abwxyz", "ab"], 1],
])("covers a topic of four: %s", (_, gaps, expected) => {
  expect(evaluateGaps(gaps.map(gap), labels({ vpn: "abcd" })).topicRecall).toBe(expected);
});

it("counts topics that a part or a wave covers apart", () => {
  const wide = { ...gap("abcxyzwv"), parts: [{ label: "", ...gap("xyz") }] };
  const wave = { firstSeen: "", lastSeen: "", label: null, ...gap("abcw") };
  const truth = labels({ vpn: "abc", mail: "xyz", print: "rst" });
  expect(evaluateGaps([wide], truth)).toMatchObject({ topicRecall: 0, topicRecallWithParts: 1 / 3 });
  expect(evaluateGaps([{ ...wide, waves: [wave] }], truth)).toMatchObject({
    topicRecall: 0,
    topicRecallWithParts: 2 / 3,
  });
});

it("puts a ticket of several gaps in the first", () => {
  expect(evaluateGaps([gap("ab"), gap("bcd")], labels({ vpn: "ab", mail: "cd" })).ari).toBe(1);
});

it("asks for topics of three tickets or more only", () => {
  expect(evaluateGaps([gap("abc")], labels({ vpn: "abc", mail: "de", print: "fgh" }))).toMatchObject({
    topics: 2,
    topicRecall: 0.5,
  });
});

it("gives null, not 0, for no data", () => {
  expect(evaluateGaps([gap("ab")], [])).toEqual({
    n: 0,
    ari: null,
    vMeasure: null,
    homogeneity: null,
    completeness: null,
    topics: 0,
    topicRecall: null,
    topicRecallWithParts: null,
  });
});
