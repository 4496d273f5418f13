import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type ImportFilesOptions, importArticleFiles } from "../../../src/edge/node/import-article-files.ts";
import { readArticles } from "../../../src/edge/node/read-articles.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "level-zero-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

interface Made {
  readonly number: string;
  readonly title?: string;
  readonly text?: string;
}

/** Imports these articles into `kb`, and says what became of each file. */
async function run(
  articles: readonly Made[],
  options: ImportFilesOptions = {},
): Promise<Record<string, string>> {
  const rows = articles.map(({ number, title = "Title", text = "<p>Text</p>" }) => ({
    ...{ number, short_description: title, text, workflow_state: "published", roles: "public" },
  }));
  writeFileSync(join(folder, "export.json"), JSON.stringify({ result: rows }));
  const { files } = await importArticleFiles([join(folder, "export.json")], join(folder, "kb"), options);
  return Object.fromEntries(files.map(({ file, outcome }) => [file, outcome]));
}

const read = (file: string): string => readFileSync(join(folder, "kb", file), "utf8");
const edit = (file: string, text: string): void => writeFileSync(join(folder, "kb", file), text);

const KB1 = { number: "KB1" };
const KB2 = { number: "KB2" };

describe("importArticleFiles", () => {
  it("writes a file an article, and then only what has changed", async () => {
    expect(await run([KB1, KB2])).toEqual({ "title-kb1.md": "written", "title-kb2.md": "written" });
    expect(await run([KB1, KB2])).toEqual({ "title-kb1.md": "unchanged", "title-kb2.md": "unchanged" });
    const changed = { ...KB2, text: "<p>New</p>" };
    expect(await run([KB1, changed])).toEqual({ "title-kb1.md": "unchanged", "title-kb2.md": "updated" });
    expect(read("title-kb2.md")).toContain("\n\nNew\n");
  });

  it("reads a folder of pages, such as a space of Confluence exported as HTML", async () => {
    const html =
      '<html><head><title>IT : Badge</title></head><div id="main-content"><p>Hold.</p></div></html>';
    writeFileSync(join(folder, "Badge_12.html"), html);
    const { files } = await importArticleFiles([folder], join(folder, "kb"));
    expect(files).toEqual([{ file: "badge-12.md", outcome: "written" }]);
    expect(read("badge-12.md")).toContain("Hold.");
  });

  it("says what to do with a folder without pages, and with an archive", async () => {
    await expect(importArticleFiles([folder], "kb")).rejects.toThrow("a folder without pages (.html)");
    await expect(importArticleFiles(["space.zip"], "kb")).rejects.toThrow("Unpack it");
  });

  it("keeps the file of an article whose title changes", async () => {
    await run([KB1]);
    expect(await run([{ ...KB1, title: "Other" }])).toEqual({ "title-kb1.md": "updated" });
    expect(readdirSync(join(folder, "kb"))).toEqual([".level-zero-import.json", "title-kb1.md"]);
  });

  it("keeps what was edited by hand, and says whether the system changed it too", async () => {
    await run([KB1]);
    edit("title-kb1.md", "mine");
    expect(await run([KB1])).toEqual({ "title-kb1.md": "kept" });
    const changed = { ...KB1, text: "<p>New</p>" };
    expect(await run([changed])).toEqual({ "title-kb1.md": "conflict" });
    expect(await run([changed])).toEqual({ "title-kb1.md": "conflict" });
    expect(read("title-kb1.md")).toBe("mine");
    expect(await run([changed], { force: true })).toEqual({ "title-kb1.md": "updated" });
    expect(read("title-kb1.md")).toContain("New");
    expect(await run([changed])).toEqual({ "title-kb1.md": "unchanged" });
  });

  it("takes line ends of another system for no edit", async () => {
    await run([KB1]);
    edit("title-kb1.md", read("title-kb1.md").replaceAll("\n", "\r\n"));
    expect(await run([KB1])).toEqual({ "title-kb1.md": "unchanged" });
    expect(await run([{ ...KB1, text: "<p>New</p>" }])).toEqual({ "title-kb1.md": "updated" });
  });

  it("does not bring back what was deleted by hand", async () => {
    await run([KB1]);
    rmSync(join(folder, "kb/title-kb1.md"));
    expect(await run([KB1])).toEqual({ "title-kb1.md": "kept" });
    expect(await run([KB1], { force: true })).toEqual({ "title-kb1.md": "written" });
  });

  it("leaves a file alone that was there before", async () => {
    await run([KB2]);
    edit("title-kb1.md", "mine");
    expect(await run([KB1, KB2])).toEqual({ "title-kb1.md": "conflict", "title-kb2.md": "unchanged" });
    expect(read("title-kb1.md")).toBe("mine");
  });

  it("deletes nothing, and retires what is gone only when asked to", async () => {
    await run([KB1, KB2]);
    expect(await run([KB1])).toEqual({ "title-kb1.md": "unchanged", "title-kb2.md": "missing" });
    expect(read("title-kb2.md")).toContain("state: published");
    expect(await run([KB1], { retireMissing: true })).toMatchObject({ "title-kb2.md": "retired" });
    expect(read("title-kb2.md")).toContain("state: retired");
    expect(await run([KB1], { retireMissing: true })).toMatchObject({ "title-kb2.md": "missing" });
    expect(await run([KB1, KB2])).toMatchObject({ "title-kb2.md": "updated" });
    expect(read("title-kb2.md")).toContain("state: published");
  });

  it("does not retire what was edited by hand", async () => {
    await run([KB1, KB2]);
    edit("title-kb2.md", "state: published\nmine");
    expect(await run([KB1], { retireMissing: true })).toMatchObject({ "title-kb2.md": "conflict" });
    expect(read("title-kb2.md")).toBe("state: published\nmine");
  });

  it("does in a dry run what it would do, and writes nothing", async () => {
    expect(await run([KB1], { dryRun: true })).toEqual({ "title-kb1.md": "written" });
    expect(readdirSync(folder)).toEqual(["export.json"]);
    await run([KB1]);
    const before = read(".level-zero-import.json");
    expect(await run([{ ...KB1, text: "new" }], { dryRun: true })).toEqual({ "title-kb1.md": "updated" });
    expect(read("title-kb1.md")).toContain("Text");
    expect(read(".level-zero-import.json")).toBe(before);
  });

  it("adopts files that were written, but not remembered", async () => {
    await run([KB1]);
    rmSync(join(folder, "kb/.level-zero-import.json"));
    expect(await run([KB1])).toEqual({ "title-kb1.md": "unchanged" });
    expect(await run([{ ...KB1, text: "<p>New</p>" }])).toEqual({ "title-kb1.md": "updated" });
  });

  it.each([
    ["is damaged", "{"],
    [
      "leads out of the folder",
      '{"format":"level-zero-import","version":1,"files":{"servicenow/KB1":{"file":"../x.md","hash":"a"}}}',
    ],
    ["is of a later version", '{"format":"level-zero-import","version":2,"files":{}}'],
  ])("stops when its memory %s", async (_, text) => {
    await run([KB1]);
    edit(".level-zero-import.json", text);
    await expect(run([KB1])).rejects.toThrow(/is damaged/);
  });

  it("refuses what holds no article", async () => {
    writeFileSync(join(folder, "export.json"), '[{"a":1}]');
    await expect(importArticleFiles([join(folder, "export.json")], folder)).rejects.toThrow(
      /no article of ServiceNow/,
    );
    await expect(importArticleFiles([join(folder, "none.json")], folder)).rejects.toThrow(/none\.json/);
  });

  it("makes a folder that readArticles reads without a problem", async () => {
    const exports = readdirSync("fixtures/exports-articles")
      .filter((name) => name !== "README.md")
      .map((name) => `fixtures/exports-articles/${name}`);
    const { files, rows, skipped } = await importArticleFiles(exports, join(folder, "kb"));
    const { articles, issues } = await readArticles(join(folder, "kb"));
    expect(articles).toHaveLength(files.length);
    expect(files.length + skipped.length).toBe(rows);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(issues.map(({ code }) => code))).toEqual(
      new Set(["article-without-text", "passage-reserved"]),
    );
    expect(articles.flatMap(({ audience }) => audience).filter((name) => name === "")).toEqual([]);
  });
});
