import { describe, expect, it } from "vitest";
import { asksHow } from "../../../src/core/text/asks-how.ts";

describe("asksHow", () => {
  it.each([
    ["How do I add a shared mailbox?", "en", true],
    ["hi all, is there any way to print A3", "en", true],
    ["Where can I see my leave", "en-GB", true],
    ["Outlook crashes since the update", "en", false],
    ["the show to be streamed does not start", "en", false],
    ["Wie kann ich mein Passwort ändern?", "de", true],
    ["Drucker druckt nicht", "de", false],
    ["Où puis-je trouver ma fiche de paie ?", "fr", true],
    ["¿Cómo puedo cambiar la contraseña?", "es", true],
    ["Where is my parcel?", "en", false],
    ["Where is my order, and how can I track it", "en", true],
    ["Where is my downloads folder?", "en", true],
    ["Wo ist meine Bestellung?", "de", false],
    ["Où est mon colis ?", "fr", false],
    ["¿Dónde está mi pedido?", "es", false],
    ["How do I add a shared mailbox?", "xx", false],
    ["", "en", false],
  ])("%s (%s): %s", (text, language, expected) => {
    expect(asksHow(text, language)).toBe(expected);
  });

  it("reads the first 2,000 characters", () => {
    expect(asksHow(`${"x ".repeat(2_000)}how do I`)).toBe(false);
  });
});
