import type {
  ArticleEffect,
  ArticleEffects,
  DatedEstimate,
} from "../../../src/desk/effect/article-effect.ts";

const estimate: DatedEstimate = {
  beforeDays: { from: "2026-01-01", to: "2026-02-15" },
  afterDays: { from: "2026-03-02", to: "2026-04-26" },
  before: 30,
  after: 9,
  expected: 31.2,
  ratio: { value: 0.3, low: 0.14, high: 0.62 },
  savedPerWeek: { value: 2.7, low: 1.5, high: 3.4 },
};

const effect = (articleId: string, more: Partial<ArticleEffect> = {}): ArticleEffect => ({
  ...{ articleId, title: `Title of ${articleId}`, kind: "published", day: "2026-03-01" },
  ...{ finding: "fewer", weekBefore: 5, weekAfter: 1, estimate, portal: null },
  ...more,
});

/** A change that worked, one that did not show, one that came too late to tell. */
export const EFFECTS: ArticleEffects = {
  days: { from: "2026-01-01", to: "2026-05-01" },
  tickets: 800,
  rows: [
    effect("early", { finding: "too-early", estimate: null, weekAfter: null, day: "2026-04-30" }),
    effect("none", { finding: "no-clear-effect", day: "2026-03-10" }),
    effect("vpn", { portal: { views: 40, feedback: { yes: 7, almost: 1, no: 2 } } }),
  ],
};
