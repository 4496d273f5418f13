import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { askGolden } from "../../../src/desk/golden/ask-golden.ts";
import { compareGolden } from "../../../src/desk/golden/compare-golden.ts";
import { compareTickets } from "../../../src/desk/golden/compare-tickets.ts";
import { readGolden } from "../../../src/desk/golden/read-golden.ts";
import { suggestGolden } from "../../../src/desk/golden/suggest-golden.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";

const vpn = makeArticle({
  id: "vpn",
  title: "VPN drops in hotels",
  body: { Steps: "Turn the captive portal off, then connect again." },
});
const printer = makeArticle({
  id: "printer",
  title: "Printer queue is stuck",
  body: { Steps: "Cancel the job and print again." },
});
const payroll = makeArticle({
  id: "payroll",
  title: "Payslips of managers",
  audience: ["managers"],
  body: { Steps: "Open the payslip vault." },
});
const indexOf = (articles: readonly (typeof vpn)[]) => createSearchIndex(articles, { now: "2026-11-22" });
const before = indexOf([vpn, printer, payroll]);

const golden = (...given: readonly object[]) =>
  readGolden(given.map((value, at) => ({ value, line: at + 1 })));

describe("askGolden", () => {
  it.each([
    [{ question: "vpn drops in my hotel", find: "vpn" }, null],
    [{ question: "print job stuck", find: ["nothing-of-it", "printer"], top: 1 }, null],
    [{ question: "zebra crossing", nothing: true }, null],
    [{ question: "payslips of managers", avoid: "payroll" }, null],
    [{ question: "payslips of managers", audience: "managers", find: "payroll" }, null],
    [{ question: "printer stuck", find: "vpn" }, { kind: "place" }],
    [
      { question: "printer stuck", nothing: true },
      { kind: "matches", ids: ["printer"] },
    ],
    [
      { question: "payslips of managers", audience: "managers", avoid: "payroll" },
      { kind: "shown", id: "payroll", place: 1 },
    ],
    [{ question: "vpn", find: "gone" }, { kind: "gone" }],
  ])("%j", (question, failure) => {
    expect(askGolden(golden(question), before)).toMatchObject([{ passed: failure === null, failure }]);
  });
});

describe("readGolden", () => {
  it.each([
    ["text", /line 1: expected \{ question/],
    [{ question: "" }, /the question must be text/],
    [{ question: "x" }, /say what must come: find, avoid or nothing/],
    [{ question: "x", find: "a", nothing: true }, /do not go together/],
    [{ question: "x", find: [3] }, /find must be a name or a list of names/],
    [{ question: "x", find: "a", top: 0 }, /top must be a whole number from 1 up, got 0/],
    [{ question: "x", finds: "a" }, /there is no "finds"/],
    [{ question: "x", find: "a", accept: true }, /accept must say why it may fail, got true/],
  ])("refuses %j", (value, message) => {
    expect(() => readGolden([{ value, line: 1 }])).toThrow(message);
  });
});

describe("compareGolden", () => {
  const questions = golden(
    { question: "captive portal in a hotel", find: "vpn", top: 1 },
    { question: "printer stuck", find: "printer" },
  );

  it("names the article whose change broke a question", () => {
    const worse = makeArticle({ id: "vpn", title: "Connection hints", body: { Steps: "Connect again." } });
    const [broken, whole] = compareGolden(questions, {
      before,
      after: indexOf([worse, { ...printer, updated: "2026-11-20" }, payroll]),
    });
    expect(broken).toMatchObject({
      before: { passed: true, rank: 1 },
      after: { passed: false },
      brokenBy: ["vpn"],
    });
    expect(whole).toMatchObject({ after: { passed: true }, brokenBy: [] });
  });

  it("names a new article that takes the place of the old one", () => {
    const rival = makeArticle({
      id: "wifi",
      title: "Captive portal in a hotel",
      body: { Steps: "Captive portal in the hotel." },
    });
    expect(
      compareGolden(questions, { before, after: indexOf([vpn, printer, payroll, rival]) })[0]!.brokenBy,
    ).toEqual(["wifi"]);
  });
});

describe("compareGolden between settings", () => {
  it("names the setting that broke a question, among several that differ", () => {
    const of = (analyzer: object) => createSearchIndex([vpn, printer], { now: "2026-11-22", analyzer });
    const old = of({ synonyms: [["weatherbox", "printer"]], stopWords: ["hello"] });
    const [broken, whole] = compareGolden(
      golden({ question: "weatherbox", find: "printer" }, { question: "vpn drops", find: "vpn" }),
      { before: old, after: of({ protectedTerms: ["Halden"] }) },
    );
    expect(broken).toMatchObject({ after: { passed: false }, brokenBy: [], brokenBySettings: ["synonyms"] });
    expect(whole).toMatchObject({ after: { passed: true }, brokenBySettings: [] });
  });
});

describe("compareTickets", () => {
  it("tells which tickets find their article only now, and which no longer", () => {
    const tickets = [
      ticket("T1", "roaming trouble", { linkedArticles: ["vpn"] }),
      ticket("T2", "printer queue stuck", { linkedArticles: ["printer"] }),
      ticket("T3", "vpn drops", { linkedArticles: ["vpn"] }),
      ticket("T4", "vpn drops", { linkedArticles: [] }),
    ];
    const after = indexOf([{ ...vpn, aliases: ["roaming"] }, { ...printer, state: "draft" }, payroll]);
    expect(compareTickets(tickets, { before, after })).toMatchObject({
      tickets: 3,
      foundBefore: 2,
      foundAfter: 2,
      change: 0,
      gained: [{ ticketId: "T1", articleId: "vpn", before: null, after: 1 }],
      lost: [{ ticketId: "T2", articleId: "printer", before: 1, after: null }],
    });
  });

  it("of no tickets has no rate", () => {
    expect(compareTickets([], { before, after: before })).toMatchObject({
      tickets: 0,
      change: null,
      changeInterval: null,
    });
  });
});

describe("suggestGolden", () => {
  it("proposes what is found today, each wording once, without names, of several articles in turns", () => {
    const resolved = [
      ticket("T1", "vpn drops in the hotel", { linkedArticles: ["vpn"] }),
      ticket("T2", "in the hotel vpn drops", { linkedArticles: ["vpn"] }),
      ticket("T3", "hotel vpn keeps dropping", { linkedArticles: ["vpn"] }),
      ticket("T4", "printer queue stuck again", { linkedArticles: ["printer"] }),
      ticket("T5", "vpn drops for maria.lindqvist@halden.se today", { linkedArticles: ["vpn"] }),
      ticket("T6", "coffee machine is broken", { linkedArticles: ["printer"] }),
      ticket("T7", "vpn", { linkedArticles: ["vpn"] }),
      ticket("T8", "vpn drops in my flat", { linkedArticles: [] }),
    ];
    const asked = suggestGolden(resolved, before).map(({ question, find }) => [question, find[0]]);
    expect(asked).toEqual([
      ["printer queue stuck again", "printer"],
      ["hotel vpn keeps dropping", "vpn"],
      ["vpn drops in the hotel", "vpn"],
    ]);
  });
});
