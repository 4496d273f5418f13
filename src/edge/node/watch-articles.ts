import { resolve } from "node:path";
import { mustBe } from "../../core/door/door.ts";
import { func, record, text } from "../../core/door/kinds.ts";
import { LevelZeroError } from "../../index.ts";
import type { ArticleChanges } from "./folder-reading.ts";
import { type ArticleFolder, directoryOf } from "./open-articles.ts";
import { realPathOf } from "./place.ts";
import { watchFolder } from "./watch-folder.ts";

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
 * Throws `INVALID_OPTION` for another folder than was opened.
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
  mustBeOpened(directory, folder);
  const endAttending = await folder.attend();
  const refresher = new Refresher(folder, listener, async () => watched.renew());
  const watched = await watchFolder(directory, {
    onPath: (path) => folder.glance(path),
    onChange: () => refresher.stir(),
    onError: (error) => listener.onError(error),
  });
  const looks = setInterval(() => refresher.stir(), LOOK_MS).unref();
  return {
    settled: () => refresher.settled(),
    async close() {
      clearInterval(looks);
      refresher.stop();
      await Promise.all([watched.close(), endAttending()]);
    },
  };
}

/** Of another folder's changes the articles would never hear. Throws `INVALID_OPTION`. */
function mustBeOpened(directory: string, folder: ArticleFolder): void {
  const opened = directoryOf(folder) ?? directory;
  if (resolve(opened) === resolve(directory) || realPathOf(opened) === realPathOf(directory)) return;
  const message = `watchArticles: the folder must be the one that was opened, ${opened}, got ${directory}.`;
  throw new LevelZeroError("INVALID_OPTION", message);
}

const openFolder = record<ArticleFolder>(
  { refresh: func("refresh()"), glance: func("glance(path)") },
  "a folder, as openArticles opens it",
);
const listening = record<WatchListener>(
  { onChange: func("(changes) => …"), onError: func("(error) => …") },
  "{ onChange, onError }",
);

/** One refresh after the other; what changes meanwhile is looked at once more. */
class Refresher {
  readonly #folder: ArticleFolder;
  readonly #listener: WatchListener;
  /** Done after each reading. */
  readonly #renew: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  /** When the first of the changes was seen that are not being read yet; `null` for none. */
  #stirredMs: number | null = null;
  #running = false;
  #waiting: (() => void)[] = [];

  constructor(folder: ArticleFolder, listener: WatchListener, renew: () => Promise<void>) {
    this.#folder = folder;
    this.#listener = listener;
    this.#renew = renew;
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
        await this.#renew();
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
