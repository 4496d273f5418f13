import type { TicketField } from "../ticket-field.ts";

/**
 * Names of columns in one language by what they mean, best first, as `normalizeHeader` leaves them: letters and digits only, separated by
 * blanks. Apart from the states, since only those who read exports need them.
 */
export type DeskHeadings = Readonly<Partial<Record<TicketField, string>>>;

/** The words of one language that the states in exports of service desks are written with: folded, separated by blanks. */
export interface DeskLanguage {
  /** States and codes of a ticket that nobody wants any more. */
  readonly cancelled: string;
  /** Words that say so beside one of `people`: "rejected by user". */
  readonly refused: string;
  /** Those whom a ticket is for; they change nothing of other words. */
  readonly people: string;
  /** States in several words, with bars between them: "no longer needed". */
  readonly cancelledPhrases: string;
  /** … that another ticket stands for. */
  readonly duplicate: string;
  /** … that is no ticket. */
  readonly spam: string;
  /** The same in several words. */
  readonly spamPhrases: string;
  /** Words that may stand beside those and change nothing, such as "closed", "by" and "user". */
  readonly beside: string;
}
