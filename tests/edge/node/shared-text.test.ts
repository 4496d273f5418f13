import { expect, test } from "vitest";
import { readTexts, rememberShared, shareTexts, textOf } from "../../../src/edge/node/shared-text.ts";

const LONG = 65_536;

test("a text is read back as it was, whatever its characters", () => {
  const text = `${"a".repeat(LONG - 1)}😀 Drucker “offline” – 打印机`;
  expect(textOf(rememberShared()(text).bytes)).toBe(text);
});

test("the text of the call before is not shared again, though it was made anew", () => {
  const share = rememberShared();
  // The emoji lies where two of the pieces that are compared meet.
  const make = (): string => ["a".repeat(LONG - 1), "😀", "b".repeat(LONG)].join("");
  expect(share(make())).toBe(share(make()));
});

test.each([
  ["longer", "one article", "one article, and another"],
  ["shorter", "one article, and another", "one article"],
  ["as long, with another end", `${"x".repeat(LONG)}1`, `${"x".repeat(LONG)}2`],
  ["empty", "one article", ""],
])("another text is shared for itself: %s", (_, before, after) => {
  const share = rememberShared();
  const first = share(before);
  const second = share(after);
  expect(second.id).not.toBe(first.id);
  expect(textOf(second.bytes)).toBe(after);
  expect(textOf(first.bytes)).toBe(before);
});

test("many texts are read back in their order, each whole", () => {
  const texts = ["Drucker", "", "printer “offline” 😀", "打印机"];
  const shared = shareTexts([0, 1, 2, 3], (at) => texts[at]!);
  expect(readTexts(shared, (text) => text)).toEqual(texts);
  expect(readTexts(shareTexts([], String), (text) => text)).toEqual([]);
});
