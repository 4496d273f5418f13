// `npm test`: builds beside the linter, then runs the tests against what was built, beside the type checks and the comparison of docs/api with the sources.
import { spawn } from "node:child_process";

// Two threads of one process make much that soon is garbage: a young generation that holds it is collected less often.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, "--max-semi-space-size=64"].filter(Boolean).join(" ");

// Compilers written in Go, which end after seconds, let their garbage lie for longer.
process.env.GOGC ??= "400";

/** Runs npm scripts, each with its own arguments, one after the other; `false` as soon as one fails. */
async function inTurn(...scripts) {
  for (const script of scripts) {
    const failed = await new Promise((resolve) => {
      spawn("npm", ["run", ...script.split(" ")], {
        stdio: "inherit",
        shell: process.platform === "win32",
      }).on("close", resolve);
    });
    if (failed !== 0) return false;
  }
  return true;
}

/** Runs lists of scripts side by side; ends the process if one fails. */
async function sideBySide(...lists) {
  const passed = await Promise.all(lists.map((scripts) => inTurn(...scripts)));
  if (!passed.every(Boolean)) process.exit(1);
}

await sideBySide(["build"], ["lint"]);
// Tests wait for browsers, threads and databases: the cores have time for the rest meanwhile.
await sideBySide(["vitest"], ["api -- --check", "typecheck"]);
