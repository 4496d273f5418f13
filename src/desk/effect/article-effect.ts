import type { FeedbackAnswer } from "../event/event.ts";
import type { EffectFinding, EstimatedEffect } from "./estimate-effect.ts";

/** An article that was published or changed. */
export interface ArticleChange {
  readonly articleId: string;
  /** ISO 8601 day. */
  readonly day: string;
  readonly kind: "published" | "changed";
}

/** What became of the tickets of an article's topic. Days are ISO 8601. */
export interface ArticleEffect extends ArticleChange {
  readonly title: string;
  readonly finding: EffectFinding;
  /** Tickets of the topic in the seven days before the day of the change, and in the seven days after it; `null` where there are no tickets of. */
  readonly weekBefore: number | null;
  readonly weekAfter: number | null;
  /** `null` without four weeks of tickets before the change and one after. */
  readonly estimate: DatedEstimate | null;
  /** What visitors of the portal did with the article since; `null` without events of that time. */
  readonly portal: ArticleUse | null;
}

/** The estimate, with its weeks as days and as tickets. */
export interface DatedEstimate extends Pick<EstimatedEffect, "before" | "after" | "expected" | "ratio"> {
  readonly beforeDays: DaySpan;
  readonly afterDays: DaySpan;
  /** Tickets a week fewer than without the change, with a 95 % interval; below 0: more. */
  readonly savedPerWeek: { readonly value: number; readonly low: number; readonly high: number };
}

export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export interface ArticleUse {
  readonly views: number;
  readonly feedback: Readonly<Record<FeedbackAnswer, number>>;
}

/** The effects of all changes within the days of the tickets, earliest first, ties by article. */
export interface ArticleEffects {
  /** Days of the first and the last ticket; `null` without dates. */
  readonly days: DaySpan | null;
  /** Tickets with a date that were counted. */
  readonly tickets: number;
  readonly rows: readonly ArticleEffect[];
}
