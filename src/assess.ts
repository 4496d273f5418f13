import { type AssessInput, type AssessOptions, checkAssess } from "./assess-options.ts";
import type { Article } from "./core/article/article.ts";
import { dateNewArticles } from "./core/article/known-articles.ts";
import type { TicketCorpus } from "./core/corpus/ticket-corpus.ts";
import { LevelZeroError } from "./core/error.ts";
import { type findGaps, gapsIn } from "./core/gap/find-gaps.ts";
import type { Gap } from "./core/gap/gap.ts";
import { inputIssues } from "./core/input-issues.ts";
import type { Issue } from "./core/issue.ts";
import { articleTongues } from "./core/search/article-languages.ts";
import { createSearchIndex } from "./core/search/create-search-index.ts";
import type { SearchIndex } from "./core/search/search-index.ts";
import { toAnalyzer } from "./core/text/analyzer.ts";
import { rememberSentences } from "./core/text/remember-sentences.ts";
import { type CountedOnce, countOnce } from "./core/ticket/count-once.ts";
import type { Ticket } from "./core/ticket/ticket.ts";
import type { Judge } from "./core/verdict/choose-judge.ts";
import { answeredByDesk } from "./core/verdict/closed-with.ts";
import { createScorerReading, type ScoreOptions } from "./core/verdict/create-scorer.ts";
import { countPortalTickets, type FoundBy, foundByOf } from "./core/verdict/found-by.ts";
import { judgeFromLinked } from "./core/verdict/judge-from.ts";
import { linkCitedArticles } from "./core/verdict/link-cited-articles.ts";
import { type ModelSummary, summariseJudge } from "./core/verdict/model-summary.ts";
import type { Verdict } from "./core/verdict/verdict.ts";
import type { AsOfOptions, AsOfSummary } from "./desk/as-of/as-of.ts";
import { judgeAsOf } from "./desk/as-of/judge-as-of.ts";
import type { Burst } from "./desk/outage/burst.ts";
import { countOutagesOnce } from "./desk/outage/count-outages-once.ts";
import { burstsIn } from "./desk/outage/find-bursts.ts";
import { createWordCorpus, wordsIn } from "./desk/word/find-words.ts";
import type { WordSuggestion } from "./desk/word/word-suggestion.ts";

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
  /** Rows that could not become tickets, and tickets with the id of an earlier one; `issues` has an `error` for them. */
  readonly rejectedRows: number;
  readonly issues: readonly Issue[];
  readonly model: ModelSummary;
  /** The moment that the knowledge base was judged at, ISO 8601. */
  readonly now: string;
  /** What each month or day was judged by; `null` if all tickets were judged by what is there now. */
  readonly asOf: AsOfSummary | null;
  /** Whose search said whether an article is found. `level-zero` if absent, as in assessments of an older version. */
  readonly foundBy?: FoundBy;
  /** How many of the unsolved tickets the gaps were found in, where that was a sample which the others joined; absent if it was all. */
  readonly gapSample?: { readonly drawn: number; readonly unsolved: number };
  /** Scored tickets for which the portal was asked for all their words; `null`, or absent, where it was asked for none. */
  readonly portalTickets?: number | null;
}

/**
 * Indexes the articles, learns from the history, judges every ticket, finds outages and gaps. An outage counts once.
 * @throws LevelZeroError `INVALID_OPTION` and `INVALID_INPUT` for what is no input.
 */
export function assess(input: AssessInput, options: AssessOptions): Assessment {
  checkAssess(input, options);
  if (options.asOf !== undefined) {
    const read = readInput(input, options);
    return finishAssessment({ read, input, options }, judgePast(read, options, options.asOf));
  }
  const { learning, prepare } = beginAssessment(input, options);
  const { index, scoring, tickets, finish } = prepare(judgeFromLinked(...learning));
  return finish(createScorerReading(index, scoring, learning[3]).scoreAll(tickets));
}

/** An assessment whose tickets are not judged yet: that is most of its work, and goes to other threads, or comes from a database. */
export interface PreparedAssessment {
  readonly index: SearchIndex;
  /** To be judged: those of the input, with links that mean articles of the index. */
  readonly tickets: readonly Ticket[];
  /** What they are to be judged with: `createScorer(index, scoring)`, or `serializeScorer` for another thread. */
  readonly scoring: ScoreOptions;
  /** Outages, gaps and words. `judged[i]` must be the verdict of `tickets[i]`. `find` finds the gaps: for many tickets another way than `findGaps`. */
  finish(judged: readonly Verdict[], find?: typeof findGaps): Assessment;
}

/**
 * The first part of `assess`: indexes the articles and learns from the history.
 * `assess(input, options)` is `finish(createScorer(index, scoring).scoreAll(tickets))`.
 * @throws LevelZeroError as `assess`, and `INVALID_OPTION` for `asOf`, which has an index for each month.
 */
export function prepareAssessment(input: AssessInput, options: AssessOptions): PreparedAssessment {
  const { learning, prepare } = beginAssessment(input, options);
  return prepare(judgeFromLinked(...learning));
}

/** An assessment whose history is not learned from yet: that takes seconds, and can go to other threads. */
export interface BegunAssessment {
  readonly learning: Parameters<typeof judgeFromLinked>;
  readonly prepare: (judge: Judge) => PreparedAssessment;
}

/** The first part of `prepareAssessment`. */
export function beginAssessment(input: AssessInput, options: AssessOptions): BegunAssessment {
  checkAssess(input, options);
  if (options.asOf !== undefined)
    throw new LevelZeroError("INVALID_OPTION", "prepareAssessment takes no asOf: use assess.");
  const read = readInput(input, options);
  const { index, tickets, resolved, corpus } = read;
  const { exclusions, agentRules, explained = EXPLAINED, findability = true, vectors } = options;
  const { model, halfLifeDays, linkedShare } = options;
  const rules = { ...(exclusions && { exclusions }), ...(agentRules && { agentRules }) };
  return {
    learning: [resolved, index, { model, halfLifeDays, linkedShare, vectors }, corpus.read],
    prepare: (judge) => ({
      index,
      tickets,
      scoring: { ...judge, ...rules, ...(vectors && { vectors }), explained, findability },
      finish(judged, find) {
        if (judged.length !== tickets.length || tickets.some(({ id }, at) => judged[at]!.ticketId !== id)) {
          const message = "finish expects one verdict for each ticket, in the order of `tickets`.";
          throw new LevelZeroError("INVALID_INPUT", message);
        }
        return finishAssessment({ read, input, options }, { judge, judged, asOf: null }, find);
      },
    }),
  };
}

function readInput(input: AssessInput, { now, analyzer, knownArticles }: AssessOptions): Read {
  const articles = knownArticles ? dateNewArticles(input.articles, knownArticles) : input.articles;
  const index = createSearchIndex(articles, { now, analyzer: rememberSentences(toAnalyzer(analyzer)) });
  const once = countOnce(input.tickets, input.history);
  const tickets = linkCitedArticles(once.tickets, index);
  const resolved = once.history && linkCitedArticles(once.history, index, { resolved: true });
  const corpus = createWordCorpus(index, tickets.length + (resolved?.length ?? 0));
  return { articles, index, tickets, resolved, corpus, once };
}

interface Judged {
  readonly judge: Judge;
  readonly judged: readonly Verdict[];
  readonly asOf: AsOfSummary | null;
}

function finishAssessment(
  {
    read: { articles, index, tickets, resolved, corpus, once },
    input: { rejectedRows = 0, issues = [] },
    options,
  }: { readonly read: Read; readonly input: AssessInput; readonly options: AssessOptions },
  { judge, judged, asOf }: Judged,
  find: typeof findGaps = (some, their, given = {}) => gapsIn(some, their, given, corpus),
): Assessment {
  const { now, exclusions } = options;
  const counted = tickets.filter((_, at) => judged[at]!.outcome !== "excluded");
  const bursts = burstsIn(corpus, counted, { ...options.bursts, index });
  const verdicts = exclusions?.rules?.outage === false ? judged : countOutagesOnce(judged, bursts);
  const gaps = find(tickets, answeredByDesk(tickets, verdicts, index), {
    ...options.gaps,
    ...(resolved && { history: resolved }),
    analyzer: index.analyzer,
    titles: articles.map(({ title }) => title),
    tongues: articleTongues(articles),
  });
  const words = wordsIn(
    corpus,
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
    rejectedRows: rejectedRows + once.repeated,
    issues: [...issues, ...once.issues, ...inputIssues(index, resolved ?? [])],
    model: summariseJudge(judge),
    now,
    asOf,
    foundBy: foundByOf(options.findability ?? true),
    portalTickets: countPortalTickets(tickets, verdicts, options.findability ?? true),
  };
}

interface Read {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
  readonly tickets: readonly Ticket[];
  readonly resolved: readonly Ticket[] | undefined;
  /** What they say: analysed by whoever asks first. */
  readonly corpus: TicketCorpus;
  readonly once: CountedOnce;
}

const EXPLAINED = 3;

/** Every ticket by what was there on its day. */
function judgePast({ articles, tickets, resolved }: Read, options: AssessOptions, asOf: AsOfOptions): Judged {
  const { now, model, analyzer, halfLifeDays, linkedShare, exclusions, agentRules } = options;
  const { explained = EXPLAINED, findability = true } = options;
  const learning = { model, halfLifeDays, linkedShare };
  const settings = { now, analyzer, ...learning, exclusions, agentRules, explained, findability };
  const { verdicts, summary, judge } = judgeAsOf({ articles, tickets, history: resolved, ...settings }, asOf);
  return { judge, judged: verdicts, asOf: summary };
}
