import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { loadIndex } from "../../../src/core/search/load-index.ts";
import { serializeIndex } from "../../../src/core/search/serialize-index.ts";
import { type Analyzer, createAnalyzer, type Token } from "../../../src/core/text/analyzer.ts";
import { rememberSentences } from "../../../src/core/text/remember-sentences.ts";
import { countingAnalyzer } from "../../make/counting-analyzer.ts";
import { textArbitrary } from "../../make/text-arbitrary.ts";

const analyzer = createAnalyzer({ synonyms: [["wi fi", "wireless network"]] });
const placed = (tokens: readonly Token[]) => tokens.map(({ term, start, end }) => [term, start, end]);
const rising = (tokens: readonly Token[]) =>
  tokens.every(({ position }, at) => at === 0 || position >= tokens[at - 1]!.position);

describe("rememberSentences", () => {
  it("gives terms and places that the analyzer gives, whatever it read before", () => {
    const remembering = rememberSentences(analyzer);
    fc.assert(
      fc.property(textArbitrary, (text) => {
        const tokens = remembering.tokens(text);
        expect(placed(tokens)).toEqual(placed(analyzer.tokens(text)));
        expect(rising(tokens)).toBe(true);
        expect(remembering.terms(text)).toEqual(analyzer.terms(text));
      }),
      { numRuns: 400 },
    );
  });

  it("reads lines as the analyzer reads each alone", () => {
    const remembering = rememberSentences(analyzer);
    const alone = (text: string) => text.split("\n").flatMap((line) => analyzer.terms(line));
    fc.assert(
      fc.property(textArbitrary, (text) => {
        remembering.tokens(text);
        expect(remembering.lines.terms(text)).toEqual(alone(text));
      }),
      { numRuns: 400 },
    );
  });

  it("tells words apart that stand in two sentences", () => {
    const [first, second] = rememberSentences(analyzer).tokens("Jam. Jam");
    expect(second!.position).toBeGreaterThan(first!.position);
  });

  it("reads a sentence once, wherever it stands, until it has read two million characters more", () => {
    const read: string[] = [];
    const counting = countingAnalyzer(analyzer, (text) => read.push(text));
    const remembering = rememberSentences(counting);
    remembering.tokens("A jam.\nB jam. The virtual private\nnetwork drops\nagain");
    const before = read.length;
    remembering.terms("B jam. A jam.");
    remembering.lines.terms("again\nB jam.");
    expect(read.slice(before)).toEqual([]);
    remembering.lines.terms("The virtual private\nnetwork drops");
    expect(read.slice(before)).toEqual(["The virtual private", "network drops"]);
    remembering.terms("x".repeat(2_000_000));
    remembering.terms("A jam.");
    expect(read.filter((text) => text === "A jam.")).toHaveLength(2);
  });

  it("is made once of one analyzer, and stands for it in files", () => {
    const remembering: Analyzer = rememberSentences(analyzer);
    expect(rememberSentences(remembering)).toBe(remembering);
    const index = createSearchIndex([], { analyzer: remembering });
    expect(loadIndex(serializeIndex(index)).analyzer.options).toEqual(analyzer.options);
  });
});
