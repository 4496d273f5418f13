import { describe, expect, it } from "vitest";
import { createArticleReader } from "../../../src/core/search/article-reader.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";
import { countingAnalyzer } from "../../make/counting-analyzer.ts";

const article = makeArticle({ id: "a", title: "Mail", body: { Fix: "Empty the mailbox" } });

function counted(mostKept: number) {
  let texts = 0;
  const analyzer = countingAnalyzer(createAnalyzer(), () => texts++);
  return { reader: createArticleReader(analyzer, mostKept), texts: () => texts };
}

describe("createArticleReader", () => {
  it("reads an article once for the postings of all and of some, and for every view", () => {
    const { reader, texts } = counted(1000);
    reader.number(article);
    const once = texts();
    const read = reader.read(article);
    reader.number(article);
    expect(reader.read(article)).toBe(read);
    expect(texts()).toBe(once);
  });

  it("numbers an article once for all postings that it is in, one number a term", () => {
    const { reader, texts } = counted(0);
    const other = makeArticle({ id: "b", title: "Disk", body: { Fix: "Empty the disk" } });
    const numbered = [reader.number(article), reader.number(other)];
    const once = texts();
    expect([reader.number(article), reader.number(other)]).toEqual(numbered);
    expect(texts()).toBe(once);
    expect(numbered.map(({ terms }) => Array.from(terms, (number) => reader.words[number]))).toEqual([
      ["email", "fix", "empti", "mailbox"],
      ["disk", "fix", "empti", "disk"],
    ]);
    expect(new Set(reader.words).size).toBe(reader.words.length);
  });

  it("keeps no more characters of all articles than it may", () => {
    const { reader } = counted(20);
    const other = makeArticle({ id: "b", title: "Disk", body: { Fix: "Empty the disk" } });
    for (const one of [article, other]) reader.number(one);
    const [first, second] = [reader.read(article), reader.read(other)];
    expect([reader.read(article) === first, reader.read(other) === second]).toEqual([true, false]);
  });

  it.each([
    ["what a view read", 1000, "read"],
    ["more than so many characters", 10, "number"],
    ["anything where nothing is to be kept", 0, "number"],
  ] as const)("does not keep %s", (_, mostKept, step) => {
    const { reader, texts } = counted(mostKept);
    reader[step](article);
    const once = texts();
    expect(reader.read(article).text.terms).toEqual(["empti", "mailbox"]);
    expect(texts()).toBe(2 * once);
  });
});
