import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextByteDecoder } from "../../../src/edge/node/decode-text.ts";
import { anyCharacter } from "../../make/any-character.ts";

function decode(pieces: readonly Uint8Array[], decoder = new TextByteDecoder()): string {
  return pieces.map((piece) => decoder.write(piece)).join("") + decoder.end();
}

describe("TextByteDecoder", () => {
  it("decodes UTF-8 wherever it is cut", () => {
    const text = fc.string({ unit: anyCharacter, maxLength: 300 });
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

  const latin = (text: string): Buffer => Buffer.from(text, "latin1");
  it.each<[string, readonly Buffer[], string]>([
    [
      "a line of Windows-1252 among UTF-8",
      [Buffer.from("schöne Straße\nKäse für "), latin("Müller «équipé»\n")],
      "schöne Straße\nKäse für Müller «équipé»\n",
    ],
    [
      "a line of UTF-8 among Windows-1252",
      [latin("für Müller\nKäse, schön\n"), Buffer.from("größer – gut\n")],
      "für Müller\nKäse, schön\ngrößer – gut\n",
    ],
    [
      "a letter that was cut off",
      [Buffer.from("schöne größere Str\u00fc").subarray(0, -1), Buffer.from(",x")],
      "schöne größere Str\ufffd,x",
    ],
    [
      "UTF-8 in a later piece",
      [latin("für M\xfcller "), Buffer.from("x".repeat(2000)), Buffer.from(" größer")],
      `für Müller ${"x".repeat(2000)} größer`,
    ],
  ])("reads %s", (_name, pieces, text) => {
    expect(decode([Buffer.concat(pieces)])).toBe(text);
    expect(decode([...Buffer.concat(pieces)].map((byte) => Uint8Array.of(byte)))).toBe(text);
  });

  it("reads Windows-1252 that begins late in the file", () => {
    const ascii = Buffer.from("a".repeat(3000));
    expect(decode([ascii, Buffer.from([0xfc, 0x62, 0x65, 0x72])])).toBe(`${"a".repeat(3000)}über`);
  });

  it.each<[string, readonly number[], string]>([
    // "Принтер на этаже не отвечает", "Ξέχασα τον κωδικό μου", "שכחתי את הסיסמה שלי", "パスワードを忘れました", "Nie mogę zmienić hasła do poczty, błąd", "Größe geändert, für später"
    [
      "windows-1251",
      [
        207, 240, 232, 237, 242, 229, 240, 32, 237, 224, 32, 253, 242, 224, 230, 229, 32, 237, 229, 32, 238,
        242, 226, 229, 247, 224, 229, 242,
      ],
      "Принтер на этаже не отвечает",
    ],
    [
      "windows-1253",
      [206, 221, 247, 225, 243, 225, 32, 244, 239, 237, 32, 234, 249, 228, 233, 234, 252, 32, 236, 239, 245],
      "Ξέχασα τον κωδικό μου",
    ],
    [
      "windows-1255",
      [249, 235, 231, 250, 233, 32, 224, 250, 32, 228, 241, 233, 241, 238, 228, 32, 249, 236, 233],
      "שכחתי את הסיסמה שלי",
    ],
    [
      "shift_jis",
      [
        131, 112, 131, 88, 131, 143, 129, 91, 131, 104, 130, 240, 150, 89, 130, 234, 130, 220, 130, 181, 130,
        189,
      ],
      "パスワードを忘れました",
    ],
    [
      "windows-1250",
      [
        78, 105, 101, 32, 109, 111, 103, 234, 32, 122, 109, 105, 101, 110, 105, 230, 32, 104, 97, 115, 179,
        97, 32, 100, 111, 32, 112, 111, 99, 122, 116, 121, 44, 32, 98, 179, 185, 100,
      ],
      "Nie mogę zmienić hasła do poczty, błąd",
    ],
    [
      "windows-1252",
      [
        71, 114, 246, 223, 101, 32, 103, 101, 228, 110, 100, 101, 114, 116, 44, 32, 102, 252, 114, 32, 115,
        112, 228, 116, 101, 114,
      ],
      "Größe geändert, für später",
    ],
  ])("finds out %s, and obeys the caller", (encoding, bytes, text) => {
    const file = Buffer.concat([Buffer.from("id;subject\n1;"), Buffer.from(bytes), Buffer.from("\n")]);
    const decoder = new TextByteDecoder();
    expect(decode([file], decoder)).toBe(`id;subject\n1;${text}\n`);
    expect(decoder.encoding).toBe(encoding);
    expect(decode([Buffer.from(bytes)], new TextByteDecoder(encoding as "windows-1251"))).toBe(text);
  });

  it("refuses an encoding that nobody knows", () => {
    expect(() => new TextByteDecoder("utf-7" as "utf-8")).toThrow(/encoding must be one of utf-8/);
  });

  it("obeys the caller", () => {
    expect(decode([Buffer.from("ü")], new TextByteDecoder("windows-1252"))).toBe("Ã¼");
  });
});
