import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArticles } from "../../../src/edge/node/read-articles.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "level-zero-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const ids = (articles: readonly { readonly id: string }[]): string[] => articles.map((article) => article.id);

describe("readArticles", () => {
  it("reads all kinds of Markdown files in code-unit order, with ids from their paths", async () => {
    await write({
      "network/vpn.md": "A",
      "Z.markdown": "B",
      "a/b/c.MDX": "C",
      "é.md": "D",
      "notes.txt": "E",
    });
    const { articles, files, issues } = await readArticles(folder);
    expect(files).toEqual(["Z.markdown", "a/b/c.MDX", "network/vpn.md", "é.md"]);
    expect(ids(articles)).toEqual(["Z", "a/b/c", "network/vpn", "é"]);
    expect(issues).toEqual([]);
  });

  it("leaves out what is no article, and lists it", async () => {
    const out = [
      "README.md",
      "CHANGELOG.md",
      "LICENSE.md",
      "toc.md",
      "_index.md",
      "_parts/x.md",
      "includes/y.md",
      ".hidden.md",
    ];
    const unseen = [".git/x.md", "node_modules/p/z.md", "drafts/d.md"];
    await write(
      Object.fromEntries([...out, ...unseen, "index.md", "readme-first.md"].map((path) => [path, "Text."])),
    );
    const { articles, files, ignored } = await readArticles(folder, { ignore: ["drafts/**"] });
    expect(ids(articles)).toEqual(["index", "readme-first"]);
    expect(files).toEqual(["index.md", "readme-first.md"]);
    expect([...ignored].sort()).toEqual([...out].sort());
  });

  it("names both paths of a doubled id, and calls the later ones by their files", async () => {
    await write({
      "b.md": "---\nid: KB1\n---\nSecond.",
      "a.md": "---\nid: KB1\n---\nFirst.",
      "KB1.md": "Zeroth.",
    });
    const { articles, issues } = await readArticles(folder);
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ["KB1", "KB1.md"],
      ["a", "a.md"],
      ["b", "b.md"],
    ]);
    expect(issues.map((issue) => [issue.code, issue.severity, issue.path])).toEqual([
      ["id-duplicate", "warning", "a.md"],
      ["id-duplicate", "warning", "b.md"],
    ]);
    expect(issues[1]?.message).toMatch(/b\.md.*KB1\.md/);
  });

  it("turns every file into an article or an error", async () => {
    await write({
      "good.md": "Text.",
      "empty.md": "",
      "blank.md": "\n  \n",
      "binary.md": new Uint8Array([65, 0, 66]),
      "latin.md": new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c]),
      "wide.md": new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]),
      "broken.md": "---\ntitle: a: b\n---\nText.",
      "huge.md": new Uint8Array(20 * 1024 * 1024 + 1).fill(65),
    });
    const { articles, files, issues } = await readArticles(folder);
    const errors = issues.filter((issue) => issue.severity === "error");
    expect(articles.length + errors.length).toBe(files.length);
    expect(new Set([...articles, ...errors].map((item) => item.path)).size).toBe(files.length);
    expect(errors.map((issue) => [issue.path, issue.code])).toEqual([
      ["binary.md", "file-not-text"],
      ["blank.md", "article-empty"],
      ["empty.md", "article-empty"],
      ["huge.md", "file-too-large"],
    ]);
    expect(articles.find((article) => article.id === "latin")?.sections[0]?.text).toBe("Müll");
    expect(articles.find((article) => article.id === "wide")?.sections[0]?.text).toBe("Hi");
    expect(issues.find((issue) => issue.path === "latin.md")).toMatchObject({
      severity: "warning",
      code: "file-encoding",
    });
  });

  it("follows no links, so that none leads in circles or out of the folder", async () => {
    await write({ "kb/a.md": "Text." });
    await symlink("..", join(folder, "kb/loop"));
    await symlink("nowhere.md", join(folder, "kb/dangling.md"));
    const { files } = await readArticles(join(folder, "kb"));
    expect(files).toEqual(["a.md"]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "names a file that cannot be read (not as root, who can read all)",
    async () => {
      await write({ "secret.md": "Text." });
      await chmod(join(folder, "secret.md"), 0);
      const { articles, issues } = await readArticles(folder);
      expect(articles).toEqual([]);
      expect(issues[0]).toMatchObject({ code: "file-unreadable", path: "secret.md", severity: "error" });
    },
  );

  it("gives an empty list for a folder without articles", async () => {
    const nothing = { articles: [], issues: [], files: [], ignored: [], git: null };
    expect(await readArticles(folder)).toEqual(nothing);
  });

  it("reads a folder whose name looks like a pattern", async () => {
    await write({ "kb [old] (1)/{a}.md": "Text." });
    expect(ids((await readArticles(join(folder, "kb [old] (1)"))).articles)).toEqual(["{a}"]);
  });

  it.each([
    ["missing", "missing", /cannot be read/],
    ["a file", "file.md", /must be a folder/],
  ])("refuses a folder that is %s", async (_name, path, message) => {
    await write({ "file.md": "Text." });
    await expect(readArticles(join(folder, path))).rejects.toMatchObject({
      name: "LevelZeroError",
      code: "NOT_FOUND",
      message: expect.stringMatching(message),
    });
  });

  it.each([-1, 1.5, Number.NaN])("refuses %s threads", async (threads) => {
    await expect(readArticles(folder, { threads })).rejects.toMatchObject({ code: "INVALID_OPTION" });
  });

  it("passes on who sees an article that does not say it", async () => {
    await write({ "a.md": "Text." });
    expect((await readArticles(folder, { defaultAudience: ["staff"] })).articles[0]?.audience).toEqual([
      "staff",
    ]);
  });
});

const samples = ["kb-servicenow-sample/markdown/platform-security", "kb-officedocs/Viva"].map(
  (name) => [name, `../shared/data/${name}`] as const,
);

describe.each(samples)("real articles: %s", (_name, path) => {
  it.skipIf(!existsSync(path))("become articles or errors, none titled by a rule", async () => {
    const { articles, files, issues } = await readArticles(path);
    const errors = issues.filter((issue) => issue.severity === "error");
    expect(files.length).toBeGreaterThan(10);
    expect(articles.length + new Set(errors.map((issue) => issue.path)).size).toBe(files.length);
    for (const article of articles) {
      expect(article.title).toMatch(/[\p{L}\p{N}]/u);
      expect(article.sections.some((section) => section.text !== "")).toBe(true);
    }
  });
});
