import { LevelZeroError } from "../error.ts";
import type { AgentDid } from "../history/agent-did.ts";
import type { HistoryRecall } from "../history/history-recall.ts";
import { fold } from "../text/fold.ts";
import { createPatternSet, type PatternSet, patternsIn } from "../text/pattern-set.ts";
import { type AgentRule, DEFAULT_AGENT_RULES } from "./agent-rules.ts";

/** What speaks for an agent where no article answers. */
export interface AgentCues {
  /** Names of the rules that the request meets, in the rules' order. */
  readonly rules: readonly string[];
  /**
   * Share of the votes of similar resolved tickets closed without an article in which an agent had to act, in [0, 1];
   * `null` with fewer than two such tickets near it.
   */
  readonly agentShare: number | null;
  /** … in which an agent told how it is done. */
  readonly toldShare: number | null;
}

/** Rules ready to use. */
export interface CompiledRules {
  readonly names: readonly string[];
  readonly patterns: PatternSet;
}

/** Characters of a request that the rules read: the wish stands in front. */
const MAX_CHARACTERS = 2_000;
/** Neighbours asked, how similar they must be, and how many of them at least must have been closed without an article. */
const NEAREST = 10;
const NEAR = 0.15;
const FEWEST = 2;
/** The history speaks for an agent, or for telling, above this share. */
const MAJORITY = 0.6;

/** @throws LevelZeroError `INVALID_OPTION` for a pattern that is no regular expression. */
export function compileRules(rules: readonly AgentRule[]): CompiledRules {
  for (const rule of rules) checkPattern(rule);
  return {
    names: rules.map(({ name }) => name),
    patterns: createPatternSet(rules.map(({ pattern }) => pattern)),
  };
}

function checkPattern({ name, pattern }: AgentRule): void {
  try {
    new RegExp(pattern, "i");
  } catch (cause) {
    const message = `agentRules: expected a regular expression as the pattern of ${JSON.stringify(name)}, got ${JSON.stringify(pattern)}.`;
    throw new LevelZeroError("INVALID_OPTION", message, { cause });
  }
}

/** Cues, not a judgement: they tell `needs-agent` from `missing`, and never call a ticket solvable or not. */
export function agentCues(
  text: string,
  recalled: HistoryRecall | null,
  { names, patterns }: CompiledRules,
): AgentCues {
  const written = text.slice(0, MAX_CHARACTERS);
  const folded = fold(written);
  const inFolded = patternsIn(patterns, folded);
  // Patterns are blind to case: where folding changes nothing else, one of the two texts is enough, in half the time.
  const inWritten = folded === written.toLowerCase() ? inFolded : patternsIn(patterns, written);
  return {
    rules: names.filter((_, rule) => inFolded.has(rule) || inWritten.has(rule)),
    agentShare: shareOf(recalled, "acted"),
    toldShare: shareOf(recalled, "told"),
  };
}

/**
 * Whether the cues say that an agent was needed. Who asks how to do something can be told, whatever agents did for others: "how do I get
 * access" meets a rule for rights, and none of 70 tickets of `fixtures/` that need an agent asks so. So can who asks for what agents told
 * others how to get: "please send me an invoice". A desk's own rules hold all the same.
 */
export function needsAgent({ rules, agentShare, toldShare }: AgentCues, asksHow: boolean): boolean {
  if (asksHow || isMajority(toldShare)) return rules.some((name) => !BUILT_IN.has(name));
  return rules.length > 0 || isMajority(agentShare);
}

function isMajority(share: number | null): boolean {
  return share !== null && share > MAJORITY;
}

const BUILT_IN = new Set(DEFAULT_AGENT_RULES.map(({ name }) => name));

function shareOf(recalled: HistoryRecall | null, deed: AgentDid): number | null {
  const near = recalled?.neighbours.slice(0, NEAREST) ?? [];
  const without = near.filter(({ articleIds, similarity }) => articleIds.length === 0 && similarity >= NEAR);
  if (without.length < FEWEST) return null;
  const total = without.reduce((sum, { voteWeight }) => sum + voteWeight, 0);
  const did = without.reduce(
    (sum, { voteWeight, agentDid }) => sum + (agentDid === deed ? voteWeight : 0),
    0,
  );
  return total === 0 ? null : Math.min(1, did / total);
}
