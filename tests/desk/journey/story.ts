import type { PortalEvent } from "../../../src/desk/event/event.ts";

const START_MS = Date.parse("2026-06-01T08:00:00Z");

export function minute(minutes: number): string {
  return new Date(START_MS + 60_000 * minutes).toISOString();
}

/** A visit told in a few words, at minutes: "0 search", "1 open a", "2 yes a", "3 no a", "4 form", "5 sent T1", "6 contact phone". */
export function tell(
  who: { session?: string; requester?: string },
  ...told: readonly string[]
): PortalEvent[] {
  return told.map((line): PortalEvent => {
    const [at = "", what = "", name = ""] = line.split(" ");
    const when = {
      at: minute(Number(at)),
      session: who.session ?? null,
      ...(who.requester !== undefined && { requester: who.requester }),
    };
    switch (what) {
      case "search":
        return { type: "search", ...when, query: "vpn", hits: 3, filters: {} };
      case "open":
        return { type: "view", ...when, articleId: name };
      case "yes":
      case "no":
        return { type: "feedback", ...when, articleId: name, answer: what, query: null, comment: null };
      case "sent":
        return {
          type: "ticket",
          ...when,
          kind: null,
          solvedBy: null,
          ...(name !== "" && { ticketId: name }),
        };
      case "form":
      case "arrive":
        return { type: "step", ...when, step: what };
      case "contact":
        return { type: "step", ...when, step: what, channel: name };
      default:
        throw new Error(`No event is told so: ${line}`);
    }
  });
}
