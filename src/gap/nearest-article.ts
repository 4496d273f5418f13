import type { UnsolvableVerdict } from "../verdict/verdict.ts";
import type { Gap } from "./gap.ts";

type NearArticle = NonNullable<Gap["nearestArticle"]>;

/** The article with the highest mean evidence score over all of `verdicts`, ties by id; `null` without any evidence. */
export function nearestArticle(verdicts: readonly UnsolvableVerdict[]): NearArticle | null {
  return nearestArticles(verdicts)[0] ?? null;
}

/** All articles that the verdicts name, by their mean evidence score over all of them, highest first, ties by id. */
export function nearestArticles(verdicts: readonly UnsolvableVerdict[]): NearArticle[] {
  const sums = new Map<string, { title: string; sum: number }>();
  for (const { evidence } of verdicts) {
    for (const { articleId, title, score } of evidence) {
      sums.set(articleId, { title, sum: (sums.get(articleId)?.sum ?? 0) + score });
    }
  }
  return [...sums]
    .sort(([a, { sum: x }], [b, { sum: y }]) => y - x || (a < b ? -1 : 1))
    .map(([id, { title, sum }]) => ({ id, title, score: sum / verdicts.length }));
}
