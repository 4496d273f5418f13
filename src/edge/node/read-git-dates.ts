import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import { isArticlePath } from "./article-files.ts";
import { type GitChange, type GitCommit, readGitLog } from "./git-log.ts";

/** What git says of the files of a folder. */
export interface GitDates {
  /** By path relative to the folder, with forward slashes, in Unicode's composed form: `path.normalize("NFC")`. */
  readonly byPath: ReadonlyMap<string, GitDate>;
}

/** ISO 8601 days, UTC. */
export interface GitDate {
  /** The day of the commit that added the file; `null` if that one says nothing. */
  readonly created: string | null;
  /** The day of the last commit that changed it, the first one included; `null` if none of them says anything. */
  readonly updated: string | null;
}

export interface GitDatesOptions {
  /** Git is given up after so many milliseconds. Default 10,000; raise it for a repository with very many commits. */
  readonly timeoutMs?: number;
}

const door = optionsDoor<GitDatesOptions>("readGitDates", { timeoutMs: wholeNumber(1) });

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads when the Markdown files below `directory` were first committed and last changed: one call of git, which only reads. Moves are
 * followed. What a commit says that adds or edits more than half of the articles there are is that they were moved in or reformatted, not when
 * they were written or changed: no date comes from it. The same holds for the first commit, and for where a shallow clone was cut off. By the dates of
 * the commits on the line of first parents. Never throws for what git does: `null` without git, without a commit, or when it takes too long.
 * @param directory a folder in a git repository
 */
export async function readGitDates(
  directory: string,
  options: GitDatesOptions = {},
): Promise<GitDates | null> {
  mustSay(directory, "readGitDates: the folder");
  const { timeoutMs = TIMEOUT_MS } = door(options);
  const commits = await readGitLog(directory, { timeoutMs, maxBytes: MAX_BYTES });
  return commits && { byPath: datesOf(commits) };
}

/** When each file was added and changed, by what its commits say, oldest first. O(changes). */
function datesOf(commits: readonly GitCommit[]): Map<string, GitDate> {
  const present = new Map<string, GitDate>();
  const removed = new Map<string, GitDate>();
  for (const { day, isFirst, changes } of commits) {
    const ofArticles = changes.filter(({ path }) => isArticlePath(path));
    const count = (holds: (change: GitChange) => boolean): number => ofArticles.filter(holds).length;
    const added = count(({ kind }) => kind === "added");
    const there = present.size + added - count(({ kind }) => kind === "removed");
    const told: Told = {
      birth: isFirst || isBulk(added, there) ? null : day,
      edit:
        isFirst ||
        isBulk(
          count(({ isEdit }) => isEdit),
          there,
        )
          ? null
          : day,
    };
    // All are looked up before any is moved: a file may take the place of another that moves too.
    const earlier = ofArticles.map(
      ({ path, from }) => present.get(from ?? path) ?? removed.get(path) ?? null,
    );
    ofArticles.forEach(({ path, from, kind }, at) => {
      present.delete(from ?? path);
      if (kind === "removed") removed.set(path, earlier[at] ?? UNKNOWN);
    });
    ofArticles.forEach((change, at) => {
      if (change.kind !== "removed") present.set(change.path, after(change, earlier[at] ?? null, told));
    });
  }
  return present;
}

/** The day that a commit tells of; `null` where it says nothing. */
interface Told {
  readonly birth: string | null;
  readonly edit: string | null;
}

const UNKNOWN: GitDate = { created: null, updated: null };

/** A file that comes back is as old as it was, and was changed. */
function after({ kind, isEdit }: GitChange, earlier: GitDate | null, { birth, edit }: Told): GitDate {
  if (kind === "added" && earlier === null) return { created: birth, updated: birth };
  const changed = kind === "added" ? birth : isEdit ? edit : null;
  return { created: earlier?.created ?? null, updated: changed ?? earlier?.updated ?? null };
}

const LEAST_BULK = 3;

/** Most of the articles at once, of those that are there afterwards. */
function isBulk(articles: number, there: number): boolean {
  return articles >= LEAST_BULK && articles > there / 2;
}
