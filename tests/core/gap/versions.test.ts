import { expect, it } from "vitest";
import { countVersions, namedVersions, tellingVersion } from "../../../src/core/gap/versions.ts";
import { ticket } from "./tickets.ts";

const count = (texts: readonly string[]) => countVersions(texts.map((text, at) => ticket(`${at}`, text)));

it.each([
  [
    "half of them, the longer one on a tie",
    ["128.10.1 blank", "since 128.10", "blank", "gone"],
    [],
    "128.10",
  ],
  ["the one that most name", ["128.1 blank", "128.2 blank", "128.3"], [], "128"],
  ["one of two", ["128.10 blank", "blank"], [], null],
  ["less than half", ["128.10", "128.10", "x", "y", "z"], [], null],
  ["the others as often", ["128.10", "128.10"], ["128.10", "128.10", "x"], null],
  ["the others half as often", ["128.10", "128.10"], ["128.10", "x"], "128.10"],
  ["nobody", ["blank", "gone"], ["128.10"], null],
])("%s", (_, some, others, version) => {
  expect(tellingVersion(count(some), count([...some, ...others]))).toBe(version);
});

it.each([
  ["since 128.10.1esr nothing works", ["128", "128.10"]],
  ["update to 115.3, then 128.2.0", ["115", "115.3", "128", "128.2"]],
  ["version 144", ["144"]],
  ["Version: none, v2 and ver. 3", ["2", "3"]],
  ["version 5.2.", ["5", "5.2"]],
  ["server 10.0.0.1", []],
  ["on 12.05.2026", []],
  ["room 12, 3 screens, KB0012345, a1.5", []],
  ["", []],
])("%s", (text, versions) => {
  expect([...namedVersions(text)].sort()).toEqual(versions);
});
