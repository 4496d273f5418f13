import { type FSWatcher, watch } from "chokidar";
import type { ArticleChanges, ArticleFolder } from "./open-articles.ts";

export interface WatchListener {
  /** The articles have changed, and `folder.read` has them. Awaited before files are read again. */
  onChange(changes: ArticleChanges): void | Promise<void>;
  /** The folder could not be read or watched. Watching goes on. */
  onError(error: unknown): void;
}

/** Milliseconds without another change before files are read: an editor saves in several steps. */
const PAUSE_MS = 120;

/** Refreshes a folder of articles whenever a file in it changes. Settles when the watch has begun; call what it gives to end it. */
export async function watchArticles(
  directory: string,
  folder: ArticleFolder,
  listener: WatchListener,
): Promise<() => Promise<void>> {
  const watcher = watch(directory, { ignoreInitial: true, followSymlinks: false, ignored: isUnseen });
  const refresh = createRefresher(folder, listener);
  let pause: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(pause);
    pause = setTimeout(refresh, PAUSE_MS);
  });
  watcher.on("error", (error) => listener.onError(error));
  await untilReady(watcher);
  return async () => {
    clearTimeout(pause);
    await watcher.close();
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
function createRefresher(folder: ArticleFolder, { onChange, onError }: WatchListener): () => void {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      try {
        const changes = await folder.refresh();
        if (changes !== null) await onChange(changes);
      } catch (error) {
        onError(error);
      }
    }
    running = false;
  };
}
