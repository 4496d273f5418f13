import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import {
  type ArticleChanges,
  openArticles,
  readArticles,
  watchArticles,
} from "../../../src/edge/node/index.ts";
import { visibilityOf } from "../../../src/index.ts";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-open-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe("openArticles", () => {
  it("reads what readArticles reads, and keeps the Markdown", async () => {
    const folder = folderOf({ "a.md": "# A\n\nOne.", "b.md": "# B\n\nTwo.", "README.md": "no" });
    const opened = await openArticles(folder);
    expect(opened.read).toEqual(await readArticles(folder));
    expect(opened.read.articles.map((article) => opened.markdownOf(article))).toEqual([
      "# A\n\nOne.",
      "# B\n\nTwo.",
    ]);
    expect(await opened.refresh()).toBeNull();
  });

  it("reads again what changed, and leaves the other articles as they are", async () => {
    const folder = folderOf({ "a.md": "# A\n\nOne.", "b.md": "# B\n\nTwo.", "c.md": "# C\n\nThree." });
    const opened = await openArticles(folder);
    const [former, same] = opened.read.articles;
    writeFileSync(join(folder, "a.md"), "# A\n\nOne and more.");
    rmSync(join(folder, "c.md"));
    writeFileSync(join(folder, "d.md"), "# D\n\nFour.");
    const changes = await opened.refresh();
    expect(changes).toMatchObject({ changed: ["a.md", "d.md"], removed: ["c.md"], kept: [] });
    expect(opened.read.articles.map(({ id }) => id)).toEqual(["a", "b", "d"]);
    expect(opened.read.articles[1]).toBe(same);
    expect(opened.markdownOf(opened.read.articles[0]!)).toBe("# A\n\nOne and more.");
    // Who still holds the old article gets the old text: the new one may be for others.
    expect(opened.markdownOf(former!)).toBe("# A\n\nOne.");
    expect(opened.read).toEqual(await readArticles(folder));
  });

  it("keeps the article that an edit broke, says so, and takes the mended one", async () => {
    const folder = folderOf({ "a.md": "# A\n\nOne." });
    const opened = await openArticles(folder);
    writeFileSync(join(folder, "a.md"), "");
    const broken = await opened.refresh();
    expect(broken).toMatchObject({ changed: ["a.md"], kept: ["a.md"] });
    expect(opened.read.articles.map(({ title }) => title)).toEqual(["A"]);
    expect(opened.read.issues).toMatchObject([{ code: "article-empty", path: "a.md" }]);
    writeFileSync(join(folder, "a.md"), "# A again\n\nTwo.");
    expect(await opened.refresh()).toMatchObject({ kept: [] });
    expect(opened.read.articles.map(({ title }) => title)).toEqual(["A again"]);
    expect(opened.read.issues).toEqual([]);
  });

  it("hides an article at once whose header can no longer be read", async () => {
    const folder = folderOf({ "a.md": "---\ntitle: A\naudience: public\n---\nText." });
    const opened = await openArticles(folder);
    writeFileSync(join(folder, "a.md"), "---\ntitle: A\naudience: [agents\n---\nText.");
    await opened.refresh();
    const nobody = { audiences: [], now: "2026-03-31" };
    expect(opened.read.articles.map((article) => visibilityOf(article, nobody))).toEqual(["not-visible"]);
  });
});

describe("watchArticles", () => {
  it("tells of a file that is saved beside its place and moved there", async () => {
    const folder = folderOf({ "a.md": "# A\n\nOne." });
    const opened = await openArticles(folder);
    let stop = async (): Promise<void> => {};
    const changes = await new Promise<ArticleChanges>((onChange, onError) => {
      const save = (): void => {
        writeFileSync(join(folder, ".a.md.part"), "# A\n\nTwo.");
        renameSync(join(folder, ".a.md.part"), join(folder, "a.md"));
      };
      watchArticles(folder, opened, { onChange, onError }).then((watch) => {
        stop = () => watch.close();
        save();
      }, onError);
    });
    expect(changes.changed).toEqual(["a.md"]);
    await stop();
  });

  it("refuses another folder than was opened, and knows the same one by another path", async () => {
    const folder = folderOf({ "a.md": "# A\n\nOne." });
    const other = folderOf({});
    symlinkSync(folder, join(other, "link"));
    const opened = await openArticles(folder);
    const listener = { onChange: () => {}, onError: () => {} };
    const wrong = {
      code: "INVALID_OPTION",
      message: expect.stringContaining(`${folder}, got ${other}`) as string,
    };
    await expect(watchArticles(other, opened, listener)).rejects.toMatchObject(wrong);
    await expect(watchArticles(join(other, "gone"), opened, listener)).rejects.toMatchObject({
      code: "INVALID_OPTION",
    });
    const watch = await watchArticles(join(other, "link"), opened, listener);
    await watch.close();
  });

  it("tells of changes in a folder whose own path has a name with a dot", async () => {
    const place = join(folderOf({}), ".desk/node_modules/kb");
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "a.md"), "# A\n\nOne.");
    const folder = await openArticles(place);
    const onChange = vi.fn<(changes: ArticleChanges) => void>();
    const watch = await watchArticles(place, folder, { onChange, onError: () => {} });
    onTestFinished(() => watch.close());
    writeFileSync(join(place, "a.md"), "# A\n\nTwo.");
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), 5_000);
  });

  /** Each puts another folder in the place of the articles, as programs do that publish all of them at once. */
  const replacements: Readonly<Record<string, (place: string, other: string) => void>> = {
    "another folder moved there": (place, other) => {
      renameSync(place, `${place}.old`);
      renameSync(other, place);
    },
    "deleted and made again": (place, other) => {
      rmSync(place, { recursive: true });
      cpSync(other, place, { recursive: true });
    },
    "a link led elsewhere": (place, other) => {
      symlinkSync(other, `${place}.link`);
      renameSync(`${place}.link`, place);
    },
    "a link on the way to it led elsewhere": (place, other) => {
      symlinkSync(join(other, ".."), join(place, "../../link"));
      renameSync(join(place, "../../link"), join(place, ".."));
    },
  };

  it.each(Object.keys(replacements))("hides at once what an edit takes away, also after: %s", async (way) => {
    const parent = folderOf({});
    for (const name of ["one", "two"]) {
      mkdirSync(join(parent, name, "kb"), { recursive: true });
      writeFileSync(join(parent, name, "kb", "a.md"), `# A\n\nOf ${name}.`);
    }
    symlinkSync(join(parent, "one"), join(parent, "current"));
    if (way.startsWith("a link led")) {
      renameSync(join(parent, "one/kb"), join(parent, "one/real"));
      symlinkSync(join(parent, "one/real"), join(parent, "one/kb"));
    }
    const place = join(parent, "current/kb");
    const folder = await openArticles(place);
    const told: string[] = [];
    const watch = await watchArticles(place, folder, {
      onChange: ({ read }) => void told.push(...read.articles.map(({ sections }) => sections[0]!.text)),
      onError: () => {},
    });
    onTestFinished(() => watch.close());
    replacements[way]!(place, join(parent, "two/kb"));
    await vi.waitFor(() => expect(told.at(-1)).toBe("Of two."), 5_000);
    await watch.settled();
    await setTimeout(500);
    await watch.settled();

    const [article] = folder.read.articles;
    const nobody = { audiences: [], now: "2026-03-31" };
    expect(folder.isWithheld(article, nobody)).toBe(false);
    writeFileSync(join(place, "a.md"), "---\naudience: agents\n---\n# A\n\nNot for all.");
    await setTimeout(50);
    expect(folder.isWithheld(article, nobody)).toBe(true);
    await vi.waitFor(() => expect(told.at(-1)).toBe("Not for all."), 5_000);
  });
});
