import type { Agreement, AuditedShare } from "../../../desk/audit/audit.ts";
import type { DatedEstimate, DaySpan } from "../../../desk/effect/article-effect.ts";
import { FEEDBACK_REASONS } from "../../../desk/event/event.ts";
import type { Share } from "../../../desk/journey/tally.ts";
import type { ListeningSummary, WhatWasDone } from "../../../desk/listening/listening-summary.ts";
import type { BeforeReport, ReportAudit } from "../report.ts";
import type { CheckTable, FindingCounts } from "../report-check.ts";
import type { ArticleNews, EffectTable, NewsRow } from "../report-effects.ts";
import { ARTICLE, RATE, RATE_FIELDS } from "./basic-schemas.ts";
import {
  AMOUNT,
  between,
  COUNT,
  list,
  NUMBER,
  object,
  oneOf,
  only,
  optional,
  orNull,
  type SchemaOf,
  SHARE,
  TEXT,
  TEXTS,
} from "./schema-of.ts";

const AUDITED: SchemaOf<AuditedShare | null> = orNull(
  object({ share: SHARE, low: SHARE, high: SHARE, n: COUNT }),
);
const KAPPA = orNull(between(-1, 1));
const AGREEMENT: SchemaOf<Agreement | null> = orNull(
  object({ n: COUNT, agreed: SHARE, kappa: KAPPA, low: KAPPA, high: KAPPA }),
);

/** The audit of a report. */
export const AUDIT: SchemaOf<ReportAudit> = object({
  drawn: COUNT,
  decided: COUNT,
  undecided: COUNT,
  raters: COUNT,
  rate: AUDITED,
  answersAlone: AUDITED,
  chancesAlone: SHARE,
  power: orNull(SHARE),
  bounds: orNull(object({ low: SHARE, high: SHARE })),
  confirmed: AUDITED,
  missed: AUDITED,
  linkedShare: optional(AUDITED),
  betweenRaters: AGREEMENT,
  withVerdicts: AGREEMENT,
});

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
  object({ article: ARTICLE, tickets: COUNT, unsure: optional(COUNT), likely: optional(orNull(NUMBER)) }),
);

/** What is new since an earlier report. */
export const NEWS: SchemaOf<ArticleNews> = object({
  since: TEXT,
  added: NEWS_ROWS,
  changed: NEWS_ROWS,
  gone: TEXTS,
});

/** The number of an earlier report. */
export const BEFORE: SchemaOf<BeforeReport> = object({
  judgedAt: TEXT,
  period: object({ first: orNull(TEXT), last: orNull(TEXT) }),
  scored: COUNT,
  basis: oneOf("audited", "estimated", "decided"),
  levelZeroRate: RATE,
});

const COUNTS: SchemaOf<FindingCounts> = object({ error: COUNT, warning: COUNT, note: COUNT });
const SEVERITY = oneOf("error", "warning", "note");

/** What is wrong with the articles. */
export const CHECK: SchemaOf<CheckTable> = object({
  articles: COUNT,
  articlesWithFindings: COUNT,
  counts: COUNTS,
  accepted: COUNT,
  rulesRun: COUNT,
  rules: list(object({ name: TEXT, severity: SEVERITY, findings: COUNT, why: TEXT })),
  review: list(
    object({
      article: ARTICLE,
      notFound: COUNT,
      foundAndCalled: COUNT,
      views: COUNT,
      feedback: object({ yes: COUNT, almost: COUNT, no: COUNT }),
      counts: COUNTS,
      mayWin: object({ low: COUNT, high: COUNT }),
      minutes: object({ low: COUNT, high: COUNT }),
      findings: list(object({ rule: TEXT, severity: SEVERITY, place: TEXT, message: TEXT, fix: TEXT })),
    }),
  ),
});

const COUNTED: SchemaOf<Share> = object({ ...RATE_FIELDS, count: orNull(COUNT) });

const DONE: SchemaOf<WhatWasDone> = object({
  changed: orNull(TEXT),
  published: orNull(object({ articleId: TEXT, at: TEXT })),
  gap: orNull(object({ id: TEXT, label: TEXT, closedBy: orNull(TEXT) })),
  queue: orNull(object({ status: TEXT, note: orNull(TEXT) })),
  solved: orNull(object({ before: COUNTED, after: COUNTED })),
});

/** What visitors said of articles. */
export const LISTENING: SchemaOf<ListeningSummary> = object({
  format: only("level-zero-listening"),
  version: only(1),
  now: TEXT,
  since: orNull(TEXT),
  period: orNull(object({ from: TEXT, to: TEXT })),
  answers: COUNT,
  people: orNull(COUNT),
  solved: COUNTED,
  withReason: orNull(COUNT),
  withWords: orNull(COUNT),
  months: list(object({ month: TEXT, solved: COUNTED })),
  before: orNull(object({ now: TEXT, solved: COUNTED, finding: orNull(oneOf("better", "worse", "none")) })),
  articles: list(
    object({
      articleId: TEXT,
      answers: COUNT,
      people: COUNT,
      solved: COUNTED,
      reasons: list(object({ reason: oneOf(...FEEDBACK_REASONS), people: COUNT })),
      next: list(object({ query: TEXT, people: COUNT })),
      before: orNull(object({ people: COUNT, solved: COUNTED })),
      done: DONE,
    }),
  ),
  themes: list(
    object({
      label: TEXT,
      comments: COUNT,
      people: COUNT,
      articleIds: TEXTS,
      quotes: TEXTS,
      before: orNull(COUNT),
      done: DONE,
    }),
  ),
  afterNo: object({ of: orNull(COUNT), searched: COUNTED, wrote: COUNTED, left: COUNTED }),
});
