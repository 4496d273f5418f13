import fc from "fast-check";
import { expect, it } from "vitest";
import { toUtf8 } from "../../src/ticket/csv-utf8.ts";

it.each<[string, readonly number[]]>([
  ["a\0", [0x61, 0]],
  ["\u007f\u0080\u07ff", [0x7f, 0xc2, 0x80, 0xdf, 0xbf]],
  ["\u0800\uffff", [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf]],
  ["\u{10000}\u{10ffff}", [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf]],
  ["\ud800a\udc00", [0xef, 0xbf, 0xbd, 0x61, 0xef, 0xbf, 0xbd]],
])("encodes %j", (text, bytes) => {
  expect([...toUtf8(text)]).toEqual(bytes);
});

it("agrees with TextEncoder", () => {
  const units = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd700, max: 0xe100 })),
  );
  fc.assert(
    fc.property(units, (drawn) => {
      const text = String.fromCharCode(...drawn);
      expect([...toUtf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
