import { describe, expect, it } from "vitest";
import { mailWords, PhraseTable } from "../../../src/core/ticket/phrase-table.ts";

describe("PhraseTable", () => {
  const table = new PhraseTable(["viele grüße", "grüße", "a écrit", "merci d'avance", "sent from my …"]);

  it.each([
    ["Viele Grüße, Eva", 11],
    ["viele gruesse Eva", 13],
    ["GRUESSE", 7],
    ["Grüßen", 0],
    ["a ecrit :", 7],
    ["Merci d’avance !", 14],
    ["Sent from my phone", 18],
    ["I am sent from my office", 0],
    ["", 0],
  ])("%j: %d characters", (line, length) => {
    expect(table.lengthIn(line)).toBe(length);
    expect(table.startsIn(line)).toBe(length > 0);
  });

  it("reads the words of all languages, each once", () => {
    const from = mailWords("from");
    expect(from).toEqual(expect.arrayContaining(["from", "von", "da", "от"]));
    expect(new Set(from).size).toBe(from.length);
  });
});
