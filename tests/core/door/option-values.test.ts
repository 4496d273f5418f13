import { describe, expect, it } from "vitest";
import * as searching from "../../../src/core/search/index.ts";
import * as vector from "../../../src/core/vector/index.ts";
import { htmlToMarkdown, renderMarkdown } from "../../../src/edge/html/index.ts";
import { createHandler } from "../../../src/edge/http/index.ts";
import { importArticles } from "../../../src/edge/import/index.ts";
import { parseArticle, readArticleAccess } from "../../../src/edge/markdown/index.ts";
import { createMcpServer } from "../../../src/edge/mcp/index.ts";
import * as node from "../../../src/edge/node/index.ts";
import { createPortal } from "../../../src/edge/portal/index.ts";
import { workShards } from "../../../src/edge/postgres/index.ts";
import * as check from "../../../src/view/check/index.ts";
import { createJourneyReader, formatJourney } from "../../../src/view/journey/index.ts";
import { makeArticle } from "../../make/article.ts";
import { core } from "../../make/entries.ts";
import { makeTicket } from "../../make/ticket.ts";

// biome-ignore lint/suspicious/noExplicitAny: wrong types are the matter of these tests
type Options = any;

const articles = [makeArticle({ id: "vpn", title: "VPN drops", body: { Steps: "Restart the client." } })];
const tickets = [makeTicket({ id: "1", subject: "vpn drops", linkedArticles: ["vpn"] })];
const index = core.createSearchIndex(articles);
const json = core.serializeIndex(index);
const assessment = core.assess({ articles, tickets }, { now: "2026-06-01" });
const { verdicts } = assessment;
const report = core.createReport(assessment);
const checked = check.checkArticles({ index }, { now: "2026-06-01" });
const desk: Options = { query: async () => [], transaction: async () => {}, queue: async () => {} };
const summary: Options = { format: "level-zero-journeys", overall: {}, flow: {} };
const folder = "fixtures/articles";
const file = "fixtures/tickets/tickets.jsonl";
const embedder = { name: "x", dimensions: 2, embed: () => [] };

/** Every function that takes options, called with what is right but for them. */
const doors: Readonly<Record<string, (options: Options) => unknown>> = {
  createAnalyzer: (o) => core.createAnalyzer(o),
  createSearchIndex: (o) => core.createSearchIndex(articles, o),
  updateIndex: (o) => searching.updateIndex(index, o),
  loadIndex: (o) => core.loadIndex(json, o),
  serializeIndex: (o) => core.serializeIndex(index, o),
  search: (o) => core.search(index, "vpn", o),
  suggest: (o) => searching.suggest(index, "v", o),
  similarArticles: (o) => core.similarArticles(index, "vpn", o),
  getArticle: (o) => core.getArticle(index, "vpn", o),
  createHistory: (o) => core.createHistory(tickets, index.analyzer, o),
  lostArticles: (o) => core.lostArticles(tickets, index, o),
  createScorer: (o) => core.createScorer(index, o),
  createViewerScorer: (o) => core.createViewerScorer(index, o),
  serializeScorer: (o) => core.serializeScorer(index, o),
  learn: (o) => core.learn(tickets, index, o),
  fitModel: (o) => core.fitModel(tickets, index, o),
  assess: (o) => core.assess({ articles, tickets }, o),
  findGaps: (o) => core.findGaps(tickets, verdicts, o),
  findCauses: (o) => core.findCauses(tickets, verdicts, o),
  findBursts: (o) => core.findBursts(tickets, o),
  findWords: (o) => core.findWords({ index, tickets, verdicts }, o),
  redact: (o) => core.redact("x", o),
  parseTickets: (o) => core.parseTickets("id,subject\n1,x", o),
  TicketParser: (o) => new core.TicketParser(o),
  toTicket: (o) => core.toTicket({ id: 1 }, o),
  exclusionOf: (o) => core.exclusionOf(tickets[0]!, o),
  createVectors: (o) => vector.createVectors(embedder, o),
  learnWordVectors: (o) => vector.learnWordVectors(["vpn drops"], o),
  createReport: (o) => core.createReport(assessment, o),
  formatReport: (o) => core.formatReport(report, "html", o),
  formatWriteBack: (o) => core.formatWriteBack(report, "jira", o),
  drawAudit: (o) => core.drawAudit(assessment, o),
  evaluate: (o) => core.evaluate(verdicts, tickets, o),
  compareEvaluations: (o) => core.compareEvaluations({ verdicts, baseline: verdicts, tickets }, o),
  formatEvaluation: (o) => core.formatEvaluation(core.evaluate([], []), o),
  whatIf: (o) => core.whatIf({ index, drafts: [], tickets, ...o }),
  measureEffects: (o) => core.measureEffects({ articles, tickets }, { now: "2026-06-01", ...o }),
  parseEvents: (o) => core.parseEvents("", o),
  parsePortalResults: (o) => core.parsePortalResults("", o),
  summariseSearches: (o) => core.summariseSearches([], o),
  checkArticles: (o) => check.checkArticles({ index }, { now: "2026-06-01", ...o }),
  "what checkArticles is given": (o) => check.checkArticles({ index, ...o }, { now: "2026-06-01" }),
  formatCheck: (o) => check.formatCheck(checked, "text", o),
  findRivals: (o) => check.findRivals([], index, o),
  findHabits: (o) => check.findHabits(tickets, index, o),
  askGolden: (o) => check.askGolden([], index, o),
  suggestGolden: (o) => check.suggestGolden(tickets, index, o),
  drawLinkSheet: (o) => check.drawLinkSheet(tickets, index, { size: 1, ...o }),
  createJourneyReader: (o) => createJourneyReader({ tickets }, o),
  formatJourney: (o) => formatJourney(summary, "json", o),
  parseArticle: (o) => parseArticle("# x", o),
  readArticleAccess: (o) => readArticleAccess("# x", o),
  renderMarkdown: (o) => renderMarkdown("x", o),
  htmlToMarkdown: (o) => htmlToMarkdown("<p>x", o),
  importArticles: (o) => importArticles([], o),
  createHandler: (o) => createHandler(index, o),
  createPortal: (o) => createPortal(index, o),
  createMcpServer: (o) => createMcpServer(index, o),
  workShards: (o) => workShards(desk, o),
  readArticles: (o) => node.readArticles(folder, o),
  openArticles: (o) => node.openArticles(folder, o),
  readArticleHistory: (o) => node.readArticleHistory(folder, [], o),
  readGitDates: (o) => node.readGitDates(folder, o),
  readAllTickets: (o) => node.readAllTickets(file, o),
  redactExport: (o) => node.redactExport(file, o).next(),
  createPool: (o) => node.createPool(o),
  openEventFile: (o) => node.openEventFile("no/folder/events.jsonl", o),
  openTicketFile: (o) => node.openTicketFile("no/folder/tickets.jsonl", o),
};

/** What no option takes, whatever it is for. */
const NOTHING = Symbol("nothing");

/** Which options there are, each function says itself: one that is added to it is asked for here too. */
describe("an option of whatever name, given a value that no option takes, is a LevelZeroError", () => {
  it.each(Object.entries(doors))("%s", async (_, door) => {
    const names = optionNames(await ending(door, { noSuchOption: 1 }));
    expect(names).not.toEqual([]);
    for (const name of names) {
      expect(`${name}: ${await ending(door, { [name]: NOTHING })}`).toMatch(/^\w+: LevelZeroError: .*must/s);
      for (const inner of optionNames(await ending(door, { [name]: { noSuchOption: 1 } }), `${name}.`)) {
        const within = await ending(door, { [name]: { [inner]: NOTHING } });
        expect(`${name}.${inner}: ${within}`).toMatch(/^[\w.]+: LevelZeroError: .*must/s);
      }
    }
  });
});

function optionNames(said: string, within = ""): string[] {
  const [, asked = "", list = ""] =
    /there is no option "([\w.]+)"\..*? There are: ([\w, ]+)\.$/s.exec(said) ?? [];
  return asked === `${within}noSuchOption` ? list.split(", ") : [];
}

async function ending(door: (options: Options) => unknown, options: Options): Promise<string> {
  try {
    await door(options);
    return "no error";
  } catch (error) {
    return String(error);
  }
}
