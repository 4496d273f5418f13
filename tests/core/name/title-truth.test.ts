import { expect, it } from "vitest";
import { createTermTable } from "../../../src/core/corpus/ticket-corpus.ts";
import { createTitleTruth } from "../../../src/core/name/title-truth.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const analyzer = createAnalyzer();
const told = [
  "Postbird prints no photos",
  "photos printed by Postbird are blank",
  "Postbird: print preview of photos",
];
const others = ["Postbird signature", "Postbird folders", "Postbird rename folder"];
/** All say "Postbird": as many more that do, so that it tells nothing. */
const rest = Array.from({ length: 60 }, (_, i) => `Postbird topic${i % 20} matter${i % 15}`);
const tickets = [...told, ...others, ...rest].map((subject, i) => ticket(`t${i}`, subject));
const table = createTermTable(tickets, analyzer);
const truth = createTitleTruth({ table, rows: [0, 1, 2, 3, 4, 5], misspellings: new Map(), analyzer });

it.each([
  ["How to print photos", [true, true, true, false, false, false]],
  ["Rename a folder", [false, false, false, false, false, true]],
  ["Signature folders", [false, false, false, true, false, false]],
  ["Postbird", [false, false, false, false, false, false]],
  ["How to do it", [false, false, false, false, false, false]],
  ["Photos on a zeppelin", [false, false, false, false, false, false]],
])("%s", (title, of) => {
  expect(truth(title).of).toEqual(of);
  expect(truth(title).share).toBeCloseTo(of.filter(Boolean).length / 6, 12);
});

it.each([
  // "print" is said by all six, so that "photos" decides
  ["Print photos", 3 / 6],
  ["Print signature", 1 / 6],
  ["Print", 0],
])("beside what all of them say: %s", (title, share) => {
  const said = ["photos", "photos", "photos", "signature", "folders", "envelopes"];
  const all = [...said.map((word, i) => ticket(`p${i}`, `Print ${word}`)), ...tickets];
  const within = createTitleTruth({
    table: createTermTable(all, analyzer),
    rows: [...said.keys()],
    misspellings: new Map(),
    analyzer,
  });
  expect(within(title).beside).toBeCloseTo(share, 12);
});

it("counts what a ticket leads with, not what comes at the end", () => {
  const late = ticket("late", "Something else", { description: `${"word ".repeat(60)} print photos` });
  const both = createTermTable([...tickets, late], analyzer);
  const ofLate = createTitleTruth({ table: both, rows: [tickets.length], misspellings: new Map(), analyzer });
  expect(ofLate("print photos").share).toBe(0);
});
