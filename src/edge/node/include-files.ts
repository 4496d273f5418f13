import { realpath } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { glob } from "tinyglobby";
import type { Article, Issue } from "../../index.ts";
import {
  type IncludeMark,
  includedText,
  includeMarks,
  joinText,
  type ParseArticleOptions,
  readArticleAccess,
} from "../markdown/index.ts";
import { isArticlePath } from "./article-files.ts";
import type { FolderAccess } from "./folder-access.ts";
import { readText } from "./read-text.ts";

/** Files within each other that are followed. */
const maxDepth = 5;
/** What an article may grow to, in UTF-16 code units: more is not read of it anyway. */
const maxLength = 1_000_000;

/** An article's text with all that it takes in. */
interface JoinedText {
  readonly text: string;
  /** Files whose text is in it, relative to the folder. */
  readonly includes: readonly string[];
  readonly issues: readonly Issue[];
}

type Access = Pick<Article, "audience">;

/** Puts the texts of included files into articles of one folder. Each file is read once; nothing outside of the folder is. */
export class IncludeFiles {
  readonly #directory: string;
  readonly #options: ParseArticleOptions;
  readonly #folders: FolderAccess;
  readonly #texts = new Map<string, Promise<string | null>>();
  #names: Promise<ReadonlyMap<string, string>> | null = null;
  #root: Promise<string> | null = null;

  constructor(directory: string, options: ParseArticleOptions, folders: FolderAccess) {
    this.#directory = directory;
    this.#options = options;
    this.#folders = folders;
  }

  /** The text as it is where it takes in nothing, as most do. */
  async join(path: string, text: string): Promise<JoinedText> {
    if (includeMarks(text).length === 0) return { text, includes: [], issues: [] };
    const access = readArticleAccess(text, { ...this.#options, path });
    const job = new Joining(path, access);
    return {
      text: await this.#joined({ path, text, stack: [path] }, job),
      includes: [...job.includes],
      issues: job.issues,
    };
  }

  async #joined(
    { path, text, stack }: { path: string; text: string; stack: readonly string[] },
    job: Joining,
  ): Promise<string> {
    const texts: [IncludeMark, string | null][] = [];
    for (const mark of includeMarks(text))
      texts.push([mark, await this.#textFor(mark, { path, stack }, job)]);
    return joinText(text, texts);
  }

  async #textFor(
    mark: IncludeMark,
    { path, stack }: { path: string; stack: readonly string[] },
    job: Joining,
  ): Promise<string | null> {
    const found = await this.#find(mark, path);
    if (found === null) {
      if (/\.(?:md|mdx|markdown)$/i.test(mark.target)) job.miss(mark.target, "is not in the folder");
      return null;
    }
    if (stack.includes(found.path))
      return job.miss(found.path, "takes in itself, by way of others or at once");
    if (stack.length > maxDepth) return job.miss(found.path, `is more than ${maxDepth} files deep`);
    if (!this.#maySee(found, job)) return job.miss(found.path, "is for fewer readers, or for none yet");
    job.length += found.text.length;
    if (job.length > maxLength) return job.miss(found.path, "would make the article too long");
    job.includes.add(found.path);
    const inner = includedText(found.text, mark.part);
    return this.#joined({ path: found.path, text: inner, stack: [...stack, found.path] }, job);
  }

  /** Whether everybody who sees the article may see the other file. A part of articles that says nothing of it is for all of them. */
  #maySee({ path, text }: Found, { access }: Joining): boolean {
    const isPart = !isArticlePath(path);
    const options = isPart ? { ...this.#options, defaultAudience: ["public"] } : this.#options;
    const own = readArticleAccess(text, { ...options, path });
    // What a site has no page of may be a part of its pages.
    const rules = this.#folders.of(path).filter(({ patterns }) => patterns === undefined);
    const all = [own, ...rules.map((rule) => rule.access)];
    return all.every(
      ({ state, validFrom, validTo, audience }) =>
        state === "published" &&
        validFrom === null &&
        validTo === null &&
        (audience.includes("public") || access.audience.every((name) => audience.includes(name))),
    );
  }

  async #find(mark: IncludeMark, path: string): Promise<Found | null> {
    for (const candidate of await this.#candidates(mark, path)) {
      const text = await this.#read(candidate);
      if (text !== null) return { path: candidate, text };
    }
    return null;
  }

  /** Paths that a target may mean, most likely first. */
  async #candidates({ target, by }: IncludeMark, path: string): Promise<readonly string[]> {
    const written = decoded(target)
      .replace(/\\/g, "/")
      .replace(/^@site\//, "/")
      .replace(/^~\//, "/");
    const here = posix.dirname(path);
    const plain = written.replace(/^\/+/, "");
    const above = parentsOf(here).map((folder) => posix.join(folder, plain));
    const ways = written.startsWith("/") ? [plain, ...above] : [posix.join(here, written), ...above];
    const shared = ["_includes", "includes", "snippets", "_snippets", "content"].map((folder) =>
      posix.join(folder, plain),
    );
    const all = by === "includes" ? [...shared, ...ways] : [...ways, ...shared];
    const files = all.flatMap((one) => (/\.[a-z]\w{0,8}$/i.test(one) ? [one] : [`${one}.md`, `${one}.mdx`]));
    const noted =
      by === "name"
        ? (await this.#byName()).get(posix.basename(plain).replace(/\.md$/i, "").toLowerCase())
        : undefined;
    return [...new Set([...files, ...(noted === undefined ? [] : [noted])])].filter(mayBeRead);
  }

  #read(path: string): Promise<string | null> {
    const known = this.#texts.get(path) ?? this.#readWithin(path);
    this.#texts.set(path, known);
    return known;
  }

  /** `null` for what is not there, leads out of the folder, or is no text. */
  async #readWithin(path: string): Promise<string | null> {
    try {
      this.#root ??= realpath(this.#directory);
      const root = await this.#root;
      const real = await realpath(join(root, path));
      if (real !== join(root, path.split("/").join(sep))) return null;
      return (await readText(real)).text;
    } catch {
      return null;
    }
  }

  #byName(): Promise<ReadonlyMap<string, string>> {
    this.#names ??= glob("**/*.{md,mdx,markdown}", {
      cwd: this.#directory,
      ignore: ["**/node_modules/**"],
      followSymbolicLinks: false,
      expandDirectories: false,
    }).then(
      (paths) =>
        new Map(
          paths
            .sort()
            .reverse()
            .map((path) => [
              posix
                .basename(path)
                .replace(/\.\w+$/, "")
                .toLowerCase(),
              path,
            ]),
        ),
    );
    return this.#names;
  }
}

interface Found {
  readonly path: string;
  readonly text: string;
}

/** One article that is being put together. */
class Joining {
  readonly includes = new Set<string>();
  readonly issues: Issue[] = [];
  length = 0;

  constructor(
    readonly path: string,
    readonly access: Access,
  ) {}

  /** Names a file that is left out, once. */
  miss(file: string, why: string): null {
    const message = `The article takes in ${JSON.stringify(file.slice(0, 200))}, which ${why}: its words are not in the article.`;
    if (!this.issues.some((issue) => issue.message === message))
      this.issues.push({
        severity: "warning",
        code: "include-left-out",
        message,
        path: this.path,
        line: null,
        column: null,
      });
    return null;
  }
}

/** Within the folder, of text, and in no folder that hides: but for GitBook's own, whose parts are there to be taken in. */
function mayBeRead(path: string): boolean {
  if (path.startsWith("../../") || path.startsWith("/") || !/\.(?:md|mdx|markdown|txt)$/i.test(path))
    return false;
  return path.startsWith(".gitbook/includes/") || !path.split("/").some((part) => part.startsWith("."));
}

function parentsOf(folder: string): string[] {
  const parts = folder === "." ? [] : folder.split("/");
  return parts.map((_, at) => parts.slice(0, parts.length - at).join("/")).concat("");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
