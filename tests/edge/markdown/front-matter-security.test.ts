import { describe, expect, it } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";

const globals = globalThis as Record<string, unknown>;

describe("front matter cannot run code", () => {
  const code = '(globalThis.owned = true, { title: "x" })';
  const languages = [
    "js",
    "JS",
    "javascript",
    "Javascript",
    " js",
    "coffee",
    "cson",
    "json",
    "toml",
    "constructor",
    "toString",
  ];

  it.each(languages)("%s", (language) => {
    const { article, issues } = parseArticle(`---${language}\n${code}\n---\nBody.\n`, { path: "a.md" });
    expect(globals.owned).toBeUndefined();
    expect(article).toMatchObject({ title: "A", state: "draft", sections: [{ text: "Body." }] });
    expect(issues.map((issue) => issue.code)).toEqual(["front-matter-language"]);
  });

  it.each([
    "!!js/function 'function () { globalThis.owned = true }'",
    '!!js/undefined ""',
    "!!python/object:os.system",
  ])("tag %s", (value) => {
    parseArticle(`---\ntitle: ${value}\n---\nBody.\n`);
    expect(globals.owned).toBeUndefined();
  });
});

describe("front matter cannot reach other articles", () => {
  it("reads the same text the same way each time, even when broken", () => {
    const text = "---\ntitle: [a\n---\nBody.\n";
    expect(parseArticle(text)).toEqual(parseArticle(text));
    const first = parseArticle("---\ntags: [a]\nextra: {b: 1}\n---\nBody.\n");
    (first.article?.metadata.extra as Record<string, unknown>).b = 2;
    expect(parseArticle("---\ntags: [a]\nextra: {b: 1}\n---\nBody.\n").article?.metadata).toEqual({
      extra: { b: 1 },
    });
  });

  it.each([
    "__proto__: {polluted: yes}",
    "constructor: {prototype: {polluted: yes}}",
    "a: {__proto__: {polluted: yes}}",
  ])("%s pollutes nothing", (line) => {
    const { article } = parseArticle(`---\n${line}\n---\nBody.\n`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(article?.metadata)).toBe(Object.prototype);
  });
});

describe("front matter cannot exhaust memory or stack", () => {
  const bomb = [
    "a: &a [x,x,x,x,x,x,x,x,x]",
    ..."bcdefgh".split("").map((name, index) => {
      const last = "abcdefg".charAt(index);
      return `${name}: &${name} [${Array(9).fill(`*${last}`).join(",")}]`;
    }),
  ].join("\n");

  it("stops at an alias bomb, and keeps the rest", () => {
    const { article, issues } = parseArticle(`---\ntitle: Bomb\n${bomb}\n---\nBody.\n`);
    expect(article?.title).toBe("Bomb");
    expect(JSON.stringify(article).length).toBeLessThan(5_000);
    expect(issues.map((issue) => issue.code)).toEqual(["front-matter-invalid"]);
  });

  it("stops at a header of megabytes", () => {
    const { article, issues } = parseArticle(`---\ntitle: Big\nx: ${"y".repeat(100_000)}\n---\nBody.\n`, {
      path: "big.md",
    });
    expect(article).toMatchObject({ title: "Big", state: "draft", metadata: {} });
    expect(issues.map((issue) => issue.code)).toEqual(["front-matter-too-large"]);
  });

  it.each(["[", "{", "[{", "- ", "? ", "- ? ", "!!seq [", "&a [", "'", '"', "a: "])(
    "survives thousands of %s",
    (part) => {
      const { article } = parseArticle(`---\ntitle: Deep\nx: ${part.repeat(5_000)}\n---\nBody.\n`);
      expect(article).toMatchObject({ title: "Deep", sections: [{ text: "Body." }] });
    },
  );
});

describe("what a header could not say clearly never opens an article", () => {
  it.each([
    ["state: published?ish"],
    ["status: 2"],
    ["state:"],
    ["state: [published]"],
    ["draft: maybe"],
    ["published: false"],
    ["state: published\narchived: true"],
    ["validFrom: next week"],
  ])("%s", (lines) => {
    expect(parseArticle(`---\n${lines}\n---\nBody.\n`).article?.state).not.toBe("published");
  });

  it.each([
    ["audience:"],
    ["audience: []"],
    ["audience: 5"],
    ["audience: {name: public}"],
    ["audience: [[public]]"],
    ["audience: internal"],
    ["Audience: PUBLIC-ish"],
    ["audience: public\nvisibility: internal"],
  ])("%s", (lines) => {
    expect(parseArticle(`---\n${lines}\n---\nBody.\n`).article?.audience).not.toContain("public");
  });

  it("says who sees an article that does not say it", () => {
    expect(parseArticle("Body.", { defaultAudience: ["staff"] }).article?.audience).toEqual(["staff"]);
    expect(
      parseArticle("---\naudience: ITPro\n---\nBody.", { publicAudiences: ["ITPro"] }).article?.audience,
    ).toEqual(["public"]);
  });
});
