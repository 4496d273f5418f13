import type { Article } from "./core/article/article.ts";
import { mustBeArticles } from "./core/article/article-door.ts";
import type { KnownArticles } from "./core/article/known-articles.ts";
import { mustBe, optionsDoor } from "./core/door/door.ts";
import { above0, moment, record, text, that, wholeNumber } from "./core/door/kinds.ts";
import { LevelZeroError } from "./core/error.ts";
import type { GapOptions } from "./core/gap/find-gaps.ts";
import type { Issue } from "./core/issue.ts";
import type { Analyzer, AnalyzerOptions } from "./core/text/analyzer.ts";
import type { ExclusionOptions } from "./core/ticket/exclude-ticket.ts";
import type { Ticket } from "./core/ticket/ticket.ts";
import { mustBeTickets } from "./core/ticket/ticket-door.ts";
import type { AgentRule } from "./core/verdict/agent-rules.ts";
import { findability as findabilityKind, linkedShare } from "./core/verdict/check-options.ts";
import type { ScoreOptions } from "./core/verdict/create-scorer.ts";
import type { Findability } from "./core/verdict/found-by.ts";
import type { Model } from "./core/verdict/model.ts";
import type { AsOfOptions } from "./desk/as-of/as-of.ts";
import type { BurstOptions } from "./desk/outage/find-bursts.ts";
import type { WordOptions } from "./desk/word/find-words.ts";

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
  readonly analyzer?: AnalyzerOptions | Analyzer;
  /** Half-life of a resolved ticket's say in days. Leave out to let old tickets count as much as new ones. */
  readonly halfLifeDays?: number;
  /** As in `learn`: of the tickets that an article answered, the share whose agents linked it, in (0, 1]. Default 1. A given `model` has its own. */
  readonly linkedShare?: number;
  /** The numbers that judge. Default: fitted on the history, if that has labels enough. */
  readonly model?: Model;
  /** Of the articles, the history and the tickets, by `createVectors`: used where they help (`model.vectors`). Not with `asOf`. */
  readonly vectors?: NonNullable<ScoreOptions["vectors"]>;
  readonly exclusions?: ExclusionOptions;
  /** Cues that tell `needs-agent` from `missing`. Default `DEFAULT_AGENT_RULES`; an empty list leaves it to the history. */
  readonly agentRules?: readonly AgentRule[];
  /** Who says whether an article is found, as in `createScorer`. Default true: level-zero's own search. */
  readonly findability?: Findability;
  /** Articles of each verdict's evidence that say what speaks for them; the others have their score alone. Default 3, to hold many tickets. */
  readonly explained?: number;
  readonly gaps?: Omit<GapOptions, "analyzer" | "titles">;
  /** What counts as a burst of similar tickets. `exclusions: { rules: { outage: false } }` scores all of them. */
  readonly bursts?: Omit<BurstOptions, "index">;
  readonly words?: WordOptions;
  /** Judge each ticket by what was there on its day. Default: by what is there at `now`. Gaps and words are of `now` in any case. */
  readonly asOf?: AsOfOptions;
  /** The articles that were there at an earlier moment (`report.knowledge`): others that say no date came after it. Default: unknown. */
  readonly knownArticles?: KnownArticles;
}

const some = that<never>((value) => typeof value === "object" && value !== null, "an object");

const inputDoor = optionsDoor<AssessInput>("assess", {
  articles: some,
  tickets: some,
  history: some,
  rejectedRows: wholeNumber(0),
  issues: some,
});

/** The parts check their own options; here are the names, and what must be there. */
const optionDoor = optionsDoor<AssessOptions>("assess", {
  now: moment,
  analyzer: some,
  halfLifeDays: above0,
  linkedShare,
  model: some,
  exclusions: some,
  agentRules: some,
  explained: wholeNumber(0),
  findability: findabilityKind,
  gaps: some,
  bursts: some,
  words: some,
  asOf: some,
  vectors: some,
  knownArticles: record({ at: text, articles: some }, "what knownArticles or a report's `knowledge` gives"),
});

/** Throws `INVALID_OPTION` and `INVALID_INPUT` for what `assess` cannot work with. */
export function checkAssess(input: AssessInput, options: AssessOptions): void {
  const { articles, tickets, history = [] } = inputDoor(input);
  mustBeArticles(articles, "assess: articles");
  mustBeTickets(tickets, "assess: tickets");
  mustBeTickets(history, "assess: history");
  const { now, asOf, vectors } = optionDoor(options);
  mustBe(moment, now, "assess: now");
  if (asOf !== undefined && vectors !== undefined)
    throw new LevelZeroError("INVALID_OPTION", "assess takes no vectors with asOf.");
}
