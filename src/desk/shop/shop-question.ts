import type { Ticket } from "../../core/ticket/ticket.ts";

/** A real question with a known answer, to be asked again as the customer who asked it. */
export interface ShopQuestion {
  readonly ticketId: string;
  readonly topic: string;
  /** Audiences that the customer holds besides `public`. */
  readonly audiences: readonly string[];
  /** The pseudonym of the customer; `null` if the ticket does not say. */
  readonly requester: string | null;
  readonly language: string | null;
  readonly kind: Ticket["kind"];
  /** Articles any of which is the answer. */
  readonly answers: readonly [string, ...string[]];
  /** Who says that they answer: the desk, which closed the ticket with them, or the verdict. */
  readonly known: "link" | "verdict";
  /** What is written into the form. Personal data is taken out. */
  readonly subject: string;
  readonly description: string;
  readonly typed: TypedWords;
  /** The same for a report: without words that fewer than three people use. */
  readonly quoted: { readonly first: string; readonly subject: string };
}

/** One question as people type it into a search box. */
export interface TypedWords {
  /** The first three words that say something. */
  readonly first: string;
  /** The whole subject, up to 120 characters. */
  readonly subject: string;
  /** The first words with one slip of the finger; `null` if none has five letters. */
  readonly typo: string | null;
}
