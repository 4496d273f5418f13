/**
 * Folders and exports → articles and tickets; files of events and tickets; threads that judge.
 * @module
 */
export type { FoundInExport } from "./cell-redactor.ts";
export { createPool } from "./create-pool.ts";
export { createPseudonyms } from "./create-pseudonyms.ts";
export { createRequesterPseudonyms } from "./create-requester-pseudonyms.ts";
export type { TextEncodingName } from "./decode-text.ts";
export { type EventFile, type EventFileOptions, openEventFile } from "./event-file.ts";
export type { GapSampling } from "./finish-in-threads.ts";
export type { ArticleChanges } from "./folder-reading.ts";
export type { GitDated } from "./git-dater.ts";
export {
  type FileOutcome,
  type ImportedFile,
  type ImportedFiles,
  type ImportFilesOptions,
  importArticleFiles,
} from "./import-article-files.ts";
export { keepTickets, keepVerdicts, type TicketKeeper } from "./keep-tickets.ts";
export type { LearnedData } from "./learn-tasks.ts";
export { type ArticleFolder, openArticles } from "./open-articles.ts";
export type { Pool, StreamInput, TicketSupply } from "./pool.ts";
export type {
  PoolJobOptions,
  PoolLearnOptions,
  PoolOptions,
  PoolProgress,
  PoolScoreOptions,
} from "./pool-options.ts";
export type { ScoredLines } from "./pool-tasks.ts";
export {
  type ArticleHistory,
  type ArticleHistoryOptions,
  readArticleHistory,
} from "./read-article-history.ts";
export type { ReadArticles, ReadArticlesOptions } from "./read-articles.ts";
export { readArticles } from "./read-articles.ts";
export { type ReadEvents, readEvents } from "./read-events.ts";
export { type GitDate, type GitDates, type GitDatesOptions, readGitDates } from "./read-git-dates.ts";
export { type ReadOutlines, readOutlines } from "./read-outlines.ts";
export type { PictureFile } from "./read-picture.ts";
export type { TicketSource } from "./read-pieces.ts";
export { type ReadText, readText } from "./read-text.ts";
export type { ReadTicketsOptions } from "./read-tickets.ts";
export { readAllTickets, readTickets } from "./read-tickets.ts";
export { isWorkbook } from "./read-workbook.ts";
export { type RedactExportOptions, redactExport } from "./redact-export.ts";
export { SCORE_LINE_EXPLAINED, scoreLine } from "./score-line.ts";
export { openTicketFile, type TicketFile, type TicketFileOptions } from "./ticket-file.ts";
export type { TicketStoreOptions } from "./ticket-store.ts";
export { type ArticleWatch, type WatchListener, watchArticles } from "./watch-articles.ts";
export { checkWritable, type FileWriter, openFileWriter, writeFileWhole } from "./write-file.ts";
