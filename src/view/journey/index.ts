/**
 * What people went through: visits of the portal joined to tickets, and how that is told.
 * @module
 */
export {
  createJourneyReader,
  type JourneyReader,
  type JourneyTickets,
  summariseJourneys,
} from "../../desk/journey/create-journey-reader.ts";
export type { JourneyOptions } from "../../desk/journey/journey-options.ts";
export type { JourneySummary } from "../../desk/journey/journey-summary.ts";
export { type FormatJourneyOptions, formatJourney, type JourneyFormat } from "./format-journey.ts";
