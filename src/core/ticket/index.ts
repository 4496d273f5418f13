/**
 * Reading rows of exports as tickets.
 * @module
 */
export type { ColumnMeanings } from "./columns.ts";
export type { CodedField } from "./desks/desk.ts";
export { exclusionOf } from "./exclude-ticket.ts";
export { EXCLUSION_RULES, type ExclusionRule } from "./exclusion.ts";
export { type Boilerplate, findBoilerplate, withoutBoilerplate } from "./find-boilerplate.ts";
export { findHeaderRow, type HeaderRow } from "./header-row.ts";
export { mergeBatches, parseTickets } from "./parse-tickets.ts";
export type { TicketBatch } from "./ticket-batch.ts";
export type { DateOrder } from "./ticket-date.ts";
export { TICKET_FIELDS, type TicketField, ticketFieldOf } from "./ticket-field.ts";
export type { MappedColumn, TicketMapping } from "./ticket-mapping.ts";
export { TicketParser } from "./ticket-parser.ts";
export type { TicketReadOptions } from "./ticket-read-options.ts";
export { type ToTicketOptions, type ToTicketResult, toTicket } from "./to-ticket.ts";
