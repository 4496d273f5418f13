import type { ModelSummary } from "../../assess.ts";
import type { KnownArticle, KnownArticles } from "../../core/article/known-articles.ts";
import type { KnownSection } from "../../core/article/new-sections.ts";
import type { Issue } from "../../core/issue.ts";
import { EXCLUSION_RULES } from "../../core/ticket/exclusion.ts";
import type { PrecisionPromise } from "../../core/verdict/model.ts";
import type { AsOfSummary, Snapshot } from "../../desk/as-of/as-of.ts";
import { AUDIT } from "./audit-schema.ts";
import { ARTICLE, ARTICLE_FIELDS, CAUTION, COUNT, SHARE, TEXT, TEXTS } from "./basic-schemas.ts";
import { CHECK } from "./check-schema.ts";
import { EFFECTS, NEWS } from "./effect-schema.ts";
import { BURSTS, GAP_TABLE, SEARCHES, WORDS } from "./gap-schema.ts";
import { type Fields, type JsonSchema, list, object, oneOf, orNull, withOptional } from "./json-schema.ts";
import { LISTENING } from "./listening-schema.ts";
import type {
  AnsweringArticle,
  AnsweringArticles,
  Funnel,
  GroupRow,
  Headline,
  Health,
  MendRow,
  Method,
  Months,
  OutcomeRow,
  ProbabilityBin,
  Problems,
  Rate,
  Report,
  ReportSettings,
  TicketRow,
} from "./report.ts";
import { scorecardSchema } from "./scorecard-schema.ts";

export type { JsonSchema };

const MONTH: JsonSchema = { type: "string", pattern: "^[0-9]{4}-[0-9]{2}$" };

const RATE: JsonSchema = object<Rate>({
  count: COUNT,
  of: COUNT,
  share: orNull(SHARE),
  low: orNull(SHARE),
  high: orNull(SHARE),
});

const GROUP_FIELDS: Fields<GroupRow> = {
  name: orNull(TEXT),
  groups: { type: "integer", minimum: 1 },
  rate: RATE,
  decided: COUNT,
  potential: RATE,
  small: { type: "boolean" },
};
const GROUPS: JsonSchema = list(object<GroupRow>(GROUP_FIELDS));

const REASON: JsonSchema = oneOf("missing", "not-visible", "outdated", "not-findable", "needs-agent");
const RULE: JsonSchema = oneOf(...EXCLUSION_RULES);

const ISSUE: JsonSchema = object<Issue>({
  severity: oneOf("error", "warning"),
  code: TEXT,
  message: TEXT,
  path: orNull(TEXT),
  line: orNull(COUNT),
  column: orNull(COUNT),
});

const MODEL: JsonSchema = object<Omit<ModelSummary, "promise">>({
  name: TEXT,
  trainedOn: TEXT,
  labels: COUNT,
  thresholds: object<ModelSummary["thresholds"]>({ solvable: SHARE, unsolvable: SHARE }),
  auroc: orNull(SHARE),
  calibrationError: orNull(SHARE),
  historyTickets: COUNT,
  notFitted: orNull(TEXT),
});

const TICKET: JsonSchema = object<TicketRow>({
  ticketId: TEXT,
  createdAt: orNull(TEXT),
  category: orNull(TEXT),
  channel: orNull(TEXT),
  kind: oneOf("incident", "request", "question", "problem", "unknown"),
  outcome: oneOf("solvable", "unsolvable", "unsure", "excluded"),
  reason: orNull({ anyOf: [REASON, RULE] }),
  probability: orNull(SHARE),
  article: orNull(
    object<NonNullable<TicketRow["article"]>>({ ...ARTICLE_FIELDS, anchor: TEXT, heading: TEXT }),
  ),
  matchedTerms: TEXTS,
  gapId: orNull(TEXT),
  subject: orNull(TEXT),
});

const HEALTH: JsonSchema = object<Health>({
  articles: COUNT,
  states: list(
    object<Health["states"][number]>({ state: oneOf("draft", "published", "retired"), count: COUNT }),
  ),
  expired: COUNT,
  notYetValid: COUNT,
  reviewOverdue: COUNT,
  restricted: COUNT,
  neverNamed: object<Health["neverNamed"]>({ count: COUNT, rows: list(ARTICLE) }),
});

const ANSWERING_ROW: JsonSchema = object<AnsweringArticle>({
  article: ARTICLE,
  tickets: COUNT,
  share: SHARE,
  terms: TEXTS,
  exampleTicketIds: TEXTS,
  linked: object<AnsweringArticle["linked"]>({ known: COUNT, same: COUNT }),
});

const SECTION = object<Omit<KnownSection, "since">>({ anchor: TEXT, hash: TEXT, words: COUNT });
const KNOWN_ARTICLE = withOptional(
  object<Omit<KnownArticle, "sections" | "since">>({ id: TEXT, hash: TEXT }),
  {
    sections: list(withOptional(SECTION, { since: TEXT })),
    since: TEXT,
  },
);

const PARTS: Fields<Report> = {
  format: { const: "level-zero-report" },
  version: { const: 1 },
  title: TEXT,
  organisation: orNull(TEXT),
  judgedAt: TEXT,
  period: object<Report["period"]>({ first: orNull(TEXT), last: orNull(TEXT) }),
  settings: object<ReportSettings>({
    minimumGroupSize: COUNT,
    minimumRateSize: COUNT,
    maximumGaps: COUNT,
    privacy: oneOf("no-text", "example-subjects", "short-text"),
  }),
  headline: object<Headline>({
    scored: COUNT,
    basis: oneOf("audited", "estimated", "decided"),
    groupBasis: oneOf("estimated", "decided"),
    levelZeroRate: RATE,
    potentialRate: RATE,
    answeredRate: orNull(RATE),
    estimatedRate: RATE,
    decidedRate: RATE,
    winnable: COUNT,
    unsure: RATE,
    unsolvable: RATE,
  }),
  cautions: list(CAUTION),
  audit: orNull(AUDIT),
  funnel: object<Funnel>({
    rowsRead: COUNT,
    rejected: COUNT,
    excluded: list(object<Funnel["excluded"][number]>({ rule: RULE, count: COUNT })),
    scored: COUNT,
  }),
  scorecard: scorecardSchema(RATE),
  outcomes: list(
    object<OutcomeRow>({
      outcome: oneOf("solvable", "unsolvable", "unsure"),
      reason: orNull(REASON),
      count: COUNT,
      share: orNull(SHARE),
    }),
  ),
  histogram: list(
    object<ProbabilityBin>({
      from: SHARE,
      to: SHARE,
      solvable: COUNT,
      unsure: COUNT,
      unsolvable: COUNT,
      notFindable: COUNT,
    }),
  ),
  groups: object<Report["groups"]>({
    category: GROUPS,
    channel: GROUPS,
    kind: GROUPS,
    audience: GROUPS,
  }),
  months: object<Months>({
    rows: list(object<Months["rows"][number]>({ ...GROUP_FIELDS, name: MONTH })),
    undated: COUNT,
  }),
  answering: object<AnsweringArticles>({ total: COUNT, rows: list(ANSWERING_ROW) }),
  effects: orNull(EFFECTS),
  news: orNull(NEWS),
  mending: list(
    object<MendRow>({
      article: ARTICLE,
      reason: oneOf("not-visible", "outdated", "not-findable"),
      tickets: COUNT,
      exampleTicketIds: TEXTS,
    }),
  ),
  gaps: GAP_TABLE,
  searches: orNull(SEARCHES),
  bursts: BURSTS,
  words: WORDS,
  health: HEALTH,
  check: orNull(CHECK),
  listening: orNull(LISTENING),
  knowledge: orNull(object<KnownArticles>({ at: TEXT, articles: list(KNOWN_ARTICLE) })),
  problems: object<Problems>({
    total: COUNT,
    codes: list(
      object<Problems["codes"][number]>({ severity: oneOf("error", "warning"), code: TEXT, count: COUNT }),
    ),
    rows: list(ISSUE),
  }),
  method: object<Method>({
    model: MODEL,
    promise: orNull(
      object<PrecisionPromise>({ precision: SHARE, confidence: SHARE, n: COUNT, errors: COUNT }),
    ),
    interval: oneOf("audit", "poisson-binomial", "wilson-score"),
    confidence: SHARE,
    foundBy: oneOf("level-zero", "portal", "not-asked"),
    portalTickets: orNull(COUNT),
    asOf: orNull(
      object<AsOfSummary>({
        step: oneOf("month", "day"),
        snapshots: list(
          object<Snapshot>({
            moment: TEXT,
            tickets: COUNT,
            articles: COUNT,
            historyTickets: COUNT,
            fitted: { type: "boolean" },
          }),
        ),
        undated: COUNT,
      }),
    ),
  }),
  tickets: list(TICKET),
};

/** JSON schema (2020-12) of a `Report`, version 1. The compiler holds its keys to those of the type. */
export const reportSchema: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "level-zero report, version 1",
  ...object<Report>(PARTS),
};
