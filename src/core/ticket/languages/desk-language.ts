import type { TicketField } from "../columns.ts";

/** The words of one language that exports of service desks are written with: folded, separated by blanks. */
export interface DeskLanguage {
  /** Names of columns by what they mean, best first, as `normalizeHeader` leaves them: letters and digits only. */
  readonly headings: Readonly<Partial<Record<TicketField, string>>>;
  /** States and codes of a ticket that nobody wants any more. */
  readonly cancelled: string;
  /** The same in several words, each phrase after a bar: "no longer needed". */
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
