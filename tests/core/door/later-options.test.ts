import { expect, it } from "vitest";
import { workShards } from "../../../src/edge/postgres/index.ts";
import * as check from "../../../src/view/check/index.ts";
import { makeArticle } from "../../make/article.ts";
import { core } from "../../make/entries.ts";
import { makeTicket } from "../../make/ticket.ts";

/** What a program does that is written in plain JavaScript: no type stands in its way. */
// biome-ignore lint/suspicious/noExplicitAny: wrong types are the matter of these tests
const wrong = (value: unknown): any => value;

const article = makeArticle({ id: "vpn", title: "VPN drops", body: { Steps: "Restart the client." } });
const tickets = [makeTicket({ id: "1", subject: "vpn drops", linkedArticles: ["vpn"] })];
const index = core.createSearchIndex([article]);
const assessment = core.assess({ articles: [article], tickets }, { now: "2026-06-01" });
const found = check.checkArticles({ index }, { now: "2026-06-01" });
const questions = check.readGolden([{ value: { question: "vpn drops", find: "vpn" }, line: null }]);
const queue = check.updateQueue(check.EMPTY_QUEUE, [check.flagEntry("VPN", "vpn")], "2026-06-01");
const both = { before: index, after: index };
const desk = wrong({ query: async () => [], transaction: async () => {}, queue: async () => {} });

it.each<[string, () => unknown, RegExp]>([
  ["findBursts { minTicket }", () => core.findBursts(tickets, wrong({ minTicket: 4 })), /"minTickets"\?/],
  [
    "findBursts { index: [] }",
    () => core.findBursts(tickets, { index: wrong([]) }),
    /index must be a search/,
  ],
  ["drawAudit { sice }", () => core.drawAudit(assessment, wrong({ sice: 5 })), /Did you mean "size"/],
  [
    "createReport { titel }",
    () => core.createReport(assessment, wrong({ titel: "May" })),
    /Did you mean "title"/,
  ],
  ["evaluate { resample }", () => core.evaluate([], [], wrong({ resample: 10 })), /Did you mean "resamples"/],
  [
    "whatIf { draft }",
    () => core.whatIf(wrong({ index, drafts: [], tickets, befor: [] })),
    /Did you mean "before"/,
  ],
  [
    "whatIf of articles",
    () => core.whatIf(wrong({ index: [article], drafts: [], tickets })),
    /index must be a search index/,
  ],
  [
    "whatIf with a draft's Markdown",
    () => core.whatIf(wrong({ index, drafts: ["# VPN"], tickets })),
    /drafts.0 must be an article, as parseArticle/,
  ],
  [
    "draftArticle { now: yesterday }",
    () =>
      core.draftArticle(wrong({ id: "g", ticketIds: [] }), { ...assessment, resolved: [], now: "yesterday" }),
    /now must be a moment/,
  ],
  ["checkArticles without now", () => check.checkArticles({ index }, wrong({})), /with now/],
  [
    "checkArticles { rule }",
    () => check.checkArticles({ index }, wrong({ now: "2026-06-01", rule: {} })),
    /Did you mean "rules"/,
  ],
  [
    "checkArticles of articles",
    () => check.checkArticles(wrong({ index: [article] }), { now: "2026-06-01" }),
    /index must be a search/,
  ],
  [
    "formatCheck as pdf",
    () => check.formatCheck(found, wrong("pdf")),
    /one of text, markdown, html, json, sarif, github, got "pdf"/,
  ],
  [
    "formatCheck { limits }",
    () => check.formatCheck(found, "text", wrong({ limits: 3 })),
    /Did you mean "limit"/,
  ],
  [
    "askGolden { nwo }",
    () => check.askGolden(questions, index, wrong({ nwo: "2026" })),
    /Did you mean "now"/,
  ],
  ["askGolden of texts", () => check.askGolden(wrong(["vpn"]), index), /questions must be .*readGolden/],
  [
    "compareGolden of one index",
    () => check.compareGolden(questions, wrong(index)),
    /indexes before and after/,
  ],
  [
    "compareGolden after: []",
    () => check.compareGolden(questions, { ...both, after: wrong([]) }),
    /after: the index must be/,
  ],
  [
    "suggestGolden { limits }",
    () => check.suggestGolden(tickets, index, wrong({ limits: 3 })),
    /Did you mean "limit"/,
  ],
  [
    "findHabits { minTicket }",
    () => check.findHabits(tickets, index, wrong({ minTicket: 3 })),
    /Did you mean "minTickets"/,
  ],
  [
    "findRivals { minTicket }",
    () => check.findRivals([], index, wrong({ minTicket: 3 })),
    /Did you mean "minTickets"/,
  ],
  ["drawLinkSheet {}", () => check.drawLinkSheet(tickets, index, wrong({})), /with a size/],
  [
    "drawLinkSheet { size: 0 }",
    () => check.drawLinkSheet(tickets, index, { size: 0 }),
    /size must be a whole number of 1/,
  ],
  [
    "editQueue { state }",
    () => check.editQueue(queue, queue.items[0]!.id, wrong({ state: "done" })),
    /Did you mean "status"/,
  ],
  [
    "editQueue { status: closed }",
    () => check.editQueue(queue, queue.items[0]!.id, { status: wrong("closed") }),
    /"open" or "doing"/,
  ],
  ["updateQueue at: soon", () => check.updateQueue(queue, [], "soon"), /moment must be a moment/],
  [
    "reviewOrder { limit: -1 }",
    () => check.reviewOrder({ check: found, index, verdicts: [] }, -1),
    /limit must be a whole number/,
  ],
])("%s is refused", (_, use, message) => {
  expect(use).toThrow(core.LevelZeroError);
  expect(use).toThrow(message);
});

it("a worker refuses an option that there is not, instead of waiting for ever", async () => {
  await expect(workShards(desk, wrong({ untilDoen: true }))).rejects.toThrow(/Did you mean "untilDone"/);
});
