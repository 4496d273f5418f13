import type { PortalEvent } from "../../../src/desk/event/event.ts";

/** A visit told in a few words, one event each: "0 search vpn 3" at second 0, "60 click vpn 2", "70 feedback yes", "80 ticket vpn". */
export function visit(session: string | null, ...told: readonly string[]): PortalEvent[] {
  return told.map((line) => {
    const [second = "", type = "", ...rest] = line.split(" ");
    const at = new Date(Date.parse("2026-06-01T08:00:00Z") + 1_000 * Number(second)).toISOString();
    const words = rest.slice(0, -1).join(" ");
    const last = rest.at(-1) ?? "";
    switch (type) {
      case "search":
        return { type, at, session, query: words, hits: Number(last), filters: {} };
      case "click":
        return { type, at, session, query: words, articleId: "a", position: Number(last) };
      case "feedback":
        return { type, at, session, articleId: "a", answer: last as "yes", query: null, comment: null };
      case "ticket":
        return { type, at, session, kind: null, solvedBy: last === "sent" ? null : last };
      default:
        throw new Error(`No event is told so: ${line}`);
    }
  });
}
