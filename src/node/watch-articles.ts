import { type FSWatcher, watch } from "chokidar";
import type { ArticleChanges, ArticleFolder } from "./open-articles.ts";

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

/** Refreshes a folder of articles whenever a file in it changes. Settles when the watch has begun. */
export async function watchArticles(
  directory: string,
  folder: ArticleFolder,
  listener: WatchListener,
): Promise<ArticleWatch> {
  const watcher = watch(directory, { ignoreInitial: true, followSymlinks: false, ignored: isUnseen });
  const refresher = new Refresher(folder, listener);
  watcher.on("all", () => refresher.stir());
  watcher.on("error", (error) => listener.onError(error));
  await untilReady(watcher);
  return {
    settled: () => refresher.settled(),
    async close() {
      refresher.stop();
      await watcher.close();
    },
  };
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
