// Runs in a folder with the articles in kb/ and the exports tickets.csv and solved.csv.
import { writeFile } from "node:fs/promises";
import { createScorer, createSearchIndex, createTicket } from "level-zero";
import {
  checkWritable,
  createPool,
  createPseudonyms,
  createRequesterPseudonyms,
  importArticleFiles,
  isWorkbook,
  keepTickets,
  keepVerdicts,
  openArticles,
  openEventFile,
  openFileWriter,
  openTicketFile,
  readAllTickets,
  readArticleHistory,
  readArticles,
  readEvents,
  readGitDates,
  readOutlines,
  readText,
  readTickets,
  redactExport,
  SCORE_LINE_EXPLAINED,
  scoreLine,
  watchArticles,
  writeFileWhole,
} from "level-zero/node";
import { events } from "./desk.mjs";

const KEY = "a secret of at least 16 bytes";

//# readArticles
const { articles } = await readArticles("kb");
articles.map(({ id }) => id); // ["draft", "jam", "network/vpn", "runbook"]

//# openArticles
const folder = await openArticles("kb");
await folder.refresh(); // null

//# watchArticles
const watch = await watchArticles("kb", folder, { onChange: () => {}, onError: () => {} });
await watch.close();

//# readOutlines
(await readOutlines("kb", articles)).outlines.size; // 4

//# readGitDates
await readGitDates("kb"); // null

//# readArticleHistory
await readArticleHistory("kb", ["2026-01-01"]); // null

//# readAllTickets
(await readAllTickets("tickets.csv")).tickets.length; // 12

//# readTickets
const batches = [];
for await (const { tickets } of readTickets("solved.csv")) batches.push(tickets.length);
batches; // [48]

//# redactExport
await writeFile("mails.csv", "id,subject\n1,Write to ann@example.com\n");
let redacted = "";
for await (const piece of redactExport("mails.csv")) redacted += piece;
redacted.includes("ann@"); // false

//# createPseudonyms
createPseudonyms(KEY)("e-mail", "ann@example.com") === createPseudonyms(KEY)("e-mail", "ANN@example.com"); // true

//# createRequesterPseudonyms
createRequesterPseudonyms(KEY)("Ann").length; // 16

//# importArticleFiles
(await importArticleFiles(["kb_knowledge.json"], "imported")).files.map(({ outcome }) => outcome); // ["written"]

//# isWorkbook
isWorkbook("tickets.xlsx"); // true

//# readText
(await readText("kb/jam.md")).text.startsWith("# Clear a paper jam"); // true

//# openEventFile
const file = await openEventFile("seen.jsonl");
for (const event of events) file.write(event);
await file.close();

//# readEvents
(await readEvents(["seen.jsonl"])).events.length; // 4

//# openTicketFile
const desk = await openTicketFile("new-tickets.jsonl");
await desk.write({ id: "INC1", subject: "VPN drops" });
await desk.close();

//# checkWritable
await checkWritable("report.html");

//# writeFileWhole
await writeFileWhole("report.html", "<!doctype html>");

//# openFileWriter
const writer = await openFileWriter("large.txt");
await writer.write("a line\n");
await writer.commit();

//# createPool
const pool = createPool({ threads: 1 });
await pool.close();

//# keepTickets
const keeper = keepTickets(articles);
const kept = [];
for await (const { tickets } of readTickets("solved.csv")) kept.push(...keeper.keep(tickets));
kept.length; // 48
keeper.close();

//# keepVerdicts
const keep = keepVerdicts();
const verdict = createScorer(createSearchIndex(articles), { explained: SCORE_LINE_EXPLAINED }).score(
  createTicket({ id: "1", subject: "Paper jam in the printer" }),
);
keep(verdict).outcome === verdict.outcome; // true

//# scoreLine
JSON.parse(scoreLine(verdict)).articles[0].id; // "jam"
