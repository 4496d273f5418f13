import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./run.ts";

const cwd = mkdtempSync(join(tmpdir(), "level-zero-start-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("level-zero demo", () => {
  it("writes a desk that the printed commands work on, once", async () => {
    const { code, stdout } = await run(["demo", "try"], { cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, "try")).sort()).toEqual([
      "desk.yaml",
      "kb",
      "solved.jsonl",
      "tickets.jsonl",
    ]);
    const search = await run(["search", "kb", "vpn", "--settings", "desk.yaml"], { cwd: join(cwd, "try") });
    expect(search.code).toBe(0);
    expect(stdout).toContain("cd try\n  level-zero report kb/ tickets.jsonl --history solved.jsonl");
    const again = await run(["demo", "try"], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("try is not empty");
  });
});

describe("level-zero init", () => {
  it("asks five questions on a terminal, and again where an answer cannot be", async () => {
    const stdin = ["de\n", "employees, partners\nEuro\nEUR\n\nKestrel\n"];
    const { code, stderr } = await run(["init", "--out", "asked.yaml"], { cwd, terminal: true, stdin });
    expect(code).toBe(0);
    expect(stderr.match(/\(\d of 5\)/g)).toEqual([
      "(1 of 5)",
      "(2 of 5)",
      "(3 of 5)",
      "(3 of 5)",
      "(4 of 5)",
      "(5 of 5)",
    ]);
    expect(stderr).toContain("Expected a code of three capitals, such as EUR.");
    const lines = readFileSync(join(cwd, "asked.yaml"), "utf8").split("\n");
    expect(lines.slice(1, 6).map((line) => line.replace(/ #.*/, ""))).toEqual([
      "language: de",
      "reportLanguage: de",
      'publicAudience: ["employees", "partners"]',
      "costs: { currency: EUR, agentCost: 20 }",
      'protectedTerms: ["Kestrel"]',
    ]);
  });

  it.each([
    ["it", "EUR", "# publicAudience:"],
    ["es", "EUR", "reportLanguage: es"],
    ["en", "USD", "# publicAudience:"],
  ])("of a desk that writes in %s counts in %s, unless told otherwise", async (language, currency, next) => {
    const out = `${language}.yaml`;
    expect((await run(["init", "--language", language, "--out", out], { cwd })).code).toBe(0);
    const lines = readFileSync(join(cwd, out), "utf8").split("\n");
    expect(lines[2]).toContain(next);
    expect(lines.join()).toContain(`currency: ${currency},`);
  });

  it("takes flags elsewhere, and leaves a file that is there alone", async () => {
    const flags = ["--currency", "CHF", "--agent-cost", "31.5", "--language", "fr"];
    expect((await run(["init", ...flags], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "desk.yaml"), "utf8")).toContain(
      "costs: { currency: CHF, agentCost: 31.5 }",
    );
    const again = await run(["init"], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("desk.yaml is there already");
    const wrong = await run(["init", "--out", "w.yaml", "--agent-cost", "much"], { cwd });
    expect(wrong.code).toBe(2);
    expect(existsSync(join(cwd, "w.yaml"))).toBe(false);
  });
});

describe("level-zero completion", () => {
  it.skipIf(!existsSync("/bin/bash"))(
    "completes commands, commands below them, and options in bash",
    async () => {
      const file = join(cwd, "completion.bash");
      writeFileSync(file, (await run(["completion", "bash"])).stdout);
      const complete = (...words: string[]): string[] => {
        const script = `. "${file}"; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _level_zero; printf '%s\\n' "\${COMPREPLY[@]}"`;
        return execFileSync("/bin/bash", ["-c", script], { encoding: "utf8" }).trim().split("\n");
      };
      expect(complete("level-zero", "rep")).toEqual(["report"]);
      expect(complete("level-zero", "audit", "re")).toEqual(["read"]);
      expect(complete("level-zero", "audit", "read", "--ke")).toEqual(["--key", "--keep"]);
      expect(complete("level-zero", "report", "kb", "--org")).toEqual(["--organisation"]);
    },
  );

  it("has a line for each option in fish, and refuses another shell", async () => {
    expect((await run(["completion", "fish"])).stdout).toContain(
      'complete -c level-zero -n "__fish_seen_subcommand_from report" -l organisation',
    );
    expect((await run(["completion", "tcsh"])).code).toBe(2);
  });
});
