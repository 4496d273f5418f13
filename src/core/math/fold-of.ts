/** Parts that examples are divided into, each judged by what was fitted on the others. */
export const FOLDS = 5;

/** One of `FOLDS`, from an id: FNV-1a over UTF-16 code units spreads ids evenly, whatever their pattern. */
export function foldOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return (hash >>> 0) % FOLDS;
}
