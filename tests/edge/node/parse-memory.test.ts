import { describe, expect, it } from "vitest";
import { type ArticleSource, parseArticles } from "../../../src/edge/markdown/index.ts";
import type { ArticleParser } from "../../../src/edge/node/article-parser.ts";
import { ParseMemory } from "../../../src/edge/node/parse-memory.ts";

/** A parser, and the paths that it was asked for. */
function counting(parse = parseArticles): { readonly parser: ArticleParser; readonly asked: string[] } {
  const asked: string[] = [];
  const parser: ArticleParser = {
    parse: async (sources) => {
      asked.push(...sources.map(({ path }) => path!));
      return parse(sources);
    },
    close: async () => {},
    batchSize: 25,
    batches: 1,
  };
  return { parser, asked };
}

const source = (path: string, text: string): ArticleSource => ({ path, text });

describe("the memory of what files were parsed to", () => {
  it("asks for new texts alone, and gives what was parsed of the others", async () => {
    const memory = new ParseMemory();
    const { parser, asked } = counting();
    const before = await memory
      .over(parser)
      .parse([source("a.md", "# A\n\nOne."), source("b.md", "# B\n\nTwo.")]);
    const next = [
      source("c.md", "# C\n\nThree."),
      source("a.md", "# A\n\nOne."),
      source("b.md", "# B\n\nNew."),
    ];
    const after = await memory.over(parser).parse(next);
    expect(asked).toEqual(["a.md", "b.md", "c.md", "b.md"]);
    expect(after).toEqual(parseArticles(next));
    expect(after[1]).toBe(before[0]);
  });

  it("forgets files that are gone", async () => {
    const memory = new ParseMemory();
    const { parser, asked } = counting();
    await memory.over(parser).parse([source("a.md", "# A\n\nOne.")]);
    memory.keep(new Set(["b.md"]));
    await memory.over(parser).parse([source("a.md", "# A\n\nOne.")]);
    expect(asked).toEqual(["a.md", "a.md"]);
  });

  it("asks again for what was given up: another time the machine may be less busy", async () => {
    const memory = new ParseMemory();
    const issue = {
      severity: "error",
      code: "file-too-slow",
      message: "",
      path: "a.md",
      line: null,
      column: null,
    } as const;
    const { parser, asked } = counting((sources) => sources.map(() => ({ article: null, issues: [issue] })));
    for (let i = 0; i < 2; i++) await memory.over(parser).parse([source("a.md", "# A\n\nOne.")]);
    expect(asked).toEqual(["a.md", "a.md"]);
  });
});
