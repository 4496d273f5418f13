export type { TextEncodingName } from "./decode-text.ts";
export type { ReadArticles, ReadArticlesOptions } from "./read-articles.ts";
export { readArticles } from "./read-articles.ts";
export type { ReadTicketsOptions, TicketSource } from "./read-tickets.ts";
export { readAllTickets, readTickets } from "./read-tickets.ts";
export { checkWritable, type FileWriter, openFileWriter, writeFileWhole } from "./write-file.ts";
