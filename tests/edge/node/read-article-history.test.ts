import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readArticleHistory } from "../../../src/edge/node/index.ts";
import { hasGit, runGitAt } from "../../make/git.ts";

describe.runIf(hasGit)("readArticleHistory", () => {
  let folder = "";

  const git = (date: string, ...args: readonly string[]): void => runGitAt(folder, date, ...args);

  function commit(date: string): void {
    git(date, "add", "-A");
    git(date, "commit", "-q", "-m", "x");
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "level-zero-git-"));
    git("2026-01-01", "init", "-q");
    mkdirSync(join(folder, "kb/sub"), { recursive: true });
    writeFileSync(join(folder, "outside.md"), "# Outside\n\ntext\n");
    writeFileSync(join(folder, "kb/vpn.md"), "# VPN, first words\n\nold\n");
    writeFileSync(join(folder, "kb/README.md"), "# Not an article\n");
    commit("2026-01-10");
    writeFileSync(join(folder, "kb/vpn.md"), "# VPN, second words\n\nnew\n");
    writeFileSync(join(folder, "kb/sub/d\u00fcse 1.md"), "---\ncreated: 2026-02-19\n---\n# Printer\n\njam\n");
    commit("2026-02-20");
    rmSync(join(folder, "kb/vpn.md"));
    commit("2026-03-20");
    writeFileSync(join(folder, "kb/uncommitted.md"), "# Not yet\n\nx\n");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const titles = async (moment: string): Promise<string[]> => {
    const history = await readArticleHistory(join(folder, "kb"), [moment]);
    return history!.articlesAt(moment).map(({ title }) => title);
  };

  it.each([
    ["2026-02-01", ["VPN, first words"]],
    ["2026-03-01", ["Printer", "VPN, second words"]],
    ["2026-04-01", ["Printer"]],
    // The commit of noon is not yet there at the start of its day.
    ["2026-02-20", ["VPN, first words"]],
    ["2026-02-21", ["Printer", "VPN, second words"]],
  ])("knows the articles at %s", async (moment, expected) => {
    expect(await titles(moment)).toEqual(expected);
  });

  it("before the first commit takes its articles, and says so", async () => {
    const history = await readArticleHistory(join(folder, "kb"), ["2025-12-01", "2026-03-01"]);
    expect(history?.before).toEqual(["2025-12-01"]);
    expect(history?.articlesAt("2025-12-01").map(({ title }) => title)).toEqual(["VPN, first words"]);
    expect(history?.versions).toBe(3);
  });

  it("has paths relative to the folder, whatever letters they have", async () => {
    const history = await readArticleHistory(join(folder, "kb"), ["2026-04-01"]);
    expect(history?.articlesAt("2026-04-01").map(({ path, id }) => [path, id])).toEqual([
      ["sub/d\u00fcse 1.md", "sub/d\u00fcse 1"],
    ]);
  });

  it("touches nothing", async () => {
    const status = (): string =>
      execFileSync("git", ["-C", folder, "status", "--porcelain"], { encoding: "utf8" });
    const before = status();
    await titles("2026-03-01");
    expect(status()).toBe(before);
  });

  it("is null outside of a repository", async () => {
    const plain = mkdtempSync(join(tmpdir(), "level-zero-plain-"));
    try {
      expect(await readArticleHistory(plain, ["2026-03-01"])).toBeNull();
    } finally {
      rmSync(plain, { recursive: true, force: true });
    }
  });

  it("refuses more moments than it can hold", async () => {
    const many = Array.from({ length: 401 }, () => "2026-06-01");
    await expect(readArticleHistory(folder, many)).rejects.toThrow(/400 times at most, got 401/);
  });
});
