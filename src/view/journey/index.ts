/**
 * What people went through: visits of the portal joined to tickets, questions asked again as customers, and how that is told.
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
export { type JudgedTopics, ticketTopics } from "../../desk/journey/ticket-topics.ts";
export { type ListenOptions, listen } from "../../desk/listening/listen.ts";
export type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
export { findRising, type RisingOptions, type RisingSummary } from "../../desk/rising/find-rising.ts";
export type { TopicRef } from "../../desk/rising/topic-tickets.ts";
export {
  type DrawnQuestions,
  type DrawShopOptions,
  drawShopQuestions,
} from "../../desk/shop/draw-shop-questions.ts";
export { createLibraryPortal, type LibraryPortalOptions } from "../../desk/shop/library-portal.ts";
export { isShopSummary, type ShopOptions, shopAsCustomers } from "../../desk/shop/shop-as-customers.ts";
export type { ShopPortal } from "../../desk/shop/shop-portal.ts";
export type { ShopQuestion } from "../../desk/shop/shop-question.ts";
export type { ShopSummary } from "../../desk/shop/shop-summary.ts";
export { type FormatJourneyOptions, formatJourney, type JourneyFormat } from "./format-journey.ts";
export { formatListening } from "./format-listening.ts";
export { formatRising } from "./format-rising.ts";
export { formatShop } from "./format-shop.ts";
export { type ListeningPartOptions, listeningPart } from "./listening-part.ts";
