import { mustHave } from "../../core/door/takes.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import type { Filters } from "../../core/search/facet.ts";
import type { PortalEvent } from "./event.ts";

/** The event with personal data masked in all that a person typed, as `maskPersonalData` finds it. Do this before an event is kept. */
export function maskEvent(event: PortalEvent): PortalEvent {
  mustHave(event, "type at", "maskEvent: the event");
  switch (event.type) {
    case "search":
      return { ...event, query: maskPersonalData(event.query), filters: maskFilters(event.filters) };
    case "click":
      return { ...event, query: maskPersonalData(event.query) };
    case "feedback":
      return { ...event, query: masked(event.query), comment: masked(event.comment) };
    case "reason":
      return { ...event, comment: masked(event.comment) };
    case "view":
    case "ticket":
    case "step":
    case "flood":
      return event;
    default:
      return event satisfies never;
  }
}

function masked(text: string | null): string | null {
  return text === null ? null : maskPersonalData(text);
}

/** Their values should be those of facets, but a request may say anything. */
function maskFilters(filters: Filters): Filters {
  const entries = Object.entries(filters).map(([facet, values]) => [
    facet,
    typeof values === "string" ? maskPersonalData(values) : values.map(maskPersonalData),
  ]);
  return Object.fromEntries(entries);
}
