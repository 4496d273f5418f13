import type { ArticleEffect, DaySpan } from "../../desk/effect/article-effect.ts";
import type { EffectFinding } from "../../desk/effect/estimate-effect.ts";
import type { ArticleRef } from "./report-articles.ts";

/** Did the articles work: what became of the tickets of those that were published or changed. */
export interface EffectTable {
  /** Days of the first and the last ticket that was counted, history and all; `null` without dates. */
  readonly days: DaySpan | null;
  /** Tickets with a date. */
  readonly tickets: number;
  /** Changes by finding, listed or not. */
  readonly findings: Readonly<Record<EffectFinding, number>>;
  /** Those that can be told first, then the latest; at most 25. */
  readonly rows: readonly EffectRow[];
}

export interface EffectRow extends Omit<ArticleEffect, "articleId" | "title"> {
  readonly article: ArticleRef;
}

/** What is new since an earlier report, and what it does. */
export interface ArticleNews {
  /** The moment of the earlier report, ISO 8601. */
  readonly since: string;
  /** Articles that it did not know, most tickets first. */
  readonly added: readonly NewsRow[];
  /** Articles whose words are others now, most tickets first. */
  readonly changed: readonly NewsRow[];
  /** Ids of articles that it knew and that are not published any more. */
  readonly gone: readonly string[];
}

export interface NewsRow {
  readonly article: ArticleRef;
  /** Solvable tickets whose best evidence is this article. */
  readonly tickets: number;
  /** Unsure tickets whose best evidence it is; left out in reports of before. */
  readonly unsure?: number;
  /** As many of these as their chances add up to: about as many are answered. `null` where the model does not know this desk's chances; left out in reports of before. */
  readonly likely?: number | null;
}
