import type { GapProfile, GapTrend } from "../../../core/gap/gap.ts";
import type {
  BurstRow,
  FailedQuery,
  GapRow,
  GapTable,
  SearchCounts,
  SearchTable,
  WordRow,
} from "../report.ts";
import { ARTICLE, COSTS } from "./basic-schemas.ts";
import {
  AMOUNT,
  COUNT,
  type FieldsOf,
  list,
  NUMBER,
  object,
  oneOf,
  only,
  optional,
  orNull,
  pair,
  type SchemaOf,
  SHARE,
  TEXT,
  TEXTS,
  wholeFrom,
} from "./schema-of.ts";

const TREND: SchemaOf<GapTrend> = object({
  direction: oneOf("rising", "falling", "steady"),
  earlier: COUNT,
  later: COUNT,
  chance: SHARE,
  weeks: list(COUNT),
});

const PROFILE: SchemaOf<GapProfile> = object({ terms: list(pair(TEXT, SHARE)), typical: SHARE });

const GAP: SchemaOf<GapRow> = object({
  rank: wholeFrom(1),
  id: TEXT,
  label: TEXT,
  proposedTitle: TEXT,
  cause: oneOf(
    ...(["missing", "thin", "not-findable", "not-visible", "outdated", "needs-agent"] as const),
    ...(["defect", "out-of-scope", "mixed"] as const),
  ),
  causes: list(object({ cause: oneOf("missing", "defect", "out-of-scope", "needs-agent"), count: COUNT })),
  winnable: COUNT,
  lacking: orNull(AMOUNT),
  shares: oneOf("problem", "subject"),
  terms: TEXTS,
  count: COUNT,
  people: orNull(
    object({
      people: orNull(COUNT),
      known: COUNT,
      often: orNull(object({ people: COUNT, tickets: COUNT })),
    }),
  ),
  unsure: COUNT,
  share: SHARE,
  cumulativeShare: SHARE,
  shareOfScored: SHARE,
  examples: list(object({ ticketId: TEXT, text: orNull(TEXT) })),
  parts: list(object({ label: TEXT, count: COUNT })),
  waves: list(object({ firstSeen: TEXT, lastSeen: TEXT, label: orNull(TEXT), count: COUNT })),
  version: orNull(TEXT),
  nearestArticle: orNull(ARTICLE),
  nearestIs: optional(oneOf("draft", "outdated", "others", "new")),
  onlyIn: optional(TEXTS),
  firstSeen: orNull(TEXT),
  lastSeen: orNull(TEXT),
  value: object({
    perWeek: orNull(AMOUNT),
    trend: orNull(TREND),
    cost: orNull(object({ low: NUMBER, high: NUMBER, per: only("year"), currency: TEXT })),
  }),
  noDraft: orNull(TEXT),
  setAside: orNull(TEXT),
  profile: orNull(PROFILE),
});

/** The gaps of a report. */
export const GAP_TABLE: SchemaOf<GapTable> = object({
  total: COUNT,
  tickets: COUNT,
  unsure: COUNT,
  winnable: COUNT,
  winnableGaps: COUNT,
  ungrouped: COUNT,
  forEightyPercent: orNull(COUNT),
  costs: orNull(COSTS),
  rows: list(GAP),
  gone: optional(
    list(
      object({
        id: TEXT,
        title: TEXT,
        change: oneOf("closed", "faded", "quiet"),
        present: COUNT,
        solvable: COUNT,
        closedBy: orNull(object({ id: TEXT, title: TEXT })),
      }),
    ),
  ),
});

const VAIN: FieldsOf<SearchCounts> = { noResults: COUNT, noClicks: COUNT };
const QUERIES: SchemaOf<readonly FailedQuery[]> = list(object({ query: TEXT, ...VAIN }));

/** The failed searches of a report. */
export const SEARCHES: SchemaOf<SearchTable> = object({
  gaps: list(object({ gapId: TEXT, ...VAIN, queries: QUERIES })),
  unmatched: object({ total: COUNT, ...VAIN, rows: QUERIES }),
});

/** The possible outages of a report. */
export const BURSTS: SchemaOf<readonly BurstRow[]> = list(
  object({
    id: TEXT,
    label: TEXT,
    ticketIds: TEXTS,
    firstSeen: TEXT,
    lastSeen: TEXT,
    perHour: AMOUNT,
    expected: AMOUNT,
    chance: SHARE,
    notice: orNull(ARTICLE),
  }),
);

/** The words of a report. */
export const WORDS: SchemaOf<readonly WordRow[]> = list(
  object({
    article: ARTICLE,
    words: list(
      object({
        word: TEXT,
        slipOf: orNull(TEXT),
        tickets: COUNT,
        reciprocalRankBefore: SHARE,
        reciprocalRankAfter: SHARE,
      }),
    ),
    line: TEXT,
  }),
);
