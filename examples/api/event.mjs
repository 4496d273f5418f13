import {
  joinSearches,
  maskEvent,
  parseEvents,
  parsePortalResults,
  summariseSearches,
} from "level-zero/event";
import { events, gap, index } from "./desk.mjs";

//# parseEvents
parseEvents(
  '{"at":"2026-05-04T09:00:00Z","type":"search","session":null,"query":"vpn","hits":2,"filters":{}}\nno event',
).issues.length; // 1

//# parsePortalResults
parsePortalResults('{"query": "vpn drops", "articles": ["vpn"]}').search("vpn drops"); // ["vpn"]

//# maskEvent
maskEvent({ ...events[0], query: "mail of ann@example.com" }).query; // "mail of [e-mail]"

//# summariseSearches
summariseSearches(events).queries.map(({ query, noResults }) => [query, noResults]); // [["coffee machine leaks", 2], ["paper jam", 0]]

//# joinSearches
joinSearches([gap], summariseSearches(events).queries, index.analyzer).gaps.map(({ noResults }) => noResults); // [2]
