import { type FSWatcher, watch } from "node:fs";
import { foldersAbove, placeStamp } from "./place.ts";

/** A watch of what stands at a path, beside what happens in it. */
interface PlaceWatch {
  /** Whether another folder stands there now. Then the watch goes on for that one. */
  hasChanged(): boolean;
  close(): void;
}

/**
 * Tells when another folder may have come to stand at a path: it, or a folder or link on the way to it, was made, moved, deleted or replaced, as
 * programs do that publish a whole folder at once. Who watches the folder itself goes on with the one that is gone, and hears nothing.
 */
export function watchPlace(directory: string, onMove: () => void): PlaceWatch {
  let stamp = placeStamp(directory);
  let watchers = watchAbove(directory, onMove);
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  return {
    hasChanged() {
      const now = placeStamp(directory);
      if (now === null || now === stamp) return false;
      stamp = now;
      close();
      watchers = watchAbove(directory, onMove);
      return true;
    },
    close,
  };
}

function watchAbove(directory: string, onMove: () => void): readonly FSWatcher[] {
  return foldersAbove(directory).flatMap(({ folder, name }) => {
    try {
      const watcher = watch(folder, { persistent: false }, (event, changed) => {
        if (event === "rename" && changed === name) onMove();
      });
      watcher.on("error", () => watcher.close());
      return watcher;
    } catch {
      // What may not be listened to is looked at now and then.
      return [];
    }
  });
}
