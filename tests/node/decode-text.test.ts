import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextByteDecoder } from "../../src/node/decode-text.ts";

function decode(pieces: readonly Uint8Array[], decoder = new TextByteDecoder()): string {
  return pieces.map((piece) => decoder.write(piece)).join("") + decoder.end();
}

describe("TextByteDecoder", () => {
  it("decodes UTF-8 wherever it is cut", () => {
    const text = fc.string({ unit: "binary", maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (drawn, size) => {
        const bytes = Buffer.from(`abc${drawn}`);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
          bytes.subarray(i * size, (i + 1) * size),
        );
        expect(decode(pieces, new TextByteDecoder("utf-8"))).toBe(bytes.toString("utf8"));
      }),
    );
  });

  it("keeps damaged UTF-8 as UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from("größer, schöner, wärmer "),
      Buffer.from([0xff]),
      Buffer.from(" für"),
    ]);
    expect(decode([bytes])).toBe("größer, schöner, wärmer \ufffd für");
  });

  it("reads Windows-1252 that begins late in the file", () => {
    const ascii = Buffer.from("a".repeat(3000));
    expect(decode([ascii, Buffer.from([0xfc, 0x62, 0x65, 0x72])])).toBe(`${"a".repeat(3000)}über`);
  });

  it("obeys the caller", () => {
    expect(decode([Buffer.from("ü")], new TextByteDecoder("windows-1252"))).toBe("Ã¼");
  });
});
