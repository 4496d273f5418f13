import { pipe, regex } from "valibot";
import { EXCLUSION_RULES } from "../../../core/ticket/exclusion.ts";
import type { Caution, GroupRow, Report } from "../report.ts";
import { ARTICLE, ARTICLE_FIELDS, RATE } from "./basic-schemas.ts";
import { BURSTS, GAP_TABLE, SEARCHES, WORDS } from "./gap-schema.ts";
import { AUDIT, BEFORE, CHECK, EFFECTS, LISTENING, NEWS } from "./optional-parts.ts";
import {
  COUNT,
  type FieldsOf,
  FLAG,
  list,
  object,
  oneOf,
  only,
  optional,
  orNull,
  type SchemaOf,
  SHARE,
  TEXT,
  TEXTS,
  wholeFrom,
} from "./schema-of.ts";
import { SCORECARD } from "./scorecard-schema.ts";

const REASONS = ["missing", "not-visible", "outdated", "not-findable", "needs-agent"] as const;
const SEVERITY = oneOf("error", "warning");
const MONTH: SchemaOf<string> = pipe(TEXT, regex(/^[0-9]{4}-[0-9]{2}$/, "a month such as 2026-05"));

const GROUP_FIELDS: FieldsOf<GroupRow> = {
  name: orNull(TEXT),
  groups: wholeFrom(1),
  rate: RATE,
  decided: COUNT,
  potential: RATE,
  small: FLAG,
};
const GROUPS: SchemaOf<readonly GroupRow[]> = list(object(GROUP_FIELDS));

const CAUTION: SchemaOf<Caution> = object({
  code: TEXT,
  text: TEXT,
  newArticles: optional(
    object({
      articles: COUNT,
      extended: COUNT,
      tickets: COUNT,
      lent: COUNT,
      named: list(object({ title: TEXT, tickets: COUNT })),
    }),
  ),
  ownAnswers: optional(
    object({ tickets: COUNT, articles: COUNT, named: list(object({ title: TEXT, tickets: COUNT })) }),
  ),
  otherLanguage: optional(
    object({
      language: TEXT,
      tickets: COUNT,
      of: COUNT,
      leftOut: COUNT,
      articles: COUNT,
      named: list(object({ title: TEXT, tickets: COUNT })),
    }),
  ),
  historyEnds: optional(object({ newest: TEXT, first: TEXT })),
  gapSample: optional(object({ drawn: COUNT, unsolved: COUNT })),
});

const METHOD: SchemaOf<Report["method"]> = object({
  model: object({
    name: TEXT,
    trainedOn: TEXT,
    labels: COUNT,
    thresholds: object({ solvable: SHARE, unsolvable: SHARE }),
    auroc: orNull(SHARE),
    calibrationError: orNull(SHARE),
    historyTickets: COUNT,
    historyLinked: optional(COUNT),
    surestSolvable: optional(orNull(SHARE)),
    linkedShare: optional(SHARE),
    notFitted: orNull(TEXT),
  }),
  promise: orNull(object({ precision: SHARE, confidence: SHARE, n: COUNT, errors: COUNT })),
  interval: oneOf("audit", "poisson-binomial", "wilson-score"),
  confidence: SHARE,
  foundBy: oneOf("level-zero", "portal", "not-asked"),
  portalTickets: orNull(COUNT),
  asOf: orNull(
    object({
      step: oneOf("month", "day"),
      snapshots: list(
        object({ moment: TEXT, tickets: COUNT, articles: COUNT, historyTickets: COUNT, fitted: FLAG }),
      ),
      undated: COUNT,
    }),
  ),
});

/** Whatever a report holds. `loadReport` checks by it, and the JSON schema is made of it. */
export const REPORT: SchemaOf<Report> = object({
  format: only("level-zero-report"),
  version: only(1),
  title: TEXT,
  organisation: orNull(TEXT),
  judgedAt: TEXT,
  period: object({ first: orNull(TEXT), last: orNull(TEXT) }),
  settings: object({
    minimumGroupSize: COUNT,
    minimumRateSize: COUNT,
    maximumGaps: COUNT,
    privacy: oneOf("no-text", "example-subjects", "short-text"),
  }),
  headline: object({
    scored: COUNT,
    basis: oneOf("audited", "estimated", "decided"),
    groupBasis: oneOf("estimated", "decided"),
    levelZeroRate: RATE,
    potentialRate: RATE,
    answeredRate: orNull(RATE),
    estimatedRate: RATE,
    decidedRate: RATE,
    namedLikely: optional(RATE),
    winnable: COUNT,
    unsure: RATE,
    unsolvable: RATE,
  }),
  cautions: list(CAUTION),
  audit: orNull(AUDIT),
  funnel: object({
    rowsRead: COUNT,
    rejected: COUNT,
    excluded: list(object({ rule: oneOf(...EXCLUSION_RULES), count: COUNT })),
    scored: COUNT,
  }),
  scorecard: SCORECARD,
  outcomes: list(
    object({
      outcome: oneOf("solvable", "unsolvable", "unsure"),
      reason: orNull(oneOf(...REASONS)),
      count: COUNT,
      share: orNull(SHARE),
    }),
  ),
  histogram: list(
    object({
      from: SHARE,
      to: SHARE,
      solvable: COUNT,
      unsure: COUNT,
      unsolvable: COUNT,
      notFindable: COUNT,
    }),
  ),
  groups: object({ category: GROUPS, channel: GROUPS, kind: GROUPS, audience: GROUPS }),
  months: object({ rows: list(object({ ...GROUP_FIELDS, name: MONTH })), undated: COUNT }),
  answering: object({
    total: COUNT,
    rows: list(
      object({
        article: ARTICLE,
        tickets: COUNT,
        share: SHARE,
        terms: TEXTS,
        exampleTicketIds: TEXTS,
        linked: object({ known: COUNT, same: COUNT }),
      }),
    ),
  }),
  effects: orNull(EFFECTS),
  news: orNull(NEWS),
  before: optional(BEFORE),
  mending: list(
    object({
      article: ARTICLE,
      reason: oneOf("not-visible", "outdated", "not-findable"),
      audiences: optional(TEXTS),
      tickets: COUNT,
      exampleTicketIds: TEXTS,
    }),
  ),
  gaps: GAP_TABLE,
  searches: orNull(SEARCHES),
  bursts: BURSTS,
  words: WORDS,
  health: object({
    articles: COUNT,
    states: list(object({ state: oneOf("draft", "published", "retired"), count: COUNT })),
    expired: COUNT,
    notYetValid: COUNT,
    reviewOverdue: COUNT,
    restricted: COUNT,
    neverNamed: object({ count: COUNT, rows: list(ARTICLE) }),
  }),
  check: orNull(CHECK),
  listening: orNull(LISTENING),
  knowledge: orNull(
    object({
      at: TEXT,
      articles: list(
        object({
          id: TEXT,
          hash: TEXT,
          sections: optional(list(object({ anchor: TEXT, hash: TEXT, words: COUNT, since: optional(TEXT) }))),
          since: optional(TEXT),
          restricted: optional(FLAG),
        }),
      ),
      hidden: optional(list(TEXT)),
    }),
  ),
  problems: object({
    total: COUNT,
    codes: list(object({ severity: SEVERITY, code: TEXT, count: COUNT })),
    rows: list(
      object({
        severity: SEVERITY,
        code: TEXT,
        message: TEXT,
        path: orNull(TEXT),
        line: orNull(COUNT),
        column: orNull(COUNT),
      }),
    ),
  }),
  method: METHOD,
  tickets: list(
    object({
      ticketId: TEXT,
      createdAt: orNull(TEXT),
      category: orNull(TEXT),
      channel: orNull(TEXT),
      kind: oneOf("incident", "request", "question", "problem", "unknown"),
      outcome: oneOf("solvable", "unsolvable", "unsure", "excluded"),
      reason: orNull(oneOf(...REASONS, ...EXCLUSION_RULES)),
      probability: orNull(SHARE),
      article: orNull(object({ ...ARTICLE_FIELDS, anchor: TEXT, heading: TEXT })),
      matchedTerms: TEXTS,
      closedWith: optional(TEXTS),
      gapId: orNull(TEXT),
      subject: orNull(TEXT),
    }),
  ),
});
