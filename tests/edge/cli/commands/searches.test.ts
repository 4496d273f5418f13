import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SearchSummary } from "../../../../src/desk/event/index.ts";
import { visit } from "../../../desk/event/portal-events.ts";
import { firstLines, indexFile, run, TICKETS, temporaryFolder } from "../run.ts";

function eventFolder(): string {
  const cwd = temporaryFolder();
  const events = [
    ...visit("a", "0 search coffee | machine 0"),
    ...visit("b", "0 search vpn hotel 0", "60 search vpn travel 2", "70 click vpn travel 5"),
  ];
  writeFileSync(
    join(cwd, "events.jsonl"),
    `${events.map((one) => JSON.stringify(one)).join("\n")}\nbroken\n`,
  );
  return cwd;
}

describe("searches", () => {
  it("prints facts, alarms and a table", async () => {
    const { code, stdout, stderr } = await run(["searches", "events.jsonl"], { cwd: eventFolder() });
    expect(code).toBe(0);
    expect(stdout).toContain("3 searches in 2 visits, 2026-06-01 to 2026-06-01\n");
    expect(stdout).toContain("Found nothing: 2 of 3, 67 %");
    expect(stdout).toContain("ALARM: more than 5 % of the searches find nothing");
    expect(stdout).toContain("with so few, perhaps by chance");
    expect(stdout).toMatch(/^ +1 +1 +1 +0 +0 +0 +n\/a {2}coffee \| machine$/mu);
    expect(stdout).toMatch(/^ +0 +1 +0 +0 +1 +0 +n\/a {2}vpn hotel$/mu);
    expect(stderr).toContain("events.jsonl:5: error");
  });

  it("prints Markdown whose cells hold", async () => {
    const { stdout } = await run(["searches", "events.jsonl", "--format", "md"], { cwd: eventFolder() });
    const table = stdout.split("\n").filter((line) => line.startsWith("|"));
    const cells = table.map((line) => line.replaceAll("\\|", "").split("|").length);
    expect(table).toHaveLength(5);
    expect(new Set(cells).size).toBe(1);
  });

  it("prints JSON with every query", async () => {
    const { stdout } = await run(["searches", "events.jsonl", "--json", "--limit", "1"], {
      cwd: eventFolder(),
    });
    const { searches, queries } = JSON.parse(stdout) as SearchSummary;
    expect([searches, queries.length]).toEqual([3, 3]);
  });

  it("lists as many as asked for, and says how many there are", async () => {
    const { stdout } = await run(["searches", "events.jsonl", "--limit", "1"], { cwd: eventFolder() });
    expect(stdout).toContain("2 more queries: --limit 3");
  });

  it("says what it cannot read", async () => {
    const { code, stderr } = await run(["searches", "nothing.jsonl"], { cwd: eventFolder() });
    expect(code).toBe(1);
    expect(stderr).toContain("nothing.jsonl");
  });
});

describe("gaps --events", () => {
  it("counts failed searches beside the tickets of a gap, and lists the others", async () => {
    const cwd = eventFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 200));
    const argv = ["gaps", indexFile(), "tickets.jsonl", "--json", "--events", "events.jsonl"];
    const { code, stdout } = await run(argv, { cwd });
    expect(code).toBe(0);
    const { searches } = JSON.parse(stdout) as { searches: { unmatched: { query: string }[] } };
    expect(searches.unmatched.map(({ query }) => query)).toEqual(["coffee | machine"]);
  });
});

describe("report --events", () => {
  it("tells failed searches under the summary, but not among a printed report", async () => {
    const cwd = eventFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 60));
    const argv = ["report", indexFile(), "tickets.jsonl"];
    const told = await run([...argv, "--events", "events.jsonl"], { cwd });
    expect(told.stdout).toContain(
      'Failed searches that no gap is about:\n  "coffee | machine": 1 found nothing',
    );
    expect(told.stderr).toContain("Reading problems: 1 error,");
    const printed = await run([...argv, "--json", "--events", "events.jsonl"], { cwd });
    expect(() => JSON.parse(printed.stdout)).not.toThrow();
  });
});
