import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/core/search/suggest.ts";
import * as htmlEntry from "../../../src/edge/html/index.ts";
import { htmlToMarkdown, renderMarkdown } from "../../../src/edge/html/index.ts";
import * as httpEntry from "../../../src/edge/http/index.ts";
import { createHandler } from "../../../src/edge/http/index.ts";
import * as importEntry from "../../../src/edge/import/index.ts";
import { importArticles } from "../../../src/edge/import/index.ts";
import * as markdownEntry from "../../../src/edge/markdown/index.ts";
import { parseArticle, parseArticles, tidyMarkdown } from "../../../src/edge/markdown/index.ts";
import { createMcpServer } from "../../../src/edge/mcp/index.ts";
import * as nodeEntry from "../../../src/edge/node/index.ts";
import {
  openArticles,
  openEventFile,
  readAllTickets,
  readArticles,
  readEvents,
  readTickets,
} from "../../../src/edge/node/index.ts";
import * as portalEntry from "../../../src/edge/portal/index.ts";
import { createPortal } from "../../../src/edge/portal/index.ts";
import * as checkEntry from "../../../src/view/check/index.ts";
import * as journeyEntry from "../../../src/view/journey/index.ts";
import { makeArticle } from "../../make/article.ts";
import { core } from "../../make/entries.ts";
import { makeTicket } from "../../make/ticket.ts";

/** What a program does that is written in plain JavaScript: no type stands in its way. */
// biome-ignore lint/suspicious/noExplicitAny: wrong types are the matter of these tests
type Anything = any;
const wrong = (value: unknown): Anything => value;

/** As Express hands it on. */
const nodeRequest = { method: "GET", url: "/search?q=vpn", headers: { host: "desk" } };

const article = makeArticle({ id: "vpn", title: "VPN drops", body: { Steps: "Restart the client." } });
const ticket = makeTicket({ id: "1", subject: "vpn drops", linkedArticles: ["vpn"] });
const index = core.createSearchIndex([article]);
const history = core.createHistory([ticket], index.analyzer);
const scorer = core.createScorer(index);
const read = { articles: [article], issues: [], files: [], ignored: [] };
const batch = { tickets: [ticket], rows: 1, rejectedRows: 0, issues: [] };

describe("a wrong use throws a LevelZeroError that says what was expected and what was got", () => {
  it.each<[string, () => unknown, RegExp]>([
    // scoring
    ['score("vpn")', () => scorer.score(wrong("vpn")), /ticket.*createTicket.*got "vpn"/],
    ["score()", () => scorer.score(wrong(undefined)), /ticket.*got nothing/],
    ["createTicket with a bigint", () => core.createTicket(wrong({ id: 7n })), /needs an id.*got 7n/],
    ["loadIndex of bytes", () => core.loadIndex(wrong(new Uint8Array(2))), /must be text, got bytes/],
    [
      "score a ticket without its fields",
      () => scorer.score(wrong({ id: "1" })),
      /ticket.subject must be given, got nothing/,
    ],
    [
      "score a row",
      () => scorer.score(wrong({ number: "INC1", short_description: "x" })),
      /ticket.id must be given, got nothing/,
    ],
    ["score a list", () => scorer.score(wrong([ticket])), /ticket.*got a list of 1/],
    [
      "score a ticket with a Date",
      () => scorer.score(wrong({ ...ticket, createdAt: new Date(0) })),
      /createdAt.*ISO 8601.*got a Date/,
    ],
    [
      "score a ticket with a null description",
      () => scorer.score(wrong({ ...ticket, description: null })),
      /description must be text, got null/,
    ],
    [
      "score a ticket with an audience",
      () => scorer.score(wrong({ ...ticket, audiences: "hr" })),
      /audiences must be a list.*got "hr"/,
    ],
    [
      "score links as text",
      () => scorer.score(wrong({ ...ticket, linkedArticles: "a,b" })),
      /linkedArticles must be a list/,
    ],
    ["explain a text", () => scorer.explain(wrong("vpn")), /explain.*got "vpn"/],
    [
      "createScorer of a ticket",
      () => core.createScorer(wrong(ticket)),
      /createScorer: the index must be a search index/,
    ],
    [
      "createScorer of a list of articles",
      () => core.createScorer(wrong([article])),
      /search index.*got a list of 1/,
    ],
    [
      "createScorer(index, { resolved })",
      () => core.createScorer(index, wrong({ resolved: [ticket] })),
      /no option "resolved".*learn\(resolved, index\)/,
    ],
    ["createScorer(articles)", () => core.createScorer(wrong([article])), /the index must be a search index/],
    ["createScorer(index, history)", () => core.createScorer(index, wrong(history)), /no option "blocks"/],
    [
      '{ now: "yesterday" }',
      () => core.createScorer(index, { now: "yesterday" }),
      /now must be a moment.*got "yesterday"/,
    ],
    [
      "a history of tickets",
      () => core.createScorer(index, wrong({ history: [ticket] })),
      /history must be what createHistory/,
    ],
    [
      "a model of text",
      () => core.createScorer(index, wrong({ model: "{}" })),
      /model must be a model.*loadModel/,
    ],
    [
      "limit: 0",
      () => core.createScorer(index, { limit: 0 }),
      /limit must be a whole number from 1 to 1000, got 0/,
    ],
    [
      'limit: "5"',
      () => core.createScorer(index, wrong({ limit: "5" })),
      /limit must be a whole number.*got "5"/,
    ],
    [
      "a rule of exclusion that is none",
      () => core.createScorer(index, wrong({ exclusions: { rules: { duplicates: false } } })),
      /duplicate/,
    ],
    ["exclusions as a list", () => core.createScorer(index, wrong({ exclusions: ["spam"] })), /exclusions/],
    [
      "agent rules as texts",
      () => core.createScorer(index, wrong({ agentRules: ["approve"] })),
      /agentRules.*pattern/,
    ],
    [
      "findability: 1",
      () => core.createScorer(index, wrong({ findability: 1 })),
      /findability must be true, false or a function .*, got 1/,
    ],
    [
      "createViewerScorer(index, { history })",
      () => core.createViewerScorer(index, wrong({ history })),
      /no option "history".*resolved/,
    ],
    [
      "createViewerScorer with a batch",
      () => core.createViewerScorer(index, wrong({ resolved: batch })),
      /resolved must be a list/,
    ],
    [
      "learn(batch, index)",
      () => core.learn(wrong(batch), index),
      /list of tickets.*got an object with tickets/,
    ],
    ["learn(tickets, articles)", () => core.learn([ticket], wrong([article])), /search index/],
    [
      "learn with a precision of 80",
      () => core.learn([ticket], index, { precision: 80 }),
      /precision must be a number between 0.5 and 1, got 80/,
    ],
    ["fitModel(batch)", () => core.fitModel(wrong(batch), index), /list of tickets/],
    ["linkCitedArticles(batch)", () => core.linkCitedArticles(wrong(batch), index), /list of tickets/],
    ["loadModel of an object", () => core.loadModel(wrong({})), /loadModel: the file must be text/],
    // index and search
    [
      "createSearchIndex(await readArticles(dir))",
      () => core.createSearchIndex(wrong(read)),
      /list of articles.*`articles`.*got an object with articles/,
    ],
    [
      "createSearchIndex(readArticles(dir)) without await",
      () => core.createSearchIndex(wrong(Promise.resolve(read))),
      /a promise \(is an await missing\?\)/,
    ],
    ["createSearchIndex(article)", () => core.createSearchIndex(wrong(article)), /list of articles/],
    [
      "createSearchIndex of texts",
      () => core.createSearchIndex(wrong(["# VPN"])),
      /articles 0 must be an article.*got "# VPN"/,
    ],
    [
      "createSearchIndex of parse results",
      () => core.createSearchIndex(wrong([parseArticle("# VPN\n\nText")])),
      /articles 0.id must be given.*createArticle or parseArticle/,
    ],
    [
      "an article with one audience",
      () => core.createSearchIndex(wrong([{ ...article, audience: "hr" }])),
      /audience must be a list.*got "hr"/,
    ],
    [
      "an article of an unknown state",
      () => core.createSearchIndex(wrong([{ ...article, state: "Draft" }])),
      /state must be "draft" or.*got "Draft"/,
    ],
    [
      "an article that ends on a Date",
      () => core.createSearchIndex(wrong([{ ...article, validTo: new Date(0) }])),
      /validTo must be ISO 8601.*got a Date/,
    ],
    [
      "an article that ends on 31.12.2020",
      () => core.createSearchIndex([{ ...article, validTo: "31.12.2020" }]),
      /validTo must be ISO 8601/,
    ],
    [
      "aliases as text",
      () => core.createSearchIndex(wrong([{ ...article, aliases: "tunnel" }])),
      /aliases must be a list/,
    ],
    [
      "two articles with one id",
      () => core.createSearchIndex([article, article]),
      /Two articles have the id "vpn"/,
    ],
    [
      '{ language: "de" }',
      () => core.createSearchIndex([article], wrong({ language: "de" })),
      /no option "language".*There are: analyzer, now/,
    ],
    [
      "{ analyser }",
      () => core.createSearchIndex([article], wrong({ analyser: {} })),
      /Did you mean "analyzer"/,
    ],
    [
      "an analyzer of one synonym",
      () => core.createSearchIndex([article], wrong({ analyzer: { synonyms: ["vpn", "tunnel"] } })),
      /analyzer.synonyms must be a list of groups/,
    ],
    ["createAnalyzer({ lang })", () => core.createAnalyzer(wrong({ lang: "de" })), /no option "lang"/],
    ['createAnalyzer("de")', () => core.createAnalyzer(wrong("de")), /options must be an object.*got "de"/],
    ["search without an index", () => core.search(wrong([article]), "vpn"), /search: the index/],
    ["search for nothing", () => core.search(index, wrong(undefined)), /the query must be text, got nothing/],
    ["search for a ticket", () => core.search(index, wrong(ticket)), /the query must be text, got an object/],
    [
      "search { audience }",
      () => core.search(index, "vpn", wrong({ audience: ["hr"] })),
      /Did you mean "audiences"/,
    ],
    [
      "search { audiences: text }",
      () => core.search(index, "vpn", wrong({ audiences: "non-employees-team" })),
      /audiences must be a list/,
    ],
    ["search { limit: -1 }", () => core.search(index, "vpn", { limit: -1 }), /limit must be/],
    [
      "search { offset: 0.5 }",
      () => core.search(index, "vpn", { offset: 0.5 }),
      /offset must be a whole number of 0 or more/,
    ],
    [
      "search { filter }",
      () => core.search(index, "vpn", wrong({ filter: {} })),
      /filter must be a function.*go into filters/,
    ],
    [
      "search { filters: { products } }",
      () => core.search(index, "vpn", wrong({ filters: { products: "A" } })),
      /filters.products.*product/,
    ],
    [
      "search { boosts: { title } }",
      () => core.search(index, "vpn", wrong({ boosts: { title: 2 } })),
      /boosts.title/,
    ],
    [
      "search { popularity: {} }",
      () => core.search(index, "vpn", wrong({ popularity: { vpn: 1 } })),
      /popularity must be a Map/,
    ],
    [
      "search { learned: history }",
      () => core.search(index, "vpn", wrong({ learned: history })),
      /learned must be what learnWords/,
    ],
    [
      "search { now: 31 February }",
      () => core.search(index, "vpn", { now: "2026-02-31" }),
      /now must be a moment/,
    ],
    [
      "search with a number for options",
      () => core.search(index, "vpn", wrong(10)),
      /options must be an object/,
    ],
    ["suggest { max }", () => suggest(index, "v", wrong({ max: 3 })), /no option "max"/],
    ["suggest a number", () => suggest(index, wrong(7)), /the text typed must be text, got 7/],
    [
      "similarArticles of an article",
      () => core.similarArticles(index, wrong(article)),
      /the id must be text/,
    ],
    ["getArticle(id, index)", () => core.getArticle(wrong("vpn"), wrong(index)), /getArticle: the index/],
    [
      "getArticle { audiences: null }",
      () => core.getArticle(index, "vpn", wrong({ audiences: null })),
      /audiences must be a list.*got null/,
    ],
    ["serializeIndex(articles)", () => core.serializeIndex(wrong([article])), /serializeIndex: the index/],
    [
      "serializeIndex { public: true }",
      () => core.serializeIndex(index, wrong({ public: true })),
      /no option "public"/,
    ],
    [
      "loadIndex of an object",
      () => core.loadIndex(wrong({ format: "level-zero-index" })),
      /loadIndex: the file must be text/,
    ],
    [
      "visibilityOf with one audience",
      () =>
        core.visibilityOf(
          makeArticle({ id: "a", audience: ["hr"] }),
          wrong({ audiences: "hr", now: "2026-01-01" }),
        ),
      /audiences must be a list/,
    ],
    // history
    [
      "createHistory(tickets, index)",
      () => core.createHistory([ticket], wrong(index)),
      /analyzer of the index: index.analyzer/,
    ],
    [
      "createHistory(tickets)",
      () => core.createHistory([ticket], wrong(undefined)),
      /index.analyzer, got nothing/,
    ],
    ["createHistory(batch)", () => core.createHistory(wrong(batch), index.analyzer), /list of tickets/],
    [
      "createHistory { halfLife }",
      () => core.createHistory([ticket], index.analyzer, wrong({ halfLife: 90 })),
      /Did you mean "halfLifeDays"/,
    ],
    [
      "a half-life of 0",
      () => core.createHistory([ticket], index.analyzer, { halfLifeDays: 0 }),
      /halfLifeDays must be a number above 0, got 0/,
    ],
    [
      "addToHistory of tickets",
      () => core.addToHistory(wrong([ticket]), [ticket], index.analyzer),
      /addToHistory: the history/,
    ],
    ["learnWords(tickets)", () => core.learnWords(wrong([ticket])), /learnWords: the history/],
    [
      "serializeHistory of learnt words",
      () => core.serializeHistory(wrong(core.learnWords(history))),
      /the history must be/,
    ],
    [
      "loadHistory of nothing",
      () => core.loadHistory(wrong(undefined)),
      /loadHistory: the file must be text/,
    ],
    ["lostArticles(index, history)", () => core.lostArticles(wrong(index), wrong(history)), /lostArticles/],
    // tickets
    ["createTicket()", () => core.createTicket(wrong(undefined)), /must be an object.*got nothing/],
    ['createTicket("vpn")', () => core.createTicket(wrong("vpn")), /must be an object.*got "vpn"/],
    ["createTicket without an id", () => core.createTicket(wrong({ subject: "x" })), /needs an id/],
    [
      "createTicket { audience }",
      () => core.createTicket(wrong({ id: 1, audience: ["hr"] })),
      /Did you mean "audiences"/,
    ],
    [
      "createTicket { roles }",
      () => core.createTicket(wrong({ id: 1, user_roles: ["hr"] })),
      /Did you mean "audiences"/,
    ],
    [
      "createTicket { subjct }",
      () => core.createTicket(wrong({ id: 1, subjct: "x" })),
      /Did you mean "subject"/,
    ],
    [
      "createTicket with one audience",
      () => core.createTicket(wrong({ id: 1, audiences: "hr" })),
      /audiences must be a list/,
    ],
    [
      "createTicket yesterday",
      () => core.createTicket({ id: 1, createdAt: "yesterday" }),
      /createdAt must be ISO 8601/,
    ],
    [
      "createTicket at no Date",
      () => core.createTicket({ id: 1, createdAt: new Date("x") }),
      /got a Date that is none/,
    ],
    [
      "createTicket of a kind",
      () => core.createTicket(wrong({ id: 1, kind: "Incident" })),
      /kind must be "incident" or/,
    ],
    [
      "createTicket with a subject of 7",
      () => core.createTicket(wrong({ id: 1, subject: 7 })),
      /subject must be text or null, got 7/,
    ],
    ["createTicket with a label", () => core.createTicket(wrong({ id: 1, label: true })), /label must be/],
    ["parseTickets of bytes", () => core.parseTickets(wrong(new Uint8Array(3))), /parseTickets.*text/],
    [
      "parseTickets { seperator }",
      () => core.parseTickets("id\n1", wrong({ seperator: ";" })),
      /no option "seperator"/,
    ],
    [
      "parseTickets { dateFormat }",
      () => core.parseTickets("id\n1", wrong({ dateFormat: "dd.mm.yyyy" })),
      /dateFormat must be/,
    ],
    [
      "TicketParser { delimeter }",
      () => new core.TicketParser(wrong({ delimeter: ";" })),
      /Did you mean "delimiter"/,
    ],
    ["toTicket { column }", () => core.toTicket({ id: 1 }, wrong({ column: {} })), /Did you mean "columns"/],
    ["exclusionOf of a text", () => core.exclusionOf(wrong("vpn")), /exclusionOf: the ticket/],
    ["exclusionOf { rule }", () => core.exclusionOf(ticket, wrong({ rule: {} })), /Did you mean "rules"/],
    ["redact of nothing", () => core.redact(wrong(null)), /redact: the text must be text, got null/],
    ["redact { rule }", () => core.redact("x", wrong({ rule: {} })), /Did you mean "rules"/],
    // the whole run
    ["assess(articles, tickets)", () => core.assess(wrong([article]), wrong([ticket])), /assess/],
    [
      "assess without a moment",
      () => core.assess({ articles: [article], tickets: [ticket] }, wrong({})),
      /now must be/,
    ],
    [
      "assess of reads",
      () => core.assess(wrong({ articles: read, tickets: batch }), { now: "2026-01-01" }),
      /articles must be a list/,
    ],
    [
      "assess { resolved }",
      () =>
        core.assess(wrong({ articles: [article], tickets: [ticket], resolved: [ticket] }), {
          now: "2026-01-01",
        }),
      /no .*"resolved"/,
    ],
    [
      "assess { nwo }",
      () => core.assess({ articles: [article], tickets: [ticket] }, wrong({ nwo: "2026" })),
      /Did you mean "now"/,
    ],
    ["parseEvents of events", () => core.parseEvents(wrong([])), /parseEvents: the file must be text/],
    [
      "summariseSearches of types that do not exist",
      () => core.summariseSearches(wrong([{ type: "serach", at: "2026-01-01" }])),
      /summariseSearches: events must be of the types search, .*"serach"/,
    ],
    [
      "summariseSearches of text",
      () => core.summariseSearches(wrong("")),
      /summariseSearches: events must be a list/,
    ],
    // Markdown and HTML
    [
      "parseArticle of bytes",
      () => parseArticle(wrong(new Uint8Array(2))),
      /parseArticle: the Markdown must be text/,
    ],
    ["parseArticle { file }", () => parseArticle("# x", wrong({ file: "a.md" })), /no option "file"/],
    [
      "parseArticle { defaultAudience: text }",
      () => parseArticle("# x", wrong({ defaultAudience: "hr" })),
      /defaultAudience must be a list/,
    ],
    ["parseArticles of texts", () => parseArticles(wrong(["# x"])), /parseArticles/],
    ["tidyMarkdown of nothing", () => tidyMarkdown(wrong(undefined)), /tidyMarkdown/],
    [
      "renderMarkdown of an article",
      () => renderMarkdown(wrong(article)),
      /renderMarkdown: the Markdown must be text, got an object/,
    ],
    [
      "renderMarkdown { links }",
      () => renderMarkdown("x", wrong({ links: () => null })),
      /Did you mean "link"/,
    ],
    [
      "htmlToMarkdown of nothing",
      () => htmlToMarkdown(wrong(undefined)),
      /htmlToMarkdown: the HTML must be text/,
    ],
    [
      "htmlToMarkdown { image: text }",
      () => htmlToMarkdown("x", wrong({ image: "no" })),
      /image must be a function/,
    ],
    ["importArticles of a text", () => importArticles(wrong("{}")), /importArticles.*list/],
    [
      "importArticles { audience }",
      () => importArticles([], wrong({ audience: {} })),
      /Did you mean "audiences"/,
    ],
    [
      "findGaps of pairs",
      () => core.findGaps(wrong([ticket, { ticket, verdict: null }]), []),
      /findGaps: the tickets must be a list of tickets, got one whose 1 is an object with ticket, verdict/,
    ],
    // servers
    ["createHandler([article])", () => createHandler(wrong([article])), /createHandler: the index/],
    [
      "handle(address)",
      () => createHandler(index)(wrong("http://desk/search?q=vpn")),
      /createHandler: what its handler is called with must be a Request/,
    ],
    [
      "handle(request of Node)",
      () => createHandler(index)(wrong(nodeRequest)),
      /must be a Request of the Fetch standard \(getRequestListener/,
    ],
    [
      "the same of a portal",
      () => createPortal(index)(wrong(nodeRequest)),
      /createPortal: .* must be a Request of the Fetch standard/,
    ],
    ["handle(url)", () => createHandler(index)(wrong(new URL("http://desk/"))), /must be a Request/],
    [
      "createHandler(index, { audiences })",
      () => createHandler(index, wrong({ audiences: ["hr"] })),
      /no option "audiences".*viewer/,
    ],
    [
      "createHandler { viewer: list }",
      () => createHandler(index, wrong({ viewer: ["hr"] })),
      /viewer must be a function/,
    ],
    [
      "createHandler { now: text }",
      () => createHandler(index, wrong({ now: "2026-01-01" })),
      /now must be a function/,
    ],
    [
      "createHandler { scorer: scorer }",
      () => createHandler(index, wrong({ scorer })),
      /scorer must be a function.*createViewerScorer/,
    ],
    [
      "createHandler { ratelimit }",
      () => createHandler(index, wrong({ ratelimit: {} })),
      /Did you mean "rateLimit"/,
    ],
    [
      "createHandler { basePath }",
      () => createHandler(index, { basePath: "api" }),
      /basePath must begin with a slash/,
    ],
    ["createPortal(articles)", () => createPortal(wrong([article])), /createPortal: the index/],
    ["createPortal { name }", () => createPortal(index, wrong({ name: "Help" })), /no option "name"/],
    [
      "createPortal { submitTicket: url }",
      () => createPortal(index, wrong({ submitTicket: "/tickets" })),
      /submitTicket must be a function/,
    ],
  ])("%s", (_, use, says) => {
    expect(use).toThrow(core.LevelZeroError);
    expect(use).toThrow(says);
  });

  it.each<[string, () => Promise<unknown>, RegExp]>([
    ["createMcpServer([article])", () => createMcpServer(wrong([article])), /createMcpServer: the index/],
    [
      "createMcpServer { audience }",
      () => createMcpServer(index, wrong({ audience: [] })),
      /Did you mean "audiences"/,
    ],
    ["readEvents of a file", () => readEvents(wrong("e.jsonl")), /list of files, such as \["portal-events/],
    ["readArticles of a list", () => readArticles(wrong(["kb"])), /readArticles: the folder must be text/],
    [
      "readArticles { exclude }",
      () => readArticles("fixtures/articles", wrong({ exclude: ["x"] })),
      /no option "exclude"/,
    ],
    [
      "readArticles { ignore: text }",
      () => readArticles("fixtures/articles", wrong({ ignore: "x" })),
      /ignore must be a list/,
    ],
    ["readArticles of no folder", () => readArticles("fixtures/none"), /./],
    [
      "openArticles { watch }",
      () => openArticles("fixtures/articles", wrong({ watch: true })),
      /no option "watch"/,
    ],
    ["readAllTickets of tickets", () => readAllTickets(wrong([ticket])), /readTickets/],
    [
      "readAllTickets { column }",
      () => readAllTickets("fixtures/tickets/history.jsonl", wrong({ column: {} })),
      /Did you mean "columns"/,
    ],
    [
      "readTickets { encoding }",
      () => readTickets("fixtures/tickets/history.jsonl", wrong({ encoding: "ebcdic" })).next(),
      /encoding must be/,
    ],
    [
      "openEventFile { maxbytes }",
      () => openEventFile("none/x.jsonl", wrong({ maxbytes: 1 })),
      /Did you mean "maxBytes"/,
    ],
  ])("%s", async (_, use, says) => {
    const error = await use().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(core.LevelZeroError);
    expect((error as Error).message).toMatch(says);
  });
});

describe("what is right, as it comes", () => {
  it.each<[string, unknown, string | null]>([
    ["a Date", new Date("2026-06-01T09:00:00Z"), "2026-06-01T09:00:00.000Z"],
    ["milliseconds", 1_780_304_400_000, "2026-06-01T09:00:00.000Z"],
    ["seconds", 1_780_304_400, "2026-06-01T09:00:00.000Z"],
    ["ISO 8601", "2026-06-01T09:00:00Z", "2026-06-01T09:00:00Z"],
    ["a day", "2026-06-01", "2026-06-01"],
    ["PostgreSQL's timestamptz", "2026-06-01 09:00:00+00", "2026-06-01T09:00:00Z"],
    [
      "PostgreSQL's with parts of a second",
      "2026-06-01 09:00:00.123456+02",
      "2026-06-01T09:00:00.123456+02:00",
    ],
    ["an offset without a colon", "2026-06-01T09:00:00+0530", "2026-06-01T09:00:00+05:30"],
    ["nothing", null, null],
    ["left out", undefined, null],
  ])("a ticket of %s", (_, createdAt, iso) => {
    expect(core.createTicket({ id: 1, createdAt: wrong(createdAt) }).createdAt).toBe(iso);
  });

  it.each([
    ["2026-02-30"],
    ["2026-13-01"],
    ["2026-06-01T25:00:00Z"],
    ["01.06.2026"],
    ["06/01/2026"],
    [""],
    ["now"],
    [Number.NaN],
  ])("%j is no moment", (createdAt) => {
    expect(() => core.createTicket({ id: 1, createdAt })).toThrow(/createdAt must be/);
  });

  it("a row of a database becomes a ticket", () => {
    const row = {
      ...{ id: 42, subject: "vpn drops", description: null, created_at: new Date("2026-06-01T09:00:00Z") },
      ...{
        category: null,
        resolution_text: null,
        audiences: ["hr"],
        linked_articles: null,
        priority: 3,
        assignee: "x",
      },
    };
    expect(core.createTicket(wrong(row))).toEqual(
      makeTicket({
        id: "42",
        subject: "vpn drops",
        createdAt: "2026-06-01T09:00:00.000Z",
        audiences: ["hr"],
        priority: "3",
      }),
    );
    expect(scorer.score(core.createTicket(wrong(row))).outcome).not.toBe("excluded");
  });

  it("an option may be left out by undefined, and be a moment in any form", () => {
    const dated = core.createSearchIndex([makeArticle({ id: "a", title: "VPN", validTo: "2026-06-30" })]);
    const found = (now: unknown) => core.search(dated, "vpn", wrong({ now, limit: undefined })).total;
    expect(found(new Date("2026-06-30T12:00:00Z"))).toBe(1);
    expect(found("2026-06-30 12:00:00+00")).toBe(1);
    expect(found(Date.parse("2026-07-01"))).toBe(0);
    expect(found(undefined)).toBe(0);
  });

  it("what learn gives goes straight into a scorer", () => {
    expect(core.createScorer(index, core.learn([ticket], index)).score(ticket).outcome).toBeDefined();
  });
});

describe("what a developer writes in a hurry", () => {
  const all: Anything = {
    ...core,
    suggest,
    ...htmlEntry,
    ...httpEntry,
    ...importEntry,
    ...markdownEntry,
    ...nodeEntry,
    ...portalEntry,
    ...checkEntry,
    ...journeyEntry,
  };
  const A = all
    .parseArticles([
      { path: "vpn.md", text: "# Connect to the VPN\n\nClick the lighthouse to connect." },
      { path: "jam.md", text: "# Paper jam\n\nOpen the tray." },
    ])
    .map((parsed: Anything) => parsed.article);
  const T = Array.from({ length: 12 }, (_, at) =>
    all.createTicket({
      id: `T${at}`,
      subject: at % 2 ? "vpn not connecting" : "paper jam tray",
      linkedArticles: [at % 2 ? "vpn" : "jam"],
    }),
  );
  const index = all.createSearchIndex(A);
  const history = all.createHistory(T, index.analyzer);
  const scorer = all.createScorer(index, { history });
  const result = all.assess({ articles: A, tickets: T, history: T }, { now: "2026-06-01" });
  const report = all.createReport({ ...result, articles: A, tickets: T });

  const uses: readonly (readonly [string, () => unknown])[] = [
    ["search by article list", () => all.search(A, "vpn")],
    ["search(index) w/out query", () => all.search(index)],
    ["search query null", () => all.search(index, null)],
    ["search limit '10'", () => all.search(index, "vpn", { limit: "10" })],
    ["search limit NaN", () => all.search(index, "vpn", { limit: NaN })],
    ["search third arg number", () => all.search(index, "vpn", 10)],
    ["search audience string", () => all.search(index, "vpn", { audience: "hr" })],
    ["search audiences Set", () => all.search(index, "vpn", { audiences: new Set(["hr"]) })],
    ["search audiences [null]", () => all.search(index, "vpn", { audiences: [null] })],
    ["search now number seconds?", () => all.search(index, "vpn", { now: new Date("nope") })],
    ["suggest limit -1", () => all.suggest(index, "vp", { limit: -1 })],
    ["suggest array", () => all.suggest(index, ["vp"])],
    ["createArticle string", () => all.createArticle("# VPN")],
    ["createArticle body key", () => all.createArticle({ id: "a", title: "b", body: "text" })],
    ["createArticle content", () => all.createArticle({ id: "a", title: "b", content: "text" })],
    ["createArticle no id", () => all.createArticle({ title: "b", sections: [{ heading: "x", text: "x" }] })],
    [
      "createArticle id half a number",
      () => all.createArticle({ id: 7.5, title: "b", sections: [{ heading: "x", text: "x" }] }),
    ],
    [
      "createArticle title null",
      () => all.createArticle({ id: "7", title: null, sections: [{ heading: "x", text: "x" }] }),
    ],
    ["createArticle text array", () => all.createArticle({ id: "7", title: "x", text: ["x"] })],
    [
      "createArticle audience null",
      () =>
        all.createArticle({ id: "7", title: "x", sections: [{ heading: "x", text: "x" }], audience: null }),
    ],
    [
      "createArticle audience ''",
      () => all.createArticle({ id: "7", title: "x", sections: [{ heading: "x", text: "x" }], audience: "" }),
    ],
    [
      "createArticle published: false",
      () =>
        all.createArticle({ id: "7", title: "x", sections: [{ heading: "x", text: "x" }], published: false }),
    ],
    [
      "createArticle state true",
      () => all.createArticle({ id: "7", title: "x", sections: [{ heading: "x", text: "x" }], state: true }),
    ],
    [
      "createArticle updated 'yesterday'",
      () =>
        all.createArticle({
          id: "7",
          title: "x",
          sections: [{ heading: "x", text: "x" }],
          updated: "yesterday",
        }),
    ],
    ["createArticle twice nested", () => all.createSearchIndex([A])],
    ["createSearchIndex object by id", () => all.createSearchIndex({ vpn: A[0] })],
    ["createSearchIndex raw md", () => all.createSearchIndex(["# VPN"])],
    [
      "createSearchIndex parsed results",
      () => all.createSearchIndex(all.parseArticles([{ path: "a.md", text: "# A\n\nb" }])),
    ],
    ["createSearchIndex promise", () => all.createSearchIndex(Promise.resolve(A))],
    ["createSearchIndex Map", () => all.createSearchIndex(new Map([["vpn", A[0]]]))],
    ["createSearchIndex analyzer string", () => all.createSearchIndex(A, { analyzer: "en" })],
    ["createSearchIndex language 'english'", () => all.createSearchIndex(A, { language: "english" })],
    ["createSearchIndex synonyms string", () => all.createSearchIndex(A, { synonyms: "vpn=tunnel" })],
    ["createTicket string", () => all.createTicket("vpn broken")],
    ["createTicket title", () => all.createTicket({ id: "1", title: "vpn" })],
    ["createTicket body", () => all.createTicket({ id: "1", subject: "vpn", body: "x" })],
    [
      "createTicket createdAt 2026",
      () => all.createTicket({ id: "1", subject: "vpn", createdAt: "last week" }),
    ],
    [
      "createTicket linkedArticles obj",
      () => all.createTicket({ id: "1", subject: "vpn", linkedArticles: [{ id: "vpn" }] }),
    ],
    ["createHistory (index, T)", () => all.createHistory(index, T)],
    ["createHistory (articles, ...)", () => all.createHistory(A, [])],
    ["createHistory articleId string", () => all.createHistory(index, [{ ticket: T[0], articleId: "vpn" }])],
    ["createScorer articles", () => all.createScorer(A)],
    ["createScorer (index, history)", () => all.createScorer(index, history)],
    ["createScorer model string", () => all.createScorer(index, { model: "m.json" })],
    ["scorer.score array", () => scorer.score(T)],
    ["scorer.score undefined", () => scorer.score()],
    ["scorer.score parsed json string", () => scorer.score(JSON.stringify(T[0]))],
    ["assess swapped", () => all.assess(T, A)],
    ["assess index", () => all.assess(index, T)],
    ["assess history option tickets", () => all.assess(A, T, { history: T })],
    ["assess option typo", () => all.assess(A, T, { treshold: 0.4 })],
    ["assess threshold 50", () => all.assess(A, T, { threshold: 50 })],
    ["findGaps(report)", () => all.findGaps(report, T)],
    ["findGaps(T)", () => all.findGaps(T)],
    ["createReport(verdicts)", () => all.createReport(result.verdicts)],
    ["createReport(A,T)", () => all.createReport(A, T)],
    ["formatReport(result)", () => all.formatReport(result, "html")],
    ["formatReport pdf", () => all.formatReport(report, "pdf")],
    ["formatReport no format", () => all.formatReport(report)],
    ["formatReport opt string", () => all.formatReport(report, "html", "de")],
    ["loadReport(object)", () => all.loadReport({})],
    ["loadIndex(object)", () => all.loadIndex(index)],
    ["loadIndex('')", () => all.loadIndex("")],
    ["loadIndex buffer", () => all.loadIndex(Buffer.from(all.serializeIndex(index)))],
    ["serializeIndex(scorer)", () => all.serializeIndex(scorer)],
    ["loadHistory(path)", () => all.loadHistory("history.json")],
    ["serializeHistory(index)", () => all.serializeHistory(index)],
    ["loadModel(path)", () => all.loadModel("model.json")],
    ["redact(ticket)", () => all.redact(T[0])],
    ["redact opts typo", () => all.redact("a@b.de", { keepEmails: true })],
    ["visibilityOf w/out viewer", () => all.visibilityOf(A[0])],
    ["visibilityOf id", () => all.visibilityOf("vpn", {})],
    ["getArticle number", () => all.getArticle(index, 3)],
    ["similarArticles article", () => all.similarArticles(index, A[0])],
    ["parseTickets rows", () => all.parseTickets([{ id: 1 }])],
    ["parseTickets buffer", () => all.parseTickets(Buffer.from("id,subject\n1,a"))],
    ["fitModel few", () => all.fitModel([], {})],
    ["learn swapped", () => all.learn(T, A)],
    ["findBursts scorer", () => all.findBursts(scorer)],
    ["findWords nothing", () => all.findWords()],
    ["linkCitedArticles swapped", () => all.linkCitedArticles(A, T)],
    ["parseArticle path only", () => all.parseArticle({ path: "a.md" })],
    ["parseArticle buffer", () => all.parseArticle(Buffer.from("# a"))],
    ["parseArticle opts string", () => all.parseArticle("# a", "a.md")],
    ["parseArticles strings", () => all.parseArticles(["# a"])],
    ["readArticleAccess buffer", () => all.readArticleAccess(Buffer.from("x"))],
    ["renderMarkdown article", () => all.renderMarkdown(A[0])],
    ["renderMarkdown undefined", () => all.renderMarkdown()],
    ["htmlToMarkdown document", () => all.htmlToMarkdown({ outerHTML: "<p>" })],
    ["importArticles string", () => all.importArticles("export.json")],
    ["importArticles [string]", () => all.importArticles(["{}"])],
    ["createHandler articles", () => all.createHandler({ articles: A })],
    ["createHandler index + typo", () => all.createHandler({ index, rateLimits: 5 })],
    ["createHandler rateLimit string", () => all.createHandler({ index, rateLimit: "60/min" })],
    ["createPortal title number", () => all.createPortal({ index, title: 5 })],
    ["createPortal empty", () => all.createPortal({})],
    ["createPortal hosts string", () => all.createPortal({ index, hosts: "a.example" })],
    ["evaluate(tickets)", () => all.evaluate(T, {})],
    ["evaluate verdicts+labels Map", () => all.evaluate(result.verdicts, new Map())],
    ["formatEvaluation(null)", () => all.formatEvaluation(null)],
    ["draftArticle(id)", () => all.draftArticle("gap-1", {})],
    ["whatIf(index, string)", () => all.whatIf(index, "x")],
    ["followGaps(report, report)", () => all.followGaps(report, report)],
    ["dismissGap args", () => all.dismissGap("gap", "x", "y")],
    ["loadGapState path", () => all.loadGapState("state.json")],
    ["measureEffects(T)", () => all.measureEffects(T, {})],
    ["summariseSearches path", () => all.summariseSearches("events.jsonl")],
    ["parseEvents array", () => all.parseEvents([{}])],
    ["assess without options", () => all.assess({ articles: A, tickets: T })],
    ["prepareAssessment without options", () => all.prepareAssessment({ articles: A, tickets: T })],
    ["search with a key of every object", () => all.search(index, "vpn", { constructor: 1 })],
    ["articlesAt swapped", () => all.articlesAt("2026-01-01", A)],
    ["articlesAt bad date", () => all.articlesAt(A, "last month")],
    ["checkArticles(index)", () => all.checkArticles(index, {})],
    ["checkArticles rule typo", () => all.checkArticles(A, { rules: { brokenlink: "off" } })],
    ["formatCheck format", () => all.formatCheck({}, "xml")],
    ["drawAudit(report)", () => all.drawAudit(report)],
    ["formatWriteBack", () => all.formatWriteBack(result, "jira")],
    ["compareReports swapped arr", () => all.compareReports([report, report])],
    ["listen()", () => all.listen()],
    ["findRising(T)", () => all.findRising(T, "week")],
    ["createJourneyReader(path)", () => all.createJourneyReader("x")],
    ["readArticles no arg", () => all.readArticles()],
    ["readArticles list", () => all.readArticles(["a.md"])],
    ["readArticles URL", () => all.readArticles(new URL("file:///nope"))],
    ["readArticles opts typo", () => all.readArticles("fixtures/articles", { thread: 1 })],
    ["readAllTickets no arg", () => all.readAllTickets()],
    ["openEventFile number", () => all.openEventFile(3)],
    ["openTicketFile ''", () => all.openTicketFile("")],
    ["importArticleFiles string", () => all.importArticleFiles("x.json", "out")],
    ["openArticles nothing", () => all.openArticles()],
    ["createPool threads -1", () => all.createPool({ threads: -1 })],
    ["readGitDates number", () => all.readGitDates(4)],
    ["shopAsCustomers", () => all.shopAsCustomers(T)],
    ["judgeFrom", () => all.judgeFrom(T)],
  ];

  it("says to a developer in a hurry what was expected, in each of these uses", async () => {
    const wrong: string[] = [];
    for (const [name, use] of uses) {
      const end = await Promise.resolve()
        .then(use)
        .then(
          () => "no error",
          (error: unknown) => (error instanceof core.LevelZeroError ? "" : String(error)),
        );
      if (end !== "") wrong.push(`${name}: ${end}`);
    }
    expect(wrong).toEqual([]);
  });
});
