import type { AgentRule, AnalyzerOptions, CostAssumptions } from "../../index.ts";

/** What a desk says once for all commands, in the file of `--settings`. All keys may be left out. */
export interface Settings extends Pick<AnalyzerOptions, "protectedTerms"> {
  /** Groups of words and phrases that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
  readonly stopWords?: readonly string[];
  /** Rules beside the built-in ones; one with the name of a built-in rule takes its place. */
  readonly agentRules?: readonly AgentRule[];
  /** Names of built-in rules that do not hold here. */
  readonly withoutAgentRules?: readonly string[];
  readonly costs?: Partial<CostAssumptions>;
  /** Tickets that make a gap. */
  readonly minTickets?: number;
  /** Days after its last update in which an article counts as fresh. */
  readonly freshDays?: number;
}
