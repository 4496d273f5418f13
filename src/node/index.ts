export type { TextEncodingName } from "./decode-text.ts";
export { type ArticleChanges, type ArticleFolder, openArticles } from "./open-articles.ts";
export type { ReadArticles, ReadArticlesOptions } from "./read-articles.ts";
export { readArticles } from "./read-articles.ts";
export type { ReadTicketsOptions, TicketSource } from "./read-tickets.ts";
export { readAllTickets, readTickets } from "./read-tickets.ts";
export { type WatchListener, watchArticles } from "./watch-articles.ts";
export { checkWritable, type FileWriter, openFileWriter, writeFileWhole } from "./write-file.ts";
