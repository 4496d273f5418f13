import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArticles, readArticles } from "../../../src/edge/node/index.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-access-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function statesOf(): Promise<Readonly<Record<string, string>>> {
  const { articles } = await readArticles(folder, { threads: 0 });
  return Object.fromEntries(
    articles.map(({ path, state, audience, validFrom }) => [
      path,
      `${state} ${audience.join()}${validFrom === null ? "" : ` ${validFrom}`}`,
    ]),
  );
}

const PAGE = "# Sluice\n\nTurn the wheel.";

it.each([
  ["ops/_index.md", "---\ntitle: Ops\ncascade:\n  draft: true\n---\n", "draft public"],
  ["ops/_index.md", "+++\n[[cascade]]\ndraft = true\n+++\n", "draft public"],
  [
    "ops/_index.md",
    "---\ncascade:\n  - _target: { path: '**' }\n    params: { audience: [crew] }\n---\n",
    "published crew",
  ],
  ["ops/index.md", "---\ncascade: { publishDate: 2031-01-01 }\n---\n# Ops", "published public 2031-01-01"],
  ["ops/_category_.json", '{ "label": "Ops", "customProps": { "internal": true } }', "draft public"],
  ["ops/_category_.yml", "label: Ops\nunlisted: true\n", "draft public"],
  ["ops/.meta.yml", "search:\n  exclude: true\n", "draft public"],
  ["ops/ops.json", '{ "layout": "x", "permalink": false }', "draft public"],
  ["ops/ops.11tydata.json", '{ "draft": true }', "draft public"],
  [".meta.yml", "audience: crew\n", "published crew"],
  ["ops/.meta.yml", "tags: [internal]\n", "draft public"],
  [
    "_config.yml",
    "title: x\ndefaults:\n  - scope: { path: ops }\n    values: { published: false }\n",
    "draft public",
  ],
  [
    "_config.yml",
    'defaults:\n  - scope:\n      path: ""\n    values:\n      audience: crew\n',
    "published crew",
  ],
  [
    "_config.yml",
    'defaults:\n  - scope: { path: "ops/*/x.md" }\n    values: { draft: true }\n',
    "draft public",
  ],
  [
    "_config.yml",
    "defaults:\n  - scope: { path: ops/deep/sluice.md }\n    values: { draft: true }\n",
    "draft public",
  ],
])("%s speaks for the articles of its folder: %s", async (path, text, expected) => {
  await write({ [path]: text, "ops/deep/sluice.md": PAGE });
  expect(await statesOf()).toMatchObject({ "ops/deep/sluice.md": expected });
});

it.each([
  ["ops/_index.md", "---\ntitle: Ops\ndraft: true\n---\n"],
  ["ops/_index.md", "---\ncascade: { type: docs, banner: x.png }\n---\n"],
  [
    "ops/_category_.json",
    '{ "label": "Ops", "position": 2, "collapsed": true, "link": { "type": "generated-index" } }',
  ],
  ["ops/.meta.yml", "tags: [internal mail]\nhide: [toc]\n"],
  ["ops/ops.json", '{ "layout": "guide", "tags": ["ops"] }'],
  ["ops/other.json", '{ "draft": true }'],
  ["ops/.meta.yml", "::: no data {"],
  ["elsewhere/.meta.yml", "draft: true"],
  [
    "_config.yml",
    "published: false\ndefaults:\n  - scope: { path: other }\n    values: { published: false }\n",
  ],
  ["_config.yml", "defaults:\n  - scope: { path: ops, type: drafts }\n    values: { published: false }\n"],
  ["_config.yml", "defaults:\n  - scope: { path: ops }\n    values: { layout: page, author: Mr. Lee }\n"],
  ["_config.yml", "defaults: [7, null, { scope: 3 }]\n"],
])("but not where %s says nothing of its readers: %s", async (path, text) => {
  await write({ [path]: text, "ops/deep/sluice.md": PAGE });
  expect(await statesOf()).toMatchObject({ "ops/deep/sluice.md": "published public" });
});

it("an article of a closed folder is taken in by none that is open, and what the folder says is read again", async () => {
  await write({ "ops/.meta.yml": "draft: true", "ops/sluice.md": PAGE, "open.md": "# Gate\n\n![[sluice]]" });
  const opened = await openArticles(folder, { threads: 0 });
  const words = () => JSON.stringify(opened.read.articles.find(({ path }) => path === "open.md"));
  expect(words()).not.toContain("wheel");
  await rm(join(folder, "ops/.meta.yml"));
  await opened.refresh();
  expect(opened.read.articles.map(({ state }) => state)).toEqual(["published", "published"]);
  expect(words()).toContain("wheel");
});

describe("files that name what a site has no page of leave it out, with an issue", () => {
  const files = { "ops/sluice.md": PAGE, "ops/deep/gate.md": PAGE, "open.md": PAGE };
  const closed = async (more: Record<string, string>): Promise<string> => {
    await write({ ...files, ...more });
    const states = await statesOf();
    return Object.keys(states)
      .filter((path) => states[path] !== "published public")
      .join();
  };

  it.each([
    [".eleventyignore", "# old\nops/\n", "ops/deep/gate.md,ops/sluice.md"],
    [".mintignore", "gate.md\r\n", "ops/deep/gate.md"],
    [".bookignore", "/ops/sluice.md\n", "ops/sluice.md"],
    [".bookignore", "ops/**\n!ops/sluice.md\n", "ops/deep/gate.md"],
    [".bookignore", "/gate.md\n", ""],
    ["_config.yml", "exclude: [ops/deep, vendor]\n", "ops/deep/gate.md"],
    [
      "_config.yml",
      "title: x\nexclude:\n  - 'ops' # later\n  - Gemfile\nplugins: [a]\n",
      "ops/deep/gate.md,ops/sluice.md",
    ],
    [
      "mkdocs.yml",
      "site_name: x\nx: !!python/name:a.b\nexclude_docs: |\n  /ops/deep\n  *.tmp.md\n",
      "ops/deep/gate.md",
    ],
    ["mkdocs.yml", "docs_dir: ops\ndraft_docs: |\n  deep/\nnav: []\n", "ops/deep/gate.md"],
    ["mkdocs.yml", "not_in_nav: |\n  ops/\n", ""],
    [".vitepress/config.mts", "export default { srcExclude: ['ops/**/ga*.md'] }", "ops/deep/gate.md"],
    [
      "docfx.json",
      '{"build":{"fileMetadata":{"robots":{"ops/{deep,x}/**.md":"noindex"},"author":{"**":"a"}}}}',
      "ops/deep/gate.md",
    ],
    [
      "docfx.json",
      '{"build":{"globalMetadata":{"ROBOTS":"NOINDEX"}}}',
      "open.md,ops/deep/gate.md,ops/sluice.md",
    ],
    ["docfx.json", '{"build":{"globalMetadata":{"_disableToc":true,"author":"a"}}}', ""],
    ["docfx.json", "{ broken", ""],
    ["ops/_metadata.yml", "draft: true\n", "ops/deep/gate.md,ops/sluice.md"],
    ["ops/_metadata.yml", "format:\n  html:\n    toc: true\n", ""],
  ])("%s: %s", async (path, text, expected) => {
    expect(await closed({ [path]: text })).toBe(expected);
  });

  it("but it may be a part of a page", async () => {
    await write({
      ".bookignore": "parts/\n",
      "parts/oil.md": "Use green oil.",
      "a.md": "# A\n\n{% include parts/oil.md %}\n",
    });
    const { articles, issues } = await readArticles(folder, { threads: 0 });
    expect(JSON.stringify(articles.find(({ path }) => path === "a.md"))).toContain("green oil");
    expect(issues).toMatchObject([{ code: "folder-restricts", path: "parts/oil.md" }]);
  });
});
