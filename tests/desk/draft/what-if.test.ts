import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { ScoreOptions } from "../../../src/core/verdict/create-scorer.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { whatIf } from "../../../src/desk/draft/what-if.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";

const printing = makeArticle({
  id: "printing",
  title: "Printer queue is stuck",
  body: { Steps: "Open the printer queue and cancel the stuck job. Print again." },
});
const others = ["Reset your password", "Add a shared mailbox", "Book a meeting room", "Order a laptop"].map(
  (title, at) => makeArticle({ id: `other-${at}`, title, body: { Steps: `${title} in the portal.` } }),
);
const index = createSearchIndex([printing, ...others], { now: "2026-05-01" });
const draft = makeArticle({
  id: "drafts/vpn",
  title: "VPN drops in hotel wifi",
  state: "draft",
  validFrom: "2030-01-01",
  body: { Steps: "When the VPN drops in hotel wifi, switch the VPN client to port 443." },
  metadata: { quotedTickets: ["t1"] },
});
const tickets = [
  ticket("t1", "VPN drops in hotel wifi"),
  ticket("t2", "hotel wifi drops the VPN"),
  ticket("t3", "Printer queue is stuck"),
  ticket("t4", "Office party music"),
  ticket("spam", "buy now", { status: "spam" }),
];
const model = {
  ...DEFAULT_MODEL,
  thresholds: { ...DEFAULT_MODEL.thresholds, solvable: 0.6, unsolvable: 0.4 },
};

describe("whatIf", () => {
  const result = whatIf({ index, drafts: [draft], tickets }, { model });

  it("names the tickets that the draft would solve, and whether it quotes them", () => {
    expect(result.won.map(({ ticketId, articleId, quoted }) => [ticketId, articleId, quoted])).toEqual([
      ["t1", "drafts/vpn", true],
      ["t2", "drafts/vpn", false],
    ]);
    for (const { probabilityBefore, probabilityAfter } of result.won) {
      expect(probabilityAfter).toBeGreaterThan(probabilityBefore);
    }
  });

  it("says how far the rate moves: 2 of 4 scored", () => {
    expect(result).toMatchObject({
      scored: 4,
      solvableBefore: 1,
      solvableAfter: 3,
      rateChange: 0.5,
      lost: [],
    });
    expect(result.rateChangeInterval!.low).toBeLessThan(0.5);
    expect(result.rateChangeInterval!.high).toBeGreaterThan(0.5);
    expect(result.expectedChange!).toBeGreaterThan(0);
    expect(result.expectedChangeInterval!.low).toBeLessThan(result.expectedChange!);
    expect(result.gainedOtherwise).toEqual([]);
  });

  it("leaves the index as it was", () => {
    expect(index.articles).toHaveLength(5);
    expect(draft.state).toBe("draft");
  });

  it("wins nothing for people who may not see the draft", () => {
    const hidden = { ...draft, audience: ["agents"] };
    expect(whatIf({ index, drafts: [hidden], tickets }, { model }).won).toEqual([]);
  });

  it("changes nothing without a draft, and has no rate without a ticket", () => {
    expect(whatIf({ index, drafts: [], tickets }, { model })).toMatchObject({
      won: [],
      lost: [],
      rateChange: 0,
    });
    expect(whatIf({ index, drafts: [draft], tickets: [] }, { model })).toMatchObject({
      scored: 0,
      rateChange: null,
      rateChangeInterval: null,
      expectedChange: null,
      expectedChangeInterval: null,
    });
  });

  it("names articles that a draft pushes down", () => {
    const rival = makeArticle({
      id: "rival",
      title: "Printer queue is stuck",
      aliases: ["printer queue is stuck"],
      body: {
        Steps:
          "Printer queue is stuck. Printer queue is stuck: cancel the stuck job. Printer queue is stuck.",
      },
    });
    const pushed = whatIf({ index, drafts: [rival], tickets }, { model }).pushedDown;
    expect(pushed).toEqual([{ articleId: "printing", title: "Printer queue is stuck", ticketIds: ["t3"] }]);
  });

  it("lets a draft take the place of the article with its id", () => {
    const longer = { ...printing, aliases: ["spooler hangs"] };
    expect(whatIf({ index, drafts: [longer], tickets }, { model }).pushedDown).toEqual([]);
  });
});

describe("with a history", () => {
  const resolved = ["printer queue is stuck again", "my printer queue is stuck", "stuck printer queue"].map(
    (subject, at) => ticket(`old-${at}`, subject, { linkedArticles: ["printing"] }),
  );
  const history = createHistory(resolved, index.analyzer);
  /** As fitted where an article without a past never answered: it calls nothing solvable. */
  const strict = { ...model, thresholds: { ...model.thresholds, solvable: 1.1 } };
  const result = whatIf({ index, drafts: [draft], tickets }, { history, model: strict });

  it("judges a new article by its words alone", () => {
    expect(result.byWordsAlone).toBe(true);
    expect(result.won.map(({ ticketId }) => ticketId)).toEqual(["t1", "t2"]);
    expect(whatIf({ index, drafts: [draft], tickets }, { model }).byWordsAlone).toBe(false);
  });

  it("takes no ticket away, and makes none less likely", () => {
    expect([result.lost, result.gainedOtherwise]).toEqual([[], []]);
    expect(result.expectedChange!).toBeGreaterThan(0);
  });

  it("leaves a draft the past of the article whose place it takes", () => {
    const longer = { ...printing, aliases: ["spooler hangs"] };
    const extended = whatIf({ index, drafts: [longer], tickets }, { history, model: strict });
    expect(extended).toMatchObject({ byWordsAlone: false, won: [] });
  });
});

describe("the plan", () => {
  const copy = { ...draft, id: "drafts/vpn-copy", title: "Hotel wifi drops the VPN" };
  const party = makeArticle({
    id: "drafts/party",
    title: "Office party music",
    body: { Steps: "Office party music." },
  });
  const { plan, won } = whatIf({ index, drafts: [copy, party, draft], tickets }, { model });

  it("counts a ticket that two drafts would solve once, for the one that wins more", () => {
    expect(won.map(({ ticketId }) => ticketId)).toEqual(["t1", "t2", "t4"]);
    expect(plan.map(({ id, gain, total }) => [id, gain, total])).toEqual([
      ["drafts/vpn", 2, 2],
      ["drafts/party", 1, 3],
    ]);
  });
});

describe("an outage", () => {
  const hour = (hours: number) => new Date(Date.UTC(2026, 0, 5, 9) + hours * 3_600_000).toISOString();
  const usual = Array.from({ length: 40 }, (_, i) =>
    ticket(
      `usual-${i}`,
      `${["Printer queue", "Shared mailbox", "Meeting room", "New laptop"][i % 4]} for room ${i}`,
      {
        createdAt: hour(24 * i),
      },
    ),
  );
  const storm = Array.from({ length: 8 }, (_, i) =>
    ticket(`storm-${i}`, `VPN gateway down, no VPN in room ${i}`, { createdAt: hour(480.5 + i / 4) }),
  );
  const scored = (options: ScoreOptions) =>
    whatIf({ index, drafts: [draft], tickets: [...usual, ...storm] }, { model, ...options }).scored;

  it("counts once, as in an assessment", () => {
    expect(scored({})).toBe(41);
    expect(scored({ exclusions: { rules: { outage: false } } })).toBe(48);
  });
});
