import { ARTICLE_FEATURES } from "./article-features.ts";
import type { Candidates } from "./find-candidates.ts";

/** The candidates without those that the past could not know; the same object if there are none. O(candidates). */
export function knownCandidates(candidates: Candidates, isUnknown: (article: number) => boolean): Candidates {
  const { articles, sections, rows, query } = candidates;
  const kept = Array.from(articles.keys()).filter((place) => !isUnknown(articles[place]!));
  if (kept.length === articles.length) return candidates;
  const width = ARTICLE_FEATURES.length;
  const left = new Float64Array(kept.length * width);
  kept.forEach((place, i) => {
    left.set(rows.subarray(place * width, (place + 1) * width), i * width);
  });
  return {
    articles: Uint32Array.from(kept, (place) => articles[place]!),
    sections: Int32Array.from(kept, (place) => sections[place]!),
    rows: left,
    query,
  };
}
