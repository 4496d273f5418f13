import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSnippetMaker, MAX_SNIPPET_LENGTH } from "../../../src/core/search/snippet.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer({ language: "en" });
const makeSnippet = createSnippetMaker(analyzer);
const terms = (text: string): Set<string> => new Set(analyzer.terms(text));
const marked = (text: string, query: string): string[] => {
  const snippet = makeSnippet(text, terms(query));
  return snippet.highlights.map(([start, end]) => snippet.text.slice(start, end));
};
const filler = "lorem ipsum dolor sit amet consectetur ".repeat(20).trim();

describe("createSnippetMaker", () => {
  it("shows a short text whole, on one line", () => {
    const snippet = makeSnippet("Open the door.\n\n  Pull the  sheet out.\n", terms("sheet"));
    expect(snippet.text).toBe("Open the door. Pull the sheet out.");
    expect(snippet.highlights).toEqual([[24, 29]]);
  });

  it("begins at the beginning if nothing matched", () => {
    const { text, highlights } = makeSnippet(filler, new Set());
    expect(text.startsWith("lorem ipsum")).toBe(true);
    expect(text.endsWith("…")).toBe(true);
    expect(highlights).toEqual([]);
  });

  it("shows the place with the most different words, not the one with the most words", () => {
    const text = `printer printer printer ${filler} printer jam ${filler}`;
    expect(marked(text, "printer jam")).toEqual(["printer", "jam"]);
  });

  it("shows the end of the text when the match is there", () => {
    const { text } = makeSnippet(`${filler} zebra`, terms("zebra"));
    expect(text.startsWith("…")).toBe(true);
    expect(text.endsWith(" zebra")).toBe(true);
  });

  it("has no dots after a sentence that ends with the passage", () => {
    const sentence = `${"a".repeat(90)} ${"b".repeat(104)}.`;
    const { text } = makeSnippet(`${sentence} ${filler}`, new Set());
    expect(text).toBe(sentence);
  });

  it("is short, cut between words, and shows a matched word wherever there is one", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "ä", "7"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 120 }), fc.nat(), (words, pick) => {
        const text = words.join(" ");
        const chosen = words[pick % words.length]!;
        const snippet = makeSnippet(text, terms(chosen));
        const shown = snippet.text.replaceAll("…", "");
        expect(snippet.text.length).toBeLessThanOrEqual(MAX_SNIPPET_LENGTH);
        expect(` ${text} `).toContain(` ${shown.trim()} `);
        expect(snippet.highlights.length > 0).toBe(analyzer.terms(chosen).length > 0);
      }),
    );
  });

  it("never cuts a character in two, not even in one endless word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "🖨", "𐐷"), { minLength: 150, maxLength: 400 }),
        (characters) => {
          const { text } = makeSnippet(characters.join(""), new Set());
          expect(text.length).toBeLessThanOrEqual(MAX_SNIPPET_LENGTH);
          expect(/\p{Surrogate}/u.test(text)).toBe(false);
        },
      ),
    );
  });

  it("reads of a very long text no more than what it takes to find a match, once", () => {
    let read = 0;
    const counting = createSnippetMaker({
      ...analyzer,
      tokens(text) {
        read += text.length;
        return analyzer.tokens(text);
      },
    });
    const long = `${`${filler} `.repeat(100)}a zebra jam ${`${filler} `.repeat(400)}`;
    const { text, highlights } = counting(long, terms("zebra jam"));
    expect(text).toMatch(/^….*a zebra jam.*…$/);
    expect(highlights).toHaveLength(2);
    expect(read).toBeLessThan(110_000);
    read = 0;
    counting(long, terms("zebra"));
    expect(read).toBeLessThan(MAX_SNIPPET_LENGTH + 1);
    expect(counting(long, terms("nothing")).text.startsWith("lorem ipsum")).toBe(true);
  });
});
