import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeMeasure, MEASURE_NAMES } from "../../../src/desk/evaluation/measure-catalogue.ts";

const docs = readFileSync(new URL("../../../docs/evaluation.md", import.meta.url), "utf8");

it.each(MEASURE_NAMES)("docs/evaluation.md explains %s", (name) => {
  for (const word of describeMeasure(name).label.match(/[\w@-]+/g)!) expect(docs).toContain(word);
});

it.each(MEASURE_NAMES)("%s is explained in one line, and no label is used twice", (name) => {
  const { label, meaning } = describeMeasure(name);
  expect(meaning).toMatch(/^[^\n]+\.$/);
  expect(MEASURE_NAMES.filter((other) => describeMeasure(other).label === label)).toEqual([name]);
});

it.each([
  ["recallAt1", "higher"],
  ["auroc", "higher"],
  ["brier", "lower"],
  ["calibrationError", "lower"],
  ["rateDifference", "near zero"],
  ["unsureShare", null],
  ["estimatedRate", null],
] as const)("%s is better %s", (name, better) => expect(describeMeasure(name).better).toBe(better));
