import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBase64, encodeBase64 } from "../../src/search/base64.ts";

describe("base64", () => {
  it.each([
    ["", ""],
    ["f", "Zg=="],
    ["fo", "Zm8="],
    ["foo", "Zm9v"],
    ["foob", "Zm9vYg=="],
    ["fooba", "Zm9vYmE="],
    ["foobar", "Zm9vYmFy"],
  ])("RFC 4648, section 10: %j is %j", (text, encoded) => {
    expect(encodeBase64(Buffer.from(text))).toBe(encoded);
    expect(Buffer.from(decodeBase64(encoded)!).toString()).toBe(text);
  });

  it("agrees with Node's own on any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const encoded = Buffer.from(bytes).toString("base64");
        expect(encodeBase64(bytes)).toBe(encoded);
        expect([...decodeBase64(encoded)!]).toEqual([...bytes]);
      }),
    );
  });

  it("joins its chunks without a seam", () => {
    const bytes = Uint8Array.from({ length: 30_001 }, (_, i) => (i * 7) % 256);
    expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  });

  it.each(["A", "AB", "ABC", "A===", "AB=C", "Zm9*", "Zg==Zg==", "Zm9vé===", "====", "ZÄ=="])(
    "refuses %j",
    (text) => {
      expect(decodeBase64(text)).toBeNull();
    },
  );
});
