import { describe, expect, it } from "vitest";
import { ArticleWords } from "../../../src/core/search/article-words.ts";
import { createSectionChooser } from "../../../src/core/search/best-section.ts";
import { plainWords } from "../../../src/core/search/phrase.ts";
import { createVocabulary } from "../../../src/core/search/vocabulary.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

const analyzer = createAnalyzer();
const chooser = createSectionChooser(
  new ArticleWords(analyzer),
  createVocabulary([
    { word: "open", terms: ["open"], count: 1000 },
    { word: "toner", terms: ["toner"], count: 1 },
  ]),
);
const article = makeArticle({
  id: "printer",
  body: {
    Start: "Open the lid. Open the tray. Open the box.",
    Toner: "Shake it.",
    Long: `${"Many other words stand here. ".repeat(20)} Toner, too. A green lamp.`,
    Lamp: "The green door and the lamp. A lamp is green.",
  },
});
const best = (words: string, phrases: readonly string[] = []): string | undefined => {
  const terms = analyzer.terms(words).map((term) => ({ term, weight: 1 }));
  return article.sections[chooser.best(article, { terms, phrases: phrases.map(plainWords) })]?.heading;
};

describe("createSectionChooser", () => {
  it.each([
    ["toner", "Toner"],
    ["open", "Start"],
    ["open toner", "Toner"],
    ["lamp", "Lamp"],
    ["nothing of it", undefined],
    ["", undefined],
  ])("%j leads to %s", (words, heading) => {
    expect(best(words)).toBe(heading);
  });

  it("a section with the phrase goes before all others", () => {
    expect(best("green lamp")).toBe("Lamp");
    expect(best("green lamp", ["green lamp"])).toBe("Long");
  });

  it("answers the same the second time, from its memory", () => {
    expect([best("toner"), best("toner")]).toEqual(["Toner", "Toner"]);
  });
});
