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
      LevelZeroError assess prepareAssessment createAnalyzer redact createArticle visibilityOf requesterText createTicket
      misreadLanguage createSearchIndex search similarArticles getArticle serializeIndex loadIndex
      createHistory historySize addToHistory loadHistory serializeHistory learnWords lostArticles createScorer serializeScorer loadScorer
      createViewerScorer portalQueries DEFAULT_AGENT_RULES DEFAULT_MODEL fitModel judgeFrom learn
      linkCitedArticles loadModel findGaps DEFAULT_COSTS findBursts findWords`,
    types: `
      LevelZeroErrorCode Issue AssessInput Assessment AssessOptions PreparedAssessment Analyzer AnalyzerOptions Redacted RedactOptions
      PersonalData Article Section NewArticle ArticleState Viewer Visibility Ticket TicketCause NewTicket
      ExclusionOptions CreateSearchIndexOptions SearchIndex SearchOptions SearchResult Notice LearnedWords Hit Span
      ViewerOptions Facet Facets Popularity SimilarOptions SerializeOptions HistoryOptions
      History LostArticles ScoreOptions Scorer ViewerScorer ViewerScorerOptions PortalSearch ExcludedVerdict Outcome
      SolvableVerdict UnsolvableReason UnsolvableVerdict UnsureVerdict Verdict Evidence Explanation AgentRule
      FitOptions Learned LinkOptions Model GapOptions CostAssumptions Gap GapCause Burst BurstOptions WordOptions WordSuggestion
      Token TicketLabel LoadIndexOptions LoadScorerOptions Findability Judge LearnOptions`,
  },
  {
    entry: "core/vector/index",
    load: () => import("../src/core/vector/index.ts"),
    values: "createVectors learnWordVectors serializeVectors loadVectors",
    types: "Embedder VectorSource WordVectorOptions Vectors",
  },
  {
    entry: "core/ticket/index",
    load: () => import("../src/core/ticket/index.ts"),
    values: `
      TICKET_FIELDS exclusionOf EXCLUSION_RULES findBoilerplate findHeaderRow mergeBatches parseTickets
      ticketFieldOf TicketParser toTicket withoutBoilerplate`,
    types: `
      ColumnMeanings TicketField CodedField ExclusionRule Boilerplate HeaderRow TicketBatch DateOrder MappedColumn
      TicketMapping TicketReadOptions ToTicketOptions ToTicketResult`,
  },
  {
    entry: "view/report/index",
    load: () => import("../src/view/report/index.ts"),
    values: `
      compareReports formatComparison readTargets readWeights createReport formatReport loadReport withListening`,
    types: `
      ReportComparison ReportOptions FormatOptions ReportFormat Report CheckTable ReportPart ScorecardOptions
      ReportLanguage ReportTexts`,
  },
  {
    entry: "view/report/schema/index",
    load: () => import("../src/view/report/schema/index.ts"),
    values: "reportSchema",
    types: "JsonSchema",
  },
  {
    entry: "view/report/languages/de",
    load: () => import("../src/view/report/languages/de.ts"),
    values: "GERMAN",
    types: "",
  },
  {
    entry: "view/report/languages/es",
    load: () => import("../src/view/report/languages/es.ts"),
    values: "SPANISH",
    types: "",
  },
  {
    entry: "view/report/languages/fr",
    load: () => import("../src/view/report/languages/fr.ts"),
    values: "FRENCH",
    types: "",
  },
  {
    entry: "view/write-back/index",
    load: () => import("../src/view/write-back/index.ts"),
    values: `
      DESK_SYSTEMS formatGapTasks formatWriteBack`,
    types: `
      DeskSystem WriteBackOptions`,
  },
  {
    entry: "desk/audit/index",
    load: () => import("../src/desk/audit/index.ts"),
    values: `
      serializeAuditKey loadAuditKey serializeAuditSheet countAudit drawAudit labelTickets serializeAudit loadAudit
      loadAuditSheet`,
    types: `
      Agreement Audit AuditedShare AuditKey AuditSheet AuditDraw DrawAuditOptions FilledSheet`,
  },
  {
    entry: "desk/evaluation/index",
    load: () => import("../src/desk/evaluation/index.ts"),
    values: `
      findCauses compareEvaluations evaluate evaluateCauses formatCauseEvaluation evaluateGaps formatEvaluation
      formatGapEvaluation`,
    types: `
      TicketCauses Contest Comparison EvaluateOptions CauseEvaluation GapLabel Evaluation GapEvaluation`,
  },
  {
    entry: "desk/draft/index",
    load: () => import("../src/desk/draft/index.ts"),
    values: `
      createResolvedFinder winnable articlesToWrite draftArticle draftTexts planWriting whatIf whyNoDraft`,
    types: `
      ResolvedSource ArticleDraft DraftSource DraftOptions DraftTexts WritingCandidate WritingStep WhatIf WhatIfInput`,
  },
  {
    entry: "desk/follow/index",
    load: () => import("../src/desk/follow/index.ts"),
    values: `
      followGaps serializeGapState loadGapState matchGaps dismissGap reopenGap snoozeGap`,
    types: `
      FollowedGap FollowedGaps GapRun GapState GapStatus GapMatches MatchableGap`,
  },
  {
    entry: "desk/effect/index",
    load: () => import("../src/desk/effect/index.ts"),
    values: `
      findChanges measureEffects formatEffects`,
    types: `
      ArticleChange ArticleEffect ArticleEffects EffectInput EffectOptions`,
  },
  {
    entry: "desk/event/index",
    load: () => import("../src/desk/event/index.ts"),
    values: `
      FEEDBACK_REASONS joinSearches maskEvent parseEvents parsePortalResults summariseSearches`,
    types: `
      PortalEvent GapSearches JoinedSearches ParsedEvents PortalResults SearchSummary SummariseOptions`,
  },
  {
    entry: "desk/as-of/index",
    load: () => import("../src/desk/as-of/index.ts"),
    values: `
      dateArticle dateNewArticles knownArticles publishedOn articlesAt snapshotMoments`,
    types: `
      ArticleDates KnownArticles AsOfOptions AsOfStep AsOfSummary`,
  },
  {
    entry: "core/search/index",
    load: () => import("../src/core/search/index.ts"),
    values:
      "createArticle createSearchIndex updateIndex withoutWithheld search suggest similarArticles getArticle loadIndex",
    types: `Article NewArticle NewSection ArticleLink Section AnalyzerOptions CreateSearchIndexOptions IndexChange SearchIndex SearchOptions SearchResult Notice LearnedWords
      Hit Span ViewerOptions Facet FacetCount Facets Filters Boosts Popularity SuggestOptions Suggestion SimilarOptions Withheld`,
  },
  {
    entry: "edge/markdown/index",
    load: () => import("../src/edge/markdown/index.ts"),
    values:
      "articleOutline parseArticle parseArticles readArticleAccess tidyMarkdown articleTree cascadedAccess scopedAccess isKeptBack keyMeanings withLanguages includeMarks includedText joinText",
    types:
      "ParseArticleOptions ParsedArticle ArticleAccess ReadAccessOptions ArticleSource ArticleTree KeyMeaning IncludeMark",
  },
  {
    entry: "view/check/index",
    load: () => import("../src/view/check/index.ts"),
    values: `checkArticles CHECK_RULES shownFrom formatCheck
      readGolden askGolden compareGolden suggestGolden compareTickets formatTicketComparison
      answeredTickets findProposals findRivals reviewOrder formatReview summariseCheck checkPart
      findHabits drawLinkSheet readLinkSheet formatLinkSheet parseLinkSheet formatLinks
      EMPTY_QUEUE updateQueue editQueue mergeInQueue readQueue formatQueue formatQueueText feedbackEntries searchEntries gapEntries flagEntry`,
    types: `CheckInput CheckTicket CheckOptions CheckSummaryInput Check AcceptedFinding RanRule RuleSetting RuleNumbers DeskWords Finding Place Severity Rule RuleGroup CheckFormat FormatCheckOptions
      GoldenQuestion GoldenAnswer RawQuestion AskGoldenOptions GoldenChange GoldenFailure AskedGolden KnownGap CheckLanguage SuggestGoldenOptions TicketComparison MovedTicket GoldenResult
      AnsweredTicket FindabilityProposal FoundChange ProposalKind Rivals RivalOptions Demand ReviewInput ReviewItem
      HabitOptions LinkHabit LinkAccuracy LinkSheetOptions LinkSheetRow
      Queue QueueItem QueueEntry QueueKind QueueStatus QueueEdit`,
  },
  {
    entry: "view/check/languages/de",
    load: () => import("../src/view/check/languages/de.ts"),
    values: "GERMAN_CHECK",
    types: "",
  },
  {
    entry: "view/check/languages/es",
    load: () => import("../src/view/check/languages/es.ts"),
    values: "SPANISH_CHECK",
    types: "",
  },
  {
    entry: "view/check/languages/fr",
    load: () => import("../src/view/check/languages/fr.ts"),
    values: "FRENCH_CHECK",
    types: "",
  },
  {
    entry: "view/journey/index",
    load: () => import("../src/view/journey/index.ts"),
    values:
      "createJourneyReader summariseJourneys formatJourney drawShopQuestions createLibraryPortal shopAsCustomers isShopSummary formatShop ticketTopics findRising formatRising listen formatListening listeningPart",
    types:
      "JourneyReader JourneyTickets JourneyOptions JourneySummary FormatJourneyOptions JourneyFormat DrawnQuestions DrawShopOptions LibraryPortalOptions ShopOptions ShopPortal ShopQuestion ShopSummary JudgedTopics RisingOptions RisingSummary TopicRef ListenOptions ListeningSummary ListeningPartOptions",
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
      createPool keepTickets keepVerdicts scoreLine SCORE_LINE_EXPLAINED redactExport isWorkbook createPseudonyms createRequesterPseudonyms importArticleFiles readText readArticleHistory readGitDates readOutlines`,
    types: `
      Pool PoolOptions PoolJobOptions PoolLearnOptions PoolScoreOptions PoolProgress StreamInput TicketSupply ScoredLines TicketKeeper TicketStoreOptions LearnedData PictureFile ArticleFolder ArticleChanges ArticleWatch WatchListener TicketFile TicketFileOptions ReadArticles ReadArticlesOptions ReadTicketsOptions TicketSource TextEncodingName
      FileWriter ReadEvents EventFile EventFileOptions
      RedactExportOptions FoundInExport ImportFilesOptions ImportedFiles ImportedFile FileOutcome ReadText ArticleHistory ArticleHistoryOptions GapSampling GitDate GitDated GitDates GitDatesOptions ReadOutlines`,
  },
  {
    entry: "edge/postgres/index",
    load: () => import("../src/edge/postgres/index.ts"),
    values: `openPostgres migratePostgres addScorer readScorer addTickets forgetText contentHash addShards countShards workShards readVerdicts countOutcomes
      createEventStore readEventLines readPortalTicketLines createTicketStore createPostgresRateStore forgetSenders`,
    types:
      "PostgresOptions MigrateOptions DeskClient DeskDatabase JobQueue AddedTickets Shard ShardOptions ShardCounts WorkOptions WorkDone CountedOutcome",
  },
  {
    entry: "edge/mcp/index",
    load: () => import("../src/edge/mcp/index.ts"),
    values: "createMcpServer",
    types: "AgentServer McpOptions McpDesk",
  },
  {
    entry: "edge/portal/index",
    load: () => import("../src/edge/portal/index.ts"),
    values: "createPortal portalTexts",
    types: "PortalOptions PortalTexts PortalTicket Picture",
  },
  {
    entry: "edge/language-pack/index",
    load: () => import("../src/edge/language-pack/index.ts"),
    values: "builtInLanguagePack readLanguagePack formatLanguagePack packOptions",
    types: "LanguagePack LanguagePackPart PackOptions",
  },
  {
    entry: "edge/element/index",
    // Checked with the names that browsers have, by tsconfig.browser.json: here TypeScript is not to look into it.
    load: () => import(String("../src/edge/element/index.ts")),
    values: "LevelZeroSearch",
    types: "FeedbackDetail OpenDetail SearchAttributes SearchTexts",
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
  const listed = (text: string): string[] =>
    text
      .split(/\s+/)
      .filter((name) => name !== "")
      .sort();

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
