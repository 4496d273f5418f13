/**
 * What the portal's visitors did.
 * @module
 */
export { FEEDBACK_REASONS, type PortalEvent } from "./event.ts";
export { type GapSearches, type JoinedSearches, joinSearches } from "./join-searches.ts";
export { maskEvent } from "./mask-event.ts";
export { type ParsedEvents, parseEvents } from "./parse-events.ts";
export { type PortalResults, parsePortalResults } from "./portal-results.ts";
export type { SearchSummary } from "./search-summary.ts";
export { type SummariseOptions, summariseSearches } from "./summarise-searches.ts";
