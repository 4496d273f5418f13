import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workbook } from "../../../make/workbook.ts";
import { run, temporaryFolder } from "../run.ts";

const CSV =
  "number,caller_id,description\nINC1,Abel Tuter,call +49 89 1234567 from 10.0.0.1\nINC2,Abel Tuter,error 0x80070005\n";

function desk(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "tickets.csv"), CSV);
  return cwd;
}

describe("level-zero redact", () => {
  it("writes the copy to standard output, and what went to standard error", async () => {
    const { code, stdout, stderr } = await run(["redact", "tickets.csv"], { cwd: desk() });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout:
        "number,caller_id,description\nINC1,[name],call [phone] from 10.0.0.1\nINC2,[name],error 0x80070005\n",
    });
    expect(stderr).toBe("Taken out of 1 file: 2 × name, 1 × phone.\n");
  });

  it("takes out addresses of machines with --ip", async () => {
    const { stdout } = await run(["redact", "tickets.csv", "--ip"], { cwd: desk() });
    expect(stdout).toContain("call [phone] from [ip]\n");
  });

  it("lists what would go, and writes nothing", async () => {
    const cwd = desk();
    const { code, stdout } = await run(["redact", "tickets.csv", "--dry-run"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("name: 2 places\n  in caller_id 2\n  tickets.csv:2 caller_id: xxxx xxxxx\n");
    expect(stdout).toContain(
      "phone: 1 place\n  in description 1\n  tickets.csv:2 description: +99 99 9999999\n",
    );
    expect(stdout).not.toMatch(/Abel|1234567/);
    expect(readdirSync(cwd)).toEqual(["tickets.csv"]);
  });

  it("lists it as JSON", async () => {
    const { stdout } = await run(["redact", "tickets.csv", "--dry-run", "--json"], { cwd: desk() });
    expect(
      JSON.parse(stdout).found.map(({ rule, count }: { rule: string; count: number }) => [rule, count]),
    ).toEqual([
      ["name", 2],
      ["phone", 1],
    ]);
  });

  it("writes several files into a folder, with stand-ins that can be joined", async () => {
    const cwd = desk();
    mkdirSync(join(cwd, "out"));
    writeFileSync(join(cwd, "b.json"), '[{"caller_id":"abel tuter"}]');
    writeFileSync(join(cwd, "desk.key"), "0123456789abcdef0123456789abcdef\n");
    const files = ["tickets.csv", "b.json"];
    const { code } = await run(["redact", ...files, "--out", "out", "--key-file", "desk.key"], { cwd });
    expect(code).toBe(0);
    const [csv, json] = files.map((name) => readFileSync(join(cwd, "out", name), "utf8"));
    const stand = /\[name:[a-p]{12}\]/.exec(csv!)![0];
    expect(csv!.split(stand)).toHaveLength(3);
    expect(json).toBe(`[{"caller_id":"${stand}"}]`);
    const env = { LEVEL_ZERO_KEY: "0123456789abcdef0123456789abcdef" };
    expect((await run(["redact", "b.json"], { cwd, env })).stdout).toBe(json);
  });

  it("says which key is too short to be one", async () => {
    const cwd = desk();
    writeFileSync(join(cwd, "desk.key"), "short\n");
    const env = { LEVEL_ZERO_KEY: "secret" };
    const [named, kept] = [
      ["redact", "tickets.csv"],
      ["redact", "tickets.csv", "--key-file", "desk.key"],
    ];
    expect(await run(named!, { cwd, env })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(/^error: LEVEL_ZERO_KEY: .* got 6\..*openssl/),
    });
    expect(await run(kept!, { cwd, env })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: The key file desk\.key: .* got 5\..*openssl/),
    });
  });

  it("copies a workbook as CSV, and says so", async () => {
    const cwd = desk();
    mkdirSync(join(cwd, "out"));
    cpSync(
      workbook({
        a: [
          ["number", "caller_id"],
          ["INC1", "Abel Tuter"],
        ],
      }),
      join(cwd, "t.xlsx"),
    );
    const ran = await run(["redact", "t.xlsx", "--out", "out"], { cwd });
    expect(ran.stderr).toContain(
      "t.xlsx is a workbook: its sheet with most rows is read, and copied as CSV.\n",
    );
    expect(readFileSync(join(cwd, "out/t.csv"), "utf8")).toBe("number,caller_id\r\nINC1,[name]\r\n");
    const refused = await run(["redact", "t.xlsx", "--out", "u.xlsx"], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(
      /The copy of a workbook is CSV, got --out u\.xlsx\. .* such as u\.csv\.$/m,
    );
    const seen = await run(["redact", "t.xlsx", "--dry-run"], { cwd });
    expect(seen.stdout).toContain("  t.xlsx:2 caller_id: xxxx xxxxx\n");
    expect(readdirSync(cwd).sort()).toEqual(["out", "t.xlsx", "tickets.csv"]);
  });

  it.each([
    [["tickets.csv", "--out", "tickets.csv"], /over itself/],
    [["tickets.csv", "b.csv"], /--out redacted\//],
    [["tickets.csv", "--dry-run", "--out", "x"], /leave out --out/],
    [["tickets.csv", "--json"], /--dry-run/],
    [["tickets.csv", "--key-file", "none"], /openssl/],
    [["none.csv"], /none\.csv/],
    [["tickets.csv", "--out", "none/"], /no folder/],
  ])("refuses %j, and leaves the export as it is", async (argv, message) => {
    const cwd = desk();
    const { code, stderr } = await run(["redact", ...argv], { cwd });
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
    expect(readFileSync(join(cwd, "tickets.csv"), "utf8")).toBe(CSV);
  });
});
