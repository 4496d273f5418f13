import { compareText } from "../../../core/text/compare-text.ts";
import type { ArticleEffect, ArticleEffects } from "../../../desk/effect/article-effect.ts";
import type { EffectFinding } from "../../../desk/effect/estimate-effect.ts";
import type { EffectTable } from "../report-effects.ts";
import type { ArticleLookup } from "./article-refs.ts";

const MAXIMUM_ROWS = 25;
const RANKS: Readonly<Record<EffectFinding, number>> = {
  fewer: 0,
  more: 0,
  "no-clear-effect": 1,
  "too-early": 2,
};

/** What the report says of each change; `null` where nobody measured. */
export function countEffects(
  effects: ArticleEffects | undefined,
  articleOf: ArticleLookup,
): EffectTable | null {
  if (effects === undefined) return null;
  const { days, tickets, rows } = effects;
  const findings = { fewer: 0, more: 0, "no-clear-effect": 0, "too-early": 0 };
  for (const { finding } of rows) findings[finding]++;
  const sorted = rows.toSorted(
    (a, b) =>
      RANKS[a.finding] - RANKS[b.finding] ||
      compareText(b.day, a.day) ||
      compareText(a.articleId, b.articleId) ||
      compareText(a.kind, b.kind),
  );
  const toRow = ({ articleId, title, ...rest }: ArticleEffect) => ({
    article: articleOf(articleId, title),
    ...rest,
  });
  return { days, tickets, findings, rows: sorted.slice(0, MAXIMUM_ROWS).map(toRow) };
}
