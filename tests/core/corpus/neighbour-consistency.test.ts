import { expect, it } from "vitest";
import { createNeighbourConsistency } from "../../../src/core/corpus/neighbour-consistency.ts";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const texts = [
  "printer jam tray",
  "printer jam tray",
  "printer jam tray",
  "game crash",
  "game sound",
  "crash report",
  "sound quiet",
];
const table = createTermTable(
  texts.map((text, i) => ticket(`t${i}`, text)),
  createAnalyzer(),
);
const all = [...texts.keys()];

it.each([
  ["tickets that say the same", [0, 1, 2], 1],
  // each has one neighbour asked: "crash report" and "sound quiet" are nearer than "game" is common
  ["tickets that share a word and ask what others ask", [3, 4], 0],
  ["three of four", [0, 1, 2, 6], (2 + 2 + 2) / (3 * 4)],
  ["a single ticket", [0], 0],
])("%s", (_, rows, share) => {
  expect(createNeighbourConsistency(table, all)(rows)).toBeCloseTo(share, 12);
});

it("counts neighbours among the given tickets alone", () => {
  expect(createNeighbourConsistency(table, [4, 3])([3, 4])).toBe(1);
});
