import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../../../src/edge/cli/main.ts";
import type { Report } from "../../../../src/view/report/index.ts";
import {
  ARTICLES,
  firstLines,
  HISTORY,
  indexFile,
  lines,
  run,
  TICKETS,
  temporaryFolder,
  worldOf,
} from "../run.ts";

describe("report", () => {
  it("writes report.html and tells the person nine lines that agree with the report's numbers", async () => {
    const cwd = temporaryFolder();
    const given = firstLines(TICKETS, 160);
    const history = join(temporaryFolder(), "solved.jsonl");
    writeFileSync(history, firstLines(HISTORY, 160));
    const outs = ["report.html", "r.md", "r.csv", "r-gaps.csv", "r.json"];
    const { code, stdout, stderr } = await run(
      ["report", ARTICLES, "-", ...outs.flatMap((out) => ["--out", out]), "--history", history],
      { cwd, stdin: [given] },
    );
    expect(code).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual(outs.toSorted());
    const report = JSON.parse(readFileSync(join(cwd, "r.json"), "utf8")) as Report;
    const { rowsRead, scored, excluded, rejected } = report.funnel;
    const left = excluded.reduce((sum, { count }) => sum + count, 0);
    expect(scored + left + rejected).toBe(rowsRead);
    expect(rowsRead).toBe(lines(given).length);
    expect(lines(stdout)).toHaveLength(9);
    expect(stdout).toContain(`${rowsRead} read = ${scored} scored + ${left} excluded + ${rejected} rejected`);
    expect(stdout).toContain(`${report.headline.levelZeroRate.count} of ${scored} scored tickets`);
    expect(stderr).toContain(join(cwd, "report.html"));
    expect(stderr).toContain(`n = ${scored}`);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(readFileSync(join(cwd, "r.csv"), "utf8").split("\r\n").length - 2).toBe(rowsRead - rejected);
    expect(lines(readFileSync(join(cwd, "r-gaps.csv"), "utf8"))).toHaveLength(report.gaps.rows.length + 1);
  });

  it("without --out the page is report.html here; other formats are printed", async () => {
    const cwd = temporaryFolder();
    const input = firstLines(TICKETS, 30);
    const page = await run(["report", indexFile(), "-", "--title", "March", "--organisation", "Halden"], {
      cwd,
      stdin: [input],
    });
    expect(page.code).toBe(0);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("<title>March · Halden</title>");
    expect(page.stderr).toContain("Ten minutes make fifty");
    const solved = [firstLines(HISTORY, 60)];
    const printed = await run(["report", indexFile(), "-", "--format", "md"], { cwd, stdin: solved });
    expect(printed.stdout).toMatch(/^# /);
    expect(printed.stdout).toContain("These tickets themselves say which articles closed them");
    expect(printed.stderr).toContain("learn from that with --history and the same tickets in a file");
    expect(printed.stderr).not.toContain("Ten minutes make fifty");
    const json = await run(["report", indexFile(), "-", "--json", "--now", "2026-09-01"], {
      cwd,
      stdin: [input],
    });
    expect((JSON.parse(json.stdout) as Report).judgedAt).toBe("2026-09-01");
    expect(readdirSync(cwd)).toEqual(["report.html"]);
  });

  it("counts its parts on a terminal when they take long", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 30));
    const { io, stderr } = worldOf({ cwd, terminal: true });
    let elapsed = 0;
    const slow = { ...io, elapsedMs: () => (elapsed += 1_000) };
    expect(await main(["report", indexFile(), "tickets.jsonl"], slow)).toBe(0);
    expect(stderr()).toMatch(/Counted 11 of 12 parts, \d a second, \d s left/);
  });

  it("same input, same bytes", async () => {
    const argv = ["report", indexFile(), "-", "--json"];
    const stdin = [firstLines(TICKETS, 60)];
    expect((await run(argv, { stdin })).stdout).toBe((await run(argv, { stdin })).stdout);
  });
});

describe("gaps", () => {
  it("JSON lists gaps whose tickets are distinct and add up", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 160));
    const argv = ["gaps", indexFile(), "-", "--json", "--limit", "1000", "--history", "solved.jsonl"];
    const { stdout } = await run(argv, { cwd, stdin: [firstLines(TICKETS, 240)] });
    const found = JSON.parse(stdout) as {
      unsolvable: number;
      total: number;
      tickets: number;
      unsure: number;
      ungrouped: number;
      gaps: { count: number; unsure: number; ticketIds: string[] }[];
    };
    expect(found.gaps).toHaveLength(found.total);
    // Unsure tickets are grouped along: in gaps, but not among the unsolvable ones.
    expect(found.tickets - found.unsure + found.ungrouped).toBe(found.unsolvable);
    expect(found.gaps.reduce((sum, { unsure }) => sum + unsure, 0)).toBe(found.unsure);
    const ids = found.gaps.flatMap(({ ticketIds }) => ticketIds);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(found.tickets);
    for (const { count, ticketIds } of found.gaps) expect(ticketIds).toHaveLength(count);
  });

  it("the table has as many gaps as asked for", async () => {
    const argv = ["gaps", indexFile(), "-", "--limit", "3"];
    const { stdout } = await run(argv, { stdin: [firstLines(TICKETS, 240)] });
    expect(stdout.match(/^ {3}\d {2}/gm)).toHaveLength(3);
    expect(stdout).toContain("The first 3:");
  });
});

describe("evaluate", () => {
  it("measures every labelled ticket, and the gaps", async () => {
    const given = firstLines(TICKETS, 200);
    const labelled = lines(given).filter((line) => /"label":\{/.test(line)).length;
    const json = await run(["evaluate", indexFile(), "-", "--json"], { stdin: [given] });
    const found = JSON.parse(json.stdout) as { verdicts: { n: number }; gaps: { n: number } };
    expect(found.verdicts.n).toBe(labelled);
    expect(found.gaps.n).toBeGreaterThan(0);
    const text = await run(["evaluate", indexFile(), "-"], { stdin: [given] });
    expect(text.stdout).toContain("AUROC");
    expect(text.stdout).toContain("Adjusted Rand index");
  });
});
