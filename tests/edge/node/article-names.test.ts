import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readArticles } from "../../../src/edge/node/index.ts";

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "names-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe("names of articles", () => {
  it.each<[string, boolean]>([
    ["security.md", true],
    ["SECURITY.md", false],
    ["support.md", true],
    ["license.md", true],
    ["LICENSE.md", false],
    ["README.md", false],
    ["readme.md", false],
    ["CONTRIBUTING.md", false],
    ["phones/README.md", true],
    ["phones/index.md", true],
    ["software/license.md", true],
    ["software/changelog.md", true],
    ["SUMMARY.md", false],
    ["book/SUMMARY.md", false],
    ["book/summary.md", true],
    ["toc.md", false],
    [".NET-install.md", false],
    ["_parts/x.md", false],
    ["includes/x.md", false],
  ])("%s: %s", async (path, isArticle) => {
    const { files, ignored } = await readArticles(await folderOf({ [path]: "# Words\n\nText." }));
    expect({ files, ignored }).toEqual(
      isArticle ? { files: [path], ignored: [] } : { files: [], ignored: [path] },
    );
  });

  it("takes the title of a folder's README without a heading from the folder", async () => {
    const { articles } = await readArticles(await folderOf({ "desk-phones/README.md": "Text." }));
    expect(articles[0]).toMatchObject({ id: "desk-phones/README", title: "Desk phones" });
  });

  it("names the folder that holds the articles, where it is left out", async () => {
    const { issues } = await readArticles(await folderOf({ "_kb/a.md": "Text.", "README.md": "x" }));
    expect(issues).toMatchObject([
      { code: "folder-left-out", path: "_kb", message: expect.stringContaining("_kb") },
    ]);
  });

  it("puts the folder before an id that is taken", async () => {
    const text = (words: string) => `---\nid: overview\n---\n${words}`;
    const { articles, issues } = await readArticles(
      await folderOf({ "a/x.md": text("One."), "b/x.md": text("Two.") }),
    );
    expect(articles.map(({ id }) => id)).toEqual(["overview", "b/overview"]);
    expect(issues).toMatchObject([{ code: "id-duplicate", severity: "warning", path: "b/x.md" }]);
  });

  it("names links and what is hidden", async () => {
    const outside = await folderOf({ "o.md": "# O\n\nText." });
    const folder = await folderOf({
      "a.md": "# A\n\nText.",
      ".hidden/h.md": "# H\n\nText.",
      ".git/x.md": "x",
      "sub/.b.md": "x",
      "node_modules/y.md": "x",
    });
    await symlink(join(outside, "o.md"), join(folder, "l.md"));
    await symlink(outside, join(folder, "linked"));
    await symlink(folder, join(folder, "circle"));
    await symlink(join(folder, "nowhere"), join(folder, "broken"));
    const { files, ignored } = await readArticles(folder);
    expect(files).toEqual(["a.md"]);
    expect(ignored).toEqual([".hidden/h.md", "circle/", "l.md", "linked/", "sub/.b.md"]);
  });
});
