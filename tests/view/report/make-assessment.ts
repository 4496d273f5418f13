import type { Assessment } from "../../../src/assess.ts";
import type { Article } from "../../../src/core/article/article.ts";
import { DEFAULT_COSTS } from "../../../src/core/gap/cost-range.ts";
import type { Gap } from "../../../src/core/gap/gap.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { Evidence } from "../../../src/core/verdict/evidence.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import type { Burst } from "../../../src/desk/outage/burst.ts";
import type { WordSuggestion } from "../../../src/desk/word/word-suggestion.ts";
import { makeArticle as plainArticle } from "../../make/article.ts";
import { makeTicket as plainTicket } from "../../make/ticket.ts";
import { makeEvidence as plainEvidence } from "../../make/verdict.ts";

export const makeArticle = (id: string, more: Partial<Article> = {}): Article =>
  plainArticle({ id, title: `Title of ${id}`, ...more });

export const makeTicket = (id: string, more: Partial<Ticket> = {}): Ticket =>
  plainTicket({ id, subject: `Subject of ${id}`, ...more });

export const makeEvidence = (articleId: string, more: Partial<Evidence> = {}): Evidence =>
  plainEvidence(articleId, {
    title: `Title of ${articleId}`,
    anchor: "steps",
    heading: "Steps",
    matchedTerms: ["vpn"],
    ...more,
  });

export function makeGap(id: string, ticketIds: readonly string[], more: Partial<Gap> = {}): Gap {
  return {
    id,
    label: `label of ${id}`,
    proposedTitle: `How to ${id}`,
    terms: [],
    ticketIds,
    unsure: 0,
    share: 0,
    examples: ticketIds.slice(0, 3).map((ticketId) => ({ ticketId, text: `text of ${ticketId}` })),
    parts: [],
    waves: [],
    version: null,
    cause: "missing",
    causes: [{ cause: more.cause === "needs-agent" ? "needs-agent" : "missing", ticketIds }],
    lacking: ticketIds.length,
    shares: "problem",
    nearestArticle: null,
    firstSeen: null,
    lastSeen: null,
    value: { perWeek: null, trend: null, cost: null },
    profile: { terms: [], typical: 0 },
    ...more,
  };
}

export function makeAssessment(more: Partial<Assessment> = {}): Assessment {
  return {
    articles: [],
    tickets: [],
    verdicts: [],
    gaps: [],
    bursts: [],
    words: [],
    rejectedRows: 0,
    issues: [],
    model: {
      name: "test-model",
      trainedOn: "made-up tickets",
      labels: 200,
      thresholds: { solvable: 0.7, unsolvable: 0.3 },
      promise: null,
      auroc: 0.9,
      calibrationError: 0.03,
      historyTickets: 50,
      notFitted: null,
    },
    now: "2026-06-15T12:00:00Z",
    asOf: null,
    ...more,
  };
}

export function solvable(ticketId: string, articleId: string, probability: number): Verdict {
  return {
    ticketId,
    outcome: "solvable",
    reason: null,
    probability,
    chance: 0,
    evidence: [makeEvidence(articleId)],
  };
}

/** Two a week, rising, worth 100 to 1,234 dollars a year. */
export const risingValue: Gap["value"] = {
  perWeek: 2,
  trend: { direction: "rising", earlier: 1, later: 9, chance: 0.02, weeks: [0, 1, 9] },
  cost: { low: 100, high: 1234, per: "year", assumptions: DEFAULT_COSTS },
};

export function makeBurst(ticketIds: readonly string[], more: Partial<Burst> = {}): Burst {
  return {
    id: "burst-1",
    label: "vpn gateway",
    ticketIds,
    firstSeen: "2026-04-10T08:00:00Z",
    lastSeen: "2026-04-10T09:30:00Z",
    perHour: 3,
    expected: 0.02,
    chance: 1e-7,
    notice: null,
    ...more,
  };
}

const doormanWord: WordSuggestion = {
  articleId: "B",
  title: "Title of B",
  words: [{ word: "doorman", slipOf: null, tickets: 4, reciprocalRankBefore: 0, reciprocalRankAfter: 0.5 }],
  line: 'aliases: ["doorman"]',
};

/** Twelve tickets, of which ten are scored: three solvable, one unsure, and each reason at least once. */
export function tinyAssessment(): Assessment {
  const unsolvable = (
    ticketId: string,
    reason: Extract<Verdict, { outcome: "unsolvable" }>["reason"],
    [probability, articleId]: readonly [number, string?],
  ): Verdict => ({
    ticketId,
    outcome: "unsolvable",
    reason,
    probability,
    chance: 0,
    evidence: articleId === undefined ? [] : [makeEvidence(articleId)],
  });
  const verdicts: Verdict[] = [
    solvable("t1", "A", 0.9),
    solvable("t2", "A", 0.8),
    solvable("t3", "B", 0.7),
    {
      ticketId: "t4",
      outcome: "unsure",
      reason: null,
      probability: 0.5,
      chance: 0,
      evidence: [makeEvidence("A")],
    },
    unsolvable("t5", "missing", [0.1]),
    unsolvable("t6", "missing", [0.1]),
    unsolvable("t7", "not-visible", [0.2, "D"]),
    unsolvable("t8", "not-findable", [0.3, "B"]),
    unsolvable("t9", "needs-agent", [0]),
    unsolvable("t10", "outdated", [0.2, "R"]),
    { ticketId: "t11", outcome: "excluded", reason: "spam", probability: null, evidence: [] },
    { ticketId: "t12", outcome: "excluded", reason: "duplicate", probability: null, evidence: [] },
  ];
  const tickets = verdicts.map(({ ticketId }, at) =>
    makeTicket(ticketId, {
      category: at < 4 ? "E-mail" : "Network",
      channel: at % 2 === 0 ? "Portal" : null,
      kind: "incident",
      createdAt: at === 0 ? null : at < 6 ? "2026-04-10" : "2026-05-02T08:00:00Z",
      linkedArticles: at < 2 ? ["A"] : at === 2 ? [] : null,
    }),
  );
  return makeAssessment({
    articles: [
      makeArticle("A", { url: "https://kb.example/a" }),
      makeArticle("B", { reviewBy: "2026-01-01" }),
      makeArticle("D", { state: "draft" }),
      makeArticle("R", { validTo: "2026-06-14" }),
      makeArticle("N"),
    ],
    tickets,
    verdicts,
    gaps: [
      makeGap("small", ["t7"], { cause: "not-visible" }),
      makeGap("big", ["t5", "t6"], { value: risingValue }),
    ],
    bursts: [makeBurst(["t5", "t6"])],
    words: [doormanWord],
    rejectedRows: 1,
    issues: [
      {
        severity: "error",
        code: "row-without-id",
        message: "Row has no id.",
        path: "a.csv",
        line: 3,
        column: null,
      },
    ],
  });
}
