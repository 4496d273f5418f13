import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.ts";
import { visibilityOf } from "../src/core/article/visibility.ts";
import { createSearchIndex } from "../src/core/search/create-search-index.ts";
import { createAnalyzer } from "../src/core/text/analyzer.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { createScorer } from "../src/core/verdict/create-scorer.ts";
import { learn } from "../src/core/verdict/learn.ts";
import type { Verdict } from "../src/core/verdict/verdict.ts";
import { evaluate } from "../src/desk/evaluation/evaluate.ts";
import { readAllTickets } from "../src/edge/node/index.ts";
import { createReport } from "../src/view/report/create-report.ts";
import { charactersOf, countingAnalyzer } from "./make/counting-analyzer.ts";
import { FIXTURE_ARTICLES } from "./make/fixture-index.ts";
import { makeTicket } from "./make/ticket.ts";

const now = "2026-11-22";
const at = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

const articles = FIXTURE_ARTICLES;
const batch = await readAllTickets(at("tickets/tickets.jsonl"));
const past = await readAllTickets(at("tickets/history.jsonl"));
const strange = [
  makeTicket({ id: "gibberish", subject: "qwrtz plmokn xyzzy grault" }),
  makeTicket({ id: "empty" }),
  makeTicket({ id: "cooking", subject: "how long do potatoes boil in salted water" }),
];
const tickets = [...batch.tickets, ...strange];
let analysed = 0;
const analyzer = countingAnalyzer(createAnalyzer(), (text) => {
  analysed += text.length;
});
const assessment = assess(
  { articles, tickets, history: past.tickets, rejectedRows: batch.rejectedRows, issues: batch.issues },
  { now, analyzer },
);
/** Characters that the analyzer was given, for each of the input. */
const analysedShare = analysed / charactersOf(articles, [...tickets, ...past.tickets]);
const ticketById = new Map(tickets.map((ticket) => [ticket.id, ticket]));
const articleById = new Map(articles.map((article) => [article.id, article]));
const verdictOf = (id: string): Verdict => assessment.verdicts.find(({ ticketId }) => ticketId === id)!;

describe("answers that nobody sees, which agents could link to nobody", () => {
  const hidden = new Set([
    "network/vpn-connect",
    "KB0002002",
    "hardware/headset-no-sound",
    "hr/payslip",
    "mobile/roaming",
  ]);
  const isOwn = ({ label }: Ticket): boolean => label?.articleIds.some((id) => hidden.has(id)) ?? false;

  it.each([
    ["draft", "not-visible"],
    ["retired", "outdated"],
  ] as const)("are found though they were written long before: %s", (state, reason) => {
    const written = articles.map((article) =>
      hidden.has(article.id)
        ? { ...article, state, metadata: { ...article.metadata, created: "2020-01-01" } }
        : article,
    );
    const resolved = past.tickets.map((ticket) => ({
      ...ticket,
      linkedArticles: ticket.linkedArticles?.filter((id) => !hidden.has(id)) ?? null,
    }));
    const index = createSearchIndex(written, { now });
    const verdicts = createScorer(index, learn(resolved, index)).scoreAll(batch.tickets);
    const [own, others] = [true, false].map((wanted) =>
      batch.tickets.flatMap((ticket, at) => (isOwn(ticket) === wanted ? [verdicts[at]!] : [])),
    ) as [Verdict[], Verdict[]];
    const names = ({ evidence }: Verdict): boolean => hidden.has(evidence[0]?.articleId ?? "");
    const found = own.filter((verdict) => verdict.reason === reason && names(verdict));
    // About half, as on three public sets (docs/scoring.md).
    expect(found.length / own.length).toBeGreaterThan(0.4);
    expect(
      others.filter(names).filter((verdict) => verdict.reason === reason).length / others.length,
    ).toBeLessThan(0.03);
  });
});

describe("every row is accounted for", () => {
  it("as a ticket or as rejected", () => {
    expect(articles).toHaveLength(80);
    expect(past.tickets).toHaveLength(481);
    expect(batch.rows).toBe(510);
    expect(batch.tickets.length + batch.rejectedRows).toBe(batch.rows);
  });

  it("with one verdict a ticket, in input order", () => {
    expect(assessment.verdicts.map(({ ticketId }) => ticketId)).toEqual(tickets.map(({ id }) => id));
    expect(new Set(assessment.verdicts.map(({ ticketId }) => ticketId)).size).toBe(tickets.length);
  });

  it("with no gap ticket counted twice, and none that is solvable or excluded", () => {
    const inGaps = assessment.gaps.flatMap(({ ticketIds }) => ticketIds);
    expect(new Set(inGaps).size).toBe(inGaps.length);
    for (const id of inGaps) expect(["unsolvable", "unsure"]).toContain(verdictOf(id).outcome);
  });

  it("and is plain data: JSON carries the assessment", () => {
    expect(JSON.parse(JSON.stringify(assessment.verdicts))).toEqual(assessment.verdicts);
  });
});

describe("a text is analysed once", () => {
  it("but for sentences that are masked, cut or respelled, titles that are tried, and the library's own lists", () => {
    expect(analysedShare).toBeGreaterThan(1);
    // A note is read twice: when its ticket is lent to a new article, and when it is judged.
    expect(analysedShare).toBeLessThan(1.15);
  });
});

describe("verdicts say what is so", () => {
  const scored = assessment.verdicts.filter((verdict) => verdict.outcome !== "excluded");
  const bestOf = (verdict: Verdict) => articleById.get(verdict.evidence[0]!.articleId)!;
  const viewerOf = (verdict: Verdict) => ({ audiences: ticketById.get(verdict.ticketId)!.audiences, now });

  it("keeps probabilities and features in [0, 1]", () => {
    const values = scored.flatMap(({ probability, chance, evidence }) => [
      ...[probability, chance],
      ...evidence.flatMap((one) => [one.score, ...Object.values(one.features)]),
    ]);
    expect(values.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
  });

  it("names for a solvable ticket only articles that the requester may see today", () => {
    for (const verdict of scored.filter(({ outcome }) => outcome === "solvable")) {
      for (const { articleId } of verdict.evidence) {
        expect(visibilityOf(articleById.get(articleId)!, viewerOf(verdict))).toBe("visible");
      }
    }
  });

  it.each(["not-visible", "outdated"])("names for a %s one an article that is just that", (reason) => {
    const found = scored.filter((verdict) => verdict.reason === reason);
    expect(found.length).toBeGreaterThan(5);
    for (const verdict of found) expect(visibilityOf(bestOf(verdict), viewerOf(verdict))).toBe(reason);
  });

  it("leaves out what rules leave out, and of labelled tickets only those in another language", () => {
    const excluded = assessment.verdicts.filter(({ outcome }) => outcome === "excluded");
    expect(excluded.map(({ reason }) => reason).sort()).toEqual([
      ...[
        "alert",
        "alert",
        "alert",
        "alert",
        "cancelled",
        "cancelled",
        "cancelled",
        "duplicate",
        "duplicate",
      ],
      ...["empty-text", "empty-text", "empty-text", ...new Array<string>(7).fill("other-language")],
      ...new Array<string>(8).fill("outage"),
      ...["spam", "too-little-text", "too-little-text"],
    ]);
    for (const { ticketId, reason } of excluded) {
      const kind = reason === "other-language" ? "foreign" : undefined;
      expect(ticketById.get(ticketId)!.label?.kind).toBe(kind);
    }
  });

  it("counts the outage once, names it, and scores all of it if asked to", () => {
    expect(assessment.bursts).toHaveLength(1);
    const { ticketIds, notice } = assessment.bursts[0]!;
    expect(notice).toBeNull();
    const outcomes = ticketIds.map((id) => verdictOf(id).reason === "outage");
    expect(outcomes).toEqual([false, ...new Array<boolean>(8).fill(true)]);
    const funnel = createReport(assessment).funnel;
    expect(funnel.excluded).toContainEqual({ rule: "outage", count: 8 });
    const storm = tickets.filter(({ createdAt }) => createdAt?.startsWith("2026-10"));
    const all = assess({ articles, tickets: storm }, { now, exclusions: { rules: { outage: false } } });
    expect(all.bursts).toHaveLength(1);
    expect(all.verdicts.filter(({ reason }) => reason === "outage")).toEqual([]);
  });

  it("finds nothing that matches gibberish and questions about something else", () => {
    for (const id of ["gibberish", "cooking"]) {
      expect(verdictOf(id)).toMatchObject({ outcome: "unsolvable", reason: "missing" });
      expect(verdictOf(id).probability!).toBeLessThan(0.2);
    }
    expect(verdictOf("empty")).toMatchObject({
      outcome: "excluded",
      reason: "empty-text",
      probability: null,
    });
  });
});

/**
 * The labels of these tickets are in no fit made here; the history is. The default model that the fit starts from has
 * seen that history too, so these floors guard against breakage: they are no claim about other desks.
 */
describe("measures against the labels", () => {
  const measured = evaluate(assessment.verdicts, tickets);

  it("ranks the right article first for most, and among five for nearly all", () => {
    expect(measured.ranking.n).toBe(250);
    expect(measured.ranking.recallAt1!).toBeGreaterThan(0.88);
    expect(measured.ranking.recallAt5!).toBeGreaterThan(0.97);
  });

  it("tells solvable tickets from others, gaps above all", () => {
    expect(measured.auroc!).toBeGreaterThan(0.88);
    expect(measured.aurocByKind.find(({ kind }) => kind === "gap")!.auroc!).toBeGreaterThan(0.91);
  });

  it("is right about most of what it calls solvable", () => {
    // It promises 80 % precision, which costs some of the tickets that it would call solvable otherwise.
    expect(measured.decision.precision!).toBeGreaterThan(0.8);
    expect(measured.decision.recall!).toBeGreaterThan(0.6);
  });

  it("learned from the history, and says so", () => {
    expect(assessment.model).toMatchObject({ name: "fitted", labels: 481, historyTickets: 481 });
  });
});

describe("the same engine, asked otherwise", () => {
  const index = createSearchIndex(articles, { now });
  const learned = learn(past.tickets, index);

  it("gives the same verdicts ticket by ticket, with articles and history the other way round", () => {
    const turned = createSearchIndex(articles.toReversed(), { now });
    const scorer = createScorer(turned, { ...learn(past.tickets.toReversed(), turned) });
    for (const ticket of batch.tickets.slice(0, 40)) {
      const one = scorer.score(ticket);
      const other = verdictOf(ticket.id);
      expect([one.outcome, one.reason]).toEqual([other.outcome, other.reason]);
      expect(one.evidence.map(({ articleId }) => articleId)).toEqual(
        other.evidence.map(({ articleId }) => articleId),
      );
      if (other.probability !== null) expect(one.probability).toBeCloseTo(other.probability, 6);
    }
  });

  it("calls an answer that the customer's words do not find not-findable", () => {
    const { model, history } = learned;
    const certain = { ...model, solvability: { intercept: 9, coefficients: {} } };
    const ticket = ticketById.get("INC0041398")!;
    const verdict = createScorer(index, { model: certain, history }).score(ticket);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "not-findable" });
    expect(verdict.evidence[0]!.articleId).toBe("account/federated-identity-reattestation");
  });

  it("ranks well by the articles' words alone", () => {
    const scorer = createScorer(index, { findability: false });
    const some = batch.tickets.filter(({ label }) => label !== null).slice(0, 200);
    const measured = evaluate(
      some.map((ticket) => scorer.score(ticket)),
      some,
    );
    expect(measured.ranking.recallAt1!).toBeGreaterThan(0.8);
    expect(measured.auroc!).toBeGreaterThan(0.75);
  });

  it("judges without articles, without tickets and without history", () => {
    const none = assess({ articles: [], tickets: batch.tickets.slice(0, 20), history: [] }, { now });
    for (const { outcome, probability } of none.verdicts) {
      if (outcome !== "excluded") expect([outcome, probability]).toEqual(["unsolvable", 0]);
    }
    expect(assess({ articles, tickets: [] }, { now })).toMatchObject({ verdicts: [], gaps: [] });
  });
});
