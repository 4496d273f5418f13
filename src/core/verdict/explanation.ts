import type { PhraseShares } from "../history/phrase-regression.ts";
import type { visibilityTo } from "../search/visible-articles.ts";
import type { AgentsAnswer } from "./agents-answer.ts";
import type { ArticleFeature } from "./article-features.ts";
import type { Calibration } from "./calibration.ts";
import type { AgentCues } from "./needs-agent.ts";
import type { Contribution } from "./probability.ts";
import type { Replay } from "./replay-words.ts";
import type { TicketFeature } from "./ticket-features.ts";
import type { Verdict } from "./verdict.ts";

/** How a verdict came about. Plain data. */
export interface Explanation {
  /** As `score` returns it. */
  readonly verdict: Verdict;
  /** Outcome and reason in a sentence. */
  readonly sentence: string;
  /** `null` for an excluded ticket: it was not judged. */
  readonly grounds: Grounds | null;
}

export interface Grounds {
  readonly model: string;
  /** At or above `solvable` a ticket is called solvable, below `unsolvable` it is not; in [0, 1]. */
  readonly thresholds: { readonly solvable: number; readonly unsolvable: number };
  /** That an article which the requester sees answers it. */
  readonly probability: ProbabilityGrounds;
  /** The same over the articles that the requester does not see; `null` if there are none. */
  readonly hiddenProbability: ProbabilityGrounds | null;
  /** The verdict's evidence, in its order. */
  readonly articles: readonly ArticleGrounds[];
  /** The ticket's words that no article of the knowledge base has, in order of first appearance. */
  readonly unknownWords: readonly string[];
  /**
   * What its words say for its being closed with an article, by resolved tickets that have them too. `intercept` +
   * Σ share, cut to [0, 1], is the feature `phraseRegression`. `null` without a history, and for a model that does not ask for it.
   */
  readonly phraseRegression: PhraseShares | null;
  /** What the portal shows for the person's own words; `null` if that was not asked. */
  readonly replay: Replay | null;
  /** The article that the agent's words point at; `null` for none, and if that was not asked. */
  readonly agentsAnswer: AgentsAnswer | null;
  /** What speaks for an agent; `null` if that was not asked. */
  readonly agentCues: AgentCues | null;
}

/**
 * By hand: `logOdds` = `intercept` + Σ contribution; `raw` = 1 ÷ (1 + e^−`logOdds`); `calibrated` = `raw` through
 * `calibration`; `value` = the lesser of `calibrated` and `ceiling`.
 */
export interface ProbabilityGrounds {
  readonly features: readonly Contribution<TicketFeature>[];
  readonly intercept: number;
  readonly logOdds: number;
  readonly raw: number;
  readonly calibration: Calibration;
  readonly calibrated: number;
  /** Share of questions about other things that match as well, in [0, 1]. */
  readonly chance: number;
  /** The most that is left where chance explains the match; `null` for no limit. */
  readonly ceiling: number | null;
  readonly value: number;
}

export interface ArticleGrounds {
  readonly articleId: string;
  readonly title: string;
  readonly visibility: ReturnType<typeof visibilityTo>;
  readonly features: readonly Contribution<ArticleFeature>[];
  /** Σ contribution, ≥ 0. Two articles' scores are to each other as e to the power of their utilities. */
  readonly utility: number;
  /** The ticket's words that the article has, rarest in the knowledge base first, as the person wrote them. */
  readonly matchedWords: readonly string[];
  /** The ticket's words that this article lacks, though others have them; rarest first. */
  readonly missingWords: readonly string[];
}
