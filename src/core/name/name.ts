/** What tickets that belong together are called, and whether one article would serve them. */
export interface Name {
  /** In the customers' words, such as "vpn disconnects hotel wifi". */
  readonly label: string;
  /** A title for the article to write. */
  readonly proposedTitle: string;
  /** Words that set these tickets apart from the others, as people write them, most telling first, at most eight. */
  readonly terms: readonly string[];
  /**
   * "subject": beside the word that names them the tickets say different things, so that no one article would serve them. Read them,
   * or the parts, before anything is written. Gaps of fewer than six tickets are taken for a "problem".
   */
  readonly shares: "problem" | "subject";
}
