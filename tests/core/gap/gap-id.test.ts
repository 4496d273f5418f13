import fc from "fast-check";
import { expect, it } from "vitest";
import { gapId } from "../../../src/core/gap/gap-id.ts";
import { anyCharacter } from "../../make/any-character.ts";

it("depends on the first ticket alone: the shortest id, then the first by code units", () => {
  expect(gapId(["INC-1000", "INC-999"])).toBe(gapId(["INC-999"]));
  expect(gapId(["b", "a"])).toBe(gapId(["a", "c"]));
  expect(gapId(["a"])).not.toBe(gapId(["b"]));
});

it("is the published FNV-1a hash in its first half", () => {
  expect(gapId(["a"]).slice(0, 12)).toBe("gap-e40c292c");
  expect(gapId(["foobar"]).slice(0, 12)).toBe("gap-bf9cf968");
});

it("is fit for a file name and an HTML id, whatever the ticket's id", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (id) => {
      expect(gapId([id])).toMatch(/^gap-[0-9a-f]{16}$/);
    }),
  );
});
