import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decodeText, maxFileBytes, readText } from "../../../src/edge/node/read-text.ts";

const long = "a".repeat(3000);

describe("decodeText", () => {
  it.each<[string, Uint8Array, string, string | null]>([
    ["UTF-8", Buffer.from("für 5 €"), "für 5 €", null],
    ["UTF-8 with its mark", Buffer.from("\ufeffTür"), "Tür", null],
    ["UTF-8 with U+FFFD in it", Buffer.from("Tür \ufffd"), "Tür \ufffd", null],
    ["UTF-16", Buffer.from("\ufeff# Tür", "utf16le"), "# Tür", null],
    [
      "Windows-1252",
      Uint8Array.of(0x80, 0x20, 0x93, 0x78, 0x94, 0x20, 0x96, 0x20, 0xfc),
      "€ “x” – ü",
      "Windows-1252",
    ],
    [
      "Windows-1252 that begins late",
      Buffer.concat([Buffer.from(long), Uint8Array.of(0x80)]),
      `${long}€`,
      "Windows-1252",
    ],
    [
      "UTF-8 with a bad byte",
      Buffer.concat([Buffer.from("für Käse "), Uint8Array.of(0xff)]),
      "für Käse \ufffd",
      "damaged",
    ],
    ["nothing", new Uint8Array(0), "", null],
  ])("reads %s", (_name, bytes, text, note) => {
    const read = decodeText(bytes);
    expect(read.text).toBe(text);
    if (note === null) expect(read.note).toBeNull();
    else expect(read.note?.message).toContain(note);
  });

  it("refuses bytes that are no text", () => {
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)).note?.code).toBe("file-not-text");
  });
});

describe("readText", () => {
  it("says why a file has no text", async () => {
    const folder = await mkdtemp(join(tmpdir(), "level-zero-"));
    try {
      const file = join(folder, "large.md");
      await writeFile(file, new Uint8Array(maxFileBytes + 1));
      expect((await readText(file)).note?.code).toBe("file-too-large");
      expect((await readText(join(folder, "absent.md"))).note?.message).toContain("ENOENT");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
