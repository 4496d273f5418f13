import type { Article } from "../../core/article/article.ts";
import { historySize } from "../../core/history/create-history.ts";
import { createSearchIndex } from "../../core/search/create-search-index.ts";
import type { Analyzer, AnalyzerOptions } from "../../core/text/analyzer.ts";
import type { ExclusionOptions } from "../../core/ticket/exclude-ticket.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { AgentRule } from "../../core/verdict/agent-rules.ts";
import { chooseJudge, type Judge } from "../../core/verdict/choose-judge.ts";
import { createScorer } from "../../core/verdict/create-scorer.ts";
import type { Findability } from "../../core/verdict/found-by.ts";
import { judgeFromLinked } from "../../core/verdict/judge-from.ts";
import { linkCitedArticles } from "../../core/verdict/link-cited-articles.ts";
import type { Model } from "../../core/verdict/model.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { articlesAt, momentOf, snapshotMoments } from "./articles-at.ts";
import type { AsOfOptions, AsOfSummary, Snapshot } from "./as-of.ts";

interface AsOfInput {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
  readonly history: readonly Ticket[] | undefined;
  readonly now: string;
  /** The numbers that judge; `undefined` to fit them anew on the past of each snapshot. */
  readonly model: Model | undefined;
  readonly analyzer: AnalyzerOptions | Analyzer | undefined;
  /** Half-life of a resolved ticket's vote in days; `undefined`: old ones count as new ones. */
  readonly halfLifeDays?: number | undefined;
  /** As in `learn`. */
  readonly linkedShare?: number | undefined;
  readonly exclusions: ExclusionOptions | undefined;
  readonly agentRules: readonly AgentRule[] | undefined;
  /** Who says whether an article is found. */
  readonly findability: Findability;
  /** Articles of the evidence that say what speaks for them. */
  readonly explained: number;
}

interface JudgedAsOf {
  /** One for each ticket, in their order. */
  readonly verdicts: readonly Verdict[];
  readonly summary: AsOfSummary;
  /** What judged the last snapshot, or the weakest of all: a report must not promise more. */
  readonly judge: Judge;
}

/**
 * Judges every ticket by what was there at the start of its month or day: the articles of that moment, and resolved tickets from
 * before it, by which a model is fitted anew. Nothing later is seen, neither words nor links nor weights. A given model is taken as
 * it is. Undated resolved tickets are left out: they may be from later. One index at a time is held.
 */
export function judgeAsOf(input: AsOfInput, { step = "month", articlesAt: given }: AsOfOptions): JudgedAsOf {
  const { tickets, articles, now } = input;
  const at = given ?? ((moment: string) => articlesAt(articles, moment));
  const verdicts = new Map<string, Verdict>();
  const snapshots: Snapshot[] = [];
  const judges: Judge[] = [];
  for (const moment of snapshotMoments(tickets, step)) {
    const due = tickets.filter((ticket) => momentOf(ticket, step) === moment);
    const judged = judgeAt({ ...input, articles: at(moment), now: moment, tickets: due });
    for (const verdict of judged.verdicts) verdicts.set(verdict.ticketId, verdict);
    snapshots.push({ moment, ...judged.snapshot });
    judges.push(judged.judge);
  }
  const undated = tickets.filter((ticket) => momentOf(ticket, step) === null);
  if (undated.length > 0) {
    const judged = judgeAt({ ...input, tickets: undated, now });
    for (const verdict of judged.verdicts) verdicts.set(verdict.ticketId, verdict);
    judges.push(judged.judge);
  }
  return {
    verdicts: tickets.map(({ id }) => verdicts.get(id)!),
    summary: { step, snapshots, undated: undated.length },
    judge: weakestOf(judges) ?? chooseJudge(input.model),
  };
}

interface JudgedAt {
  readonly verdicts: readonly Verdict[];
  readonly snapshot: Omit<Snapshot, "moment">;
  readonly judge: Judge;
}

function judgeAt({ articles, tickets, history, now, analyzer, ...settings }: AsOfInput): JudgedAt {
  const { model, exclusions, agentRules, explained, findability } = settings;
  const index = createSearchIndex(articles, { now, ...(analyzer && { analyzer }) });
  const past = history?.filter(({ createdAt }) => createdAt !== null && createdAt < now);
  const { halfLifeDays, linkedShare } = settings;
  const judge = judgeFromLinked(past && linkCitedArticles(past, index, { resolved: true }), index, {
    model,
    halfLifeDays,
    linkedShare,
  });
  const rules = { ...(exclusions && { exclusions }), ...(agentRules && { agentRules }) };
  const scorer = createScorer(index, { ...judge, ...rules, explained, findability });
  const historyTickets = judge.history === null ? 0 : historySize(judge.history);
  const fitted = model === undefined && judge.history !== null && judge.notFitted === null;
  return {
    verdicts: scorer.scoreAll(tickets),
    snapshot: { tickets: tickets.length, articles: articles.length, historyTickets, fitted },
    judge,
  };
}

/** `undefined` of none. */
function weakestOf(judges: readonly Judge[]): Judge | undefined {
  const weak = judges.filter(({ notFitted }) => notFitted !== null);
  const last = judges.at(-1);
  if (weak.length === 0 || weak.length === judges.length) return weak.at(-1) ?? last;
  const notFitted = `${weak.length} of ${judges.length} looks back had too few resolved tickets before them. ${weak.at(-1)!.notFitted}`;
  return { ...weak.at(-1)!, notFitted };
}
