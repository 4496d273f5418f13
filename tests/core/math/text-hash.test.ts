import { expect, it } from "vitest";
import { textHash } from "../../../src/core/math/text-hash.ts";

// The authors' own test vectors for FNV-1a of 32 bits (Fowler, Noll, Vo: isthe.com/chongo/tech/comp/fnv).
it.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("begins with FNV-1a of %j", (text, hash) => {
  expect(textHash(text).slice(0, 8)).toBe(hash);
  expect(textHash(text)).toMatch(/^[\da-f]{16}$/);
});
