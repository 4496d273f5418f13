import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstLines, indexFile, lines, run, TICKETS, temporaryFolder } from "../run.ts";

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

    const report = JSON.parse(readFileSync(join(cwd, "a.json"), "utf8"));
    report.gaps.total = report.gaps.rows.length + 7;
    writeFileSync(join(cwd, "many.json"), JSON.stringify(report));
    const some = await run(["write-back", "many.json", "--system", "jira", "--gaps-out", "m.csv"], { cwd });
    expect(some.stdout).toContain(`m.csv (7 smaller gaps of ${report.gaps.total} left out`);
  });

  it("knows a problem again in a month of other tickets, and calls what did not come quiet, not closed", async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "kb"));
    writeFileSync(
      join(cwd, "kb/badge.md"),
      "---\nupdated: 2026-01-01\n---\n# Order a new badge\n\nOpen the portal, choose badge and send the form.\n",
    );
    const hotel = ["vpn drops in hotel wifi", "hotel wifi drops the vpn", "in my hotel the vpn drops"];
    const scanner = [
      "scanner jams on glossy paper",
      "glossy paper jams the scanner",
      "scanner jam, glossy paper",
    ];
    const month = (name: string, subjects: readonly string[]) =>
      writeFileSync(
        join(cwd, `${name}.jsonl`),
        subjects
          .map((subject, at) =>
            JSON.stringify({ id: `${name}-${at}`, subject, createdAt: `2026-${name}-${10 + at}` }),
          )
          .join("\n"),
      );
    month("03", [...hotel, ...hotel, ...scanner]);
    month("04", [...hotel, ...hotel, "where is the canteen", "my chair squeaks", "who parks on lot seven"]);
    for (const name of ["03", "04"])
      await run(["report", "kb", `${name}.jsonl`, "--out", `${name}.json`], { cwd });
    const compared = await run(["compare", "03.json", "04.json", "--json"], { cwd });
    const { gaps, notes } = JSON.parse(compared.stdout);
    expect(gaps.kept).toMatchObject([{ countBefore: 6, count: 6, matchedBy: "content" }]);
    expect(gaps.quiet).toMatchObject([{ label: expect.stringMatching(/scanner|glossy/i), count: 3 }]);
    expect([gaps.opened, gaps.closed, gaps.faded]).toEqual([[], [], []]);
    expect(notes.map(({ code }: { code: string }) => code)).toContain("other-period");
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
