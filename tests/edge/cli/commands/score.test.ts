import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../../src/view/report/index.ts";
import { ARTICLES, firstLines, HISTORY, indexFile, lines, run, TICKETS, temporaryFolder } from "../run.ts";

const KEYS = ["ticketId", "outcome", "reason", "probability", "articles", "evidence"];

interface Line {
  readonly ticketId: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly probability: number | null;
  readonly articles: readonly { id: string; title: string; anchor: string; score: number }[];
  readonly evidence: readonly { articleId: string; features: Record<string, number> }[];
}

function parse(text: string): Line[] {
  return lines(text).map((line) => JSON.parse(line) as Line);
}

function countsIn(stderr: string): number[] {
  const found = stderr.match(
    /^([\d,]+) rows? read = ([\d,]+) scored \+ ([\d,]+) excluded(?: \([^)]*\))? \+ ([\d,]+) rejected\.$/m,
  );
  return (found ?? []).slice(1).map((text) => Number(text.replaceAll(",", "")));
}

describe("score", () => {
  it("writes one line a ticket, in input order, that keeps the contract", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "history.jsonl"), firstLines(HISTORY, 120));
    const argv = ["score", indexFile(), TICKETS, "--history", "history.jsonl"];
    const { code, stdout, stderr } = await run(argv, { cwd });
    expect(code).toBe(0);
    const scored = parse(stdout);
    const ids = lines(readFileSync(TICKETS, "utf8")).map((line) => (JSON.parse(line) as { id: string }).id);
    expect(scored.map(({ ticketId }) => ticketId)).toEqual(ids);
    for (const line of scored) {
      expect(Object.keys(line)).toEqual(KEYS);
      expect(line.articles.length).toBeLessThanOrEqual(10);
      expect(line.evidence.map(({ articleId }) => articleId)).toEqual(
        line.articles.slice(0, 3).map(({ id }) => id),
      );
      const scores = line.articles.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const article of line.articles)
        expect(Object.keys(article)).toEqual(["id", "title", "anchor", "score"]);
      if (line.outcome === "excluded") expect([line.probability, line.articles]).toEqual([null, []]);
      else expect(line.probability).toBeGreaterThanOrEqual(0);
      expect(line.probability ?? 0).toBeLessThanOrEqual(1);
      if (line.outcome === "solvable") expect(line.articles.length).toBeGreaterThan(0);
    }
    const [rows, judged, excluded, rejected] = countsIn(stderr);
    expect(rows).toBe(ids.length);
    expect(judged! + excluded! + rejected!).toBe(rows);
    expect(excluded).toBe(scored.filter(({ outcome }) => outcome === "excluded").length);
    expect(stderr).toMatch(
      /^Model: .*with 120 resolved tickets; tried on tickets it had not learned from .* in 0\.\d\d of cases \(AUROC\)/m,
    );
  });

  it("standard input in pieces, a file and --out give the same bytes", async () => {
    const cwd = temporaryFolder();
    const text = firstLines(TICKETS, 40);
    writeFileSync(join(cwd, "some.jsonl"), text);
    const fromFile = await run(["score", indexFile(), "some.jsonl"], { cwd });
    const pieces = text.match(/.{1,97}|\n/gu) ?? [];
    const fromInput = await run(["score", indexFile(), "-"], { cwd, stdin: pieces });
    const toFile = await run(["score", indexFile(), "some.jsonl", "--out", "v.jsonl"], { cwd });
    expect(fromInput.stdout).toBe(fromFile.stdout);
    expect(toFile.stdout).toBe("");
    expect(readFileSync(join(cwd, "v.jsonl"), "utf8")).toBe(fromFile.stdout);
    expect(parse(fromFile.stdout)).toHaveLength(40);
  });

  it("ends quietly when the reader has seen enough", async () => {
    const { code, stdout, stderr } = await run(["score", indexFile(), TICKETS], { closesAfter: 1 });
    expect(code).toBe(0);
    expect(parse(stdout).length).toBeLessThan(510);
    expect(stderr).not.toMatch(/EPIPE|rows read/);
  });

  it("keeps tickets of several files apart", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "a.csv"), "id,subject\n1,VPN drops in the hotel\n2,printer jam\n");
    writeFileSync(join(cwd, "b.csv"), "id,subject\n2,printer jam again\n3,mailbox full\n");
    writeFileSync(join(cwd, "c.csv"), "subject\nlaptop slow\n");
    writeFileSync(join(cwd, "d.csv"), "subject\nlaptop loud\n");
    const { stdout, stderr } = await run(["score", indexFile(), "a.csv", "b.csv", "c.csv", "d.csv"], { cwd });
    expect(parse(stdout).map(({ ticketId }) => ticketId)).toEqual([
      "1",
      "2",
      "3",
      "c.csv:row-1",
      "d.csv:row-1",
    ]);
    expect(countsIn(stderr)).toEqual([6, 5, 0, 1]);
  });

  it("a fitted model and a saved index judge as the folder and the history do", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "history.jsonl"), firstLines(HISTORY, 120));
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 40));
    const history = ["--history", "history.jsonl"];
    const fitted = await run(["fit", ARTICLES, "history.jsonl", "--out", "model.json"], { cwd });
    expect(fitted).toMatchObject({ code: 0, stdout: "" });
    expect(fitted.stderr).toMatch(/from 120 labelled tickets/);
    expect((await run(["index", ARTICLES, "--out", "index.json"], { cwd })).code).toBe(0);
    const kept = { cwd, env: { LEVEL_ZERO_CACHE: join(cwd, "cache") } };
    const direct = await run(["score", ARTICLES, "tickets.jsonl", ...history], kept);
    const again = await run(["score", ARTICLES, "tickets.jsonl", ...history], kept);
    const saved = await run(["score", "index.json", "tickets.jsonl", "--model", "model.json", ...history], {
      cwd,
    });
    expect(parse(saved.stdout)).toHaveLength(40);
    expect(saved.stdout).toBe(direct.stdout);
    expect(again.stdout).toBe(direct.stdout);
    expect([direct, again].map(({ stderr }) => stderr.includes("history.jsonl: "))).toEqual([true, false]);
  });

  it.each([
    [
      "one file",
      [["5,2026-03-14 09:00,Open", "6,2026-03-14 09:00,Open", "5,2026-03-15 09:00,Spam"]],
      [
        ["6", "x"],
        ["5", "spam"],
      ],
      [3, 1, 1, 1],
    ],
    [
      "two files",
      [["5,2026-03-14 09:00,Open"], ["6,2026-03-14 09:00,Open", "5,2026-03-15 09:00,Spam"]],
      [
        ["5", "x"],
        ["6", "x"],
        ["5", "spam"],
      ],
      [3, 1, 1, 1],
    ],
    [
      "an older row later",
      [["5,2026-03-15 09:00,Spam"], ["5,2026-03-14 09:00,Open"]],
      [["5", "spam"]],
      [2, 0, 1, 1],
    ],
    [
      "three rows in two files",
      [["5,2026-03-14 09:00,Open"], ["5,2026-03-15 09:00,Open", "5,2026-03-16 09:00,Spam"]],
      [
        ["5", "x"],
        ["5", "spam"],
      ],
      [3, 0, 1, 2],
    ],
  ] as const)("counts the newer of two rows of one ticket: %s", async (_, files, written, counts) => {
    const cwd = temporaryFolder();
    const names = files.map((rows, at) => {
      const name = `${at}.csv`;
      const all = rows.map((row) => `${row},VPN drops every hour`);
      writeFileSync(join(cwd, name), ["id,updated_at,status,subject", ...all, ""].join("\n"));
      return name;
    });
    const { stdout, stderr } = await run(["score", indexFile(), ...names], { cwd });
    const said = parse(stdout).map(({ ticketId, outcome, reason }) => [
      ticketId,
      outcome === "excluded" ? reason : "x",
    ]);
    expect(said).toEqual(written);
    expect(countsIn(stderr)).toEqual(counts);
    expect(/1 ticket had a newer row .*later line counts/.test(stderr)).toBe(
      said.length > new Set(said.map(([id]) => id)).size,
    );
    const report = await run(["report", indexFile(), ...names, "--format", "json"], { cwd });
    const { funnel } = JSON.parse(report.stdout) as Pick<Report, "funnel">;
    const excluded = funnel.excluded.reduce((sum, { count }) => sum + count, 0);
    expect([funnel.rowsRead, funnel.scored, excluded, funnel.rejected]).toEqual(counts);
  });
});
