import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/view/report/index.ts";
import { lines, run, temporaryFolder } from "./run.ts";

const SUBJECTS = ["vpn drops in hotels", "printer jams on thick paper", "mailbox is full again"];

/** Three articles, and two tickets about each in the articles' own words. */
function createDesk(): { readonly cwd: string; write(path: string, rows: readonly unknown[]): void } {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  for (const [at, subject] of SUBJECTS.entries())
    writeFileSync(join(cwd, `kb/a${at}.md`), `# ${subject}\n\nWhen the ${subject}, do this.\n`);
  const write = (path: string, rows: readonly unknown[]): void =>
    writeFileSync(join(cwd, path), rows.map((row) => JSON.stringify(row)).join("\n"));
  write(
    "tickets.jsonl",
    [...SUBJECTS, ...SUBJECTS].map((subject, at) => ({ id: `T${at}`, subject })),
  );
  return { cwd, write };
}

async function reportOf(cwd: string, ...options: string[]): Promise<Report> {
  const { stdout, code } = await run(["report", "kb", "tickets.jsonl", "--json", ...options], { cwd });
  expect(code).toBe(0);
  return JSON.parse(stdout) as Report;
}

const outcomes = ({ tickets }: Report) => tickets.map(({ outcome, reason }) => reason ?? outcome);

describe("--portal-results", () => {
  it("lists the queries, and takes the portal's answers: found, found nothing, found others", async () => {
    const { cwd, write } = createDesk();
    const { code } = await run(["queries", "tickets.jsonl", "--out", "queries.jsonl"], { cwd });
    expect(code).toBe(0);
    const queries = lines(readFileSync(join(cwd, "queries.jsonl"), "utf8")).map((line) => JSON.parse(line));
    expect(queries).toEqual(SUBJECTS.toSorted().map((query) => ({ query, tickets: 2 })));
    write("portal.jsonl", [
      { query: SUBJECTS[0], articles: ["a2", "a0"] },
      { query: SUBJECTS[1], articles: [] },
      { query: SUBJECTS[2], articles: ["a0", "a1"] },
    ]);
    const own = await reportOf(cwd);
    expect(outcomes(own)).toEqual(Array(6).fill("solvable"));
    expect([own.method.foundBy, own.method.portalTickets]).toEqual(["level-zero", null]);
    const portal = await reportOf(cwd, "--portal-results", "portal.jsonl");
    expect(outcomes(portal).slice(0, 3)).toEqual(["solvable", "not-findable", "not-findable"]);
    expect([portal.method.foundBy, portal.method.portalTickets]).toEqual(["portal", 6]);

    const scored = await run(["score", "kb", "tickets.jsonl", "--portal-results", "portal.jsonl"], { cwd });
    expect(lines(scored.stdout).map((line) => JSON.parse(line).reason)).toEqual([
      ...[null, "not-findable", "not-findable"],
      ...[null, "not-findable", "not-findable"],
    ]);
    const explained = await run(
      ["explain", "kb", SUBJECTS[1]!, "--numbers", "--portal-results", "portal.jsonl"],
      { cwd },
    );
    expect(explained.stdout).toContain("In your portal's search, by their own words:");
    expect(explained.stdout).toContain("not among the first five");
  });

  it("asks level-zero's own search for what nobody asked the portal, and says for how many tickets", async () => {
    const { cwd, write } = createDesk();
    write("portal.jsonl", [{ query: SUBJECTS[1], articles: [] }]);
    const report = await reportOf(cwd, "--portal-results", "portal.jsonl");
    expect(outcomes(report).slice(0, 3)).toEqual(["solvable", "not-findable", "solvable"]);
    expect(report.method.portalTickets).toBe(2);
    const page = await run(
      ["report", "kb", "tickets.jsonl", "--format", "md", "--portal-results", "portal.jsonl"],
      { cwd },
    );
    expect(page.stdout).toContain("the desk's own portal search for 2 of 6 tickets");
    const rest = await run(["queries", "tickets.jsonl", "--portal-results", "portal.jsonl"], { cwd });
    expect(lines(rest.stdout).map((line) => JSON.parse(line).query)).toEqual([SUBJECTS[2], SUBJECTS[0]]);
  });

  it("names lines that say nothing, ids of no article, and a file of something else", async () => {
    const { cwd, write } = createDesk();
    write("portal.jsonl", [{ query: SUBJECTS[0], articles: ["KB1"] }, { question: "x" }]);
    const { stderr, code } = await run(["score", "kb", "tickets.jsonl", "--portal-results", "portal.jsonl"], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stderr).toContain("portal.jsonl:2: error: Expected a line such as");
    expect(stderr).toContain("1 of its 1 article id is of no article here, such as KB1");
    const wrong = await run(["score", "kb", "tickets.jsonl", "--portal-results", "tickets.jsonl"], { cwd });
    expect([wrong.code, wrong.stderr]).toEqual([
      1,
      expect.stringContaining("tickets.jsonl holds no results"),
    ]);
  });

  it("is not written over", async () => {
    const { cwd, write } = createDesk();
    write("p.jsonl", [{ query: "x", articles: [] }]);
    const argv = ["score", "kb", "tickets.jsonl", "--out", "p.jsonl", "--portal-results", "p.jsonl"];
    expect((await run(argv, { cwd })).stderr).toContain("p.jsonl is read by this run");
  });
});
