import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type ArticleSource, parseArticles } from "../../../src/edge/markdown/index.ts";
import type { ArticleParser } from "../../../src/edge/node/article-parser.ts";
import type { readArticles } from "../../../src/edge/node/index.ts";
import { openParseCache } from "../../../src/edge/node/parse-cache.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "level-zero-cache-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

const options = { directory: "kb", parseOptions: {}, stamp: "first" };

/** The texts that the parser was asked for. */
function counting() {
  const asked: string[] = [];
  const make = (): ArticleParser => ({
    parse: async (sources) => {
      asked.push(...sources.map(({ text }) => text));
      return parseArticles(sources);
    },
    close: async () => {},
    batchSize: 25,
    batches: 1,
  });
  return { asked, make };
}

async function parse(sources: readonly ArticleSource[], changed: Partial<typeof options> = {}) {
  const { asked, make } = counting();
  const cache = await openParseCache({ ...options, folder, ...changed });
  const parsed = await cache.over(make).parse(sources);
  await cache.save();
  return { parsed, asked };
}

const VPN = {
  path: "vpn.md",
  text: "---\ntags: [net]\nupdated: 2026-01-02\n---\n# VPN\n\nPress *Connect*.\n",
};
const BAD = { path: "bad.md", text: "---\ntitle: [\n---\n\nText.\n" };
const FIXTURES = readdirSync("fixtures/articles", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".md"))
  .map((path) => ({ path, text: readFileSync(join("fixtures/articles", path), "utf8") }));

describe("a cache of parsed articles", () => {
  it("gives what the parser gave, with its issues, and asks it for what is new alone", async () => {
    const sources = [...FIXTURES, BAD];
    const expected = parseArticles(sources);
    expect((await parse(sources)).asked.length).toBe(sources.length);
    const again = await parse([VPN, ...sources]);
    expect(again.asked).toEqual([VPN.text]);
    expect(again.parsed).toStrictEqual([...parseArticles([VPN]), ...expected]);
  });

  it("knows a text by its path too, and forgets what nobody asked for", async () => {
    await parse([VPN, BAD]);
    expect((await parse([{ ...VPN, path: "net/vpn.md" }, VPN])).asked.length).toBe(1);
    expect((await parse([BAD])).asked).toEqual([BAD.text]);
  });

  it.each([
    ["another parser", { stamp: "second" }],
    ["other options", { parseOptions: { states: { live: "published" } } as const }],
    ["another folder", { directory: "kb2" }],
  ])("of %s is none", async (_, changed) => {
    await parse([VPN]);
    expect((await parse([VPN], changed)).asked).toEqual([VPN.text]);
  });

  it("that is damaged costs time only, and is mended", async () => {
    await parse([VPN, BAD]);
    const [name] = readdirSync(folder);
    const path = join(folder, name!);
    const whole = readFileSync(path, "utf8");
    for (const damaged of [whole.slice(0, -3), whole.replace("{", "{{"), "first\n\nx", "", "\0"]) {
      writeFileSync(path, damaged);
      expect((await parse([VPN, BAD])).parsed).toStrictEqual(parseArticles([VPN, BAD]));
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("that cannot be written costs time only", async () => {
    writeFileSync(join(folder, "file"), "");
    expect((await parse([VPN], { folder: join(folder, "file/below") } as never)).parsed).toStrictEqual(
      parseArticles([VPN]),
    );
  });
});

describe.skipIf(!existsSync("dist/node.js"))("readArticles (skipped without `npm run build`)", () => {
  it("takes from its cache what has not changed, and nothing else", async () => {
    const { readArticles: read } = (await import(resolve("dist/node.js"))) as {
      readArticles: typeof readArticles;
    };
    const kb = join(folder, "kb");
    mkdirSync(kb);
    for (let i = 0; i < 60; i++) writeFileSync(join(kb, `${i}.md`), `# Title ${i}\n\nPress Connect.\n`);
    const titles = async () =>
      (await read(kb, { cache: join(folder, "cache") })).articles.map(({ title }) => title);
    const first = await titles();
    const [name] = readdirSync(join(folder, "cache"));
    const path = join(folder, "cache", name!);
    writeFileSync(path, readFileSync(path, "utf8").replace("Title 7", "Title from the cache"));
    writeFileSync(join(kb, "8.md"), "# Changed\n\nPress Connect.\n");
    expect(await titles()).toEqual(
      first.map((title) =>
        title === "Title 7" ? "Title from the cache" : title === "Title 8" ? "Changed" : title,
      ),
    );
  });
});
