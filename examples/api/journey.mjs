import {
  createJourneyReader,
  createLibraryPortal,
  drawShopQuestions,
  findRising,
  formatJourney,
  formatListening,
  formatRising,
  formatShop,
  isShopSummary,
  listen,
  listeningPart,
  shopAsCustomers,
  summariseJourneys,
  ticketTopics,
} from "level-zero/journey";
import { createReport, formatReport } from "level-zero/report";
import { articles, assessment, events, index, NOW, resolved, tickets, verdicts } from "./desk.mjs";

const heard = listen(events, { now: NOW, articles });
const drawn = drawShopQuestions(resolved, index, { size: 10 });
const shop = await shopAsCustomers(drawn, createLibraryPortal(index));
const topicOf = () => ({ key: "all", label: "all", articleId: null, gapId: null });
const rising = findRising(tickets, { topicOf });

//# createJourneyReader
const reader = createJourneyReader({ tickets });
for (const event of events) reader.add(event);
reader.end().read.events; // 4

//# summariseJourneys
summariseJourneys({ tickets, events }).read.portal; // 0

//# formatJourney
formatJourney(summariseJourneys({ tickets, events }), "markdown").startsWith("#"); // true

//# ticketTopics
ticketTopics({ verdicts, gaps: assessment.gaps, titleOf: (id) => index.articleById.get(id)?.title })(
  tickets[0],
); // "Connect to the VPN"

//# drawShopQuestions
drawShopQuestions(resolved, index, { size: 10, seed: 2 }).questions.length; // 10

//# createLibraryPortal
createLibraryPortal(index).name; // "level-zero"

//# shopAsCustomers
(await shopAsCustomers(drawn, createLibraryPortal(index), { at: NOW })).asked; // 10

//# isShopSummary
isShopSummary(JSON.parse(JSON.stringify(shop))); // true
isShopSummary({}); // false

//# formatShop
formatShop(shop, "markdown").startsWith("#"); // true

//# findRising
findRising(tickets, { topicOf }).tickets; // 6

//# formatRising
formatRising(rising, "markdown").startsWith("#"); // true

//# listen
listen(events, { now: NOW, articles }).answers; // 1

//# formatListening
formatListening(heard, "markdown").startsWith("#"); // true

//# listeningPart
const report = createReport(assessment);
formatReport(report, "markdown", { parts: [listeningPart(heard)] }).length >
  formatReport(report, "markdown").length; // true
