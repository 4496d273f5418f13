import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToHistory } from "../../../src/core/history/add-to-history.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { foldOf } from "../../../src/core/math/fold-of.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticketPhraseTexts } from "../../../src/core/ticket/ticket-phrases.ts";
import { aDesk, aText, plainAnalyzer, resolved, termsOf } from "./desk.ts";

/** What each word and phrase of the text says, and how the ticket leans. */
const sharesOf = (tickets: readonly Ticket[], text: string) => {
  const { phraseRegression, phraseShares } = recall(createHistory(tickets, plainAnalyzer), termsOf(text));
  const [subject = "", ...rest] = text.split("|");
  return {
    phraseRegression,
    shares: phraseShares(ticketPhraseTexts({ subject, description: rest.join("|") })),
  };
};

const phraseRegressionOf = (tickets: readonly Ticket[], text: string, exclude?: string): number =>
  recall(createHistory(tickets, plainAnalyzer), termsOf(text), exclude === undefined ? {} : { exclude })
    .phraseRegression;

/** Tickets of any topic: those that ask how were closed with an article, those that tell of a crash were not. */
const asking = (count: number): Ticket[] => {
  const random = createRandom(3);
  const topic = (): string => ["mail", "vpn", "dock", "badge", "jam"][Math.floor(random() * 5)]!;
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0
      ? resolved(`t${i}`, `how do i move the ${topic()}`, ["a"])
      : resolved(`t${i}`, `the ${topic()} crashed again today`, []),
  );
};

describe("phraseRegression", () => {
  it("hears how a ticket is put, whatever it is about", () => {
    expect(phraseRegressionOf(asking(60), "how do i move the zebra")).toBeGreaterThan(0.75);
    expect(phraseRegressionOf(asking(60), "the zebra crashed again today")).toBeLessThan(0.25);
  });

  it("is worked out by hand for two tickets that share nothing: ½ ± ½ ÷ (1 + 2)", () => {
    // Each row is its one term, at weight 1; no phrase stands twice. w = ±½ ÷ (1 + l2), l2 = 2.
    const desk = [resolved("1", "vpn", ["a"]), resolved("2", "mail", [])];
    expect(phraseRegressionOf(desk, "vpn")).toBeCloseTo(0.5 + 0.5 / 3, 6);
    expect(phraseRegressionOf(desk, "mail")).toBeCloseTo(0.5 - 0.5 / 3, 6);
    expect(phraseRegressionOf(desk, "zebra")).toBe(0.5);
  });

  it("is taken apart into what each word adds, by hand for the same two tickets", () => {
    const desk = [resolved("1", "vpn", ["a"]), resolved("2", "mail", [])];
    const { shares } = sharesOf(desk, "Mail about the VPN");
    expect(shares!.intercept).toBeCloseTo(0.5, 6);
    expect(shares!.words.map(({ text }) => text)).toEqual(["mail", "vpn"]);
    // Two known words of four, all equally rare but for the two that nobody wrote: a part of ∓ ½ ÷ 3 each.
    expect(shares!.words[0]!.share).toBeCloseTo(-shares!.words[1]!.share, 9);
    expect(shares!.words[1]!.share).toBeGreaterThan(0);
  });

  it("has parts that add up to it, the strongest first, each a word or pair of the ticket", () => {
    fc.assert(
      fc.property(aDesk, aText, (desk, text) => {
        const { phraseRegression, shares } = sharesOf(desk, text);
        const sum = shares!.words.reduce((total, { share }) => total + share, shares!.intercept);
        expect(Math.min(1, Math.max(0, sum))).toBeCloseTo(phraseRegression, 9);
        const sizes = shares!.words.map(({ share }) => Math.abs(share));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const { text: part } of shares!.words) expect(` ${text.replaceAll("|", " ")} `).toContain(part);
      }),
      { numRuns: 60, seed: 174 },
    );
  });

  it("tells which words speak for an article and which against", () => {
    const { shares } = sharesOf(asking(60), "how do i move the zebra, it crashed");
    const shareOf = (text: string) => shares!.words.find((word) => word.text === text)!.share;
    expect(shareOf("how do")).toBeGreaterThan(0);
    expect(shareOf("crashed")).toBeLessThan(0);
    expect(shares!.words.some(({ text }) => text.includes("zebra"))).toBe(false);
  });

  it("never hears a ticket on itself, nor those that share its fold", () => {
    fc.assert(
      fc.property(aDesk, fc.nat(11), (desk, which) => {
        const asked = desk[which % desk.length]!;
        const turned = desk.map((ticket) =>
          foldOf(ticket.id) === foldOf(asked.id)
            ? { ...ticket, linkedArticles: ticket.linkedArticles!.length > 0 ? [] : ["a"] }
            : ticket,
        );
        const text = `${asked.subject}|${asked.description}`;
        expect(phraseRegressionOf(turned, text, asked.id)).toBeCloseTo(
          phraseRegressionOf(desk, text, asked.id),
          12,
        );
      }),
      { numRuns: 60, seed: 173 },
    );
  });

  it("stays in [0, 1], and does not depend on the order of tickets", () => {
    fc.assert(
      fc.property(aDesk, aText, (desk, text) => {
        const phraseRegression = phraseRegressionOf(desk, text);
        expect(phraseRegression >= 0 && phraseRegression <= 1).toBe(true);
        expect(phraseRegressionOf(desk.toReversed(), text)).toBe(phraseRegression);
      }),
      { numRuns: 60, seed: 174 },
    );
  });

  it("lets old tickets say less, if they fade", () => {
    const dated = (id: string, createdAt: string, articles: string[]): Ticket =>
      resolved(id, "vpn", articles, { createdAt });
    const desk = [
      dated("1", "2026-01-01", ["a"]),
      dated("2", "2026-03-01", []),
      dated("3", "2026-03-01", []),
    ];
    const faded = recall(
      createHistory(desk, plainAnalyzer, { halfLifeDays: 7 }),
      termsOf("vpn"),
    ).phraseRegression;
    expect(faded).toBeLessThan(phraseRegressionOf(desk, "vpn"));
  });

  it("is learned anew when the history settles, not before", () => {
    const before = createHistory(asking(60), plainAnalyzer);
    const lately = addToHistory(before, [resolved("new", "zebra", ["a"])], plainAnalyzer);
    expect(recall(lately, termsOf("zebra")).phraseRegression).toBe(
      recall(before, termsOf("zebra")).phraseRegression,
    );
    const settled = addToHistory(lately, [asking(1)[0]!], plainAnalyzer);
    expect(settled.blocks).toHaveLength(1);
    expect(recall(settled, termsOf("zebra")).phraseRegression).toBeGreaterThan(
      recall(before, termsOf("zebra")).phraseRegression,
    );
  });
});
