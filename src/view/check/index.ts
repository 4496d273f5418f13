/**
 * What is wrong with articles, and questions that must keep their answer.
 * @module
 */
export {
  type AcceptedFinding,
  type Check,
  type CheckInput,
  type CheckOptions,
  checkArticles,
  type RanRule,
} from "../../desk/check/check-articles.ts";
export type { AskedGolden, CheckTicket, DeskWords, KnownGap } from "../../desk/check/check-context.ts";
export type { CheckLanguage } from "../../desk/check/check-language.ts";
export type { RuleNumbers, RuleSetting } from "../../desk/check/choose-rules.ts";
export type {
  Demand,
  FindabilityProposal,
  FoundChange,
  ProposalKind,
  Rivals,
} from "../../desk/check/demand.ts";
export type { Finding, Place, Severity } from "../../desk/check/finding.ts";
export type { Rule, RuleGroup } from "../../desk/check/rule.ts";
export { RULES as CHECK_RULES } from "../../desk/check/rules/all-rules.ts";
export { type AnsweredTicket, answeredTickets } from "../../desk/clinic/answered-ticket.ts";
export { findProposals } from "../../desk/clinic/find-proposals.ts";
export { findRivals, type RivalOptions } from "../../desk/clinic/find-rivals.ts";
export { type AskGoldenOptions, askGolden } from "../../desk/golden/ask-golden.ts";
export { compareGolden } from "../../desk/golden/compare-golden.ts";
export {
  compareTickets,
  type MovedTicket,
  type TicketComparison,
} from "../../desk/golden/compare-tickets.ts";
export type {
  GoldenAnswer,
  GoldenChange,
  GoldenFailure,
  GoldenQuestion,
  GoldenResult,
} from "../../desk/golden/golden.ts";
export { type RawQuestion, readGolden } from "../../desk/golden/read-golden.ts";
export { type SuggestGoldenOptions, suggestGolden } from "../../desk/golden/suggest-golden.ts";
export { findHabits, type HabitOptions, type LinkHabit } from "../../desk/linking/find-habits.ts";
export {
  drawLinkSheet,
  type LinkAccuracy,
  type LinkSheetOptions,
  type LinkSheetRow,
  readLinkSheet,
} from "../../desk/linking/link-sheet.ts";
export { formatLinkSheet, parseLinkSheet } from "../../desk/linking/link-sheet-file.ts";
export { editQueue, mergeInQueue, type QueueEdit } from "../../desk/queue/edit-queue.ts";
export type { Queue, QueueEntry, QueueItem, QueueKind, QueueStatus } from "../../desk/queue/queue.ts";
export { feedbackEntries, flagEntry, gapEntries, searchEntries } from "../../desk/queue/queue-entries.ts";
export { formatQueue, readQueue } from "../../desk/queue/read-queue.ts";
export { EMPTY_QUEUE, updateQueue } from "../../desk/queue/update-queue.ts";
export { type ReviewInput, type ReviewItem, reviewOrder } from "../../desk/review/review-order.ts";
export { checkPart } from "./check-part.ts";
export { type CheckFormat, formatCheck } from "./format-check.ts";
export { formatLinks } from "./format-links.ts";
export type { FormatCheckOptions } from "./format-options.ts";
export { formatQueueText } from "./format-queue.ts";
export { formatReview } from "./format-review.ts";
export { formatTicketComparison } from "./format-ticket-comparison.ts";
export { shownFrom } from "./shown-from.ts";
export { type CheckSummaryInput, summariseCheck } from "./summarise-check.ts";
