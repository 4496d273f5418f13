/** What tickets that belong together are called, and whether one article would serve them. */
export interface Name {
  /** In the customers' words, such as "vpn disconnects hotel wifi". */
  readonly label: string;
  /** A title for the article to write. */
  readonly proposedTitle: string;
  /** Words that set these tickets apart from the others, as people write them, most telling first, at most eight. */
  readonly terms: readonly string[];
  /**
   * "problem": one article would serve most of the tickets, eight times in ten. "subject": beside the words that name them they may say different
   * things. Read them, or the parts, before anything is written.
   */
  readonly shares: "problem" | "subject";
}
