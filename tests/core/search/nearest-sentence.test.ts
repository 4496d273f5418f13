import { describe, expect, it } from "vitest";
import { expandQuery } from "../../../src/core/search/expand-query.ts";
import { createView } from "../../../src/core/search/view.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const analyzer = createAnalyzer();
const articles = [
  makeArticle({ id: "a", title: "Printers", body: { Paper: "Red lamp blinks. Paper tray jams often." } }),
  makeArticle({
    id: "b",
    title: "Lamp",
    body: { Lamp: "Every lamp blinks before paper runs out of the tray and jams the rollers." },
  }),
  makeArticle({ id: "c", title: "Blinds", body: { Windows: "Nothing." } }),
];
const view = createView(articles, analyzer);
const nearest = (query: string) =>
  view.sentences.nearest(articles, expandQuery(view, query, { prefix: false, fuzzy: true }));
const cosines = (query: string): number[] => nearest(query).map(({ cosine }) => cosine);

/** Cosine of two lists of different terms, by the definition: all terms weighed by idf. */
function cosineOf(query: readonly string[], sentence: readonly string[]): number {
  const texts = 2 * articles.length;
  const idf = (term: string): number => {
    const n = view.vocabulary.textCount(term);
    return Math.log(1 + (texts - n + 0.5) / (n + 0.5));
  };
  const length = (terms: readonly string[]): number => Math.hypot(...terms.map(idf));
  const both = query.filter((term) => sentence.includes(term));
  return both.reduce((sum, term) => sum + idf(term) ** 2, 0) / (length(query) * length(sentence));
}

describe("the sentence that comes nearest", () => {
  it("is the cosine of its words, weighed by rarity", () => {
    const [short, name, none] = cosines("lamp blinks");
    expect(short).toBeCloseTo(cosineOf(["lamp", "blink"], ["red", "lamp", "blink"]), 12);
    expect(short).toBeGreaterThan(name!);
    expect(none).toBe(0);
  });

  it("counts a word that no article has as the rarest", () => {
    expect(cosines("lamp blinks xylophonically")[0]).toBeCloseTo(
      cosineOf(["lamp", "blink", "xylophonically"], ["red", "lamp", "blink"]),
      12,
    );
  });

  it("is no sentence of a single word, but may be a name of one", () => {
    expect(cosines("printers")).toEqual([1, 0, 0]);
    expect(cosines("nothing")).toEqual([0, 0, 0]);
  });

  it("is 1 for the sentence itself, in any order and however often it says a word", () => {
    expect(cosines("Blinks, red lamp")[0]).toBeCloseTo(1, 12);
    expect(cosines("")).toEqual([0, 0, 0]);
  });

  it("is told as it is written", () => {
    expect(nearest("lamp blinks").map(({ text }) => text)).toEqual(["Red lamp blinks.", "Lamp", ""]);
    expect(nearest("jams")[0]!.text).toBe("Paper tray jams often.");
  });

  it("is also a title or another name", () => {
    const named = makeArticle({
      id: "n",
      title: "Swap the toner",
      aliases: ["Fresh toner cartridge"],
      body: { A: "Open it." },
    });
    const own = createView([named, ...articles], analyzer);
    const of = (query: string) =>
      own.sentences.nearest([named], expandQuery(own, query, { prefix: false, fuzzy: true }))[0]!.text;
    expect(of("swap toner")).toBe("Swap the toner");
    expect(of("fresh cartridge")).toBe("Fresh toner cartridge");
  });
});
