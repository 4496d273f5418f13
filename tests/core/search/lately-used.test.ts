import { expect, it } from "vitest";
import { LatelyUsed } from "../../../src/core/search/lately-used.ts";

const made: string[] = [];
const get = (kept: LatelyUsed<string, string>, key: string): string =>
  kept.get(key, () => {
    made.push(key);
    return key.repeat(2);
  });

it("keeps what was used last, up to its size, and makes the others again", () => {
  const kept = new LatelyUsed<string, string>(4, (value) => value.length);
  expect(["a", "b", "a", "c", "a", "b"].map((key) => get(kept, key))).toEqual([
    "aa",
    "bb",
    "aa",
    "cc",
    "aa",
    "bb",
  ]);
  expect(made.splice(0)).toEqual(["a", "b", "c", "b"]);
});

it("keeps one that is larger than the limit, alone", () => {
  const kept = new LatelyUsed<string, string>(3, (value) => value.length);
  for (const key of ["a", "long", "long", "a"]) get(kept, key);
  expect(made.splice(0)).toEqual(["a", "long", "a"]);
});
