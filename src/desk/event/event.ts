import type { Filters } from "../../core/search/facet.ts";

/**
 * Something that a visitor of the portal did. Plain data: no address, no browser, no name. Words that a person typed are in it only
 * after `maskEvent`.
 */
export type PortalEvent =
  | SearchEvent
  | ClickEvent
  | ViewEvent
  | FeedbackEvent
  | ReasonEvent
  | TicketEvent
  | StepEvent
  | FloodEvent;

interface Happening {
  /** ISO 8601 date-time. */
  readonly at: string;
  /** A keyed pseudonym that joins the events of one visit; `null` if the host keeps none. */
  readonly session: string | null;
  /** A keyed pseudonym of the person, where the host knows who it is: that of their tickets. Joins visits to each other and to tickets. */
  readonly requester?: string;
  /** Joins a search with what was chosen of it. */
  readonly searchId?: string;
  /** Where it happened, if there is more than one place, such as `portal` or `intranet`. */
  readonly channel?: string;
}

/** A search was answered. */
export interface SearchEvent extends Happening {
  readonly type: "search";
  readonly query: string;
  /** Articles that matched, whatever was shown of them. */
  readonly hits: number;
  /** What the hits were narrowed by; empty for none. */
  readonly filters: Filters;
}

/** A hit was chosen. */
export interface ClickEvent extends Happening {
  readonly type: "click";
  /** The search that showed it. */
  readonly query: string;
  readonly articleId: string;
  /** Place among all hits of the search, from 1. */
  readonly position: number;
}

/** An article was opened, from wherever. */
interface ViewEvent extends Happening {
  readonly type: "view";
  readonly articleId: string;
}

/** "Did this solve it?" */
export interface FeedbackEvent extends Happening {
  readonly type: "feedback";
  readonly articleId: string;
  readonly answer: FeedbackAnswer;
  /** The search that led to the article; `null` if there was none. */
  readonly query: string | null;
  readonly comment: string | null;
  /** Why it did not solve it, of a few answers to choose from. */
  readonly reason?: FeedbackReason;
}

/** Why an answer was "no" or "almost", said a moment after it: belongs to that answer, and is none of its own. */
export interface ReasonEvent extends Happening {
  readonly type: "reason";
  readonly articleId: string;
  /** `null` if only words were given. */
  readonly reason: FeedbackReason | null;
  readonly comment: string | null;
}

/** What can be wrong with an answer: each has another mend. */
export const FEEDBACK_REASONS = [
  "other-problem",
  "does-not-work",
  "unclear",
  "outdated",
  "incomplete",
] as const;

export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

export type FeedbackAnswer = "yes" | "almost" | "no";

/** A visitor had begun a ticket, and sent it or no longer needed it. Of its words nothing is kept. */
export interface TicketEvent extends Happening {
  readonly type: "ticket";
  readonly kind: "incident" | "request" | "question" | null;
  /** The article that made the ticket needless; `null` if it was sent. */
  readonly solvedBy: string | null;
  /** The id that the desk gave it: joins the visit to what became of it. */
  readonly ticketId?: string;
}

/** Something else that the host knows of: somebody came, opened the form, or reached the desk by a way that makes no ticket. */
export interface StepEvent extends Happening {
  readonly type: "step";
  readonly step: "arrive" | "form" | "contact";
}

/** Senders who had used up their share of events went on: that they did is kept, and what they sent is not. */
interface FloodEvent extends Happening {
  readonly type: "flood";
  /** Events that were counted and not kept since the flood event before; at least 1. */
  readonly events: number;
}
