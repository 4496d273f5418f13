import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * Every name that a user can import. Adding one is a promise, taking one away breaks somebody's program:
 * so the lists are written by hand, values before types.
 */
const entries = [
  {
    entry: "index",
    load: () => import("../src/index.ts"),
    values: `
      LevelZeroError assess createAnalyzer visibilityOf
      redact createArticle createTicket
      dateArticle dateNewArticles knownArticles publishedOn
      requesterText parseTickets mergeBatches TicketParser toTicket exclusionOf EXCLUSION_RULES TICKET_FIELDS ticketFieldOf findHeaderRow findBoilerplate withoutBoilerplate
      misreadLanguage createSearchIndex search suggest similarArticles getArticle serializeIndex loadIndex
      createHistory addToHistory historySize serializeHistory loadHistory learnWords lostArticles
      maskEvent parseEvents parsePortalResults summariseSearches joinSearches
      portalQueries scoreTicket createScorer createViewerScorer explainTicket DEFAULT_AGENT_RULES learn learnHistory linkCitedArticles fitModel readModel DEFAULT_MODEL
      findGaps DEFAULT_COSTS createResolvedFinder draftArticle whatIf planWriting
      findCauses winnable whyNoDraft readGapState formatGapState matchGaps followGaps dismissGap reopenGap snoozeGap measureEffects findChanges formatEffects findBursts findWords
      articlesAt snapshotMoments drawAudit formatAuditSheet formatAuditKey readAuditKey readAuditSheet countAudit formatAudit readAudit labelTickets
      createReport readWeights reportSchema formatHtml formatMarkdown formatCsv formatGapsCsv formatScorecardCsv formatJson
      readReport compareReports formatComparison DESK_SYSTEMS formatWriteBack formatGapTasks
      compareEvaluations evaluate evaluateCauses evaluateGaps formatCauseEvaluation formatEvaluation formatGapEvaluation`,
    types: `
      LevelZeroErrorCode Issue AssessInput Assessment AssessOptions ModelSummary Analyzer AnalyzerOptions Token
      PersonalData PersonalDataFound Redacted RedactOptions
      Article NewArticle NewSection ArticleLink Section ArticleState ArticleDates KnownArticle KnownArticles Viewer Visibility
      Ticket NewTicket TicketCause TicketKind TicketLabel TicketBatch TicketReadOptions TicketField ColumnMeanings CodedField ValueWords Boilerplate BoilerplateLine TicketMapping MappedColumn MissingField HeaderRow ServiceDesk TicketFormat DateOrder
      ToTicketOptions ToTicketResult ExclusionOptions ExclusionRule
      MisreadLanguage CreateSearchIndexOptions SearchIndex SearchOptions SearchResult Notice LearnedWords Hit Span ViewerOptions
      Facet FacetCount Facets Filters Boosts Popularity SuggestOptions Suggestion SimilarOptions SerializeOptions
      HistoryOptions History LostArticle LostArticles
      PortalEvent SearchEvent ClickEvent ViewEvent FeedbackEvent FeedbackAnswer TicketEvent FloodEvent
      ParsedEvents PortalResults SummariseOptions SearchSummary SearchShare SearchAlarm SearchFinding ClickPosition QueryRow GapSearches JoinedSearches
      ScoreOptions Scorer Findability FoundBy PortalSearch ViewerScorerOptions Learned FitOptions Model ModelMeasures PrecisionPromise Thresholds Evidence
      Explanation Grounds ProbabilityGrounds ArticleGrounds Contribution Replay AgentsAnswer AgentRule AgentCues
      Verdict SolvableVerdict UnsolvableVerdict UnsureVerdict ExcludedVerdict Outcome UnsolvableReason
      GapOptions Gap GapCause GapExample GapPart GapProfile GapWave GapValue GapTrend CostRange CostAssumptions
      CauseEvaluation CauseShares CausedTickets TicketCauses ResolvedSource ArticleDraft DraftSource WhatIf WhatIfInput WonTicket PushedDown WritingCandidate WritingStep
      GapState GapRecord GapStatus GapMatches MatchableGap MatchedGap FollowedGap FollowedGaps GapRun GoneGap
      EffectInput EffectOptions EffectFinding ArticleChange ArticleEffect ArticleEffects ArticleUse DatedEstimate DaySpan
      Burst BurstOptions WordOptions WordSource SuggestedWord WordSuggestion
      AsOfOptions AsOfStep AsOfSummary Snapshot
      Auditable DrawAuditOptions AuditDraw AuditSheet AuditSheetRow CandidateArticle AuditKey AuditKeyRow AuditPopulation AuditStratum
      FilledSheet SheetAnswer Answer Audit AuditedShare AuditedStratum Agreement ReportAudit
      Scorecard ScorecardOptions ScoreMetric MetricId Stage Demand PortalFigures ScoreCost
      ReportOptions Report ReportSettings Privacy Rate Headline Caution Funnel OutcomeRow ProbabilityBin GroupRow Months
      AnsweringArticle AnsweringArticles ArticleNews ArticleRef EffectRow EffectTable NewsRow MendRow GapTable GapRow GapWorth GapCost SearchTable GapSearchRow UnmatchedSearches FailedQuery SearchCounts BurstRow WordRow Health Problems Method TicketRow
      JsonSchema CsvOptions
      ReportComparison ComparedReport ComparedTickets ComparisonNote MovedArticle MovedArticles MovedMeasure MovedGaps MovedGap DeskSystem WriteBackOptions
      Contest ComparedMeasure Comparison Finding EvaluateOptions
      Evaluation RankingMeasures RateMeasures DecisionMeasures OutcomeCount RiskCoveragePoint GapLabel GapEvaluation`,
  },
  {
    entry: "core/search/index",
    load: () => import("../src/core/search/index.ts"),
    values: "createArticle createSearchIndex search suggest similarArticles getArticle loadIndex",
    types: `Article NewArticle NewSection ArticleLink Section AnalyzerOptions CreateSearchIndexOptions SearchIndex SearchOptions SearchResult Notice LearnedWords
      Hit Span ViewerOptions Facet FacetCount Facets Filters Boosts Popularity SuggestOptions Suggestion SimilarOptions`,
  },
  {
    entry: "edge/markdown/index",
    load: () => import("../src/edge/markdown/index.ts"),
    values:
      "articleOutline parseArticle parseArticles readArticleAccess tidyMarkdown articleTree keyMeanings withLanguages includeMarks includedText joinText",
    types:
      "ParseArticleOptions ParsedArticle ArticleAccess ReadAccessOptions ArticleSource ArticleTree KeyMeaning IncludeMark",
  },
  {
    entry: "view/check/index",
    load: () => import("../src/view/check/index.ts"),
    values: `checkArticles CHECK_RULES shownFrom formatCheckText formatCheckMarkdown formatCheckJson formatCheckSarif formatCheckGithub
      readGolden askGolden compareGolden suggestGolden compareTickets withGolden formatTicketComparison
      answeredTickets findProposals findRivals withDemand reviewOrder formatReview
      findHabits drawLinkSheet readLinkSheet formatLinkSheet parseLinkSheet formatLinks
      EMPTY_QUEUE updateQueue editQueue mergeInQueue readQueue formatQueue formatQueueText feedbackEntries searchEntries gapEntries flagEntry`,
    types: `CheckInput CheckOptions Check AcceptedFinding RanRule RuleSetting RuleNumbers DeskWords Finding Place Severity RuleGroup FormatCheckOptions
      GoldenQuestion GoldenAnswer RawQuestion AskGoldenOptions GoldenChange SuggestGoldenOptions TicketComparison MovedTicket GoldenResult
      AnsweredTicket FindabilityProposal FoundChange ProposalKind Rivals RivalOptions DemandFindings ReviewInput ReviewItem
      HabitOptions LinkHabit LinkAccuracy LinkSheetRow
      Queue QueueItem QueueEntry QueueKind QueueStatus QueueEdit`,
  },
  {
    entry: "edge/html/index",
    load: () => import("../src/edge/html/index.ts"),
    values: "renderMarkdown htmlToMarkdown",
    types: "RenderOptions ToMarkdownOptions ConvertedHtml",
  },
  {
    entry: "edge/import/index",
    load: () => import("../src/edge/import/index.ts"),
    values: "importArticles",
    types: "ArticleExport ImportOptions ImportedArticles ImportedArticle NoArticle SourceSystem",
  },
  {
    entry: "edge/node/index",
    load: () => import("../src/edge/node/index.ts"),
    values: `
      openArticles watchArticles readArticles readTickets readAllTickets readEvents openEventFile openTicketFile writeFileWhole openFileWriter checkWritable
      redactExport isWorkbook createPseudonyms importArticleFiles readText readArticleHistory readGitDates readOutlines`,
    types: `
      PictureFile ArticleFolder ArticleChanges ArticleWatch WatchListener TicketFile TicketFileOptions ReadArticles ReadArticlesOptions ReadTicketsOptions TicketSource TextEncodingName
      FileWriter ReadEvents EventFile EventFileOptions
      RedactExportOptions FoundInExport ImportFilesOptions ImportedFiles ImportedFile FileOutcome ReadText ArticleHistory ArticleHistoryOptions GitDate GitDated GitDates GitDatesOptions ReadOutlines`,
  },
  {
    entry: "edge/mcp/index",
    load: () => import("../src/edge/mcp/index.ts"),
    values: "createMcpServer",
    types: "McpOptions",
  },
  {
    entry: "edge/portal/index",
    load: () => import("../src/edge/portal/index.ts"),
    values: "createPortal",
    types: "PortalOptions PortalTexts PortalTicket Picture",
  },
  {
    entry: "edge/element/index",
    // Checked with the names that browsers have, by tsconfig.browser.json: here TypeScript is not to look into it.
    load: () => import(String("../src/edge/element/index.ts")),
    values: "LevelZeroSearch",
    types: "FeedbackDetail OpenDetail SearchTexts",
  },
  {
    entry: "edge/http/index",
    load: () => import("../src/edge/http/index.ts"),
    values: "createApi createHandler createRateStore takeTokens pathUnder",
    types: `Api ApiAnswer OperationAnswers Question HealthAnswer HealthPart Leave HandlerOptions CorsOptions RateLimitOptions RateStore Bucket BucketSize Taken SessionOptions
      ArticleAnswer PublicArticle TicketAnswer OfferedArticle Problem ProblemCode`,
  },
] as const;

describe.each(entries)("src, $entry", ({ entry, load, values, types }) => {
  const listed = (text: string): string[] => text.trim().split(/\s+/).sort();

  it("exports these values", async () => {
    expect(Object.keys(await load()).sort()).toEqual(listed(values));
  });

  it("exports these types", () => {
    expect(exportedTypes(readFileSync(`src/${entry}.ts`, "utf8"))).toEqual(listed(types));
  });
});

/** The names behind `export type { … }` and `export { type … }`, renamed as they leave. */
function exportedTypes(source: string): string[] {
  const clauses = [...source.matchAll(/export (type )?\{([^}]*)\}/g)];
  const names = clauses.flatMap(([, allTypes, clause]) =>
    clause!
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && (allTypes !== undefined || name.startsWith("type "))),
  );
  return names.map((name) => name.split(" ").at(-1)!).sort();
}
