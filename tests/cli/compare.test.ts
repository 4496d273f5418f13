import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstLines, lines, run, TICKETS, temporaryFolder, useIndexFile } from "./run.ts";

const indexFile = useIndexFile();

describe("compare and write-back", () => {
  it("compares two reports, and writes one back as files for a service desk", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 80));
    await run(["report", indexFile(), "tickets.jsonl", "--out", "a.json", "--title", "First"], { cwd });
    const compared = await run(["compare", "a.json", "a.json"], { cwd });
    expect(compared.code).toBe(0);
    expect(compared.stdout).toContain("Before: First");
    expect(compared.stdout).toContain("no clear change");
    const json = await run(["compare", "a.json", "a.json", "--json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ tickets: { basis: "same" } });

    const written = await run(
      ["write-back", "a.json", "--system", "jira", "--out", "f.csv", "--gaps-out", "g.csv"],
      { cwd },
    );
    expect(written.code).toBe(0);
    expect(written.stderr).toContain("Jira's importer asks for a summary");
    expect(lines(readFileSync(join(cwd, "f.csv"), "utf8"))[0]).not.toContain("Summary");
    await run(["write-back", "a.json", "--system", "jira", "--out", "s.csv", "--tickets", "tickets.jsonl"], {
      cwd,
    });
    expect(lines(readFileSync(join(cwd, "s.csv"), "utf8"))[0]).toContain("Issue key,Summary,Labels");
  });

  it("refuses foreign and later files by name, and a write-back without a file", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "later.json"), '{"format": "level-zero-report", "version": 9}');
    writeFileSync(join(cwd, "other.json"), "{}");
    const later = await run(["compare", "later.json", "later.json"], { cwd });
    expect([later.code, later.stderr]).toEqual([
      1,
      expect.stringContaining("later.json: This report has version 9, expected 1"),
    ]);
    const foreign = await run(["write-back", "other.json", "--system", "zendesk", "--out", "x.jsonl"], {
      cwd,
    });
    expect(foreign.stderr).toContain("other.json: This is no report of level-zero");
    const nothing = await run(["write-back", "other.json", "--system", "zendesk"], { cwd });
    expect(nothing.stderr).toContain("Name a file: --out");
  });
});
