import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/desk/evaluation/evaluate.ts";
import { formatEvaluation, formatGapEvaluation } from "../../../src/desk/evaluation/format-evaluation.ts";
import { describeMeasure, MEASURE_NAMES } from "../../../src/desk/evaluation/measure-catalogue.ts";
import { excluded, solvable, unsolvable } from "../../make/verdict.ts";
import { solvableTicket, unsolvableTicket } from "./labelled-tickets.ts";

const lines = (text: string) => text.split("\n").map((line) => line.trim().replace(/ {2,}/g, " "));

const TEXT = formatEvaluation(
  evaluate(
    [solvable("1", 0.8, ["vpn"]), solvable("2", 0.6, ["vpn"]), unsolvable("3", 0.1), excluded("4")],
    [
      solvableTicket("1", "vpn"),
      unsolvableTicket("2", "bug"),
      unsolvableTicket("3", "gap"),
      unsolvableTicket("4", "gap"),
    ],
  ),
);

describe("a table for the terminal", () => {
  it.each([
    ["Labelled and judged 4"],
    ["of them excluded: they count as probability 0 1"],
    ["of them solvable, but no article named: not found 0"],
    // One of one: Wilson, z²÷(1 + z²) = 3.8415 ÷ 4.8415 below.
    ["R@1 100.0 % 20.7 to 100.0 % 1"],
    ["MRR@10 1.000 n/a 1"],
    ["AUROC, solvable against the rest 1.000 n/a 1 + 3"],
    ["against bug 1.000 n/a 1 + 1"],
    ["the surest 10 % n/a n/a 0"],
    ["Outcome, by true kind bug gap solvable n"],
    ["excluded: spam 0 1 0 1"],
    ["solvable 1 0 1 2"],
    ["unsolvable: missing 0 1 0 1"],
    ["0.2 to 0.3 n/a n/a n/a 0"],
    ["0.8 to 0.9 80.0 % 100.0 % 20.7 to 100.0 % 1"],
    ["bug: solvable 100.0 % 20.7 to 100.0 % 1 of 1"],
  ])("has the line: %s", (line) => {
    expect(lines(TEXT)).toContain(line);
  });

  it.each([
    [/^Answered by an article, estimated 37\.5 % \d+\.\d to \d+\.\d % 4$/],
    [/^Answered by an article, true 25\.0 % 0\.0 to \d+\.\d % 4$/],
    [/^estimated less true, in points \+12\.5 −\d+\.\d to \+\d+\.\d 4$/],
    [/^Called solvable: precision 50\.0 % 0\.0 to 100\.0 % 2$/],
    [/^the surest 50 % 50\.0 % \d+\.\d to \d+\.\d % 2$/],
  ])("has a line like: %s", (pattern) => {
    expect(lines(TEXT)).toContainEqual(expect.stringMatching(pattern));
  });

  it("explains every measure, and nothing unless asked", () => {
    const explained = formatEvaluation(evaluate([], []), { explain: true });
    expect(TEXT).not.toContain("What the measures mean");
    for (const name of MEASURE_NAMES) expect(explained).toContain(describeMeasure(name).meaning);
  });

  it("prints the comparison when there is one", () => {
    const verdicts = [solvable("1", 0.8, ["vpn"])];
    const text = formatEvaluation(evaluate(verdicts, [solvableTicket("1", "vpn")], { baseline: verdicts }));
    expect(text).toContain("Against the baseline");
  });

  it("names the confidence that was asked for", () => {
    expect(formatEvaluation(evaluate([], [], { confidence: 0.8 }))).toContain("80 % interval");
  });

  it("prints n/a, never NaN or null, for no data", () => {
    const text = formatEvaluation(evaluate([], []));
    expect(text).toContain("n/a");
    expect(text).not.toMatch(/NaN|null|undefined|Infinity/);
  });
});

it("prints the measures of gaps with their n", () => {
  const text = formatGapEvaluation({
    n: 40,
    ari: 0.51234,
    vMeasure: 0.7,
    homogeneity: 0.8,
    completeness: 0.62,
    topics: 9,
    topicRecall: null,
    topicRecallWithParts: null,
  });
  expect(lines(text)).toContain("Adjusted Rand index 0.512 40");
  expect(lines(text)).toContain("Topics of 3 or more tickets found n/a 9");
});
