/** What customers' words find, as `findProposals` and `findRivals` tried it. */
export interface Demand {
  readonly proposals: readonly FindabilityProposal[];
  readonly rivals: readonly Rivals[];
}

/** A change of an article's words that was tried, and that let its own tickets find it without pushing others down. Plain data. */
export interface FindabilityProposal {
  readonly articleId: string;
  readonly title: string;
  readonly kind: ProposalKind;
  /** Words as aliases, a new title, or a first sentence: as customers put it. */
  readonly words: readonly string[];
  /** A line of front matter that does it. */
  readonly line: string;
  /** Tickets that it was made from; none of them is among those that it was tried on. */
  readonly madeFrom: number;
  /** On the article's own tickets that it was not made from. */
  readonly own: FoundChange;
  /** On the tickets of all other articles, all proposals together. */
  readonly others: FoundChange;
}

export type ProposalKind = "aliases" | "title" | "summary";

/** How well tickets find their article, before and after. */
export interface FoundChange {
  readonly tickets: number;
  /** Tickets that find it among the first five. */
  readonly foundBefore: number;
  readonly foundAfter: number;
  /** Mean of 1 ÷ place, in [0, 1]; 0 for a place beyond 20; `null` without tickets. */
  readonly reciprocalRankBefore: number | null;
  readonly reciprocalRankAfter: number | null;
}

/** Two articles that take each other's tickets, and what was tried about it. Plain data. */
export interface Rivals {
  readonly articleIds: readonly [string, string];
  /** Tickets of the first for which search shows the second above it, and the other way round. */
  readonly taken: readonly [number, number];
  /** Tickets of both. */
  readonly tickets: number;
  /** How alike their texts are (resemblance of runs of four words), in [0, 1]. */
  readonly alike: number;
  /** What was tried and helped the tickets of both; `none`: a merger does not, so each has to say what sets it apart. */
  readonly proposal: "merge" | "none";
  /** Tickets of both that find an article of the pair among the first five; for `none`, as it is. */
  readonly own: FoundChange;
  /** Tickets of all others, found among the first five. */
  readonly others: FoundChange;
}
