import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run } from "../edge/cli/run.ts";

interface Workflow {
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly run?: string; readonly uses?: string }[] }>
  >;
}

const workflow = parse(readFileSync("examples/ci/github-action.yml", "utf8")) as Workflow;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap((step) => step.run ?? []));
const script = readFileSync("examples/ci/check-articles.sh", "utf8");
const commands = [...steps, ...script.split("\n")].filter(
  (line) => / check /.test(line) && !line.startsWith("#"),
);

describe("the examples for CI", () => {
  it("call level-zero check, in a workflow and in a script", () => {
    expect(commands.length).toBe(3);
  });

  it("use options that the command has", async () => {
    const { stdout } = await run(["check", "--help"]);
    const given = script.split("\n").filter((line) => !line.startsWith("#") && !line.includes("git "));
    for (const command of [...commands, ...given])
      for (const [option] of command.matchAll(/--[a-z-]+/g)) expect(stdout, command).toContain(option);
  });

  it("fetch the branch that the change goes to, to compare with", () => {
    expect(steps.some((step) => step.includes("git worktree add ../before"))).toBe(true);
    expect(script).toContain('--against "$before/$folder"');
  });
});
