import { ARTICLE_FEATURES } from "./article-features.ts";
import type { Candidates } from "./find-candidates.ts";
import { VECTOR_FEATURES } from "./likeness.ts";

/** The candidates without those that the past could not know; the same object if there are none. O(candidates). */
export function knownCandidates(candidates: Candidates, isUnknown: (article: number) => boolean): Candidates {
  const { articles, sections, rows, query, likeness } = candidates;
  const kept = Array.from(articles.keys()).filter((place) => !isUnknown(articles[place]!));
  if (kept.length === articles.length) return candidates;
  return {
    articles: Uint32Array.from(kept, (place) => articles[place]!),
    sections: Int32Array.from(kept, (place) => sections[place]!),
    rows: keptRows(rows, kept, ARTICLE_FEATURES.length),
    query,
    ...(likeness && { likeness: keptRows(likeness, kept, VECTOR_FEATURES.length) }),
  };
}

function keptRows(rows: Float64Array, kept: readonly number[], width: number): Float64Array {
  const left = new Float64Array(kept.length * width);
  kept.forEach((place, i) => {
    left.set(rows.subarray(place * width, (place + 1) * width), i * width);
  });
  return left;
}
