import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { PortalSearch } from "../../../src/core/verdict/found-by.ts";
import { replayWords } from "../../../src/core/verdict/replay-words.ts";
import { makeArticle } from "../../make/article.ts";
import { NOW, office, officeArticles } from "./desk.ts";

const japanese = makeArticle({
  id: "ja",
  title: "パスワードの再設定",
  body: { "": "パスワードを忘れた場合は、アカウントのページで再設定してください。" },
});
const secret = makeArticle({ id: "secret", title: "Zeppelin hangar codes", audience: ["agents"] });
const index = createSearchIndex([...officeArticles(), japanese, secret], { now: NOW });
const seen = (audiences: readonly string[] = []) => ({
  searched: index,
  datedViewer: { audiences, now: NOW },
});

const isFindable = (...asked: Parameters<typeof replayWords>) => replayWords(...asked).isFound;

describe("replayWords", () => {
  it.each([
    ["by the subject", "lost badge", "", true],
    [
      "by the first sentence where the subject says nothing",
      "help",
      "My badge is lost. It was in the train.",
      true,
    ],
    ["not by a later sentence", "help", "Hello there. My badge is lost.", false],
    [
      "by a first sentence with a version number in it",
      "help",
      "On 10.2 the badge is lost! Since today.",
      true,
    ],
    ["by a first sentence after stray marks", "help", "... badge lost", true],
    ["not by words that the article lacks", "zeppelin", "grue", false],
    ["not without words", "", "", false],
    ["by the start of a long subject", `badge ${"zebra ".repeat(50)}`, "", true],
    ["not by what a search box does not hold", `${"zebra ".repeat(50)} badge`, "", false],
  ])("%s", (_, subject, description, expected) => {
    expect(isFindable("badge", office("1", subject, { description }), seen())).toBe(expected);
  });

  it("cuts a long text without spaces instead of dropping it", () => {
    const subject = `パスワードを忘れました。${"何度試してもログインできません".repeat(12)}`;
    expect(isFindable("ja", office("1", subject), seen())).toBe(true);
  });

  it("searches with the requester's own eyes", () => {
    const ticket = office("1", "zeppelin hangar codes");
    expect(isFindable("secret", ticket, seen(["agents"]))).toBe(true);
    expect(isFindable("secret", ticket, seen())).toBe(false);
  });

  it("looks at the first five hits, and says where", () => {
    const many = createSearchIndex(
      Array.from({ length: 7 }, (_, i) =>
        makeArticle({ id: `z${i}`, title: `Zorg${" and more".repeat(i)}` }),
      ),
      { now: NOW },
    );
    const rankOf = (id: string): number | null =>
      replayWords(id, office("1", "zorg"), { searched: many, datedViewer: { audiences: [], now: NOW } })
        .queries[0]!.rank;
    expect(["z0", "z4", "z5", "z6"].map(rankOf)).toEqual([1, 5, null, null]);
  });

  it("tries the sentence only where the subject finds nothing, and no text twice", () => {
    const queries = (subject: string, description: string) =>
      replayWords("badge", office("1", subject, { description }), seen()).queries;
    expect(queries("lost badge", "Badge is gone.")).toEqual([{ query: "lost badge", rank: 1 }]);
    expect(queries("help", "Badge is gone.")).toEqual([
      { query: "help", rank: null },
      { query: "Badge is gone.", rank: 1 },
    ]);
    expect(queries("zorg", "zorg")).toEqual([{ query: "zorg", rank: null }]);
  });
});

describe("replayWords with the desk's own portal", () => {
  const datedViewer = { audiences: ["employees"], now: NOW };
  const ask = (portal: PortalSearch) =>
    replayWords("badge", office("1", "lost badge"), { searched: portal, datedViewer });

  it.each([
    [["badge"], 1],
    [["a", "b", "c", "d", "badge"], 5],
    [["a", "a", "a", "a", "a", "badge"], 2],
    [["a", "b", "c", "d", "e", "badge"], null],
    [[], null],
  ])("%j: place %s", (articleIds, rank) => {
    expect(ask(() => articleIds).queries[0]).toEqual({ query: "lost badge", rank });
    expect(ask(() => articleIds).isFound).toBe(rank !== null);
  });

  it("is told who asks, and when", () => {
    ask((_, viewer) => {
      expect(viewer).toEqual(datedViewer);
      return [];
    });
    expect.assertions(1);
  });

  it.each([undefined, "badge", Promise.resolve(["badge"])])("refuses %s", (answer) => {
    expect(() => ask(() => answer as unknown as string[])).toThrow(/must give a list of article ids/);
  });
});
