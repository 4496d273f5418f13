import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SearchResult } from "../../../../src/index.ts";
import { run, temporaryFolder } from "../run.ts";

function knowledge(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  writeFileSync(
    join(cwd, "kb/vpn.md"),
    "# VPN drops\n\n## In a hotel\n\nSign in to the hotel portal, then start the VPN.\n",
  );
  writeFileSync(
    join(cwd, "kb/desk.md"),
    "---\naudience: agents\n---\n# VPN for agents\n\nReset the VPN token.\n",
  );
  writeFileSync(
    join(cwd, "kb/old.md"),
    "---\nvalidTo: 2026-06-30\n---\n# VPN in spring\n\nThe VPN moves in June.\n",
  );
  return cwd;
}

describe("search", () => {
  it.each<[string, string, string[]]>([
    ["a viewer without audiences", "search kb vpn --json", ["vpn"]],
    ["an agent", "search kb vpn --json --audience agents", ["desk", "vpn"]],
    ["an earlier day", "search kb vpn --json --now 2026-06-30", ["old", "vpn"]],
    ["several words, one hit", "search kb hotel vpn --json --limit 1", ["vpn"]],
  ])("%s sees %s", async (_, argv, ids) => {
    const { code, stdout } = await run(argv.split(" "), { cwd: knowledge() });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as SearchResult).hits.map(({ articleId }) => articleId).sort()).toEqual(ids);
  });

  it("finds by the words of resolved tickets, and shows what is out of order first", async () => {
    const cwd = knowledge();
    const solved = Array.from({ length: 10 }, (_, i) => ({
      id: `T${i}`,
      subject: "tunnel collapsed",
      linkedArticles: ["vpn"],
    }));
    writeFileSync(join(cwd, "solved.jsonl"), solved.map((ticket) => JSON.stringify(ticket)).join("\n"));
    writeFileSync(
      join(cwd, "kb/down.md"),
      "---\ntags: [outage]\nvalidFrom: 2026-01-01\nvalidTo: 2026-01-03\n---\n# Mail is down\n\nWe are on it.\n",
    );
    const argv = ["search", "kb", "tunnel", "--now", "2026-01-02", "--history", "solved.jsonl"];
    const { stdout } = await run(argv, { cwd });
    expect(stdout).toMatch(/^! Mail is down/);
    expect(stdout).toContain("1. VPN drops  vpn");
    expect((await run(argv.slice(0, 5), { cwd })).stdout).toContain("Nothing here matches");
  });

  it("learns from columns of the desk's own names", async () => {
    const cwd = knowledge();
    const rows = Array.from({ length: 10 }, (_, at) => `T${at},tunnel collapsed,vpn`);
    writeFileSync(join(cwd, "solved.csv"), ["Number,Betreff der Meldung,Gelöst mit", ...rows].join("\n"));
    const argv = ["search", "kb", "tunnel", "--history", "solved.csv"];
    const map = ["--map", "linkedArticles=Gelöst mit", "--map", "subject=Betreff der Meldung"];
    expect((await run([...argv, ...map], { cwd })).stdout).toContain("1. VPN drops  vpn");
  });

  it("an index file answers as the folder does", async () => {
    const cwd = knowledge();
    await run(["index", "kb", "--out", "index.json"], { cwd });
    const argv = ["hotel", "--json", "--audience", "agents"];
    const fromFile = await run(["search", "index.json", ...argv], { cwd });
    expect(fromFile.stdout).toBe((await run(["search", "kb", ...argv], { cwd })).stdout);
  });

  it("prints place, headings and passage for a person", async () => {
    const { stdout } = await run(["search", "kb", "hotel"], { cwd: knowledge() });
    expect(stdout).toMatch(/^1\. VPN drops {2}vpn#in-a-hotel\n {3}VPN drops › In a hotel\n/);
    expect(stdout).toContain("1 article found.");
    expect(stdout).not.toContain("\u001b");
  });

  it("nothing found is an answer, not a failure", async () => {
    const { code, stdout } = await run(["search", "kb", "zebra"], { cwd: knowledge() });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Nothing here matches "zebra".\n' });
  });

  it.each([
    ["a terminal", {}, true],
    ["a terminal with NO_COLOR", { NO_COLOR: "1" }, false],
    ["a dumb terminal", { TERM: "dumb" }, false],
  ])("colours on %s", async (_, env, colored) => {
    const { stdout } = await run(["search", "kb", "hotel"], { cwd: knowledge(), env, terminal: true });
    expect(stdout.includes("\u001b[1m")).toBe(colored);
  });
});

describe("progress", () => {
  it.each([
    ["on a terminal", true, [], true],
    ["not on a terminal", false, [], false],
    ["not with --quiet", true, ["--quiet"], false],
  ])("is shown %s", async (_, terminal, flags, shown) => {
    const { stderr } = await run(["search", "kb", "hotel", ...flags], { cwd: knowledge(), terminal });
    expect(stderr.includes("Reading the articles")).toBe(shown);
    if (shown) expect(stderr).toMatch(/\r\u001b\[2K$/);
  });
});
