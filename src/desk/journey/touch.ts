import type { PortalEvent } from "../event/event.ts";

/** What somebody did, in the order in which it mostly happens. `contact`: they wrote to the desk, or called it. */
export type Step = "arrive" | "search" | "refine" | "open" | "yes" | "no" | "form" | "contact" | "again";

export const STEPS: readonly Step[] = [
  "arrive",
  "search",
  "refine",
  "open",
  "yes",
  "no",
  "form",
  "contact",
  "again",
];

/** One thing that one person did. Numbers instead of texts: a million of them must fit. */
export interface Touch {
  readonly atMs: number;
  readonly step: Step;
  /** The article that was opened or judged; `null` for none. */
  readonly articleId: string | null;
  /** Place of the ticket among the tickets; -1 for none. */
  readonly ticket: number;
  /** Whether the portal knew who it was: then a contact by any way is seen, and not only one by the portal. */
  readonly signedIn: boolean;
  /** Of a contact: how it came, `null` if nobody says. */
  readonly channel: string | null;
}

/** What an event says that its visitor did; `null` for what is no step, such as a flood, or the reason of an answer. A search is refined by the one who evaluates. */
export function touchOf(event: PortalEvent, ticket: number): Touch | null {
  const atMs = Date.parse(event.at);
  const touch = (step: Step, articleId: string | null = null): Touch => ({
    atMs,
    step,
    articleId,
    ticket: -1,
    channel: null,
    signedIn: event.requester !== undefined,
  });
  switch (event.type) {
    case "search":
      return touch("search");
    case "click":
    case "view":
      return touch("open", event.articleId);
    case "feedback":
      return touch(event.answer === "yes" ? "yes" : "no", event.articleId);
    case "ticket":
      return event.solvedBy === null
        ? { ...touch("contact"), ticket, channel: "portal" }
        : touch("yes", event.solvedBy);
    case "step":
      return event.step === "contact"
        ? { ...touch("contact"), channel: event.channel ?? null }
        : touch(event.step);
    case "reason":
    case "flood":
      return null;
    default:
      return event satisfies never;
  }
}
