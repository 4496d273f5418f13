import { mustHave } from "../door/takes.ts";
import type { TicketCause } from "./ticket-cause.ts";

export type { TicketCause };

/** A request for help, as one row of an export, cleaned. Plain data. */
export interface Ticket {
  readonly id: string;
  readonly subject: string;
  /** What the person wrote, without greeting, signature and quoted mail. Never the agent's words. */
  readonly description: string;
  /** What the agent wrote at the end; empty if there is none. Never mixed with the requester's words. */
  readonly resolutionText: string;
  /** ISO 8601 date or date-time; `null` if the row has none. */
  readonly createdAt: string | null;
  readonly category: string | null;
  readonly channel: string | null;
  /** What the customer came with: something broken, something new, or a question. */
  readonly kind: TicketKind;
  readonly status: string | null;
  /** BCP 47 tag; `null` if the row does not say. */
  readonly language: string | null;
  /** Audiences that the requester holds besides `public`. */
  readonly audiences: readonly string[];
  /** Stands for the person who asked, the same in all their tickets; no name. `null` if the row does not say. Joins tickets to people, and to visits of the portal. */
  readonly requester: string | null;
  /** When it was resolved, or closed where the row does not say when it was resolved; ISO 8601. For time to answer and contact after it. */
  readonly resolvedAt: string | null;
  /** How often it was opened again. For resolution that lasts. */
  readonly reopens: number | null;
  /** What the desk worked on it, in minutes. For what a gap costs. */
  readonly effortMinutes: number | null;
  /** The team that it was assigned to last. */
  readonly group: string | null;
  /** As the desk writes it. */
  readonly priority: string | null;
  /** The service or the thing that it is about. For releases and planned outages of it. */
  readonly service: string | null;
  /** How much this customer counts beside one that counts 1; for weighted measures. */
  readonly customerWeight: number | null;
  /** Ids of the articles that closed the ticket; empty if it was closed without one; `null` if the row does not say. */
  readonly linkedArticles: readonly string[] | null;
  /** What agents named that could be an article: ids, paths, addresses. `linkCitedArticles` makes links of those that are. */
  readonly citedNames: readonly string[];
  /** Id of the ticket that this one repeats or belongs under; `null` if it stands alone. */
  readonly duplicateOf: string | null;
  /** Whether the requester is the agent whom it is assigned to: an agent's own work. `false` if the row does not say. */
  readonly agentMade: boolean;
  /** What the customer said in the survey after it; `null` for no answer. */
  readonly satisfied: boolean | null;
  /** What the desk found behind it: by its close code, a problem that it belongs to, or a person's column. `null` if the row does not say. */
  readonly cause: TicketCause | null;
  /** What a person found on reading the ticket; `null` for a ticket nobody labelled. */
  readonly label: TicketLabel | null;
}

export type TicketKind = "incident" | "request" | "question" | "problem" | "unknown";

/** The truth about one ticket, for measuring. Nothing that scores a ticket reads it. */
export interface TicketLabel {
  readonly solvable: boolean;
  /** Articles that answer the ticket; empty if none does. */
  readonly articleIds: readonly string[];
  /** Name of the missing article; tickets with one `gapId` are one true topic. `null` if nothing is missing or nobody knows. */
  readonly gapId: string | null;
  /** Finer truth, such as `solvable`, `gap`, `bug`, `foreign`, `oos`, `needs-agent`. */
  readonly kind: string;
}

/** The requester's own words: subject, then description. What tickets are scored by. */
export function requesterText(ticket: Pick<Ticket, "subject" | "description">): string {
  mustHave(ticket, "subject description", "requesterText: the ticket");
  return ticket.description === "" ? ticket.subject : `${ticket.subject}\n${ticket.description}`;
}

/** Who stands behind a ticket, to count people: one that does not say who wrote it is a person of its own. */
export function personBehind({ id, requester }: Pick<Ticket, "id" | "requester">): string {
  return requester ?? `#${id}`;
}
