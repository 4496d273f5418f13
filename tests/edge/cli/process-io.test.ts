import { spawn } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "./run.ts";

it("ends work that never lets go of the thread on Ctrl-C, and goes on", async () => {
  const program = join(temporaryFolder(), "program.mjs");
  await build({
    stdin: {
      contents: `
        import { writeSync } from "node:fs";
        import { processIo } from "./src/edge/cli/process-io.ts";
        const { stoppable } = processIo();
        const told = [];
        try { stoppable(() => { writeSync(1, "at it"); for (;;); }, "Stopped in the middle."); }
        catch ({ name, message }) { told.push(name, message); }
        try { stoppable(() => { throw new RangeError("its own"); }, ""); }
        catch (error) { told.push(error instanceof RangeError, error.message); }
        told.push(stoppable(() => 7, ""));
        console.log(JSON.stringify(told));`,
      resolveDir: process.cwd(),
    },
    outfile: program,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent" },
  });
  const child = spawn(process.execPath, [program]);
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  for await (const piece of child.stdout) {
    said += piece;
    if (said === "at it") child.kill("SIGINT");
  }
  expect(JSON.parse(said.slice("at it".length))).toEqual([
    ...["Interrupted", "Stopped in the middle."],
    ...[true, "its own"],
    7,
  ]);
});
