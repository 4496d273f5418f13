import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { ArticleGlances } from "../../../src/edge/node/article-glances.ts";
import { openArticles } from "../../../src/edge/node/index.ts";

/** Front matter that a glance does not see to its end. */
const LONG = `---\ntitle: VPN\nkeywords: [${"word, ".repeat(1_000)}last]\n---\n# VPN\n\nClick the lighthouse.\n`;
const ANYBODY = { audiences: [], now: "2026-06-01" };

function folderOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-glance-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "a.md"), text);
  return folder;
}

it("takes nothing away where a file was made anew and says what it said", async () => {
  const folder = folderOf(LONG);
  const opened = await openArticles(folder);
  const [article] = opened.read.articles;
  utimesSync(join(folder, "a.md"), 1, 1);
  opened.glance("");
  expect(opened.isWithheld(article, ANYBODY)).toBe(false);
  expect((await opened.refresh())?.changed).toEqual(["a.md"]);
  expect(opened.read.articles[0]).toBe(article);
  writeFileSync(join(folder, "a.md"), LONG.replace("lighthouse", "kettle"));
  opened.glance("");
  expect(opened.isWithheld(article, ANYBODY)).toBe(true);
});

it("hides an article whose file had another text when it was read for good than at the glance", () => {
  const closed = "---\ntitle: VPN\naudience: agents\n---\n# VPN\n\nClick the lighthouse.\n";
  const open = closed.replace("audience: agents\n", "");
  let read = closed;
  const glances = new ArticleGlances(folderOf(closed), {}, () => read);
  glances.take("a.md");
  read = open;
  const article = parseArticle(open, { path: "a.md" }).article!;
  expect(glances.hides(article, ANYBODY)).toBe(true);
  read = closed;
  expect(glances.hides(article, { ...ANYBODY, audiences: ["agents"] })).toBe(false);
});
