import { describe, expect, it } from "vitest";
import {
  type AnalyzerOptions,
  addToHistory,
  createArticle,
  createHistory,
  createScorer,
  createSearchIndex,
  createTicket,
  fitModel,
  historySize,
  LevelZeroError,
  learn,
  loadHistory,
  serializeHistory,
  serializeScorer,
} from "../../../src/index.ts";

const articles = [
  createArticle({ id: "jam", title: "Clear a paper jam", sections: [{ text: "Open the tray." }] }),
];
const closed = createTicket({ id: "INC1", subject: "paper jam", linkedArticles: ["jam"] });
const indexOf = (analyzer: AnalyzerOptions) => createSearchIndex(articles, { analyzer });
const historyOf = (analyzer: AnalyzerOptions) => createHistory([closed], indexOf(analyzer).analyzer);
const english = indexOf({});

function said(work: () => unknown): string {
  try {
    work();
    return "nothing";
  } catch (error) {
    return error instanceof LevelZeroError ? `${error.code} ${error.message}` : String(error);
  }
}

describe("a history of another analyzer than the index's", () => {
  it.each([
    ["language (de and en)", { language: "de" }],
    ["synonyms", { synonyms: [["jam", "paper stuck"]] }],
    ["stopWords", { stopWords: false as const }],
    ["protectedTerms", { protectedTerms: ["Kestrel"] }],
    ["stem", { stem: false }],
  ])("is refused, with what differs: %s", (difference, analyzer) => {
    const rest = `the history must be made with the analyzer of the index, and theirs differ in ${difference}. Make the history anew with index.analyzer.`;
    for (const history of [historyOf(analyzer), loadHistory(serializeHistory(historyOf(analyzer)))]) {
      expect(said(() => createScorer(english, { history }))).toBe(`INVALID_OPTION createScorer: ${rest}`);
      expect(said(() => serializeScorer(english, { history }))).toBe(
        `INVALID_OPTION serializeScorer: ${rest}`,
      );
      expect(said(() => fitModel([closed], english, { history }))).toBe(`INVALID_OPTION fitModel: ${rest}`);
      expect(said(() => addToHistory(history, [closed], english.analyzer))).toBe(
        `INVALID_INPUT addToHistory: ${rest}`,
      );
    }
  });

  it.each<[string, AnalyzerOptions, AnalyzerOptions]>([
    [
      "a default that is said",
      {},
      { language: "en", stem: true, itSynonyms: true, synonyms: [], stopWords: [] },
    ],
    ["a region", { language: "en-GB" }, { language: "en" }],
    [
      "words in another order",
      { protectedTerms: ["Kestrel", "Merlin"] },
      { protectedTerms: ["Merlin", "Kestrel"] },
    ],
    ["synonyms, where the language has none", { language: "it" }, { language: "it", itSynonyms: false }],
  ])("is taken where the terms are the same: %s", (_, one, other) => {
    const index = indexOf(other);
    expect(said(() => createScorer(index, { history: historyOf(one) }))).toBe("nothing");
  });

  it("is told by the name of an analyzer of one's own, and taken where it has none", () => {
    const own = (name?: string) => ({ ...english.analyzer, ...(name && { name }) });
    const history = createHistory([closed], own("czech 1"));
    expect(said(() => createScorer(english, { history }))).toContain("name (czech 1 and a built-in one)");
    expect(said(() => addToHistory(history, [closed], own("czech 2")))).toContain(
      "name (czech 1 and czech 2)",
    );
    expect(said(() => createScorer(english, { history: createHistory([closed], own()) }))).toBe("nothing");
  });

  it("is taken from a file of before it was written down", () => {
    const { readBy, ...before } = JSON.parse(serializeHistory(historyOf({ language: "de" }))) as {
      readBy: string;
    };
    expect(readBy).toContain('"language":"de"');
    const history = loadHistory(JSON.stringify(before));
    expect(said(() => createScorer(english, { history }))).toBe("nothing");
    expect(JSON.parse(serializeHistory(history))).toEqual(before);
  });

  it("keeps what it was read by as tickets come", () => {
    const { history } = learn([closed], indexOf({ language: "de" }));
    const more = addToHistory(
      history,
      [createTicket({ id: "INC2", subject: "Papierstau", linkedArticles: ["jam"] })],
      indexOf({ language: "de" }).analyzer,
    );
    expect(historySize(more)).toBe(2);
    expect(said(() => createScorer(english, { history: more }))).toContain("language (de and en)");
  });
});

it.each(["{}]", "5", "null"])("refuses a file whose analyzer is told by %s", (readBy) => {
  const file = { ...JSON.parse(serializeHistory(historyOf({}))), readBy };
  expect(said(() => loadHistory(JSON.stringify(file)))).toContain("FOREIGN_FILE");
});
