import type { Article } from "./core/article/article.ts";
import { mustBeArticles } from "./core/article/article-door.ts";
import { dateNewArticles, type KnownArticles } from "./core/article/known-articles.ts";
import { mustBe, optionsDoor } from "./core/door/door.ts";
import { above0, moment, record, text, that, wholeNumber } from "./core/door/kinds.ts";
import { findGaps, type GapOptions } from "./core/gap/find-gaps.ts";
import type { Gap } from "./core/gap/gap.ts";
import { historySize } from "./core/history/create-history.ts";
import { inputIssues } from "./core/input-issues.ts";
import type { Issue } from "./core/issue.ts";
import { articleTongues } from "./core/search/article-tongues.ts";
import { createSearchIndex } from "./core/search/create-search-index.ts";
import type { SearchIndex } from "./core/search/search-index.ts";
import type { AnalyzerOptions } from "./core/text/analyzer.ts";
import type { ExclusionOptions } from "./core/ticket/exclude-ticket.ts";
import type { Ticket } from "./core/ticket/ticket.ts";
import { mustBeTickets } from "./core/ticket/ticket-door.ts";
import type { AgentRule } from "./core/verdict/agent-rules.ts";
import { findability as findabilityKind } from "./core/verdict/check-options.ts";
import { countPortalTickets } from "./core/verdict/count-portal-tickets.ts";
import { createScorer } from "./core/verdict/create-scorer.ts";
import { type Findability, type FoundBy, foundByOf } from "./core/verdict/findability.ts";
import { linkCitedArticles } from "./core/verdict/link-cited-articles.ts";
import type { Model, PrecisionPromise } from "./core/verdict/model.ts";
import type { Verdict } from "./core/verdict/verdict.ts";
import type { AsOfOptions, AsOfSummary } from "./desk/as-of/as-of.ts";
import { type Judge, judgeAsOf, judgeOf } from "./desk/as-of/judge-as-of.ts";
import type { Burst } from "./desk/outage/burst.ts";
import { countOutagesOnce } from "./desk/outage/count-outages-once.ts";
import { type BurstOptions, findBursts } from "./desk/outage/find-bursts.ts";
import { findWords, type WordOptions } from "./desk/word/find-words.ts";
import type { WordSuggestion } from "./desk/word/word-suggestion.ts";

/** What is assessed. */
export interface AssessInput {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
  /** Resolved tickets to learn from: those that say which articles closed them, or that none did. */
  readonly history?: readonly Ticket[];
  /** What came of reading the inputs; carried into the report. */
  readonly rejectedRows?: number;
  readonly issues?: readonly Issue[];
}

export interface AssessOptions {
  /** The day that the knowledge base is judged at, ISO 8601. */
  readonly now: string;
  readonly analyzer?: AnalyzerOptions;
  /** Half-life of a resolved ticket's vote in days. Leave out to let old tickets count as much as new ones. */
  readonly halfLifeDays?: number;
  /** The numbers that judge. Default: fitted on the history, if that has labels enough. */
  readonly model?: Model;
  readonly exclusions?: ExclusionOptions;
  /** Cues that tell `needs-agent` from `missing`. Default `DEFAULT_AGENT_RULES`; an empty list leaves it to the history. */
  readonly agentRules?: readonly AgentRule[];
  /** Who says whether an article is found, as in `createScorer`. Default true: level-zero's own search. */
  readonly findability?: Findability;
  /** Articles of each verdict's evidence that say what speaks for them; the others have their score alone. Default 3, to hold many tickets. */
  readonly explained?: number;
  readonly gaps?: Omit<GapOptions, "analyzer" | "titles">;
  /** What counts as a burst of similar tickets. `exclusions: { rules: { "outage": false } }` scores all of them. */
  readonly bursts?: Omit<BurstOptions, "index">;
  readonly words?: WordOptions;
  /** Judge each ticket by what was there on its day. Default: by what is there at `now`. Gaps and words are of `now` in any case. */
  readonly asOf?: AsOfOptions;
  /** The articles that were there at an earlier moment (`report.knowledge`): others that say no date came after it. Default: unknown. */
  readonly knownArticles?: KnownArticles;
}

/** All that one run found: the input of every report. Plain data. */
export interface Assessment {
  readonly articles: readonly Article[];
  /** Every ticket read, in input order; `verdicts[i]` belongs to `tickets[i]`. */
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  readonly gaps: readonly Gap[];
  /** Possible outages, earliest first. */
  readonly bursts: readonly Burst[];
  /** Words that customers use and no article has, with the articles where they belong. */
  readonly words: readonly WordSuggestion[];
  /** Rows that could not become tickets; each has an `error` in `issues`. */
  readonly rejectedRows: number;
  readonly issues: readonly Issue[];
  readonly model: ModelSummary;
  /** The moment that the knowledge base was judged at, ISO 8601. */
  readonly now: string;
  /** What each month or day was judged by; `null` if all tickets were judged by what is there now. */
  readonly asOf: AsOfSummary | null;
  /** Whose search said whether an article is found. `level-zero` if absent, as in assessments of an older version. */
  readonly foundBy?: FoundBy;
  /** Scored tickets for which the portal was asked for all their words; `null`, or absent, where it was asked for none. */
  readonly portalTickets?: number | null;
}

/** Which numbers judged, so that a report can say how far to trust them. */
export interface ModelSummary {
  readonly name: string;
  readonly trainedOn: string;
  /** Labelled tickets that it was fitted on. */
  readonly labels: number;
  readonly thresholds: { readonly solvable: number; readonly unsolvable: number };
  /** What the labels let the model promise of the tickets that it calls solvable; `null` for no promise. */
  readonly promise: PrecisionPromise | null;
  /** Area under the ROC curve on held-out tickets, in [0, 1]; `null` if not measured. */
  readonly auroc: number | null;
  /** Expected calibration error on held-out tickets, in [0, 1]; `null` if not measured. */
  readonly calibrationError: number | null;
  /** Resolved tickets that it learned from; 0 without a history. */
  readonly historyTickets: number;
  /** Why no model could be fitted on the history given; `null` if one was, or none was asked for. */
  readonly notFitted: string | null;
}

/**
 * Indexes the articles, learns from the history, judges every ticket, finds outages and gaps. An outage counts once.
 * @throws LevelZeroError `INVALID_OPTION` and `INVALID_INPUT` for what is no input.
 */
export function assess(input: AssessInput, options: AssessOptions): Assessment {
  checkAssess(input, options);
  const { rejectedRows = 0, issues = [] } = input;
  const { now, analyzer, exclusions, knownArticles } = options;
  const articles = knownArticles ? dateNewArticles(input.articles, knownArticles) : input.articles;
  const index = createSearchIndex(articles, { now, ...(analyzer && { analyzer }) });
  const tickets = linkCitedArticles(input.tickets, index);
  const resolved = input.history && linkCitedArticles(input.history, index);
  const { judge, judged, asOf } = judgeAll({ articles, index, tickets, resolved }, options);
  const counted = tickets.filter((_, at) => judged[at]!.outcome !== "excluded");
  const bursts = findBursts(counted, { ...options.bursts, index });
  const verdicts = exclusions?.rules?.outage === false ? judged : countOutagesOnce(judged, bursts);
  const gaps = findGaps(tickets, verdicts, {
    ...options.gaps,
    ...(resolved && { history: resolved }),
    analyzer: index.analyzer,
    titles: articles.map(({ title }) => title),
    tongues: articleTongues(articles),
  });
  const words = findWords(
    { index, tickets, verdicts, ...(resolved && { history: resolved }) },
    options.words,
  );
  return {
    articles,
    tickets,
    verdicts,
    gaps,
    bursts,
    words,
    rejectedRows,
    issues: [...issues, ...inputIssues(index, resolved ?? [])],
    model: summarise(judge),
    now,
    asOf,
    foundBy: foundByOf(options.findability ?? true),
    portalTickets: countPortalTickets(tickets, verdicts, options.findability ?? true),
  };
}

const some = that<never>((value) => typeof value === "object" && value !== null, "an object");

const inputDoor = optionsDoor<AssessInput>("assess", {
  ...{ articles: some, tickets: some, history: some, rejectedRows: wholeNumber(0), issues: some },
});

/** The parts check their own options; here are the names, and what must be there. */
const optionDoor = optionsDoor<AssessOptions>("assess", {
  ...{ now: moment, analyzer: some, halfLifeDays: above0, model: some, exclusions: some, agentRules: some },
  ...{
    explained: wholeNumber(0),
    findability: findabilityKind,
    gaps: some,
    bursts: some,
    words: some,
    asOf: some,
    knownArticles: record({ at: text, articles: some }, "what knownArticles or a report's `knowledge` gives"),
  },
});

function checkAssess(input: AssessInput, options: AssessOptions): void {
  const { articles, tickets, history = [] } = inputDoor(input);
  mustBeArticles(articles, "assess: articles");
  mustBeTickets(tickets, "assess: tickets");
  mustBeTickets(history, "assess: history");
  optionDoor(options);
  mustBe(moment, options.now, "assess: now");
}

interface Read {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  readonly tickets: readonly Ticket[];
  readonly resolved: readonly Ticket[] | undefined;
}

const EXPLAINED = 3;

/** Every ticket by what is there now, or by what was there on its day. */
function judgeAll(
  { articles, index, tickets, resolved }: Read,
  options: AssessOptions,
): { readonly judge: Judge; readonly judged: readonly Verdict[]; readonly asOf: AsOfSummary | null } {
  const { now, model, analyzer, asOf, halfLifeDays, exclusions, agentRules } = options;
  const { explained = EXPLAINED, findability = true } = options;
  if (asOf !== undefined) {
    const settings = { now, model, analyzer, halfLifeDays, exclusions, agentRules, explained, findability };
    const given = { articles, tickets, history: resolved, ...settings };
    const { verdicts, summary, judge } = judgeAsOf(given, asOf);
    return { judge, judged: verdicts, asOf: summary };
  }
  const judge = judgeOf(index, resolved, { model, halfLifeDays });
  const rules = { ...(exclusions && { exclusions }), ...(agentRules && { agentRules }) };
  const scorer = createScorer(index, { ...judge, ...rules, explained, findability });
  return { judge, judged: tickets.map((ticket) => scorer.score(ticket)), asOf: null };
}

function summarise({ model, history, notFitted }: Judge): ModelSummary {
  const { solvable, unsolvable, solvablePromise } = model.thresholds;
  return {
    name: model.name,
    trainedOn: model.trainedOn,
    labels: model.labels,
    thresholds: { solvable, unsolvable },
    promise: solvablePromise,
    auroc: model.measures?.auroc ?? null,
    calibrationError: model.measures?.calibrationError ?? null,
    historyTickets: history === null ? 0 : historySize(history),
    notFitted,
  };
}
