/** How well reported gaps match the true topics of missing articles. Each measure in [0, 1] but `ari`; `null` for no data. */
export interface GapEvaluation {
  /** Tickets with a true topic. */
  readonly n: number;
  /** Adjusted Rand index over them, in [−0.5, 1]; `null` for fewer than two. */
  readonly ari: number | null;
  /** Harmonic mean of the next two; all `null` for no tickets. */
  readonly vMeasure: number | null;
  /** 1 if each gap holds tickets of one topic only. */
  readonly homogeneity: number | null;
  /** 1 if each topic's tickets lie in one gap. */
  readonly completeness: number | null;
  /** True topics with at least three tickets. */
  readonly topics: number;
  /** Share of those that some gap covers; `null` for none. */
  readonly topicRecall: number | null;
  /** … that some gap covers, or a part or a wave that it names. */
  readonly topicRecallWithParts: number | null;
}
