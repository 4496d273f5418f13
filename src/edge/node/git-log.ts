import { runGit } from "./run-git.ts";

/** What one commit did to the files of a folder. */
export interface GitCommit {
  /** ISO 8601 day of the commit, UTC. */
  readonly day: string;
  /** It has no parent that git knows of: the first of all, or where a shallow clone was cut off. */
  readonly isFirst: boolean;
  readonly changes: readonly GitChange[];
}

/** Paths are relative to the folder, with forward slashes, in Unicode's composed form. */
export interface GitChange {
  readonly kind: "added" | "changed" | "moved" | "removed";
  readonly path: string;
  /** Where a moved file was before; `null` for the others. */
  readonly from: string | null;
  /** Whether its content is another than before. */
  readonly isEdit: boolean;
}

/** A log that takes longer or prints more is given up. */
interface GitLogLimits {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

/**
 * The commits on the line of first parents that leads to HEAD, oldest first, as far as they touched Markdown files below `directory`: a
 * merge counts on its day, as what it brought was not there before. One call of git. `null` without git, without commits, or beyond the limits.
 */
export async function readGitLog(directory: string, limits: GitLogLimits): Promise<GitCommit[] | null> {
  const output = await runGit(directory, LOG, limits);
  return output === null ? null : parseLog(output.toString("utf8"));
}

const MARKDOWN = ["md", "mdx", "markdown"].map((ending) => `:(glob,icase)**/*.${ending}`);
const LOG = [
  ...[
    "log",
    "-z",
    "--reverse",
    "--first-parent",
    "-m",
    "--relative",
    "-M",
    "--name-status",
    "--format=%ct %P",
  ],
  ...["--no-show-signature", "--no-ext-diff", "--no-color", "--", ...MARKDOWN],
];

/** `log -z` prints the format, and for each file a status and its path, or two paths for a move: all with a NUL behind them. */
function parseLog(output: string): GitCommit[] {
  const commits: { day: string; isFirst: boolean; changes: GitChange[] }[] = [];
  const fields = output.split("\0");
  let at = 0;
  while (at < fields.length - 1) {
    const field = fields[at++]!.trim();
    const [, seconds, parents] = /^(\d+) ?([\da-f ]*)$/.exec(field) ?? [];
    if (seconds !== undefined) {
      const day = new Date(Number(seconds) * 1_000).toISOString().slice(0, 10);
      commits.push({ day, isFirst: parents === "", changes: [] });
      continue;
    }
    const count = /^[RC]\d*$/.test(field) ? 2 : 1;
    const paths = fields.slice(at, at + count).map((path) => path.normalize("NFC"));
    at += count;
    const change = toChange(field, paths);
    if (change !== null) commits.at(-1)?.changes.push(change);
  }
  return commits;
}

function toChange(status: string, [first = "", second = ""]: readonly string[]): GitChange | null {
  const kind = KINDS[status[0]!];
  if (kind === undefined) return null;
  if (kind === "moved") return { kind, path: second, from: first, isEdit: status !== "R100" };
  const isCopy = status.startsWith("C");
  return { kind, path: isCopy ? second : first, from: null, isEdit: kind === "changed" };
}

const KINDS: Readonly<Record<string, GitChange["kind"]>> = {
  A: "added",
  C: "added",
  M: "changed",
  T: "changed",
  R: "moved",
  D: "removed",
};
