// `npm test`: builds, and compares docs/api with the sources, beside the type checks and the linter, each of which keeps one core busy, then runs the tests against what was built.
import { spawn } from "node:child_process";

// Two threads of one process make much that soon is garbage: a young generation that holds it is collected less often.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, "--max-semi-space-size=64"].filter(Boolean).join(" ");

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

const passed = await Promise.all([inTurn("build", "api -- --check"), inTurn("typecheck", "lint")]);
if (!passed.every(Boolean) || !(await inTurn("vitest"))) process.exit(1);
