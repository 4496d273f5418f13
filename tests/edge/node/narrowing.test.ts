import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { createMcpServer } from "../../../src/edge/mcp/index.ts";
import { type ArticleFolder, openArticles, watchArticles } from "../../../src/edge/node/index.ts";
import { createPortal } from "../../../src/edge/portal/index.ts";
import { createSearchIndex, createViewerScorer, type Viewer } from "../../../src/index.ts";

const NOW = "2026-03-31T12:00:00.000Z";
const nobody: Viewer = { audiences: [], now: NOW };
const employee: Viewer = { audiences: ["employees"], now: NOW };
const LIGHTHOUSE = "# Connect to the lighthouse\n\nClick the lantern.\n";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-narrow-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** A folder of which nothing is ever read again, as if each reading took for ever. */
async function stuck(directory: string): Promise<ArticleFolder> {
  const folder = await openArticles(directory);
  return { ...folder, refresh: () => new Promise(() => {}) };
}

describe("a glance at a changed file", () => {
  const withheld = async (before: string, after: string | null, viewer = nobody): Promise<boolean> => {
    const directory = folderOf({ "a.md": before, "b.md": "# Printers\n\nOpen the tray.\n" });
    const folder = await openArticles(directory);
    const [article, other] = folder.read.articles;
    expect(folder.isWithheld(article!, viewer)).toBe(false);
    if (after === null) rmSync(join(directory, "a.md"));
    else writeFileSync(join(directory, "a.md"), after);
    folder.glance("a.md");
    expect(folder.isWithheld(other!, viewer)).toBe(false);
    return folder.isWithheld(article!, viewer);
  };
  const of = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\n${LIGHTHOUSE}`;

  it.each<[string, string, string | null]>([
    ["a deleted file", LIGHTHOUSE, null],
    ["a draft", LIGHTHOUSE, of("draft: true")],
    ["a retired article", LIGHTHOUSE, of("status: retired")],
    ["other readers", LIGHTHOUSE, of("audience: agents")],
    ["a day that is over", LIGHTHOUSE, of("valid_to: 2026-03-01")],
    ["a day that is to come", LIGHTHOUSE, of("valid_from: 2026-05-01")],
    ["another id", of("id: lamp"), of("id: lamps")],
    ["front matter that is damaged", of("audience: public"), of("audience: [agents")],
    ["a key that sounds like access", LIGHTHOUSE, of("clearance: 3")],
    ["a header of TOML", LIGHTHOUSE, `+++\ndraft = true\n+++\n${LIGHTHOUSE}`],
    ["bytes that are no text", LIGHTHOUSE, "\0\0\0\0"],
    [
      "front matter longer than a glance",
      LIGHTHOUSE,
      of(...Array.from({ length: 900 }, (_, i) => `k${i}: x`)),
    ],
    ["a comment longer than a glance", LIGHTHOUSE, `<!-- ${"x\n".repeat(4_000)} -->\n${of("draft: true")}`],
  ])("withholds for %s", async (_, before, after) => {
    expect(await withheld(before, after)).toBe(true);
  });

  it.each<[string, string, string]>([
    ["other words", LIGHTHOUSE, "# Connect to the lighthouse\n\nClick the mirror.\n"],
    ["a file that is being written", LIGHTHOUSE, ""],
    [
      "a long text without front matter",
      LIGHTHOUSE,
      `# Lighthouse\n\n${"Click the lantern.\n".repeat(4_000)}`,
    ],
    [
      "a long text with front matter",
      LIGHTHOUSE,
      `${of("tags: [lamp]")}${"Click the lantern.\n".repeat(4_000)}`,
    ],
    ["more readers", of("audience: public"), LIGHTHOUSE],
  ])("leaves an article with %s", async (_, before, after) => {
    expect(await withheld(before, after)).toBe(false);
  });

  it("withholds from those only who lost it, and from nobody what became wider", async () => {
    expect(await withheld(of("audience: [employees, agents]"), of("audience: agents"), employee)).toBe(true);
    expect(
      await withheld(of("audience: [employees, agents]"), of("audience: agents"), {
        ...nobody,
        audiences: ["agents"],
      }),
    ).toBe(false);
    expect(await withheld(of("audience: employees"), LIGHTHOUSE, employee)).toBe(false);
  });

  it("looks at all of a folder that was moved away, and passes over what is no article", async () => {
    const directory = folderOf({ "old/a.md": LIGHTHOUSE, "old/b/c.md": "# Printers\n\nOpen the tray.\n" });
    const folder = await openArticles(directory);
    renameSync(join(directory, "old"), join(directory, ".gone"));
    folder.glance("old");
    folder.glance("none.md");
    expect(folder.read.articles.map((article) => folder.isWithheld(article, nobody))).toEqual([true, true]);
  });

  it("holds until the file has been read, and what was read holds for older indexes", async () => {
    const directory = folderOf({ "a.md": LIGHTHOUSE });
    const folder = await openArticles(directory);
    const [former] = folder.read.articles;
    writeFileSync(join(directory, "a.md"), of("draft: true"));
    folder.glance("a.md");
    writeFileSync(join(directory, "a.md"), LIGHTHOUSE.replace("lantern", "mirror"));
    expect(folder.isWithheld(former!, nobody)).toBe(true);
    await folder.refresh();
    expect(folder.isWithheld(former!, nobody)).toBe(false);
    writeFileSync(join(directory, "a.md"), of("audience: agents"));
    await folder.refresh();
    expect(folder.isWithheld(former!, nobody)).toBe(true);
    rmSync(join(directory, "a.md"));
    await folder.refresh();
    expect(folder.isWithheld(former!, nobody)).toBe(true);
  });
});

describe("an edit that left no article", () => {
  it.each<[string, string, boolean]>([
    ["nothing", "", true],
    ["only that it is a draft", "---\ndraft: true\n---\n", false],
    ["only who may see it", "---\naudience: agents\n---\n", false],
    ["no text at all", "\0\0", false],
  ])("keeps the one before for those whom it is still for: %s", async (_, text, isShown) => {
    const directory = folderOf({ "a.md": LIGHTHOUSE });
    const folder = await openArticles(directory);
    const [former] = folder.read.articles;
    writeFileSync(join(directory, "a.md"), text);
    await folder.refresh();
    expect(folder.isWithheld(former!, nobody)).toBe(!isShown);
    const index = createSearchIndex(folder.read.articles, { now: NOW });
    expect(index.portal.viewOf(nobody).articles.length).toBe(isShown ? 1 : 0);
  });
});

describe("while nothing can be read or built", () => {
  it.each<[string, (file: string) => void]>([
    ["a draft", (file) => writeFileSync(file, `---\ndraft: true\n---\n${LIGHTHOUSE}`)],
    ["a deleted file", (file) => rmSync(file)],
    [
      "a file that is moved into place",
      (file) => {
        writeFileSync(`${file}.part`, `---\naudience: agents\n---\n${LIGHTHOUSE}`);
        renameSync(`${file}.part`, file);
      },
    ],
  ])("a watch takes the article away: %s", async (_, change) => {
    const directory = folderOf({ "sub/a.md": LIGHTHOUSE });
    const folder = await stuck(directory);
    const listener = { onChange: () => {}, onError: () => {} };
    const watch = await watchArticles(directory, folder, listener);
    onTestFinished(() => watch.close());
    change(join(directory, "sub/a.md"));
    while (!folder.isWithheld(folder.read.articles[0]!, nobody)) await setImmediate();
  });

  it("knows of a change that has happened, though this thread was never idle since", async () => {
    const directory = folderOf({ "sub/a.md": LIGHTHOUSE, "b.md": "# Printers\n\nOpen the tray.\n" });
    const folder = await stuck(directory);
    onTestFinished(await folder.attend());
    const [other, article] = folder.read.articles;
    writeFileSync(join(directory, "sub/a.md"), `---\naudience: agents\n---\n${LIGHTHOUSE}`);
    // No turn of the event loop from here on: only another thread can tell. The end is for a system that tells nothing.
    const end = performance.now() + 20_000;
    while (!folder.isWithheld(article!, nobody)) expect(performance.now()).toBeLessThan(end);
    expect(folder.isWithheld(other!, nobody)).toBe(false);
  });

  it("no page, answer or tool shows it", async () => {
    const directory = folderOf({ "a.md": LIGHTHOUSE, "b.md": "# Lantern of the desk\n\nNot that one.\n" });
    const folder = await openArticles(directory);
    const index = createSearchIndex(folder.read.articles, { now: NOW });
    const withheld = (id: string, viewer: Viewer) => folder.isWithheld(index.articleById.get(id)!, viewer);
    const common = { now: () => NOW, scorer: createViewerScorer(index), withheld };
    const handle = createPortal(index, { ...common, markdown: (article) => folder.markdownOf(article) });
    const ask = async (path: string, body?: object): Promise<string> => {
      const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
      const post = body && { method: "POST", body: JSON.stringify(body) };
      return (await handle(new Request(`http://localhost${path}`, { headers, ...post }))).text();
    };
    const server = await createMcpServer(index, common);
    const client = new Client({ name: "test", version: "1" });
    const [here, there] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(there), client.connect(here)]);
    onTestFinished(() => client.close());
    const tool = async (name: string, given: Record<string, unknown>): Promise<string> =>
      JSON.stringify(await client.callTool({ name, arguments: given }));
    const all = async (): Promise<string[]> => [
      await ask("/"),
      await ask("/?q=connect"),
      await ask("/topics/Other%20topics"),
      await ask("/articles/a"),
      await ask("/articles/b"),
      await ask("/api/search?q=connect"),
      await ask("/api/suggest?q=conn"),
      await ask("/api/articles/a"),
      await ask("/api/articles/b"),
      await ask("/api/assess-ticket", { subject: "connect to lighthouse", description: "lantern" }),
      await ask("/ask?q=connect"),
      await tool("search", { query: "connect" }),
      await tool("get_article", { id: "a" }),
      await tool("score_ticket", { subject: "connect to lighthouse", description: "lantern" }),
    ];
    const shows = (answers: readonly string[]) => answers.map((text) => /lighthouse|Click/.test(text));
    const before = shows(await all());
    expect(before.filter(Boolean).length).toBeGreaterThanOrEqual(9);
    rmSync(join(directory, "a.md"));
    folder.glance("a.md");
    const after = shows((await all()).map((text) => text.replaceAll("connect to lighthouse", "")));
    expect(after).toEqual(before.map(() => false));
  });
});
