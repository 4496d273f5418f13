import {
  addToHistory,
  assess,
  createAnalyzer,
  createArticle,
  createHistory,
  createScorer,
  createSearchIndex,
  createTicket,
  createViewerScorer,
  DEFAULT_MODEL,
  findBursts,
  findGaps,
  findWords,
  fitModel,
  getArticle,
  historySize,
  judgeFrom,
  learn,
  learnWords,
  linkCitedArticles,
  loadHistory,
  loadIndex,
  loadModel,
  loadScorer,
  lostArticles,
  misreadLanguage,
  portalQueries,
  prepareAssessment,
  redact,
  requesterText,
  search,
  serializeHistory,
  serializeIndex,
  serializeScorer,
  similarArticles,
  visibilityOf,
} from "level-zero";
import { articles, gap, index, NOW, resolved, tickets, verdicts } from "./desk.mjs";

const ticket = createTicket({ id: "INC1", subject: "vpn drops in the hotel" });
const history = createHistory(resolved, index.analyzer);
const learned = learn(resolved, index);

//# createAnalyzer
createAnalyzer().terms("Cant login to VPN!!"); // ["not", "login", "vpn"]

//# createArticle
createArticle({ id: "vpn", title: "Connect to the VPN", sections: [{ text: "Open the client." }] }).audience; // ["public"]

//# visibilityOf
visibilityOf(articles[2], { audiences: ["agents"], now: NOW }); // "visible"
visibilityOf(articles[2], { audiences: [], now: NOW }); // "not-visible"

//# createTicket
createTicket({ id: 7, subject: "VPN drops", createdAt: "2026-05-04" }).createdAt; // "2026-05-04"

//# requesterText
requesterText({ subject: "VPN drops", description: "In the hotel." }); // "VPN drops\nIn the hotel."

//# redact
redact("Write to ann@example.com").text; // "Write to [e-mail]"

//# misreadLanguage
misreadLanguage(articles); // null

//# createSearchIndex
createSearchIndex(articles, { now: NOW }).articles.length; // 3

//# search
search(index, "papr jam").hits[0].articleId; // "jam"
search(index, "gateway").hits.length; // 0
search(index, "gateway", { audiences: ["agents"] }).hits.length; // 1

//# similarArticles
similarArticles(index, "vpn", { audiences: ["agents"] }).map(({ articleId }) => articleId); // ["runbook"]

//# getArticle
getArticle(index, "jam").title; // "Clear a paper jam"
getArticle(index, "runbook"); // null

//# serializeIndex
JSON.parse(serializeIndex(index, { audiences: [] })).articles.length; // 2

//# loadIndex
search(loadIndex(serializeIndex(index)), "paper jam").total; // 1

//# createHistory
historySize(createHistory(resolved, index.analyzer)); // 120

//# historySize
historySize(history); // 120

//# addToHistory
historySize(
  addToHistory(
    history,
    [createTicket({ id: "N1", subject: "vpn slow", linkedArticles: ["vpn"] })],
    index.analyzer,
  ),
); // 121

//# serializeHistory
serializeHistory(history) === serializeHistory(loadHistory(serializeHistory(history))); // true

//# loadHistory
historySize(loadHistory(serializeHistory(history))); // 120

//# lostArticles
lostArticles([createTicket({ id: "O1", subject: "fax", linkedArticles: ["fax"] })], index).missing.map(
  ({ articleId }) => articleId,
); // ["fax"]

//# linkCitedArticles
const noted = createTicket({ id: "N2", subject: "vpn", linkedArticles: ["VPN"] });
linkCitedArticles([noted], index)[0].linkedArticles; // ["vpn"]

//# learnWords
search(index, "berlin").total; // 0
search(index, "berlin", { learned: learnWords(history, resolved) }).total; // 1

//# fitModel
fitModel(resolved, index, { history }).version; // 2

//# loadModel
loadModel(JSON.stringify(learned.model)).version; // 2

//# learn
learn(resolved, index).notFitted; // null

//# judgeFrom
judgeFrom(resolved, index, { model: learned.model }).model === learned.model; // true
judgeFrom(undefined, index).model === DEFAULT_MODEL; // true

//# createScorer
const scorer = createScorer(index, learned);
scorer.score(ticket).outcome; // "solvable"
scorer.score(ticket).evidence[0].articleId; // "vpn"

//# createViewerScorer
const scorerOf = createViewerScorer(index, { resolved });
scorerOf({ audiences: ["agents"] }).score(ticket).outcome; // "solvable"

//# serializeScorer
loadScorer(serializeScorer(index)).score(ticket).ticketId; // "INC1"

//# loadScorer
loadScorer(serializeScorer(index, learned)).score(ticket).outcome; // "solvable"

//# portalQueries
portalQueries({ subject: "VPN drops", description: "In the hotel." })[0]; // "VPN drops"

//# findGaps
findGaps(tickets, verdicts)[0].ticketIds; // ["C1", "C2", "C3", "C4"]

//# findBursts
findBursts(tickets).length; // 0

//# findWords
findWords({ tickets, verdicts, index }).length; // 0

//# assess
const { verdicts: judged, gaps } = assess({ articles, tickets, history: resolved }, { now: NOW });
[judged.length, gaps[0].id === gap.id]; // [6, true]

//# prepareAssessment
const prepared = prepareAssessment({ articles, tickets, history: resolved }, { now: NOW });
const judge = createScorer(prepared.index, prepared.scoring);
prepared.finish(prepared.tickets.map((one) => judge.score(one))).gaps.length; // 1
