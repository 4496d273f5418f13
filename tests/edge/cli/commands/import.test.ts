import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../run.ts";

const EXPORTS = join(process.cwd(), "fixtures/exports-articles");
const SERVICENOW = join(EXPORTS, "servicenow-kb.json");

describe("level-zero import", () => {
  it("writes the articles, and says what it left out and what is not clear", async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await run(["import", SERVICENOW, "kb"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(
      "14 rows: 13 written, 0 updated, 0 unchanged, 0 kept as edited by hand, 1 skipped.\nSkipped: an older version: 1\n  KB0010001\n",
    );
    expect(stderr).toContain("its knowledge base decides who reads it");
    expect(readdirSync(join(cwd, "kb"))).toHaveLength(14);
  });

  it("names what was edited by hand on the second run", async () => {
    const cwd = temporaryFolder();
    await run(["import", SERVICENOW, "kb"], { cwd });
    writeFileSync(join(cwd, "kb/a-template-kb0010012.md"), "mine");
    const { stdout } = await run(["import", SERVICENOW, "kb"], { cwd });
    expect(stdout).toContain("12 unchanged, 1 kept as edited by hand");
    expect(stdout).toContain("(--force writes them anew): 1\n  a-template-kb0010012.md\n");
  });

  it("gives a report on what was imported", async () => {
    const cwd = temporaryFolder();
    await run(["import", SERVICENOW, "kb", "--audience", "employees=public"], { cwd });
    writeFileSync(join(cwd, "t.csv"), "number,short_description\nINC1,VPN drops in the hotel\n");
    const { stdout } = await run(["search", "kb", "vpn drops in a hotel"], { cwd });
    expect(stdout).toContain("VPN drops in hotels");
    const report = await run(["report", "kb", "t.csv", "--format", "md"], { cwd });
    expect(report.code).toBe(0);
    expect(report.stdout).toContain("VPN drops in hotels");
  });

  it("says what it would do, as JSON too", async () => {
    const cwd = temporaryFolder();
    const { stdout } = await run(["import", SERVICENOW, "kb", "--dry-run"], { cwd });
    expect(stdout).toContain("13 written");
    expect(stdout).toContain("dry run");
    expect(existsSync(join(cwd, "kb"))).toBe(false);
    const json = await run(["import", SERVICENOW, "kb", "--json"], { cwd });
    expect(JSON.parse(json.stdout)).toMatchObject({ rows: 14, skipped: [{ id: "KB0010001" }] });
  });

  it("names the file of rows that are no articles", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "notes.csv"), "colour\nred\nblue\n");
    const { stdout } = await run(["import", SERVICENOW, "notes.csv", "kb"], { cwd });
    expect(stdout).toMatch(/Skipped: .*notes\.csv: no article of ServiceNow, .*: 2\n/);
  });

  it.each([
    [[SERVICENOW], 2, /one path/],
    [[SERVICENOW, "kb", "--audience", "x"], 2, /two names/],
    [["none.json", "kb"], 1, /none\.json/],
    [[SERVICENOW, SERVICENOW], 1, /servicenow-kb\.json is a file\. Name the folder/],
    [
      [join(process.cwd(), "package.json"), "kb"],
      1,
      /No article among the 1 rows? read\. The first problem: .*\. Name/,
    ],
  ])("refuses %j", async (argv, exit, message) => {
    const { code, stderr } = await run(["import", ...argv], { cwd: temporaryFolder() });
    expect(code).toBe(exit);
    expect(stderr).toMatch(message);
  });
});
