/**
 * What runs everywhere: articles, tickets, search, history, verdicts, gaps, and the pipeline of them all.
 * @module
 */
export { LevelZeroError, type LevelZeroErrorCode } from "./core/error.ts";
export type { Issue } from "./core/issue.ts";
export { type Assessment, assess, type PreparedAssessment, prepareAssessment } from "./assess.ts";
export type { AssessInput, AssessOptions } from "./assess-options.ts";
export { type Analyzer, type AnalyzerOptions, createAnalyzer, type Token } from "./core/text/analyzer.ts";
export { type Redacted, type RedactOptions, redact } from "./core/privacy/redact.ts";
export type { PersonalData } from "./core/privacy/redaction-rule.ts";
export type { Article, Section } from "./core/article/article.ts";
export { createArticle, type NewArticle } from "./core/article/create-article.ts";
export type { ArticleState } from "./core/article/state.ts";
export { type Viewer, type Visibility, visibilityOf } from "./core/article/visibility.ts";
export { requesterText, type Ticket, type TicketCause, type TicketLabel } from "./core/ticket/ticket.ts";
export { createTicket, type NewTicket } from "./core/ticket/create-ticket.ts";
export type { ExclusionOptions } from "./core/ticket/exclude-ticket.ts";
export { misreadLanguage } from "./core/search/misread-language.ts";
export { type CreateSearchIndexOptions, createSearchIndex } from "./core/search/create-search-index.ts";
export type { SearchIndex } from "./core/search/search-index.ts";
export { type SearchOptions, type SearchResult, search } from "./core/search/search.ts";
export type { Notice } from "./core/search/notice.ts";
export type { LearnedWords } from "./core/search/learned-words.ts";
export type { Hit, Span } from "./core/search/hit.ts";
export type { ViewerOptions } from "./core/search/viewer-options.ts";
export type { Facet, Facets } from "./core/search/facet.ts";
export type { Popularity } from "./core/search/order-articles.ts";
export { type SimilarOptions, similarArticles } from "./core/search/similar-articles.ts";
export { getArticle } from "./core/search/get-article.ts";
export { type SerializeOptions, serializeIndex } from "./core/search/serialize-index.ts";
export { type LoadIndexOptions, loadIndex } from "./core/search/load-index.ts";
export { createHistory, type HistoryOptions, historySize } from "./core/history/create-history.ts";
export { addToHistory } from "./core/history/add-to-history.ts";
export type { History } from "./core/history/history.ts";
export { loadHistory, serializeHistory } from "./core/history/serialize-history.ts";
export { learnWords } from "./core/history/learn-words.ts";
export { type LostArticles, lostArticles } from "./core/history/lost-articles.ts";
export { createScorer, type ScoreOptions, type Scorer } from "./core/verdict/create-scorer.ts";
export { type LoadScorerOptions, loadScorer, serializeScorer } from "./core/verdict/serialize-scorer.ts";
export {
  createViewerScorer,
  type ViewerScorer,
  type ViewerScorerOptions,
} from "./core/verdict/create-viewer-scorer.ts";
export type { Findability, PortalSearch } from "./core/verdict/found-by.ts";
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
export type { Explanation } from "./core/verdict/explanation.ts";
export type { Judge } from "./core/verdict/choose-judge.ts";
export { portalQueries } from "./core/verdict/replay-words.ts";
export { type AgentRule, DEFAULT_AGENT_RULES } from "./core/verdict/agent-rules.ts";
export { DEFAULT_MODEL } from "./core/verdict/default-model.ts";
export { type FitOptions, fitModel } from "./core/verdict/fit-model.ts";
export { judgeFrom } from "./core/verdict/judge-from.ts";
export { type Learned, type LearnOptions, learn } from "./core/verdict/learn.ts";
export { type LinkOptions, linkCitedArticles } from "./core/verdict/link-cited-articles.ts";
export type { Model } from "./core/verdict/model.ts";
export { loadModel } from "./core/verdict/load-model.ts";
export { findGaps, type GapOptions } from "./core/gap/find-gaps.ts";
export type { CostAssumptions, Gap, GapCause } from "./core/gap/gap.ts";
export { DEFAULT_COSTS } from "./core/gap/cost-range.ts";
export type { Burst } from "./desk/outage/burst.ts";
export { type BurstOptions, findBursts } from "./desk/outage/find-bursts.ts";
export { findWords, type WordOptions } from "./desk/word/find-words.ts";
export type { WordSuggestion } from "./desk/word/word-suggestion.ts";
