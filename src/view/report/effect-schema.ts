import type { ArticleUse, DatedEstimate, DaySpan } from "../../desk/effect/article-effect.ts";
import { ARTICLE, COUNT, TEXT, TEXTS } from "./basic-schemas.ts";
import { type JsonSchema, list, object, oneOf, orNull, withOptional } from "./json-schema.ts";
import type { ArticleNews, EffectRow, EffectTable, NewsRow } from "./report-effects.ts";

const NUMBER: JsonSchema = { type: "number" };
const AMOUNT: JsonSchema = { type: "number", minimum: 0 };
const SPAN = object<DaySpan>({ from: TEXT, to: TEXT });
const interval = (value: JsonSchema): JsonSchema =>
  object<DatedEstimate["ratio"]>({ value, low: value, high: value });

const ESTIMATE: JsonSchema = object<DatedEstimate>({
  beforeDays: SPAN,
  afterDays: SPAN,
  before: COUNT,
  after: COUNT,
  expected: AMOUNT,
  ratio: interval(AMOUNT),
  savedPerWeek: interval(NUMBER),
});

const FINDINGS = ["fewer", "more", "no-clear-effect", "too-early"] as const;

/** Whether the articles worked. */
export const EFFECTS: JsonSchema = object<EffectTable>({
  days: orNull(SPAN),
  tickets: COUNT,
  findings: object<EffectTable["findings"]>({
    fewer: COUNT,
    more: COUNT,
    "no-clear-effect": COUNT,
    "too-early": COUNT,
  }),
  rows: list(
    object<EffectRow>({
      article: ARTICLE,
      day: TEXT,
      kind: oneOf("published", "changed"),
      finding: oneOf(...FINDINGS),
      weekBefore: orNull(COUNT),
      weekAfter: orNull(COUNT),
      estimate: orNull(ESTIMATE),
      portal: orNull(
        object<ArticleUse>({
          views: COUNT,
          feedback: object<ArticleUse["feedback"]>({ yes: COUNT, almost: COUNT, no: COUNT }),
        }),
      ),
    }),
  ),
});

const NEWS_ROWS: JsonSchema = list(
  withOptional(object<Omit<NewsRow, "unsure">>({ article: ARTICLE, tickets: COUNT }), { unsure: COUNT }),
);

/** What is new since an earlier report. */
export const NEWS: JsonSchema = object<ArticleNews>({
  since: TEXT,
  added: NEWS_ROWS,
  changed: NEWS_ROWS,
  gone: TEXTS,
});
