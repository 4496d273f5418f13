import { expect, it } from "vitest";
import { countVersions, tellingVersion } from "../../../src/core/gap/telling-version.ts";
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
