import type { GapProfile, GapTrend } from "../../core/gap/gap.ts";
import type { SuggestedWord } from "../../desk/word/word-suggestion.ts";
import { ARTICLE, COUNT, SHARE, TEXT, TEXTS } from "./basic-schemas.ts";
import { type Fields, type JsonSchema, list, object, oneOf, orNull, withOptional } from "./json-schema.ts";
import type {
  BurstRow,
  FailedQuery,
  GapCost,
  GapPeopleRow,
  GapRow,
  GapSearchRow,
  GapTable,
  GapWaveRow,
  GapWorth,
  SearchCounts,
  SearchTable,
  UnmatchedSearches,
  WordRow,
} from "./report.ts";

const NUMBER: JsonSchema = { type: "number" };
const AMOUNT: JsonSchema = { type: "number", minimum: 0 };

const TREND: JsonSchema = object<GapTrend>({
  direction: oneOf("rising", "falling", "steady"),
  earlier: COUNT,
  later: COUNT,
  chance: SHARE,
  weeks: list(COUNT),
});

/** What a cost range rests on. */
export const COSTS: JsonSchema = object<NonNullable<GapTable["costs"]>>({
  currency: TEXT,
  agentCost: AMOUNT,
  selfServiceCost: AMOUNT,
  uptake: object<{ low: number; high: number }>({ low: SHARE, high: SHARE }),
  customerMinutes: object<{ low: number; high: number }>({ low: AMOUNT, high: AMOUNT }),
  breakEvenMinutes: AMOUNT,
});

const PROFILE: JsonSchema = object<GapProfile>({
  terms: list({ type: "array", prefixItems: [TEXT, SHARE], items: false, minItems: 2 }),
  typical: SHARE,
});

const GAP: JsonSchema = withOptional(
  object<Omit<GapRow, "onlyIn">>({
    rank: { type: "integer", minimum: 1 },
    id: TEXT,
    label: TEXT,
    proposedTitle: TEXT,
    cause: oneOf(
      ...(["missing", "thin", "not-findable", "not-visible", "outdated", "needs-agent"] as const),
      ...(["defect", "out-of-scope", "mixed"] as const),
    ),
    causes: list(
      object<GapRow["causes"][number]>({
        cause: oneOf("missing", "defect", "out-of-scope", "needs-agent"),
        count: COUNT,
      }),
    ),
    winnable: COUNT,
    lacking: orNull(AMOUNT),
    shares: oneOf("problem", "subject"),
    terms: TEXTS,
    count: COUNT,
    people: orNull(
      object<GapPeopleRow>({
        people: orNull(COUNT),
        known: COUNT,
        often: orNull(object<{ people: number; tickets: number }>({ people: COUNT, tickets: COUNT })),
      }),
    ),
    unsure: COUNT,
    share: SHARE,
    cumulativeShare: SHARE,
    shareOfScored: SHARE,
    examples: list(object<GapRow["examples"][number]>({ ticketId: TEXT, text: orNull(TEXT) })),
    parts: list(object<GapRow["parts"][number]>({ label: TEXT, count: COUNT })),
    waves: list(object<GapWaveRow>({ firstSeen: TEXT, lastSeen: TEXT, label: orNull(TEXT), count: COUNT })),
    version: orNull(TEXT),
    nearestArticle: orNull(ARTICLE),
    firstSeen: orNull(TEXT),
    lastSeen: orNull(TEXT),
    value: object<GapWorth>({
      perWeek: orNull(AMOUNT),
      trend: orNull(TREND),
      cost: orNull(object<GapCost>({ low: NUMBER, high: NUMBER, per: { const: "year" }, currency: TEXT })),
    }),
    noDraft: orNull(TEXT),
    setAside: orNull(TEXT),
    profile: orNull(PROFILE),
  }),
  { onlyIn: TEXTS },
);

/** The gaps of a report. */
export const GAP_TABLE: JsonSchema = object<GapTable>({
  total: COUNT,
  tickets: COUNT,
  unsure: COUNT,
  winnable: COUNT,
  winnableGaps: COUNT,
  ungrouped: COUNT,
  forEightyPercent: orNull(COUNT),
  costs: orNull(COSTS),
  rows: list(GAP),
});

const SEARCH_COUNTS: Fields<SearchCounts> = { noResults: COUNT, noClicks: COUNT };
const QUERIES: JsonSchema = list(object<FailedQuery>({ query: TEXT, ...SEARCH_COUNTS }));

/** The failed searches of a report. */
export const SEARCHES: JsonSchema = object<SearchTable>({
  gaps: list(object<GapSearchRow>({ gapId: TEXT, ...SEARCH_COUNTS, queries: QUERIES })),
  unmatched: object<UnmatchedSearches>({ total: COUNT, ...SEARCH_COUNTS, rows: QUERIES }),
});

/** The possible outages of a report. */
export const BURSTS: JsonSchema = list(
  object<BurstRow>({
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

const WORD_FIELDS: Fields<SuggestedWord> = {
  word: TEXT,
  slipOf: orNull(TEXT),
  tickets: COUNT,
  reciprocalRankBefore: SHARE,
  reciprocalRankAfter: SHARE,
};

/** The words of a report. */
export const WORDS: JsonSchema = list(
  object<WordRow>({ article: ARTICLE, words: list(object<SuggestedWord>(WORD_FIELDS)), line: TEXT }),
);
