import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openArticles, type ReadArticlesOptions, readArticles } from "../../../src/edge/node/index.ts";

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "includes-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** The words of an article `kb/a.md` that includes `part`, and the issues of reading it. */
async function wordsOf(
  text: string,
  files: Readonly<Record<string, string>>,
  options: ReadArticlesOptions = {},
): Promise<{ words: string; codes: string[]; messages: string }> {
  const { articles, issues } = await readArticles(await folderOf({ "kb/a.md": text, ...files }), options);
  const article = articles.find(({ path }) => path === "kb/a.md");
  return {
    words: article?.sections.map((section) => `${section.heading} ${section.text}`).join(" ") ?? "",
    codes: issues.map(({ code }) => code),
    messages: issues.map(({ message }) => message).join("\n"),
  };
}

const STEPS = "Turn the valve to the left.";

describe("included text belongs to the article that includes it", () => {
  it.each<[string, string, string]>([
    ["MkDocs", '--8<-- "includes/steps.md"', "includes/steps.md"],
    ["MkDocs, one folder up", '--8<-- "steps.md"', "kb/steps.md"],
    ["MkDocs, in a list", '1. Open it.\n\n    --8<-- "includes/steps.md"', "includes/steps.md"],
    ["Docusaurus", "import Steps from './_steps.mdx';\n\nSo:\n\n<Steps />", "kb/_steps.mdx"],
    [
      "Docusaurus, from the site",
      "import Steps from '@site/docs/_steps.mdx'\n\n<Steps />",
      "docs/_steps.mdx",
    ],
    ["Jekyll", "{% include steps.md %}", "_includes/steps.md"],
    ["Jekyll, beside", "{% include_relative parts/steps.md %}", "kb/parts/steps.md"],
    ["Hugo", '{{% readfile "steps.md" %}}', "kb/steps.md"],
    ["Hugo, named", '{{< readfile file="includes/steps.md" >}}', "includes/steps.md"],
    ["Obsidian", "![[steps]]", "deep/notes/steps.md"],
    ["Obsidian, a section", "![[steps#Second part]]", "kb/steps.md"],
    ["MyST", "```{include} ../includes/steps.md\n```", "includes/steps.md"],
    ["VitePress", "<!--@include: ./steps.md-->", "kb/steps.md"],
    ["Microsoft", "[!INCLUDE [the steps](../includes/steps.md)]", "includes/steps.md"],
    ["docsify", "[steps](steps.md ':include')", "kb/steps.md"],
    ["GitBook", '{% include "../.gitbook/includes/steps.md" %}', ".gitbook/includes/steps.md"],
    ["mdBook", "{{#include steps.md}}", "kb/steps.md"],
    ["GitLab", "::include{file=steps.md}", "kb/steps.md"],
    ["Mintlify", '<Snippet file="steps.mdx" />', "snippets/steps.mdx"],
  ])("%s", async (name, mark, path) => {
    const text = name.endsWith("section")
      ? `## First part\n\nNot this.\n\n## Second part\n\n${STEPS}\n`
      : `${STEPS}\n`;
    const { words, codes } = await wordsOf(`# A\n\nBefore.\n\n${mark}\n\nAfter.\n`, { [path]: text });
    expect(words).toContain(STEPS);
    expect(words).toContain("After.");
    expect(words).not.toMatch(/include|8<|Snippet|Not this|\{\{|!\[\[/);
    expect(codes).toEqual([]);
  });

  it("follows files within files, and takes their titles for headings", async () => {
    const { words } = await wordsOf('--8<-- "b.md"', {
      "kb/b.md": "# B\n\n{% include_relative c.md %}",
      "kb/c.md": "---\ntitle: C\n---\nDeep words.",
    });
    const { articles } = await readArticles(
      await folderOf({ "kb/a.md": '--8<-- "_b.md"', "kb/_b.md": "# B\n\nWords." }),
    );
    expect(words).toContain("Deep words.");
    expect(articles.map(({ title }) => title)).toEqual(["A"]);
  });

  it("stays as it is in code", async () => {
    const { words } = await wordsOf(
      'Write `{% include steps.md %}`:\n\n```\n--8<-- "includes/steps.md"\n```\n',
      {
        "includes/steps.md": STEPS,
        "_includes/steps.md": STEPS,
      },
    );
    expect(words).not.toContain("valve");
  });

  it("is shown with the article", async () => {
    const folder = await openArticles(await folderOf({ "a.md": '--8<-- "_b.md"', "_b.md": STEPS }));
    expect(folder.markdownOf(folder.read.articles[0]!)).toBe(STEPS);
  });

  it("is read again when it changes", async () => {
    const directory = await folderOf({ "a.md": '# A\n\n--8<-- "_b.md"', "_b.md": STEPS });
    const folder = await openArticles(directory);
    expect(await folder.refresh()).toBeNull();
    await writeFile(join(directory, "_b.md"), "Call the desk, at once.");
    expect((await folder.refresh())?.changed).toEqual(["a.md"]);
    expect(folder.read.articles[0]!.sections[0]!.text).toBe("Call the desk, at once.");
    await rm(join(directory, "_b.md"));
    await folder.refresh();
    expect(folder.read.articles[0]!.sections[0]!.text).toBe("");
  });
});

describe("what is not included, and is named", () => {
  const hidden = (header: string) => `---\n${header}\n---\nHidden words.`;

  it.each<[string, string, Record<string, string>]>([
    ["itself", '--8<-- "a.md"', {}],
    ["a circle", '--8<-- "_b.md"', { "kb/_b.md": '--8<-- "_c.md"', "kb/_c.md": '--8<-- "_b.md"' }],
    ["a draft", '--8<-- "_b.md"', { "kb/_b.md": hidden("state: draft") }],
    ["what is for agents", '--8<-- "_b.md"', { "kb/_b.md": hidden("audience: agents") }],
    ["what is private", "![[b]]", { "kb/b.md": hidden("private: true") }],
    ["what is not valid yet", '--8<-- "_b.md"', { "kb/_b.md": hidden("valid_from: 2099-01-01") }],
    ["a broken header", '--8<-- "_b.md"', { "kb/_b.md": "---\naudience: [agents\n---\nHidden words." }],
    ["what is not there", '--8<-- "nowhere.md"', {}],
    ["what is outside", "[!INCLUDE [x](../../../etc/hosts.md)]", {}],
  ])("%s", async (_, mark, files) => {
    const { words, codes } = await wordsOf(`# A\n\nSeen.\n\n${mark}\n`, files);
    expect(words).toContain("Seen.");
    expect(words).not.toContain("Hidden");
    expect(codes).toContain("include-left-out");
  });

  it("is joined where all readers of the article may see it", async () => {
    const part = { "kb/_b.md": "---\naudience: [agents, hr]\n---\nFor both." };
    expect((await wordsOf('---\naudience: agents\n---\n--8<-- "_b.md"', part)).words).toContain("For both.");
  });

  it("is another article that is not public by the desk's own rule", async () => {
    const options = { defaultAudience: ["employees"] };
    const text = "---\naudience: public\n---\n![[b]]\n\n![[_part]]\n";
    const { words } = await wordsOf(text, { "kb/b.md": "Hidden words.", "kb/_part.md": "Part." }, options);
    expect(words).not.toContain("Hidden");
    expect(words).toContain("Part.");
  });

  it("is nothing in hidden folders, and nothing behind a link", async () => {
    const outside = await folderOf({ "secret.md": "Hidden words." });
    const folder = await folderOf({
      "a.md": '# A\n\n--8<-- "_l.md"\n--8<-- ".git/x.md"\n',
      ".git/x.md": "Hidden words.",
    });
    await symlink(join(outside, "secret.md"), join(folder, "_l.md"));
    const { articles } = await readArticles(folder);
    expect(JSON.stringify(articles)).not.toContain("Hidden");
  });

  it("ends soon for hostile texts", async () => {
    const many = '--8<-- "_b.md"\n'.repeat(400);
    const { words } = await wordsOf(many, {
      "kb/_b.md": '--8<-- "_c.md"\n'.repeat(400),
      "kb/_c.md": "word ".repeat(2_000),
    });
    expect(words.length).toBeLessThan(1_100_000);
    for (const text of ["![[", "{% include ", "<!--@include: ", "[!INCLUDE[", "import A from "])
      await wordsOf(text.repeat(3_000), {});
  });
});
