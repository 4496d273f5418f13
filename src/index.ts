export { LevelZeroError, type LevelZeroErrorCode } from "./core/error.ts";
export type { Issue } from "./core/issue.ts";
export {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  type ModelSummary,
} from "./assess.ts";
export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Token } from "./core/text/analyzer.ts";
export { type PersonalDataFound, type Redacted, type RedactOptions, redact } from "./core/privacy/redact.ts";
export type { PersonalData } from "./core/privacy/redaction-rule.ts";
export type { Article, ArticleLink, Section } from "./core/article/article.ts";
export { createArticle, type NewArticle, type NewSection } from "./core/article/create-article.ts";
export { type ArticleDates, dateArticle } from "./core/article/date-article.ts";
export { dateNewArticles, knownArticles } from "./core/article/known-articles.ts";
export type { KnownArticle, KnownArticles } from "./core/article/known-articles.ts";
export { publishedOn } from "./core/article/published-on.ts";
export type { ArticleState } from "./core/article/state.ts";
export { type Viewer, type Visibility, visibilityOf } from "./core/article/visibility.ts";
export {
  requesterText,
  type Ticket,
  type TicketCause,
  type TicketKind,
  type TicketLabel,
} from "./core/ticket/ticket.ts";
export { createTicket, type NewTicket } from "./core/ticket/create-ticket.ts";
export { type ColumnMeanings, TICKET_FIELDS, type TicketField } from "./core/ticket/columns.ts";
export type { CodedField, ServiceDesk, ValueWords } from "./core/ticket/desks/desk.ts";

export { ticketFieldOf } from "./core/ticket/ticket-field-of.ts";
export { type ExclusionOptions, exclusionOf } from "./core/ticket/exclude-ticket.ts";
export { EXCLUSION_RULES, type ExclusionRule } from "./core/ticket/exclusion.ts";
export { findHeaderRow, type HeaderRow } from "./core/ticket/find-header-row.ts";
export { mergeBatches, parseTickets } from "./core/ticket/parse-tickets.ts";
export type { TicketFormat } from "./core/ticket/sniff-format.ts";
export type { DateOrder } from "./core/ticket/ticket-date.ts";
export { type Boilerplate, type BoilerplateLine, findBoilerplate } from "./core/ticket/find-boilerplate.ts";
export { withoutBoilerplate } from "./core/ticket/without-boilerplate.ts";
export type { MappedColumn, MissingField, TicketMapping } from "./core/ticket/ticket-mapping.ts";
export type { TicketBatch } from "./core/ticket/ticket-batch.ts";
export type { TicketReadOptions } from "./core/ticket/ticket-read-options.ts";
export { TicketParser } from "./core/ticket/ticket-parser.ts";
export { type ToTicketOptions, type ToTicketResult, toTicket } from "./core/ticket/to-ticket.ts";
export { type MisreadLanguage, misreadLanguage } from "./core/search/misread-language.ts";
export { type CreateSearchIndexOptions, createSearchIndex } from "./core/search/create-search-index.ts";
export type { SearchIndex } from "./core/search/search-index.ts";
export { type SearchOptions, type SearchResult, search } from "./core/search/search.ts";
export type { Notice } from "./core/search/notice.ts";
export type { LearnedWords } from "./core/search/learned-words.ts";
export type { Hit, Span } from "./core/search/hit.ts";
export type { ViewerOptions } from "./core/search/viewer-options.ts";
export type { Facet, FacetCount, Facets, Filters } from "./core/search/facet.ts";
export type { Boosts } from "./core/search/rank-articles.ts";
export type { Popularity } from "./core/search/order-articles.ts";
export { type Suggestion, type SuggestOptions, suggest } from "./core/search/suggest.ts";
export { type SimilarOptions, similarArticles } from "./core/search/similar-articles.ts";
export { getArticle } from "./core/search/get-article.ts";
export { type SerializeOptions, serializeIndex } from "./core/search/serialize-index.ts";
export { loadIndex } from "./core/search/load-index.ts";
export { createHistory, type HistoryOptions, historySize } from "./core/history/create-history.ts";
export { addToHistory } from "./core/history/add-to-history.ts";
export type { History } from "./core/history/history.ts";
export { loadHistory, serializeHistory } from "./core/history/serialize-history.ts";
export { learnWords } from "./core/history/learn-words.ts";
export { type LostArticle, type LostArticles, lostArticles } from "./core/history/lost-articles.ts";
export type { ClickEvent, FeedbackAnswer, FeedbackEvent, FloodEvent } from "./desk/event/event.ts";
export type { PortalEvent, SearchEvent, TicketEvent, ViewEvent } from "./desk/event/event.ts";
export { type PortalResults, parsePortalResults } from "./desk/event/portal-results.ts";
export { maskEvent } from "./desk/event/mask-event.ts";
export { type ParsedEvents, parseEvents } from "./desk/event/parse-events.ts";
export { type SummariseOptions, summariseSearches } from "./desk/event/summarise-searches.ts";
export type { ClickPosition, QueryRow, SearchAlarm } from "./desk/event/search-summary.ts";
export type { SearchFinding, SearchShare, SearchSummary } from "./desk/event/search-summary.ts";
export { scoreTicket } from "./core/verdict/score-ticket.ts";
export { createScorer, type ScoreOptions, type Scorer } from "./core/verdict/create-scorer.ts";
export type { Findability, FoundBy, PortalSearch } from "./core/verdict/findability.ts";
export { createViewerScorer, type ViewerScorerOptions } from "./core/verdict/create-viewer-scorer.ts";
export type {
  ExcludedVerdict,
  Outcome,
  SolvableVerdict,
  UnsolvableReason,
  UnsolvableVerdict,
  UnsureVerdict,
  Verdict,
} from "./core/verdict/verdict.ts";
export type { Evidence } from "./core/verdict/evidence.ts";
export { explainTicket } from "./core/verdict/explain-ticket.ts";
export type { ArticleGrounds, Explanation, Grounds, ProbabilityGrounds } from "./core/verdict/explanation.ts";
export type { Contribution } from "./core/verdict/probability.ts";
export { portalQueries, type Replay } from "./core/verdict/replay-words.ts";
export type { AgentsAnswer } from "./core/verdict/agents-answer.ts";
export { type AgentRule, DEFAULT_AGENT_RULES } from "./core/verdict/agent-rules.ts";
export type { AgentCues } from "./core/verdict/needs-agent.ts";
export { DEFAULT_MODEL } from "./core/verdict/default-model.ts";
export { type FitOptions, fitModel } from "./core/verdict/fit-model.ts";
export { type Learned, learn, learnHistory } from "./core/verdict/learn.ts";
export { linkCitedArticles } from "./core/verdict/link-cited-articles.ts";
export type { Model, ModelMeasures, PrecisionPromise, Thresholds } from "./core/verdict/model.ts";
export { readModel } from "./core/verdict/read-model.ts";
export { findGaps, type GapOptions } from "./core/gap/find-gaps.ts";
export { type CauseShares, findCauses, type TicketCauses } from "./core/gap/cause/find-causes.ts";
export { winnable } from "./core/gap/winnable.ts";
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
} from "./core/gap/gap.ts";
export { DEFAULT_COSTS } from "./core/gap/cost-range.ts";
export { createResolvedFinder, type ResolvedSource } from "./core/gap/find-resolved.ts";
export { type ArticleDraft, type DraftSource, draftArticle } from "./desk/draft/draft-article.ts";
export { whyNoDraft } from "./desk/draft/why-no-draft.ts";
export {
  type PushedDown,
  type WhatIf,
  type WhatIfInput,
  type WonTicket,
  whatIf,
} from "./desk/draft/what-if.ts";
export { type GapSearches, type JoinedSearches, joinSearches } from "./desk/event/join-searches.ts";
export { planWriting, type WritingCandidate, type WritingStep } from "./desk/draft/plan-writing.ts";
export type { Burst } from "./desk/outage/burst.ts";
export { type BurstOptions, findBursts } from "./desk/outage/find-bursts.ts";
export { findWords, type WordOptions, type WordSource } from "./desk/word/find-words.ts";
export type { SuggestedWord, WordSuggestion } from "./desk/word/word-suggestion.ts";
export { formatGapState, readGapState } from "./desk/follow/gap-state.ts";
export type { GapRecord, GapState, GapStatus } from "./desk/follow/gap-state.ts";
export { type GapMatches, type MatchableGap, type MatchedGap, matchGaps } from "./desk/follow/match-gaps.ts";
export { type FollowedGap, type FollowedGaps, followGaps, type GapRun } from "./desk/follow/follow-gaps.ts";
export type { GoneGap } from "./desk/follow/judge-gone.ts";
export { dismissGap, reopenGap, snoozeGap } from "./desk/follow/set-gap-status.ts";
export { type EffectInput, type EffectOptions, measureEffects } from "./desk/effect/measure-effects.ts";
export { findChanges } from "./desk/effect/find-changes.ts";
export type { ArticleChange, ArticleEffect, ArticleEffects } from "./desk/effect/article-effect.ts";
export type { ArticleUse, DatedEstimate, DaySpan } from "./desk/effect/article-effect.ts";
export type { EffectFinding } from "./desk/effect/finding-of.ts";
export { formatEffects } from "./desk/effect/say-effect.ts";
export type { AsOfOptions, AsOfStep, AsOfSummary, Snapshot } from "./desk/as-of/as-of.ts";
export { articlesAt } from "./desk/as-of/articles-at.ts";
export { snapshotMoments } from "./desk/as-of/snapshot-moments.ts";
export { type AuditDraw, type Auditable, type DrawAuditOptions, drawAudit } from "./desk/audit/draw-audit.ts";
export {
  type AuditKey,
  type AuditKeyRow,
  type AuditPopulation,
  type AuditStratum,
  formatAuditKey,
  readAuditKey,
} from "./desk/audit/audit-key.ts";
export { type AuditSheet, type AuditSheetRow, formatAuditSheet } from "./desk/audit/audit-sheet.ts";
export type { CandidateArticle } from "./desk/audit/candidate-articles.ts";
export { type FilledSheet, readAuditSheet, type SheetAnswer } from "./desk/audit/read-audit-sheet.ts";
export type { Answer } from "./desk/audit/audit-answer.ts";
export { countAudit } from "./desk/audit/count-audit.ts";
export type { Agreement, Audit, AuditedShare, AuditedStratum } from "./desk/audit/audit.ts";
export { formatAudit, readAudit } from "./desk/audit/read-audit.ts";
export { labelTickets } from "./desk/audit/label-tickets.ts";
export { createReport, type ReportOptions } from "./view/report/create-report.ts";
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
} from "./view/report/report.ts";
export { readWeights } from "./view/report/count/read-weights.ts";
export { type JsonSchema, reportSchema } from "./view/report/report-schema.ts";
export { type CsvOptions, formatCsv, formatGapsCsv, formatScorecardCsv } from "./view/report/format-csv.ts";
export { formatHtml } from "./view/report/format-html.ts";
export { formatJson } from "./view/report/format-json.ts";
export { formatMarkdown } from "./view/report/format-markdown.ts";
export { readReport } from "./view/report/read-report.ts";
export { compareReports } from "./view/report/compare/compare-reports.ts";
export { formatComparison } from "./view/report/compare/format-comparison.ts";
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
} from "./view/report/compare/report-comparison.ts";
export { DESK_SYSTEMS, type DeskSystem } from "./view/write-back/desk-system.ts";
export { formatWriteBack, type WriteBackOptions } from "./view/write-back/format-write-back.ts";
export { formatGapTasks } from "./view/write-back/format-gap-tasks.ts";
export { compareEvaluations, type Contest } from "./desk/evaluation/compare-evaluations.ts";
export type { ComparedMeasure, Comparison, Finding } from "./desk/evaluation/comparison.ts";
export { type EvaluateOptions, evaluate } from "./desk/evaluation/evaluate.ts";
export type {
  DecisionMeasures,
  Evaluation,
  OutcomeCount,
  RankingMeasures,
  RateMeasures,
  RiskCoveragePoint,
} from "./desk/evaluation/evaluation.ts";
export { evaluateGaps, type GapLabel } from "./desk/evaluation/evaluate-gaps.ts";
export {
  type CauseEvaluation,
  evaluateCauses,
  formatCauseEvaluation,
} from "./desk/evaluation/evaluate-causes.ts";
export { formatEvaluation, formatGapEvaluation } from "./desk/evaluation/format-evaluation.ts";
export type { GapEvaluation } from "./desk/evaluation/gap-evaluation.ts";
