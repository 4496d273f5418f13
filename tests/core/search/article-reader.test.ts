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
    const read = reader.keep(article);
    const once = texts();
    expect([reader.keep(article), reader.read(article), reader.read(article)]).toEqual([read, read, read]);
    expect(texts()).toBe(once);
  });

  it("keeps no more characters of all articles than it may", () => {
    const { reader } = counted(20);
    const other = makeArticle({ id: "b", title: "Disk", body: { Fix: "Empty the disk" } });
    const [first, second] = [reader.keep(article), reader.keep(other)];
    expect([reader.keep(article) === first, reader.keep(other) === second]).toEqual([true, false]);
  });

  it.each([
    ["what a view read", 1000, "read"],
    ["more than so many characters", 10, "keep"],
    ["anything where nothing is to be kept", 0, "keep"],
  ] as const)("does not keep %s", (_, mostKept, step) => {
    const { reader, texts } = counted(mostKept);
    reader[step](article);
    const once = texts();
    expect(reader.read(article).text.terms).toEqual(["empti", "mailbox"]);
    expect(texts()).toBe(2 * once);
  });
});
