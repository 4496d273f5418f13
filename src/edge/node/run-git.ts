import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join, resolve as resolvePath } from "node:path";

/** What a git command printed; `null` if it failed, took too long, printed too much, or there is no git. */
type GitOutput = Buffer | null;

interface GitRun {
  /** What the command reads on standard input. */
  readonly input?: string;
  /** A command that takes longer is given up. Default a minute. */
  readonly timeoutMs?: number;
  /** A command that prints more is given up. Default: no limit. */
  readonly maxBytes?: number;
}

const TIMEOUT_MS = 60_000;

/**
 * Runs a git command that only reads, in `cwd`. Without a shell, so that no name can become a command; without hooks, file system
 * monitor, prompts, locks and fetching, whatever the repository is set up to do. Never throws.
 */
export async function runGit(cwd: string, args: readonly string[], run: GitRun = {}): Promise<GitOutput> {
  if (!mayBeInRepository(cwd)) return null;
  const { input = "", timeoutMs = TIMEOUT_MS, maxBytes = Infinity } = run;
  return new Promise((resolve) => {
    const git = spawn("git", [...SAFE, ...args], {
      cwd,
      env: { ...process.env, ...QUIET },
      stdio: ["pipe", "pipe", "ignore"],
      timeout: timeoutMs,
      windowsHide: true,
    });
    const pieces: Buffer[] = [];
    let bytes = 0;
    git.stdout.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > maxBytes) git.kill();
      else pieces.push(piece);
    });
    git.on("error", () => resolve(null));
    git.on("close", (code) => resolve(code === 0 && bytes <= maxBytes ? Buffer.concat(pieces) : null));
    git.stdin.on("error", () => {});
    git.stdin.end(input);
  });
}

/**
 * Whether git may find a repository from `cwd`: a look at the folders above instead of a process, since most folders of articles are
 * in none. The same rules as git's: `GIT_DIR` names one, and `GIT_CEILING_DIRECTORIES` ends the search (git(1)).
 */
function mayBeInRepository(cwd: string): boolean {
  if (process.env.GIT_DIR !== undefined) return true;
  const ceilings = new Set(
    (process.env.GIT_CEILING_DIRECTORIES ?? "")
      .split(delimiter)
      .filter(Boolean)
      .map((path) => resolvePath(path)),
  );
  for (let folder = resolvePath(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return true;
    const parent = dirname(folder);
    if (parent === folder || ceilings.has(parent)) return false;
  }
}

const SAFE = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

const QUIET = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
};
