import { describe, expect, it } from "vitest";
import { stemGerman } from "../../../src/core/text/stem-german.ts";
import { hasVocabulary, misses } from "./snowball.ts";

/** "word stem" pairs, checked by hand against the published rules. */
const TABLE = `
  drucker druck, druckern druck, passwort passwort, passwörter passwort, passwoerter passwort
  häuser haus, haus haus, straße strass, strasse strass, größe gross, system system, systemen system
  anmeldung anmeld, anmelden anmeld, abgemeldet abgemeld, verbindungen verbind, verbunden verbund
  freundlichkeit freundlich, einheit einheit, möglich moglich, möglichkeiten moglich, technisch technisch
  kenntnisse kenntnis, ärgernisse argernis, kollegin kollegin, lehrerinnen lehr, freundin freundin
  bauer bau, quelle quell, treuer treu, neue neu, feuer feu, angeordnet angeordnet, tabletts tablett
  installiert installiert, richtig richtig, ruhig ruhig, bist bist, dient dient, liest liest
`;

describe("stemGerman", () => {
  it.each(
    TABLE.trim()
      .split(/\s*\n\s*/)
      .flatMap((line) => line.split(/,\s*/))
      .map((pair) => pair.split(" ")),
  )("%s → %s", (word, stem) => {
    expect(stemGerman(word)).toBe(stem);
  });

  it.skipIf(!hasVocabulary("german"))("agrees with Snowball's whole vocabulary", () => {
    expect(misses("german", stemGerman)).toEqual([]);
  });

  it.each(["", "a", "'", "''", "y", "yy", "ing", "x".repeat(10_000), "é'ß設"])(
    "takes %j without a fuss",
    (word) => {
      expect(typeof stemGerman(word)).toBe("string");
    },
  );
});
