/** What somebody wrote to the desk. Its fields are named as those of a ticket that level-zero scores. */
export interface PortalTicket {
  /** The day and six random letters: `20260331-k3v9xa`. */
  readonly id: string;
  /** ISO 8601 date-time. */
  readonly createdAt: string;
  readonly kind: "incident" | "request" | "question";
  readonly subject: string;
  readonly description: string;
  /** How to reach them, as they wrote it; empty if the form does not ask. Personal data. */
  readonly contact: string;
  /** Audiences that they hold besides `public`. */
  readonly audiences: readonly string[];
  readonly channel: "portal";
}

export const TICKET_KINDS = ["incident", "request", "question"] as const;

const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

/** An id that people can read out. `now` is ISO 8601. */
export function createTicketId(now: string): string {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return `${now.slice(0, 10).replaceAll("-", "")}-${[...random].map((byte) => LETTERS[byte % LETTERS.length]).join("")}`;
}
