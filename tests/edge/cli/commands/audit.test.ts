import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Audit, AuditKey } from "../../../../src/desk/audit/index.ts";
import type { Report } from "../../../../src/view/report/index.ts";
import { firstLines, indexFile, lines, run, TICKETS, temporaryFolder } from "../run.ts";

/** Which tickets of the fixtures people call solvable. */
const truth = new Map(
  lines(readFileSync(TICKETS, "utf8")).map((line) => {
    const { id, label } = JSON.parse(line) as { id: string; label: { solvable: boolean } | null };
    return [id, label?.solvable === true] as const;
  }),
);

describe("audit", () => {
  it("draws a sheet, reads it back filled, and the report's rate is then the audited one", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 150));
    const drawn = await run(
      [
        "audit",
        "sample",
        indexFile(),
        "tickets.jsonl",
        "--out",
        "sheet.csv",
        "--size",
        "60",
        "--raters",
        "2",
      ],
      { cwd },
    );
    expect(drawn.code).toBe(0);
    expect(drawn.stdout).toContain("sheet-1.csv, sheet-2.csv");
    expect(drawn.stdout).toContain("sheet.key.json");
    const blank = await run(
      ["audit", "read", "sheet-1.csv", "--key", "sheet.key.json", "--out", "early.json"],
      { cwd },
    );
    expect(blank.code).toBe(1);
    expect(blank.stderr).toContain("error: Nothing to count yet: 0 tickets judged of 60 drawn");
    expect(existsSync(join(cwd, "early.json"))).toBe(false);
    const key = JSON.parse(readFileSync(join(cwd, "sheet.key.json"), "utf8")) as AuditKey;
    for (const name of ["sheet-1.csv", "sheet-2.csv"]) fill(join(cwd, name), key);

    const read = await run(
      [
        ...["audit", "read", "sheet-1.csv", "sheet-2.csv", "--key", "sheet.key.json", "--out", "audit.json"],
        ...["--out-labels", "labels.jsonl", "--tickets", "tickets.jsonl"],
      ],
      { cwd },
    );
    expect(read.code).toBe(0);
    expect(read.stderr).toContain("sheet-1.csv: 60 rows read = 60 answered + 0 blank + 0 rejected.");
    expect(read.stdout).toMatch(/^Audited rate .*60 tickets judged of 60 drawn/);
    expect(read.stdout).toMatch(/Between people {3}kappa 1\.00/);
    const labels = lines(readFileSync(join(cwd, "labels.jsonl"), "utf8"));
    expect(labels).toHaveLength(60);

    const audit = JSON.parse(readFileSync(join(cwd, "audit.json"), "utf8")) as Audit;
    const report = await run(["report", indexFile(), "tickets.jsonl", "--audit", "audit.json", "--json"], {
      cwd,
    });
    const { headline } = JSON.parse(report.stdout) as Report;
    expect(headline.basis).toBe("audited");
    expect(headline.levelZeroRate.share).toBe(audit.rate?.share);
    expect(headline.groupBasis).toBe("decided");

    const again = await run(
      ["report", indexFile(), "tickets.jsonl", "--audit", "audit.json", "--history", "labels.jsonl"],
      {
        cwd,
      },
    );
    expect(again.code).toBe(0);
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("level-zero rate, audited");
    // The model's own figure may be below the rate that people found.
    expect(again.stdout).toMatch(/^Answered .* by the model alone have an answer/m);
  });

  it.each([
    ["de", "row;ticket;"],
    ["en", "row,ticket,"],
  ])("has the separator that a spreadsheet in %s expects", async (language, head) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "tickets.jsonl"), firstLines(TICKETS, 20));
    writeFileSync(join(cwd, "vpn.md"), "# VPN\n\nText.\n");
    const given = ["audit", "sample", ".", "tickets.jsonl", "--out", "s.csv", "--size", "10"];
    expect((await run([...given, "--language", language], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "s.csv"), "utf8").slice(1)).toMatch(new RegExp(`^${head}`));
  });

  it("refuses an audit of other tickets, and labels without tickets", async () => {
    const cwd = temporaryFolder();
    const some = lines(readFileSync(TICKETS, "utf8"));
    const part = (from: number): string => `${some.slice(from, from + 30).join("\n")}\n`;
    await run(["audit", "sample", indexFile(), "-", "--out", "s.csv", "--size", "9"], {
      cwd,
      stdin: [part(0)],
    });
    const key = JSON.parse(readFileSync(join(cwd, "s.key.json"), "utf8")) as AuditKey;
    fill(join(cwd, "s.csv"), key);
    await run(["audit", "read", "s.csv", "--key", "s.key.json", "--out", "a.json"], { cwd });
    const other = await run(["report", indexFile(), "-", "--audit", "a.json"], { cwd, stdin: [part(30)] });
    expect(other.code).toBe(1);
    expect(other.stderr).toContain("they are not the same ones");
    const labels = await run(["audit", "read", "s.csv", "--key", "s.key.json", "--out-labels", "l.jsonl"], {
      cwd,
    });
    expect(labels.stderr).toContain("--out-labels and --tickets go together");
    writeFileSync(join(cwd, "other.csv"), "id,subject\n1,vpn\n");
    const noSheet = await run(["audit", "read", "other.csv", "--key", "s.key.json"], { cwd });
    expect(noSheet).toMatchObject({ code: 1, stdout: "" });
    expect(noSheet.stderr).toMatch(
      /^error: other\.csv is no sheet of this audit: .* needs the columns "row" and/m,
    );
    const foreign = await run(["audit", "read", "s.csv", "--key", "a.json"], { cwd });
    expect(foreign.stderr).toContain(
      'a.json: This is no key of an audit of level-zero but a file of the format "level-zero-audit"',
    );
  });
});

/** Answers every row as the labels do. */
function fill(path: string, key: AuditKey): void {
  const answer = (row: string): string => (truth.get(key.rows[Number(row) - 1]!.ticketId) ? "yes" : "no");
  const filled = readFileSync(path, "utf8").replace(
    /^(\d+)(,(?:"(?:[^"]|"")*"|[^,"\r\n]*){1}){4},,,$/gm,
    (line, row: string) => line.replace(/,,,$/, `,${answer(row)},,`),
  );
  writeFileSync(path, filled);
}
