export { LevelZeroError, type LevelZeroErrorCode } from "./error.ts";
export type { Issue } from "./issue.ts";
export {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  type ModelSummary,
} from "./assess.ts";
export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Token } from "./text/analyzer.ts";
export { type PersonalDataFound, type Redacted, type RedactOptions, redact } from "./text/redact.ts";
export type { PersonalData } from "./text/redaction-rule.ts";
export type { Article, ArticleLink, Section } from "./article/article.ts";
export { createArticle, type NewArticle, type NewSection } from "./article/create-article.ts";
export { type ArticleDates, dateArticle } from "./article/date-article.ts";
export { dateNewArticles, knownArticles } from "./article/known-articles.ts";
export type { KnownArticle, KnownArticles } from "./article/known-articles.ts";
export { publishedOn } from "./article/published-on.ts";
export type { ArticleState } from "./article/state.ts";
export { type Viewer, type Visibility, visibilityOf } from "./article/visibility.ts";
export {
  requesterText,
  type Ticket,
  type TicketCause,
  type TicketKind,
  type TicketLabel,
} from "./ticket/ticket.ts";
export { createTicket, type NewTicket } from "./ticket/create-ticket.ts";
export { type ColumnMeanings, TICKET_FIELDS, type TicketField } from "./ticket/columns.ts";
export type { CodedField, ServiceDesk, ValueWords } from "./ticket/desks/desk.ts";

export { ticketFieldOf } from "./ticket/ticket-field-of.ts";
export { type ExclusionOptions, exclusionOf } from "./ticket/exclude-ticket.ts";
export { EXCLUSION_RULES, type ExclusionRule } from "./ticket/exclusion.ts";
export { findHeaderRow, type HeaderRow } from "./ticket/find-header-row.ts";
export { mergeBatches, parseTickets } from "./ticket/parse-tickets.ts";
export type { TicketFormat } from "./ticket/sniff-format.ts";
export type { DateOrder } from "./ticket/ticket-date.ts";
export { type Boilerplate, type BoilerplateLine, findBoilerplate } from "./ticket/find-boilerplate.ts";
export { withoutBoilerplate } from "./ticket/without-boilerplate.ts";
export type { MappedColumn, MissingField, TicketMapping } from "./ticket/ticket-mapping.ts";
export type { TicketBatch } from "./ticket/ticket-batch.ts";
export type { TicketReadOptions } from "./ticket/ticket-read-options.ts";
export { TicketParser } from "./ticket/ticket-parser.ts";
export { type ToTicketOptions, type ToTicketResult, toTicket } from "./ticket/to-ticket.ts";
export { type MisreadLanguage, misreadLanguage } from "./search/misread-language.ts";
export { type CreateSearchIndexOptions, createSearchIndex } from "./search/create-search-index.ts";
export type { SearchIndex } from "./search/search-index.ts";
export { type SearchOptions, type SearchResult, search } from "./search/search.ts";
export type { Notice } from "./search/notice.ts";
export type { LearnedWords } from "./search/learned-words.ts";
export type { Hit, Span } from "./search/hit.ts";
export type { ViewerOptions } from "./search/viewer-options.ts";
export type { Facet, FacetCount, Facets, Filters } from "./search/facet.ts";
export type { Boosts } from "./search/rank-articles.ts";
export type { Popularity } from "./search/order-articles.ts";
export { type Suggestion, type SuggestOptions, suggest } from "./search/suggest.ts";
export { type SimilarOptions, similarArticles } from "./search/similar-articles.ts";
export { getArticle } from "./search/get-article.ts";
export { type SerializeOptions, serializeIndex } from "./search/serialize-index.ts";
export { loadIndex } from "./search/load-index.ts";
export { createHistory, type HistoryOptions, historySize } from "./history/create-history.ts";
export { addToHistory } from "./history/add-to-history.ts";
export type { History } from "./history/history.ts";
export { loadHistory, serializeHistory } from "./history/serialize-history.ts";
export { learnWords } from "./history/learn-words.ts";
export { type LostArticle, type LostArticles, lostArticles } from "./history/lost-articles.ts";
export type { ClickEvent, FeedbackAnswer, FeedbackEvent, FloodEvent } from "./event/event.ts";
export type { PortalEvent, SearchEvent, TicketEvent, ViewEvent } from "./event/event.ts";
export { type PortalResults, parsePortalResults } from "./event/portal-results.ts";
export { maskEvent } from "./event/mask-event.ts";
export { type ParsedEvents, parseEvents } from "./event/parse-events.ts";
export { type SummariseOptions, summariseSearches } from "./event/summarise-searches.ts";
export type { ClickPosition, QueryRow, SearchAlarm } from "./event/search-summary.ts";
export type { SearchFinding, SearchShare, SearchSummary } from "./event/search-summary.ts";
export { scoreTicket } from "./verdict/score-ticket.ts";
export { createScorer, type ScoreOptions, type Scorer } from "./verdict/create-scorer.ts";
export type { Findability, FoundBy, PortalSearch } from "./verdict/findability.ts";
export { createViewerScorer, type ViewerScorerOptions } from "./verdict/create-viewer-scorer.ts";
export type {
  ExcludedVerdict,
  Outcome,
  SolvableVerdict,
  UnsolvableReason,
  UnsolvableVerdict,
  UnsureVerdict,
  Verdict,
} from "./verdict/verdict.ts";
export type { Evidence } from "./verdict/evidence.ts";
export { explainTicket } from "./verdict/explain-ticket.ts";
export type { ArticleGrounds, Explanation, Grounds, ProbabilityGrounds } from "./verdict/explanation.ts";
export type { Contribution } from "./verdict/probability.ts";
export { portalQueries, type Replay } from "./verdict/replay-words.ts";
export type { AgentsAnswer } from "./verdict/agents-answer.ts";
export { type AgentRule, DEFAULT_AGENT_RULES } from "./verdict/agent-rules.ts";
export type { AgentCues } from "./verdict/needs-agent.ts";
export { DEFAULT_MODEL } from "./verdict/default-model.ts";
export { type FitOptions, fitModel } from "./verdict/fit-model.ts";
export { type Learned, learn, learnHistory } from "./verdict/learn.ts";
export { linkCitedArticles } from "./verdict/link-cited-articles.ts";
export type { Model, ModelMeasures, PrecisionPromise, Thresholds } from "./verdict/model.ts";
export { readModel } from "./verdict/read-model.ts";
export { findGaps, type GapOptions } from "./gap/find-gaps.ts";
export { type CauseShares, findCauses, type TicketCauses } from "./gap/cause/find-causes.ts";
export { winnable } from "./gap/winnable.ts";
export type {
  CausedTickets,
  CostAssumptions,
  CostRange,
  Gap,
  GapCause,
  GapExample,
  GapPart,
  GapProfile,
  GapTrend,
  GapValue,
  GapWave,
} from "./gap/gap.ts";
export { DEFAULT_COSTS } from "./gap/cost-range.ts";
export { createResolvedFinder, type ResolvedSource } from "./gap/find-resolved.ts";
export { type ArticleDraft, type DraftSource, draftArticle } from "./gap/draft-article.ts";
export { whyNoDraft } from "./gap/why-no-draft.ts";
export { type PushedDown, type WhatIf, type WhatIfInput, type WonTicket, whatIf } from "./gap/what-if.ts";
export { type GapSearches, type JoinedSearches, joinSearches } from "./gap/join-searches.ts";
export { planWriting, type WritingCandidate, type WritingStep } from "./gap/plan-writing.ts";
export type { Burst } from "./gap/burst.ts";
export { type BurstOptions, findBursts } from "./gap/find-bursts.ts";
export { findWords, type WordOptions, type WordSource } from "./gap/find-words.ts";
export type { SuggestedWord, WordSuggestion } from "./gap/word-suggestion.ts";
export { formatGapState, readGapState } from "./follow/gap-state.ts";
export type { GapRecord, GapState, GapStatus } from "./follow/gap-state.ts";
export { type GapMatches, type MatchableGap, type MatchedGap, matchGaps } from "./follow/match-gaps.ts";
export { type FollowedGap, type FollowedGaps, followGaps, type GapRun } from "./follow/follow-gaps.ts";
export type { GoneGap } from "./follow/judge-gone.ts";
export { dismissGap, reopenGap, snoozeGap } from "./follow/set-gap-status.ts";
export { type EffectInput, type EffectOptions, measureEffects } from "./effect/measure-effects.ts";
export { findChanges } from "./effect/find-changes.ts";
export type { ArticleChange, ArticleEffect, ArticleEffects } from "./effect/article-effect.ts";
export type { ArticleUse, DatedEstimate, DaySpan } from "./effect/article-effect.ts";
export type { EffectFinding } from "./effect/finding-of.ts";
export { formatEffects } from "./effect/say-effect.ts";
export type { AsOfOptions, AsOfStep, AsOfSummary, Snapshot } from "./as-of/as-of.ts";
export { articlesAt } from "./as-of/articles-at.ts";
export { snapshotMoments } from "./as-of/snapshot-moments.ts";
export { type AuditDraw, type Auditable, type DrawAuditOptions, drawAudit } from "./audit/draw-audit.ts";
export {
  type AuditKey,
  type AuditKeyRow,
  type AuditPopulation,
  type AuditStratum,
  formatAuditKey,
  readAuditKey,
} from "./audit/audit-key.ts";
export { type AuditSheet, type AuditSheetRow, formatAuditSheet } from "./audit/audit-sheet.ts";
export type { CandidateArticle } from "./audit/candidate-articles.ts";
export { type FilledSheet, readAuditSheet, type SheetAnswer } from "./audit/read-audit-sheet.ts";
export type { Answer } from "./audit/audit-answer.ts";
export { countAudit } from "./audit/count-audit.ts";
export type { Agreement, Audit, AuditedShare, AuditedStratum } from "./audit/audit.ts";
export { formatAudit, readAudit } from "./audit/read-audit.ts";
export { labelTickets } from "./audit/label-tickets.ts";
export { createReport, type ReportOptions } from "./report/create-report.ts";
export type {
  AnsweringArticle,
  AnsweringArticles,
  ArticleNews,
  ArticleRef,
  Caution,
  Funnel,
  BurstRow,
  EffectRow,
  EffectTable,
  GapCost,
  GapRow,
  GapSearchRow,
  GapTable,
  GapWorth,
  GroupRow,
  Headline,
  Health,
  MendRow,
  Method,
  Months,
  NewsRow,
  OutcomeRow,
  Privacy,
  ProbabilityBin,
  Problems,
  Rate,
  Report,
  ReportAudit,
  ReportSettings,
  FailedQuery,
  SearchCounts,
  SearchTable,
  UnmatchedSearches,
  Demand,
  MetricId,
  PortalFigures,
  ScoreCost,
  ScoreMetric,
  Scorecard,
  ScorecardOptions,
  Stage,
  TicketRow,
  WordRow,
} from "./report/report.ts";
export { readWeights } from "./report/count/read-weights.ts";
export { type JsonSchema, reportSchema } from "./report/report-schema.ts";
export { type CsvOptions, formatCsv, formatGapsCsv, formatScorecardCsv } from "./report/format-csv.ts";
export { formatHtml } from "./report/format-html.ts";
export { formatJson } from "./report/format-json.ts";
export { formatMarkdown } from "./report/format-markdown.ts";
export { readReport } from "./report/read-report.ts";
export { compareReports } from "./report/compare/compare-reports.ts";
export { formatComparison } from "./report/compare/format-comparison.ts";
export type {
  ComparedReport,
  ComparedTickets,
  ComparisonNote,
  MovedArticle,
  MovedArticles,
  MovedGap,
  MovedGaps,
  MovedMeasure,
  ReportComparison,
} from "./report/compare/report-comparison.ts";
export { DESK_SYSTEMS, type DeskSystem } from "./write-back/desk-system.ts";
export { formatWriteBack, type WriteBackOptions } from "./write-back/format-write-back.ts";
export { formatGapTasks } from "./write-back/format-gap-tasks.ts";
export { compareEvaluations, type Contest } from "./evaluation/compare-evaluations.ts";
export type { ComparedMeasure, Comparison, Finding } from "./evaluation/comparison.ts";
export { type EvaluateOptions, evaluate } from "./evaluation/evaluate.ts";
export type {
  DecisionMeasures,
  Evaluation,
  OutcomeCount,
  RankingMeasures,
  RateMeasures,
  RiskCoveragePoint,
} from "./evaluation/evaluation.ts";
export { evaluateGaps, type GapLabel } from "./evaluation/evaluate-gaps.ts";
export { type CauseEvaluation, evaluateCauses, formatCauseEvaluation } from "./evaluation/evaluate-causes.ts";
export { formatEvaluation, formatGapEvaluation } from "./evaluation/format-evaluation.ts";
export type { GapEvaluation } from "./evaluation/gap-evaluation.ts";
