/**
 * Tickets in a database → verdicts, on any number of machines.
 * @module
 */
export {
  type AddedTickets,
  addScorer,
  addTickets,
  contentHash,
  forgetText,
  readScorer,
} from "./add-tickets.ts";
export {
  type DeskClient,
  type DeskDatabase,
  type JobQueue,
  type MigrateOptions,
  migratePostgres,
  openPostgres,
  type PostgresOptions,
} from "./open-postgres.ts";
export {
  createEventStore,
  createPostgresRateStore,
  createTicketStore,
  forgetSenders,
  readEventLines,
  readPortalTicketLines,
} from "./portal-stores.ts";
export { type CountedOutcome, countOutcomes, readVerdicts } from "./read-verdicts.ts";
export { addShards, countShards, type Shard, type ShardCounts, type ShardOptions } from "./shards.ts";
export { type WorkDone, type WorkOptions, workShards } from "./work-shards.ts";
