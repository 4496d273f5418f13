import { realpathSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";

/** The folders on the way to a path, the nearest first, each with what it calls the next one. */
export function foldersAbove(path: string): { readonly folder: string; readonly name: string }[] {
  const above: { readonly folder: string; readonly name: string }[] = [];
  let here = resolve(path);
  for (let folder = dirname(here); folder !== here; folder = dirname(here)) {
    above.push({ folder, name: basename(here) });
    here = folder;
  }
  return above;
}

/** Links followed; the path itself while nothing stands there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Another whenever another folder stands at the path, or on the way to it; `null` while none stands there. */
export function placeStamp(path: string): string | null {
  const stamps = [resolve(path), ...foldersAbove(path).map(({ folder }) => folder)].map(stampOf);
  return stamps[0] === null ? null : stamps.join(" ");
}

/** With its birth: a folder that is deleted and made again mostly gets the same number. */
function stampOf(folder: string): string | null {
  try {
    const found = statSync(folder, { bigint: true });
    return found.isDirectory() ? `${found.dev}-${found.ino}-${found.birthtimeNs}` : null;
  } catch {
    return null;
  }
}
