import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArticles, readArticles } from "../../../src/edge/node/index.ts";
import { createSearchIndex, search } from "../../../src/index.ts";

const ENGLISH =
  "Open the client and sign in with your badge. If the tunnel drops, close it and try that again.";
const GERMAN =
  "Öffnen Sie das Programm und melden Sie sich mit dem Ausweis an. Wenn es nicht hält, noch einmal von vorn.";

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "languages-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe("a folder in several languages", () => {
  it("is read with the language of each article and what its translations share", async () => {
    const folder = await folderOf({
      "en/vpn.md": `# VPN\n\n${ENGLISH}`,
      "de/vpn.md": `# VPN\n\n${GERMAN}`,
      "de/druck.md": `# Drucken\n\n${GERMAN}`,
    });
    const { articles, issues } = await readArticles(folder);
    expect(issues).toEqual([]);
    expect(articles.map(({ id, language, translationKey }) => [id, language, translationKey])).toEqual([
      ["de/druck", "de", null],
      ["de/vpn", "de", "vpn"],
      ["en/vpn", "en", "vpn"],
    ]);
    const { hits } = search(createSearchIndex(articles), "vpn", { language: "de-CH" });
    expect(hits.map(({ articleId }) => articleId)).toEqual(["de/vpn"]);
  });

  it.each([
    ["folders", "en/vpn.md", "de/vpn.md"],
    ["suffixes", "vpn.md", "vpn.de.md"],
  ])("keeps both where translations in %s have one id, without a word", async (_, english, german) => {
    const folder = await folderOf({
      [english]: `---\nid: KB1\n---\n# VPN\n\n${ENGLISH}`,
      [german]: `---\nid: KB1\n---\n# VPN\n\n${GERMAN}`,
    });
    const { articles, issues } = await readArticles(folder);
    expect(issues).toEqual([]);
    expect(articles.map(({ id }) => id).sort()[0]).toBe("KB1");
    expect(articles.map(({ translationKey }) => translationKey !== null)).toEqual([true, true]);
  });

  it("says so where two articles in one language have one id", async () => {
    const folder = await folderOf({
      "en/a.md": `---\nid: KB1\n---\n${ENGLISH}`,
      "en/b.md": `---\nid: KB1\n---\n${ENGLISH}`,
      "de/c.md": GERMAN,
    });
    const { issues } = await readArticles(folder);
    expect(issues.map(({ code }) => code)).toEqual(["id-duplicate"]);
  });

  it("still knows the text of each", async () => {
    const folder = await folderOf({ "vpn.md": ENGLISH, "vpn.de.md": GERMAN });
    const opened = await openArticles(folder);
    expect(opened.read.articles.map((article) => opened.markdownOf(article))).toEqual([GERMAN, ENGLISH]);
  });
});
