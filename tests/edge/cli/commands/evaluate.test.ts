import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Evaluation } from "../../../../src/desk/evaluation/index.ts";
import { DEFAULT_MODEL } from "../../../../src/index.ts";
import { firstLines, HISTORY, indexFile, lines, run, TICKETS, temporaryFolder } from "../run.ts";

interface Printed {
  readonly model: { readonly name: string; readonly historyTickets: number };
  readonly baseline: { readonly name: string } | null;
  readonly verdicts: Evaluation;
}

/** A folder with the first 60 tickets, and a model that calls nearly everything solvable. */
function place(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "labelled.jsonl"), firstLines(TICKETS, 60));
  const bold = {
    ...DEFAULT_MODEL,
    name: "bold",
    thresholds: { ...DEFAULT_MODEL.thresholds, solvable: 0.01, unsolvable: 0.005 },
  };
  writeFileSync(join(cwd, "bold.json"), JSON.stringify(bold));
  return cwd;
}

async function evaluated(argv: readonly string[], cwd: string): Promise<Printed> {
  const { stdout } = await run(["evaluate", indexFile(), "labelled.jsonl", "--json", ...argv], { cwd });
  return JSON.parse(stdout) as Printed;
}

describe("--compare", () => {
  it("holds the model against the default one on the same tickets", async () => {
    const { model, baseline, verdicts } = await evaluated(
      ["--model", "bold.json", "--compare", "default"],
      place(),
    );
    expect([model.name, baseline?.name]).toEqual(["bold", DEFAULT_MODEL.name]);
    const found = new Map(verdicts.comparison!.measures.map((measure) => [measure.name, measure]));
    expect(verdicts.comparison).toMatchObject({ n: verdicts.n, leftOut: 0 });
    // Only the thresholds differ: the order and the probabilities are the same, but all solvable tickets are called so.
    expect(found.get("auroc")).toMatchObject({ difference: 0, finding: "no clear difference" });
    expect(found.get("solvableRecall")).toMatchObject({ finding: "better" });
    expect(found.get("unsolvableRecall")).toMatchObject({ finding: "worse" });
  });

  it("takes a file, with the history for both", async () => {
    const cwd = place();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 120));
    const argv = ["--compare", "bold.json", "--history", "solved.jsonl"];
    const { model, baseline } = await evaluated(argv, cwd);
    expect(model.historyTickets).toBe(120);
    expect(baseline?.name).toBe("bold");
  });

  it("prints both side by side and says which is the baseline", async () => {
    const { stdout, stderr } = await run(
      ["evaluate", indexFile(), "labelled.jsonl", "--compare", "bold.json"],
      {
        cwd: place(),
      },
    );
    expect(stdout).toContain("Against the baseline");
    expect(stdout).toMatch(/^Called solvable: recall .* worse$/m);
    expect(stderr).toContain('Baseline: "bold"');
  });

  it.each([
    ["no such file", "missing.json", /missing\.json cannot be read/],
    ["no model", "labelled.jsonl", /labelled\.jsonl: Expected a level-zero model/],
  ])("refuses %s before it reads anything else", async (_, file, message) => {
    const ran = await run(["evaluate", "no-folder", "labelled.jsonl", "--compare", file], { cwd: place() });
    expect(ran).toMatchObject({ code: 1, stdout: "" });
    expect(ran.stderr).toMatch(message);
  });
});

it("has no baseline and no comparison unless asked", async () => {
  const { baseline, verdicts } = await evaluated([], place());
  expect([baseline, verdicts.comparison]).toEqual([null, null]);
});

it("prints every measure with its interval, the same bytes each time, and explains when asked", async () => {
  const cwd = place();
  const plain = await run(["evaluate", indexFile(), "labelled.jsonl"], { cwd });
  const again = await run(["evaluate", indexFile(), "labelled.jsonl"], { cwd });
  expect(again.stdout).toBe(plain.stdout);
  const explained = await run(["evaluate", indexFile(), "labelled.jsonl", "--explain-measures"], { cwd });
  expect(plain.stdout).toMatch(/^R@1 +\d+\.\d % +\d+\.\d to \d+\.\d % +\d+$/m);
  expect(plain.stdout).toContain("--explain-measures");
  expect(explained.stdout).toContain("What the measures mean");
  expect(explained.stdout).toContain("What the measures of gaps mean");
});

it("warns when labelled tickets are in the history as well", async () => {
  const cwd = place();
  const both = lines(firstLines(TICKETS, 60)).filter((line) => line.includes('"label":{'));
  const closed = both.map((line) => JSON.stringify({ ...JSON.parse(line), linkedArticles: [] }));
  writeFileSync(join(cwd, "history.jsonl"), closed.join("\n"));
  const { stderr } = await run(["evaluate", indexFile(), "labelled.jsonl", "--history", "history.jsonl"], {
    cwd,
  });
  expect(stderr).toContain(`Beware: ${both.length} labelled tickets also in the history`);
});
