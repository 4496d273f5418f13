import { spawn } from "node:child_process";

/** What a git command printed; `null` if it failed or there is no git. */
export type GitOutput = Buffer | null;

/** A command that takes longer is given up. */
const TIMEOUT_MS = 60_000;

/**
 * Runs a git command that only reads, in `cwd`. Without a shell, so that no name can become a command; without hooks, file system
 * monitor, prompts, locks and fetching, whatever the repository is set up to do. Never throws.
 */
export function runGit(cwd: string, args: readonly string[], input = ""): Promise<GitOutput> {
  return new Promise((resolve) => {
    const git = spawn("git", [...SAFE, ...args], {
      cwd,
      env: { ...process.env, ...QUIET },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: TIMEOUT_MS,
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    git.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    git.on("error", () => resolve(null));
    git.on("close", (code) => resolve(code === 0 ? Buffer.concat(pieces) : null));
    git.stdin.on("error", () => {});
    git.stdin.end(input);
  });
}

const SAFE = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

const QUIET = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
};
