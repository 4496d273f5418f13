import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { compareShops } from "../../../src/desk/shop/compare-shops.ts";
import { drawShopQuestions } from "../../../src/desk/shop/draw-shop-questions.ts";
import { createLibraryPortal } from "../../../src/desk/shop/library-portal.ts";
import { shopAsCustomers } from "../../../src/desk/shop/shop-as-customers.ts";
import type { ShopPortal } from "../../../src/desk/shop/shop-portal.ts";
import type { ShopMeasure, ShopSummary } from "../../../src/desk/shop/shop-summary.ts";
import { typeWords } from "../../../src/desk/shop/type-words.ts";
import { formatShop } from "../../../src/view/journey/format-shop.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const analyzer = createAnalyzer();

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array(b.length).fill(0)] as number[]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const differs = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + differs);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  return rows[a.length]![b.length]!;
}

describe("typed words", () => {
  it.each([
    ["Hello, my Outlook calendar does not sync any more", "Outlook calendar does not"],
    ["VPN", "VPN"],
    ["the printer", "the printer"],
  ])("of %j begin with %j", (subject, first) => {
    expect(typeWords(subject, { analyzer, random: createRandom(1) }).first).toBe(first);
  });

  it("have one slip in the longest word, never in its first letter", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat(), (word, seed) => {
        const { first, typo } = typeWords(word, { analyzer, random: createRandom(seed) });
        if (typo === null) return;
        expect(distance(first, typo)).toBe(1);
        expect(typo[0]).toBe(first[0]);
      }),
    );
  });

  it("have none where every word is short", () => {
    expect(typeWords("vpn is off", { analyzer, random: createRandom(1) }).typo).toBeNull();
  });
});

function ticketsOf(topics: readonly number[]): Ticket[] {
  return topics.flatMap((count, topic) =>
    Array.from({ length: count }, (_, at) =>
      makeTicket({
        ...{ id: `${topic}-${at}`, subject: `printer jams tray ${topic}`, category: `t${topic}` },
        ...{ linkedArticles: ["printer"], requester: `p${topic}-${at}` },
      }),
    ),
  );
}

describe("what is asked", () => {
  let index: SearchIndex;
  beforeAll(() => {
    index = createSearchIndex([
      makeArticle({ id: "printer", title: "Printer jams", body: { "": "Open the tray of the printer." } }),
      makeArticle({ id: "secret", audience: ["board"], body: { "": "Open the safe." } }),
    ]);
  });

  it("has each topic by its share, to within one question, and is the same for the same seed", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        fc.nat(1000),
        (topics, size, seed) => {
          const tickets = ticketsOf(topics);
          const { questions, known } = drawShopQuestions(tickets, index, { size, seed });
          expect(known).toBe(tickets.length);
          expect(questions).toHaveLength(Math.min(size, tickets.length));
          for (const [topic, count] of topics.entries()) {
            const asked = questions.filter((one) => one.topic === `t${topic}`).length;
            const exact = (count * questions.length) / tickets.length;
            expect(Math.abs(asked - exact)).toBeLessThanOrEqual(1.0001);
          }
          expect(drawShopQuestions(tickets.toReversed(), index, { size, seed }).questions).toEqual(questions);
        },
      ),
      { numRuns: 10 },
    );
  });

  it("leaves out what its customer may not see, and says how many; types no personal data", () => {
    const { questions, hidden } = drawShopQuestions(
      [
        makeTicket({ id: "1", subject: "safe", linkedArticles: ["secret"] }),
        makeTicket({ id: "2", subject: "printer of ann.miller@example.org", linkedArticles: ["printer"] }),
        makeTicket({ id: "3", subject: "nobody knows", linkedArticles: [] }),
      ],
      index,
    );
    expect(hidden).toBe(1);
    expect(questions.map(({ subject }) => subject)).toEqual(["printer of"]);
  });

  it("is asked of level-zero's own search", async () => {
    const drawn = drawShopQuestions(ticketsOf([4, 4]), index);
    const { measures, steps } = await shopAsCustomers(drawn, createLibraryPortal(index));
    expect(measures.find(({ id }) => id === "found-by-first-words")!.share).toMatchObject({
      count: 8,
      of: 8,
    });
    // Typed, looked at one result, opened it.
    expect(steps).toEqual({ of: 8, median: 3, ninth: 3 });
  });

  it("is counted as the portal answers it, by hand", async () => {
    const summary = await stubbed(index);
    const shares = Object.fromEntries(summary.measures.map(({ id, share }) => [id, [share.count, share.of]]));
    expect(shares).toEqual({
      "found-by-first-words": [4, 16],
      "found-by-subject": [8, 16],
      "found-despite-typo": [0, 16],
      "found-in-two": [8, 16],
      "offered-by-form": [4, 16],
      readable: [8, 12],
      reached: [8, 16],
      "dead-end": [4, 16],
    });
    expect(summary.unanswered).toBe(4);
    // A query, two results, the article: 4. Two queries, a result each, the article: 5. Two queries, five results each, the form, its first offer, the article: 15.
    expect(summary.steps).toMatchObject({ of: 12, median: 5, ninth: 15 });
    expect(summary.examples.every(({ topic }) => topic === "t3")).toBe(true);
  });

  it("never tells of one or two customers", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 5 }),
        async (topics) => {
          const drawn = drawShopQuestions(ticketsOf(topics), index);
          const summary = await shopAsCustomers(drawn, {
            ...createLibraryPortal(index),
            search: async (_, { ticketId }) => (ticketId.endsWith("1") ? [] : ["printer"]),
          });
          for (const { people, reached } of summary.topics) {
            expect(people).toBeGreaterThanOrEqual(3);
            if (reached.count === null) continue;
            for (const side of [reached.count, reached.of - reached.count])
              expect(side === 0 || side >= 3).toBe(true);
          }
          const all = summary.measures.find(({ id }) => id === "reached")!.share;
          const shown = summary.topics.filter(({ reached }) => reached.count !== null);
          if (all.count === null || shown.length === summary.topics.length) return;
          const rest = shown.reduce((sum, { reached }) => sum - reached.count!, all.count);
          if (shown.length > 0) expect(rest === 0 || rest >= 3).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("is told without a network, a script or a missing number", async () => {
    const before = await stubbed(index);
    const summary = { ...before, changes: compareShops(before.measures, before.measures) };
    const page = formatShop(summary, "html");
    expect(page).not.toMatch(/<script|https?:|undefined|NaN|>null</);
    const text = formatShop(summary, "markdown", { titles: new Map([["printer", "Printer jams"]]) });
    expect(text).toContain("Printer jams");
    expect(text).toContain("| Dead ends | 25 % (");
    expect(JSON.parse(formatShop(summary, "json"))).toEqual(summary);
  });
});

/** Four customers each: found by the first words, by the subject, by the form in another language, not at all, and not answered. */
async function stubbed(index: SearchIndex): Promise<ShopSummary> {
  const tickets = ticketsOf([4, 4, 4, 4, 4]).map((ticket) => ({
    ...ticket,
    language: "en",
    subject: `printer jams in tray number ${ticket.category}`,
  }));
  const others = ["a", "b", "c", "d", "e", "f"];
  const portal: ShopPortal = {
    name: "stub",
    async search(query, { topic, typed }) {
      if (topic === "t4") throw new Error("out of order");
      if (topic === "t0" && query === typed.first) return ["a", "printer"];
      if (topic <= "t1" && query === typed.subject) return ["printer"];
      return topic === "t1" ? ["a"] : others;
    },
    open: async (_, { topic }) => ({ text: "Open it.", language: topic === "t2" ? "de" : "en-GB" }),
    offer: async ({ topic }) => (topic === "t2" ? ["printer"] : []),
  };
  return shopAsCustomers(drawShopQuestions(tickets, index), portal, { at: "2026-06-01" });
}

describe("two scorecards", () => {
  const measureOf = (count: number, of = 200): ShopMeasure => {
    const share = { count, of, share: count / of, low: null, high: null };
    return { id: "reached", name: "", definition: "", better: "higher", share };
  };

  it.each([
    [100, 130, "better"],
    [130, 100, "worse"],
    [100, 112, "none"],
  ])("of %i and %i in 200 differ: %s", (before, after, finding) => {
    expect(compareShops([measureOf(before)], [measureOf(after)])[0]!.finding).toBe(finding);
  });

  it("of one portal seldom differ by chance: in at most one of twenty", () => {
    const random = createRandom(7);
    const draw = (): ShopMeasure[] =>
      [0.1, 0.3, 0.5, 0.55, 0.6, 0.8, 0.9, 0.95].map((rate) =>
        measureOf(Array.from({ length: 200 }, random).filter((one) => one < rate).length),
      );
    // All have one id: each is compared with the first of it, so that ids must differ here.
    const named = (measures: ShopMeasure[]) => measures.map((one, at) => ({ ...one, id: `m${at}` as never }));
    const runs = 300;
    let alarms = 0;
    for (let run = 0; run < runs; run++)
      if (compareShops(named(draw()), named(draw())).some(({ finding }) => finding !== "none")) alarms++;
    expect(alarms / runs).toBeLessThanOrEqual(0.05 + 2 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
