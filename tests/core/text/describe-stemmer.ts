import { describe, expect, it } from "vitest";
import { hasVocabulary, misses } from "./snowball.ts";

/** What every stemmer does. `table`: "word stem" pairs between commas and line ends, checked by hand against the published rules. */
export function describeStemmer(language: string, stem: (word: string) => string, table: string): void {
  describe(stem.name, () => {
    const pairs = table.trim().split(/,\s*|\s*\n\s*/);
    it.each(pairs.map((pair) => pair.split(" ")))("%s → %s", (word, expected) => {
      expect(stem(word!)).toBe(expected);
    });

    it.skipIf(!hasVocabulary(language))("agrees with Snowball's whole vocabulary", () => {
      expect(misses(language, stem)).toEqual([]);
    });

    it.each(["", "a", "'", "''", "y", "yy", "ing", "x".repeat(10_000), "é'ß設"])(
      "takes %j without a fuss",
      (word) => {
        expect(typeof stem(word)).toBe("string");
      },
    );
  });
}
