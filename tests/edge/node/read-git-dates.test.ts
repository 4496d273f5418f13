import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { publishedOn } from "../../../src/desk/as-of/index.ts";
import { readGitLog } from "../../../src/edge/node/git-log.ts";
import { openArticles, readArticles, readGitDates } from "../../../src/edge/node/index.ts";
import { hasGit, runGitAt } from "../../make/git.ts";

/** A repository of its own; `commit` takes all that is there. */
function createRepository() {
  const root = mkdtempSync(join(tmpdir(), "level-zero-dates-"));
  runGitAt(root, "2026-01-01", "init", "-q");
  return {
    root,
    kb: join(root, "kb"),
    write(path: string, text: string) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    move: (from: string, to: string) => renameSync(join(root, from), join(root, to)),
    remove: (path: string) => rmSync(join(root, path)),
    commit(date: string) {
      runGitAt(root, date, "add", "-A");
      runGitAt(root, date, "commit", "-q", "-m", "x");
    },
  };
}

const page = (title: string, text = "Some words about it.") => `# ${title}\n\n${text}\n\nAnd a line more.\n`;

describe.runIf(hasGit)("readGitDates", () => {
  const repository = hasGit ? createRepository() : null!;
  beforeAll(() => {
    const { write, move, remove, commit } = repository;
    write("outside.md", page("Outside"));
    for (const id of ["a", "b", "c", "d"]) write(`kb/${id}.md`, page(id));
    commit("2026-01-05");
    write('kb/sub/d\u00fcse "1".md', page("Printer"));
    write("kb/README.md", page("No article"));
    commit("2026-02-01");
    write("kb/vpn.md", page("VPN"));
    write("kb/a.md", page("a", "Other words."));
    commit("2026-02-10");
    move("kb/vpn.md", "kb/sub/vpn 2.md");
    commit("2026-03-01");
    write("kb/gone.md", page("Gone"));
    commit("2026-03-02");
    remove("kb/gone.md");
    commit("2026-03-03");
    // Most of the articles at once: a new line at the end of each, an import of a wiki.
    for (const id of ["a", "b", "c", "d"]) write(`kb/${id}.md`, `${page(id, "Other words.")}\n`);
    commit("2026-03-10");
    for (let at = 0; at < 20; at++) write(`kb/wiki/${at}.md`, page(`Wiki ${at}`));
    commit("2026-03-20");
    write("kb/uncommitted.md", page("Not yet"));
  });
  afterAll(() => rmSync(repository.root, { recursive: true, force: true }));

  it.each([
    ["of the first commit, edited later", "a.md", null, "2026-02-10"],
    ["of the first commit, edited with most of the others", "b.md", null, null],
    [
      "added, with a name in quotes and letters beyond ASCII",
      'sub/d\u00fcse "1".md',
      "2026-02-01",
      "2026-02-01",
    ],
    ["moved, which is no change", "sub/vpn 2.md", "2026-02-10", "2026-02-10"],
    ["of a bulk import", "wiki/3.md", null, null],
  ])("dates an article %s", async (_, path, created, updated) => {
    const dates = await readGitDates(repository.kb);
    expect(dates!.byPath.get(path)).toEqual({ created, updated });
  });

  it("knows nothing of what is gone, not committed, or outside of the folder", async () => {
    const { byPath } = (await readGitDates(repository.kb))!;
    for (const path of ["gone.md", "vpn.md", "uncommitted.md", "README.md", "../outside.md", "outside.md"])
      expect(byPath.has(path), path).toBe(false);
  });

  it("takes no date from where a shallow clone was cut off", async () => {
    const clone = mkdtempSync(join(tmpdir(), "level-zero-shallow-"));
    onTestFinished(() => rmSync(clone, { recursive: true, force: true }));
    execFileSync("git", ["clone", "-q", "--depth", "7", `file://${repository.root}`, clone], {
      stdio: "ignore",
    });
    const { byPath } = (await readGitDates(join(clone, "kb")))!;
    // The clone begins with the commit that added it.
    expect(byPath.get('sub/d\u00fcse "1".md')).toEqual({ created: null, updated: null });
    expect(byPath.get("sub/vpn 2.md")?.created).toBe("2026-02-10");
  });

  it("counts an article of a branch from the day of its merge, and gives one that comes back its first day", async () => {
    const { root, kb, write, remove, commit } = createRepository();
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const id of ["a", "b", "c", "d", "e"]) write(`kb/${id}.md`, page(id));
    commit("2026-01-05");
    runGitAt(root, "2026-01-06", "checkout", "-q", "-b", "draft");
    write("kb/branch.md", page("Branch"));
    commit("2026-01-07");
    runGitAt(root, "2026-01-08", "checkout", "-q", "-");
    runGitAt(root, "2026-02-08", "merge", "-q", "--no-ff", "-m", "x", "draft");
    remove("kb/branch.md");
    commit("2026-02-10");
    write("kb/branch.md", page("Branch"));
    commit("2026-02-12");
    const { byPath } = (await readGitDates(kb))!;
    expect(byPath.get("branch.md")).toEqual({ created: "2026-02-08", updated: "2026-02-12" });
  });

  it("gives up silently: without a repository, a commit, a folder, or beyond what it may print", async () => {
    const folder = mkdtempSync(join(tmpdir(), "level-zero-none-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(await readGitDates(folder)).toBeNull();
    runGitAt(folder, "2026-01-01", "init", "-q");
    expect(await readGitDates(folder)).toBeNull();
    expect(await readGitDates(join(folder, "nowhere"))).toBeNull();
    expect(await readGitLog(repository.kb, { timeoutMs: 60_000, maxBytes: 100 })).toBeNull();
    expect(await readGitLog(repository.kb, { timeoutMs: 60_000, maxBytes: 100_000 })).toHaveLength(8);
  });

  it("dates articles that say nothing themselves, and only when asked", async () => {
    const { root, kb, write, commit } = createRepository();
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    for (const id of ["a", "b", "c", "d", "e"]) write(`kb/${id}.md`, page(id));
    commit("2026-01-05");
    write("kb/new.md", page("New"));
    write("kb/own.md", `---\ncreated: 2020-02-02\nupdated: 2021-02-02\n---\n${page("Own")}`);
    commit("2026-02-01");
    const datesIn = ({ articles }: Awaited<ReturnType<typeof readArticles>>) =>
      articles.map((article) => [article.id, publishedOn(article), article.updated]).slice(-2);
    const expected = [
      ["new", "2026-02-01", "2026-02-01"],
      ["own", "2020-02-02", "2021-02-02"],
    ];
    const read = await readArticles(kb, { gitDates: true });
    expect(datesIn(read)).toEqual(expected);
    expect(read.git).toEqual({ dated: 1, undated: 5 });
    const plain = await readArticles(kb);
    expect(plain.git).toBeNull();
    expect(datesIn(plain)[0]).toEqual(["new", null, null]);

    const folder = await openArticles(kb, { gitDates: true });
    expect(datesIn(folder.read)).toEqual(expected);
    expect(folder.markdownOf(folder.read.articles.at(-2)!)).toBe(page("New"));
    write("kb/later.md", page("Later"));
    commit("2026-03-01");
    const later = (await folder.refresh())!.read.articles.find(({ id }) => id === "later")!;
    expect(publishedOn(later)).toBe("2026-03-01");
  });
});
