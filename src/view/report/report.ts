import type { KnownArticles } from "../../core/article/known-articles.ts";
import type { Issue } from "../../core/issue.ts";
import type { ExclusionRule } from "../../core/ticket/exclusion.ts";
import type { TicketKind } from "../../core/ticket/ticket.ts";
import type { FoundBy } from "../../core/verdict/found-by.ts";
import type { PrecisionPromise } from "../../core/verdict/model.ts";
import type { ModelSummary } from "../../core/verdict/model-summary.ts";
import type { Outcome, UnsolvableReason } from "../../core/verdict/verdict.ts";
import type { AsOfSummary } from "../../desk/as-of/as-of.ts";
import type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
import type { Burst } from "../../desk/outage/burst.ts";
import type { WordSuggestion } from "../../desk/word/word-suggestion.ts";
import type { Caution } from "./caution.ts";
import type { TicketPeriod } from "./compare/period-of-tickets.ts";
import type { Headline, Rate, ReportAudit } from "./headline.ts";
import type { AnsweringArticles, ArticleRef, Health, MendRow } from "./report-articles.ts";
import type { CheckTable } from "./report-check.ts";
import type { ArticleNews, EffectTable } from "./report-effects.ts";
import type { GapTable } from "./report-gaps.ts";
import type { SearchTable } from "./report-searches.ts";
import type { Scorecard } from "./scorecard.ts";

export type { Caution, HistoryEnds, NewArticleFacts, OtherLanguageFacts, OwnAnswerFacts } from "./caution.ts";
export type { Headline, Rate, ReportAudit } from "./headline.ts";
export type { AnsweringArticle, AnsweringArticles, ArticleRef, Health, MendRow } from "./report-articles.ts";
export type { CheckRuleRow, CheckTable, FindingCounts, FindingRow, ReviewRow } from "./report-check.ts";
export type { ArticleNews, EffectRow, EffectTable, NewsRow } from "./report-effects.ts";
export type {
  GapCost,
  GapPeopleRow,
  GapRow,
  GapTable,
  GapWaveRow,
  GapWorth,
  GoneGapRow,
  NearestIs,
} from "./report-gaps.ts";
export type {
  FailedQuery,
  GapSearchRow,
  SearchCounts,
  SearchTable,
  UnmatchedSearches,
} from "./report-searches.ts";
export type {
  Demand,
  MetricId,
  PortalFigures,
  ScoreCost,
  Scorecard,
  ScorecardOptions,
  ScoreMetric,
  Stage,
} from "./scorecard.ts";

/** What one assessment says, counted: the input of every formatter. Plain data; shares are in [0, 1]; no data is `null`. */
export interface Report {
  readonly format: "level-zero-report";
  readonly version: 1;
  readonly title: string;
  readonly organisation: string | null;
  /** The moment that the knowledge base was judged at, ISO 8601. */
  readonly judgedAt: string;
  /** The days of the first and the last scored ticket, such as 2026-03-31; `null` where none has a date. */
  readonly period: TicketPeriod;
  readonly settings: ReportSettings;
  readonly headline: Headline;
  /** What a reader should know before relying on the numbers; empty if nothing stands out. */
  readonly cautions: readonly Caution[];
  readonly funnel: Funnel;
  /** What people found on judging a sample of these tickets; `null` without an audit. */
  readonly audit: ReportAudit | null;
  /** The level-zero rate beside other metrics, and what the user's weights make of them. */
  readonly scorecard: Scorecard;
  /** Every outcome and reason of the scored tickets, also those that no ticket has; the counts add up to `headline.scored`. */
  readonly outcomes: readonly OutcomeRow[];
  /** Twenty bins of probability, 0.05 wide, lowest first; the counts add up to `headline.scored`. */
  readonly histogram: readonly ProbabilityBin[];
  readonly groups: {
    readonly category: readonly GroupRow[];
    readonly channel: readonly GroupRow[];
    readonly kind: readonly GroupRow[];
    /** The audiences that the requester holds. */
    readonly audience: readonly GroupRow[];
  };
  readonly months: Months;
  readonly answering: AnsweringArticles;
  /** What became of the tickets of articles that were published or changed; `null` where nobody measured. */
  readonly effects: EffectTable | null;
  /** Articles that are new or changed since an earlier report; `null` without one. */
  readonly news: ArticleNews | null;
  /** The number of the earlier report that was given; left out without one. */
  readonly before?: BeforeReport;
  /** Articles that would win tickets without writing a new one, most tickets first; what others have to publish comes last. */
  readonly mending: readonly MendRow[];
  readonly gaps: GapTable;
  /** What was searched for in vain on the portal; `null` without events. */
  readonly searches: SearchTable | null;
  /** Possible outages, earliest first. */
  readonly bursts: readonly BurstRow[];
  /** Words that customers use and no article has. */
  readonly words: readonly WordRow[];
  readonly health: Health;
  /** What is wrong with the articles, and which to review first; `null` where nobody checked. */
  readonly check: CheckTable | null;
  /** What visitors said of articles, and what was done about it; `null` where nobody listened. */
  readonly listening: ListeningSummary | null;
  /** The published articles, so that the next run knows which are new or changed; `null` in reports of an older level-zero. */
  readonly knowledge: KnownArticles | null;
  readonly problems: Problems;
  readonly method: Method;
  /** One row a ticket, in input order. */
  readonly tickets: readonly TicketRow[];
}

/**
 * How much of the tickets' own words a report carries, masked in all of them (see docs/report.md).
 * `no-text`: single words only (labels and terms); `example-subjects`: the subjects of the gaps' examples, at most three a gap;
 * `short-text`: the first words of the examples, and the subject of every ticket.
 */
export type Privacy = "no-text" | "example-subjects" | "short-text";

/** An earlier report's number, to stand beside this one's. */
export interface BeforeReport extends Pick<Headline, "scored" | "basis" | "levelZeroRate"> {
  readonly judgedAt: string;
  readonly period: TicketPeriod;
}

export interface ReportSettings {
  /** Groups with fewer scored tickets are marked as small. */
  readonly minimumGroupSize: number;
  /** Groups with fewer scored tickets have no rate. */
  readonly minimumRateSize: number;
  /** Gaps listed; the rest is only counted. */
  readonly maximumGaps: number;
  readonly privacy: Privacy;
}

/** rowsRead = rejected + the sum of `excluded` + scored. */
export interface Funnel {
  readonly rowsRead: number;
  readonly rejected: number;
  readonly excluded: readonly { readonly rule: ExclusionRule; readonly count: number }[];
  readonly scored: number;
}

export interface OutcomeRow {
  readonly outcome: Exclude<Outcome, "excluded">;
  readonly reason: UnsolvableReason | null;
  readonly count: number;
  /** Of the scored tickets. */
  readonly share: number | null;
}

/** Scored tickets with a probability in [from, to), the last bin in [from, to]. */
export interface ProbabilityBin {
  readonly from: number;
  readonly to: number;
  readonly solvable: number;
  readonly unsure: number;
  readonly unsolvable: number;
  /** Of the unsolvable ones: an article would have done it, but their words do not find it. */
  readonly notFindable: number;
}

/** The level-zero rate of one group of scored tickets. */
export interface GroupRow {
  /** The category, channel or kind; `null` for tickets without one, and for the row that sums up the smallest groups. */
  readonly name: string | null;
  /** Groups in this row: 1, or more for the row that sums up the smallest groups. */
  readonly groups: number;
  /** Found as `headline.groupBasis` says; `share`, `low` and `high` are `null` for fewer than `settings.minimumRateSize` tickets. */
  readonly rate: Rate;
  /** Tickets with the outcome `solvable`. */
  readonly decided: number;
  /** The potential rate, as in the headline. */
  readonly potential: Rate;
  readonly small: boolean;
}

export interface Months {
  /** `name` is `YYYY-MM`; oldest first; months without a ticket are left out. */
  readonly rows: readonly (GroupRow & { readonly name: string })[];
  /** Scored tickets without a readable date. */
  readonly undated: number;
}

/** A possible outage; its label is masked. */
export interface BurstRow extends Omit<Burst, "notice"> {
  readonly notice: ArticleRef | null;
}

export interface WordRow extends Pick<WordSuggestion, "words" | "line"> {
  readonly article: ArticleRef;
}

export interface Problems {
  readonly total: number;
  /** Most frequent first. */
  readonly codes: readonly {
    readonly severity: Issue["severity"];
    readonly code: string;
    readonly count: number;
  }[];
  /** The first 50, in input order. */
  readonly rows: readonly Issue[];
}

export interface Method {
  readonly model: Omit<ModelSummary, "promise" | "historyNewest">;
  /** What the threshold promises of the tickets named solvable, but for those that only new articles answer; `null` if no promise is known. */
  readonly promise: PrecisionPromise | null;
  /** Of the level-zero rate. Counted shares have the Wilson score interval. */
  readonly interval: "audit" | "poisson-binomial" | "wilson-score";
  /** In (0, 1). */
  readonly confidence: number;
  /** Whose search said whether an article is found. */
  readonly foundBy: FoundBy;
  /** Scored tickets for which the portal's own results were given; of the others level-zero's own search says what is found. `null` without a portal. */
  readonly portalTickets: number | null;
  /** What each month or day was judged by; `null` if all tickets were judged by the articles at `judgedAt`. */
  readonly asOf: AsOfSummary | null;
}

export interface TicketRow {
  readonly ticketId: string;
  readonly createdAt: string | null;
  readonly category: string | null;
  readonly channel: string | null;
  readonly kind: TicketKind;
  readonly outcome: Outcome;
  readonly reason: UnsolvableReason | ExclusionRule | null;
  /** Calibrated, in [0, 1]; `null` for an excluded ticket. */
  readonly probability: number | null;
  /** The best evidence; `null` if there is none. */
  readonly article: (ArticleRef & { readonly anchor: string; readonly heading: string }) | null;
  readonly matchedTerms: readonly string[];
  /** Ids of the articles that closed it by the desk's own word, as far as its requester sees them. Absent for none. */
  readonly closedWith?: readonly string[];
  readonly gapId: string | null;
  /** Masked; `null` unless the privacy is `short-text`. */
  readonly subject: string | null;
}
