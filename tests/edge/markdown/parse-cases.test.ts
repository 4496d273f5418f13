import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const folder = new URL("../../../fixtures/parse-cases/", import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.slice(0, -3));

interface Expected {
  readonly path?: string;
  readonly article: object | null;
  readonly issues: readonly { readonly code: string; readonly line: number | null }[];
}

describe("parse cases: name.md holds the text, name.json what the article must say", () => {
  it("has its cases", () => expect(names.length).toBeGreaterThanOrEqual(25));

  it.each(names)("%s", (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected;
    const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
    const { article, issues } = parseArticle(text, { path: expected.path ?? `${name}.md` });
    if (expected.article === null) expect(article).toBeNull();
    else expect(article).toMatchObject(expected.article);
    expect(issues.map(({ code, line }) => ({ code, line }))).toEqual(expected.issues);
  });
});
