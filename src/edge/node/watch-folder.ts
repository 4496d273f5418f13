import { basename, join, relative } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { realPathOf } from "./place.ts";
import { watchPlace } from "./watch-place.ts";

interface FolderListener {
  /** Something has happened at this path, relative to the folder; "" for the folder itself. Told at once, and often. */
  onPath(path: string): void;
  /** Something has changed: time to read the folder. */
  onChange(): void;
  onError(error: unknown): void;
}

/** A folder that is listened to. */
interface FolderWatch {
  /** Listens anew if another folder stands at the path by now: to be called after each reading. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Listens to a folder and all below it, and to what is put in its place. Settles when it does. */
export async function watchFolder(directory: string, listener: FolderListener): Promise<FolderWatch> {
  const place = watchPlace(directory, () => {
    listener.onPath("");
    listener.onChange();
  });
  let isClosed = false;
  let watcher = begin(directory, listener);
  await untilReady(watcher);
  return {
    async renew() {
      if (!place.hasChanged()) return;
      await watcher.close();
      if (isClosed) return;
      watcher = begin(directory, listener);
      await untilReady(watcher);
      // Of what changed before it was ready nobody has told.
      listener.onChange();
    },
    async close() {
      isClosed = true;
      place.close();
      await watcher.close();
    },
  };
}

function begin(directory: string, { onPath, onChange, onError }: FolderListener): FSWatcher {
  // Links in the folder are not followed, but the folder may be one.
  const folder = realPathOf(directory);
  const tell = (path: string): void => {
    const within = relative(folder, path).replaceAll("\\", "/");
    if (within !== "" && !within.startsWith("..")) onPath(within);
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => isUnseen(relative(folder, path)),
  });
  // Told before the watcher has looked at anything itself, which under load takes it several turns of the event loop.
  watcher.on("raw", (_event, name, details) => {
    for (const path of pathsOf((details as RawDetails).watchedPath, name)) tell(path);
  });
  watcher.on("all", (_event, path) => {
    tell(path);
    onChange();
  });
  watcher.on("error", onError);
  return watcher;
}

interface RawDetails {
  readonly watchedPath?: string;
}

/** What an event is about: what it names in a watched folder; or a watched file, which names itself. */
function pathsOf(watched: string | undefined, name: string | null): readonly string[] {
  if (watched === undefined) return [];
  if (name === null || name === "") return [watched];
  return basename(watched) === name ? [watched, join(watched, name)] : [join(watched, name)];
}

/** Dot folders and `node_modules` cost handles and hold no article. `path` is relative to the folder, which may itself lie in one. */
function isUnseen(path: string): boolean {
  return /(?:^|[\\/])(?:\.[^.\\/][^\\/]*|node_modules)(?:[\\/]|$)/.test(path);
}

function untilReady(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.once("ready", () => resolve()));
}
