import { refuse } from "../door/door.ts";
import type { History } from "../history/history.ts";
import { mustFit } from "../history/history-door.ts";
import { mustBeIndex } from "../search/check-options.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ExclusionOptions } from "../ticket/exclude-ticket.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTicket, mustBeTickets } from "../ticket/ticket-door.ts";
import { type TermsReader, termsReader } from "../ticket/ticket-terms.ts";
import type { LikenessReader, Vectors } from "../vector/vectors.ts";
import { type AgentRule, DEFAULT_AGENT_RULES } from "./agent-rules.ts";
import { scorerDoor } from "./check-options.ts";
import { chooseJudge } from "./choose-judge.ts";
import { type CitationReader, createCitationReader } from "./cited-articles.ts";
import { claimBounds } from "./claim-bounds.ts";
import { explainJudgement } from "./explain-judgement.ts";
import type { Explanation } from "./explanation.ts";
import type { Findability } from "./found-by.ts";
import { judgeTicket, judgeTogether, type ScorerSettings } from "./judge-ticket.ts";
import type { Model } from "./model.ts";
import { compileRules } from "./needs-agent.ts";
import { isNewIn, newToHistory } from "./new-to-history.ts";
import { createRequesterViews } from "./requester-view.ts";
import { servedLanguages } from "./served-languages.ts";
import type { Verdict } from "./verdict.ts";

export interface ScoreOptions {
  /** What the desk already learned; leave out to judge by the articles alone. */
  readonly history?: History | null;
  /** The numbers that judge; the default model unless given. */
  readonly model?: Model;
  /** The day that the knowledge base is judged at, ISO 8601; the index's own unless given. */
  readonly now?: string;
  /** Which rules leave a ticket out. `languages`: those that the desk helps in unless given: of the articles, and of resolved tickets that an article closed. */
  readonly exclusions?: ExclusionOptions;
  /** Articles named as evidence, best first. Default 10. */
  readonly limit?: number;
  /**
   * How many of these, from the first, say what speaks for them: features, matched terms, resolved tickets. The others have empty
   * ones, which saves a third of the memory that many verdicts take. Default all; `explain` explains all in any case.
   */
  readonly explained?: number;
  /**
   * Whether a solvable ticket's article must also come up in the portal's search for the ticket's own words. Default true;
   * `false` saves the search, and `not-findable` is never said. A function is the search of the desk's own portal: it gives the ids of
   * the articles that the portal returns to this viewer, best first, and the first five are looked at.
   */
  readonly findability?: Findability;
  /** Cues that tell `needs-agent` from `missing`. Default `DEFAULT_AGENT_RULES`; an empty list leaves it to the history. */
  readonly agentRules?: readonly AgentRule[];
  /** What the model was fitted with, if `model.vectors` names any, and of the tickets to judge; others are not used. */
  readonly vectors?: Vectors;
}

/** Judges tickets. Keep it: it remembers who may see what. */
export interface Scorer {
  score(ticket: Ticket): Verdict;
  /** The verdicts of many, in their order: the same as one by one, sooner. */
  scoreAll(tickets: readonly Ticket[]): Verdict[];
  /** Judges a ticket in the same way, and says how the verdict came about. */
  explain(ticket: Ticket): Explanation;
}

const DEFAULT_LIMIT = 10;
/** Tickets judged together: of more of them, what is between the parts no longer fits into the processor's cache. */
const TOGETHER = 64;

/**
 * Prepares to judge tickets against an index. O(articles) for each combination of audiences, once.
 * @throws LevelZeroError `INVALID_OPTION` unless `limit` is a whole number from 1 to 1,000, `explained` one from 0, and each agent rule a
 * regular expression; also for a history that was made with other analyzer options than the index.
 */
export function createScorer(index: SearchIndex, options: ScoreOptions = {}): Scorer {
  return createScorerReading(index, options);
}

/** As `createScorer`, of tickets that `termsOf` reads. */
export function createScorerReading(
  index: SearchIndex,
  options: ScoreOptions,
  termsOf?: TermsReader,
): Scorer {
  mustBeIndex(index, "createScorer");
  const checked = scorerDoor(options);
  mustFit(checked.history, index, "createScorer");
  const { limit = DEFAULT_LIMIT, now = index.now } = checked;
  const scorerSettings: ScorerSettings = {
    index,
    history: checked.history ?? null,
    model: chooseJudge(checked.model).model,
    exclusions: withLanguages(checked, index),
    termsOf: termsOf ?? termsReader(index.analyzer),
    limit,
    explained: checked.explained ?? limit,
    findability: checked.findability ?? true,
    rules: compileRules(checked.agentRules ?? DEFAULT_AGENT_RULES),
    cited: readCitations(index),
    claims: claimsOf(index, checked),
    viewOf: createRequesterViews(index, now),
    likenessOf: likenessFor(index, checked),
  };
  return {
    score(ticket) {
      mustBeTicket(ticket, "score: the ticket");
      return judgeTicket(ticket, scorerSettings).verdict;
    },
    scoreAll(tickets) {
      mustBeTickets(tickets, "scoreAll: tickets");
      const verdicts: Verdict[] = [];
      for (let start = 0; start < tickets.length; start += TOGETHER)
        for (const { verdict } of judgeTogether(tickets.slice(start, start + TOGETHER), scorerSettings))
          verdicts.push(verdict);
      return verdicts;
    },
    explain(ticket) {
      mustBeTicket(ticket, "explain: the ticket");
      return explainJudgement(judgeTicket(ticket, { ...scorerSettings, explained: limit }));
    },
  };
}

/** Throws `INVALID_OPTION` if the model judges with vectors and they are not there. */
function likenessFor(
  index: SearchIndex,
  { model, vectors, history = null }: ScoreOptions,
): LikenessReader | null {
  const needed = model?.vectors;
  if (needed === undefined) return null;
  if (vectors?.embedder !== needed.embedder || vectors.dimensions !== needed.dimensions)
    refuse(
      "INVALID_OPTION",
      `createScorer: the model was fitted with vectors of ${needed.embedder}: vectors must be those, got ${vectors === undefined ? "none" : `those of ${vectors.embedder}`}.`,
    );
  return vectors.compare(index, history);
}

/** Where an article is new to the history. */
function claimsOf(index: SearchIndex, { history, model }: ScoreOptions): ScorerSettings["claims"] {
  if (history === undefined || history === null) return null;
  const news = newToHistory(index, history);
  const { isNew, isNewSection, isUnknown, isDated } = news;
  if (!isNew.includes(1) && !isNewSection.includes(1)) return null;
  const numbers = model?.claims?.withLent ?? null;
  const sureFrom = claimBounds(history, numbers?.threshold);
  const source = {
    isNew: isNewIn(news),
    articleIds: postingsOf(index).articleIds,
    lent: history.lent,
  };
  return {
    source,
    numbers,
    byWords: model?.claims?.byWords ?? null,
    boundOf: (article) => (isDated[article] === 1 ? null : sureFrom(postingsOf(index).articleIds[article]!)),
    isUnknown: (article) => isUnknown[article] === 1,
  };
}

/** Looked for when the first ticket is read: a form that only searches needs no languages. */
function withLanguages(
  { exclusions, history = null }: ScoreOptions,
  { articles }: SearchIndex,
): () => ExclusionOptions {
  let found: ExclusionOptions | null = null;
  return () => {
    found ??= { languages: servedLanguages(articles, history), ...exclusions };
    return found;
  };
}

/** Prepared when the first resolution text is read: a form has none. */
function readCitations(index: SearchIndex): CitationReader {
  let reader: CitationReader | null = null;
  return (text) => {
    reader ??= createCitationReader(index.articles);
    return reader(text);
  };
}
