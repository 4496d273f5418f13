import { createArticle, createSearchIndex } from "level-zero";
import {
  answeredTickets,
  askGolden,
  checkArticles,
  checkPart,
  compareGolden,
  compareTickets,
  drawLinkSheet,
  EMPTY_QUEUE,
  editQueue,
  feedbackEntries,
  findHabits,
  findProposals,
  findRivals,
  flagEntry,
  formatCheck,
  formatLinkSheet,
  formatLinks,
  formatQueue,
  formatQueueText,
  formatReview,
  formatTicketComparison,
  gapEntries,
  mergeInQueue,
  parseLinkSheet,
  readGolden,
  readLinkSheet,
  readQueue,
  reviewOrder,
  searchEntries,
  shownFrom,
  suggestGolden,
  summariseCheck,
  updateQueue,
} from "level-zero/check";
import { summariseSearches } from "level-zero/event";
import { createReport, formatReport } from "level-zero/report";
import { articles, assessment, events, gap, index, NOW, resolved, tickets, verdicts } from "./desk.mjs";

const late = createArticle({
  id: "wifi",
  title: "Join the Wi-Fi",
  path: "kb/wifi.md",
  reviewBy: "2026-01-01",
  sections: [{ text: "Choose Staff." }],
});
const check = checkArticles({ index: createSearchIndex([...articles, late], { now: NOW }) }, { now: NOW });
const after = createSearchIndex(articles.slice(1), { now: NOW });
const questions = readGolden([{ value: { question: "vpn in a hotel", find: "vpn" }, line: 1 }]);
const answered = answeredTickets(resolved, { tickets, verdicts }, index);
const sheet = drawLinkSheet(resolved, index, { size: 10 });
const review = reviewOrder({ check, index, verdicts, events });
const queue = updateQueue(
  EMPTY_QUEUE,
  [flagEntry("The tray has moved", "jam"), flagEntry("No article on fax", null)],
  NOW,
);
const [first, second] = queue.items;

//# checkArticles
checkArticles({ index }, { now: NOW }).findings; // []
check.findings.map(({ rule, place }) => [rule, place.articleId]); // [["review-past", "wifi"]]

//# formatCheck
formatCheck(check, "text").includes("wifi.md"); // true
formatCheck(check, "markdown", { limit: 1 }).startsWith("#"); // true
formatCheck(check, "html").slice(0, 15); // "<!doctype html>"
JSON.parse(formatCheck(check, "json")).findings.length === check.findings.length; // true
JSON.parse(formatCheck(check, "sarif")).version; // "2.1.0"
formatCheck(check, "github").split("\n", 1)[0].split(" ")[0]; // "::warning"

//# shownFrom
shownFrom("docs", check).findings[0].place.path; // "docs/kb/wifi.md"

//# checkPart
const table = summariseCheck({ check, review, index });
const report = createReport(assessment);
formatReport(report, "markdown", { parts: [checkPart(table)] }).length >
  formatReport(report, "markdown").length; // true

//# summariseCheck
summariseCheck({ check, review, index }).articles === check.articles; // true

//# readGolden
readGolden([{ value: { question: "paper jam", find: "jam" }, line: 1 }])[0].find; // ["jam"]

//# askGolden
askGolden(questions, index).map(({ passed, rank }) => [passed, rank]); // [[true, 1]]

//# compareGolden
compareGolden(questions, { before: index, after })[0].brokenBy; // ["vpn"]

//# suggestGolden
suggestGolden(resolved, index, { perArticle: 1 }).map(({ find }) => find[0]); // ["vpn", "jam"]

//# compareTickets
const comparison = compareTickets(resolved, { before: index, after });
[comparison.lost.length, comparison.gained.length]; // [40, 0]

//# formatTicketComparison
formatTicketComparison(compareTickets(resolved, { before: index, after: index })).includes("80"); // true

//# answeredTickets
answeredTickets(resolved, { tickets, verdicts }, index).find(({ ticket }) => ticket.id === "T1").articleId; // "vpn"

//# findProposals
findProposals(answered, index).length; // 0

//# findRivals
findRivals(answered, index).length; // 0

//# findHabits
findHabits(resolved, index).length; // 0

//# drawLinkSheet
drawLinkSheet(resolved, index, { size: 10, seed: 1 }).length; // 10

//# formatLinkSheet
formatLinkSheet(sheet).split(/\r?\n/).length >= sheet.length; // true

//# parseLinkSheet
parseLinkSheet(formatLinkSheet(sheet))[0].ticketId === sheet[0].ticketId; // true

//# readLinkSheet
readLinkSheet(
  sheet.map((row) => ({ ...row, answer: "both" })),
  resolved,
).judged; // 10

//# formatLinks
const accuracy = readLinkSheet(
  sheet.map((row) => ({ ...row, answer: "both" })),
  resolved,
);
formatLinks({ habits: findHabits(resolved, index), accuracy }).length > 0; // true

//# reviewOrder
reviewOrder({ check, index, verdicts, events }, 1)[0].articleId; // "jam"

//# formatReview
formatReview(review).includes("Clear a paper jam"); // true

//# flagEntry
flagEntry("The tray has moved", "jam").kind; // "flag"

//# feedbackEntries
feedbackEntries(events, index.articleById).map(({ articleId }) => articleId); // ["jam"]

//# searchEntries
searchEntries(summariseSearches(events).queries, 2).map(({ count }) => count); // [2]

//# gapEntries
gapEntries([gap])[0].count; // 4

//# updateQueue
updateQueue(queue, [], "2026-07-01T00:00:00Z").items.length; // 2

//# editQueue
editQueue(queue, first.id, { status: "done", note: "Pictures changed." }).items.find(
  ({ id }) => id === first.id,
).status; // "done"

//# mergeInQueue
mergeInQueue(queue, first.id, second.id).items.filter(({ mergedInto }) => mergedInto === second.id).length; // 1

//# formatQueue
JSON.parse(formatQueue(queue)).format; // "level-zero-queue"

//# readQueue
readQueue(formatQueue(queue)).items.length; // 2

//# formatQueueText
formatQueueText(queue, NOW).includes("The tray has moved"); // true
