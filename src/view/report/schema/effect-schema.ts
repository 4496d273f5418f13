import type { DatedEstimate, DaySpan } from "../../../desk/effect/article-effect.ts";
import type { ArticleNews, EffectTable, NewsRow } from "../report-effects.ts";
import { ARTICLE } from "./basic-schemas.ts";
import {
  AMOUNT,
  COUNT,
  list,
  NUMBER,
  object,
  oneOf,
  optional,
  orNull,
  type SchemaOf,
  TEXT,
  TEXTS,
} from "./schema-of.ts";

const SPAN: SchemaOf<DaySpan> = object({ from: TEXT, to: TEXT });

const ESTIMATE: SchemaOf<DatedEstimate> = object({
  beforeDays: SPAN,
  afterDays: SPAN,
  before: COUNT,
  after: COUNT,
  expected: AMOUNT,
  ratio: object({ value: AMOUNT, low: AMOUNT, high: AMOUNT }),
  savedPerWeek: object({ value: NUMBER, low: NUMBER, high: NUMBER }),
});

/** Whether the articles worked. */
export const EFFECTS: SchemaOf<EffectTable> = object({
  days: orNull(SPAN),
  tickets: COUNT,
  findings: object({ fewer: COUNT, more: COUNT, "no-clear-effect": COUNT, "too-early": COUNT }),
  rows: list(
    object({
      article: ARTICLE,
      day: TEXT,
      kind: oneOf("published", "changed"),
      finding: oneOf("fewer", "more", "no-clear-effect", "too-early"),
      weekBefore: orNull(COUNT),
      weekAfter: orNull(COUNT),
      estimate: orNull(ESTIMATE),
      portal: orNull(object({ views: COUNT, feedback: object({ yes: COUNT, almost: COUNT, no: COUNT }) })),
    }),
  ),
});

const NEWS_ROWS: SchemaOf<readonly NewsRow[]> = list(
  object({ article: ARTICLE, tickets: COUNT, unsure: optional(COUNT) }),
);

/** What is new since an earlier report. */
export const NEWS: SchemaOf<ArticleNews> = object({
  since: TEXT,
  added: NEWS_ROWS,
  changed: NEWS_ROWS,
  gone: TEXTS,
});
