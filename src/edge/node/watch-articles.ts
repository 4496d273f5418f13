import { basename, join, relative } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { mustBe } from "../../core/door/door.ts";
import { func, record, text } from "../../core/door/kinds.ts";
import type { ArticleChanges } from "./folder-reading.ts";
import type { ArticleFolder } from "./open-articles.ts";

/** Told of each change of the folder, and of what went wrong. */
export interface WatchListener {
  /** The articles have changed, and `folder.read` has them. Awaited before files are read again: do long work elsewhere. */
  onChange(changes: ArticleChanges): void | Promise<void>;
  /** The folder could not be read or watched. Watching goes on. */
  onError(error: unknown): void;
}

/** A folder that is being watched. */
export interface ArticleWatch {
  /** Settles when every change that was seen so far has been read and told. */
  settled(): Promise<void>;
  /** Ends the watch. */
  close(): Promise<void>;
}

/** Milliseconds without another change before files are read: an editor saves in several steps. */
const PAUSE_MS = 120;
/** Milliseconds after which files are read although they go on changing: rights that were taken away must not wait. */
const MAX_PAUSE_MS = 1_000;
/** Milliseconds after which the folder is looked through, whatever was told: network drives and full tables of watches tell nothing. */
const LOOK_MS = 30_000;

/**
 * Refreshes a folder of articles whenever a file in it changes. Settles when the watch has begun. What a file that changed says of its
 * readers holds from the moment that the system tells of it (`folder.isWithheld`), the rest when it has been read.
 * @param directory the folder
 */
export async function watchArticles(
  directory: string,
  folder: ArticleFolder,
  listener: WatchListener,
): Promise<ArticleWatch> {
  mustBe(text, directory, "watchArticles: the folder");
  mustBe(openFolder, folder, "watchArticles: what openArticles returns");
  mustBe(listening, listener, "watchArticles: the listener");
  const endAttending = await folder.attend();
  const watcher = watch(directory, { ignoreInitial: true, followSymlinks: false, ignored: isUnseen });
  const refresher = new Refresher(folder, listener);
  const glance = (path: string): void => {
    const within = relative(directory, path).replaceAll("\\", "/");
    if (within !== "" && !within.startsWith("..")) folder.glance(within);
  };
  // Told before the watcher has looked at anything itself, which under load takes it several turns of the event loop.
  watcher.on("raw", (_event, name, details) => {
    for (const path of pathsOf((details as RawDetails).watchedPath, name)) glance(path);
  });
  watcher.on("all", (_event, path) => {
    glance(path);
    refresher.stir();
  });
  watcher.on("error", (error) => listener.onError(error));
  const looks = setInterval(() => refresher.stir(), LOOK_MS).unref();
  await untilReady(watcher);
  return {
    settled: () => refresher.settled(),
    async close() {
      clearInterval(looks);
      refresher.stop();
      await Promise.all([watcher.close(), endAttending()]);
    },
  };
}

const openFolder = record<ArticleFolder>(
  { refresh: func("refresh()"), glance: func("glance(path)") },
  "a folder, as openArticles opens it",
);
const listening = record<WatchListener>(
  { onChange: func("(changes) => …"), onError: func("(error) => …") },
  "{ onChange, onError }",
);

interface RawDetails {
  readonly watchedPath?: string;
}

/** What an event is about: what it names in a watched folder; or a watched file, which names itself. */
function pathsOf(watched: string | undefined, name: string | null): readonly string[] {
  if (watched === undefined) return [];
  if (name === null || name === "") return [watched];
  return basename(watched) === name ? [watched, join(watched, name)] : [join(watched, name)];
}

/** Dot folders and `node_modules` cost handles and hold no article. */
function isUnseen(path: string): boolean {
  return /[\\/](?:\.[^\\/]+|node_modules)(?:[\\/]|$)/.test(path);
}

function untilReady(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.once("ready", () => resolve()));
}

/** One refresh after the other; what changes meanwhile is looked at once more. */
class Refresher {
  readonly #folder: ArticleFolder;
  readonly #listener: WatchListener;
  #timer: NodeJS.Timeout | undefined;
  /** When the first of the changes was seen that are not being read yet; `null` for none. */
  #stirredMs: number | null = null;
  #running = false;
  #waiting: (() => void)[] = [];

  constructor(folder: ArticleFolder, listener: WatchListener) {
    this.#folder = folder;
    this.#listener = listener;
  }

  stir(): void {
    const nowMs = performance.now();
    this.#stirredMs ??= nowMs;
    clearTimeout(this.#timer);
    const leftMs = this.#stirredMs + MAX_PAUSE_MS - nowMs;
    this.#timer = setTimeout(() => void this.#run(), Math.max(0, Math.min(PAUSE_MS, leftMs)));
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stirredMs = null;
    this.#settle();
  }

  settled(): Promise<void> {
    if (this.#stirredMs === null && !this.#running) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** While it runs, `stir` only notes that it must run once more. */
  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#stirredMs !== null) {
      this.#stirredMs = null;
      try {
        const changes = await this.#folder.refresh();
        if (changes !== null) await this.#listener.onChange(changes);
      } catch (error) {
        this.#listener.onError(error);
      }
    }
    this.#running = false;
    this.#settle();
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}
