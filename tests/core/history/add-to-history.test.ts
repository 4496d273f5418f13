import { describe, expect, it } from "vitest";
import { addToHistory } from "../../../src/core/history/add-to-history.ts";
import { createHistory, historySize } from "../../../src/core/history/create-history.ts";
import type { History } from "../../../src/core/history/history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { loadHistory, serializeHistory } from "../../../src/core/history/serialize-history.ts";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { plainAnalyzer, resolved, termsOf } from "./desk.ts";

const WORDS = ["vpn", "printer", "jam", "login", "mail", "badge", "screen", "dock", "roaming", "quota"];

function manyTickets(count: number, from = 0): Ticket[] {
  const random = createRandom(count + from);
  const pick = (): string => WORDS[Math.floor(random() * WORDS.length)]!;
  return Array.from({ length: count }, (_, i) =>
    resolved(
      `t${String(from + i).padStart(5, "0")}`,
      `${pick()} ${pick()}|${pick()}`,
      random() < 0.5 ? [pick()] : [],
    ),
  );
}

const add = (history: History, tickets: readonly Ticket[]): History =>
  addToHistory(history, tickets, plainAnalyzer);
const ids = (history: History, text: string): string[] =>
  recall(history, termsOf(text)).neighbours.map(({ ticketId }) => ticketId);

describe("addToHistory", () => {
  const desk = [resolved("1", "vpn drops", ["a"]), resolved("2", "mail full", [])];

  it("finds the new ticket, and leaves the history given as it was", () => {
    const before = createHistory(desk, plainAnalyzer);
    const after = add(before, [resolved("3", "badge lost", ["b"])]);
    expect(ids(after, "badge")).toEqual(["3"]);
    expect(ids(after, "vpn")).toEqual(["1"]);
    expect(recall(after, termsOf("badge")).votes.get("b")!.nearest).toBeGreaterThan(0);
    expect(ids(before, "badge")).toEqual([]);
    expect([historySize(before), historySize(after)]).toEqual([2, 3]);
  });

  it("puts both blocks' neighbours in one order, and their vote weights add up to 1", () => {
    const after = add(createHistory(desk, plainAnalyzer), [resolved("0", "vpn drops", ["b"])]);
    const { neighbours, votes } = recall(after, termsOf("vpn drops"));
    expect(new Set(neighbours.map(({ ticketId }) => ticketId))).toEqual(new Set(["0", "1"]));
    expect(neighbours.reduce((sum, { voteWeight }) => sum + voteWeight, 0)).toBeCloseTo(1, 9);
    expect(votes.get("a")!.votes + votes.get("b")!.votes).toBeCloseTo(1, 9);
  });

  it.each([
    ["settled", ["1"]],
    ["added lately", ["3"]],
  ])("replaces a ticket that is %s", (_, [id]) => {
    const lately = add(createHistory(desk, plainAnalyzer), [resolved("3", "badge lost", ["b"])]);
    const after = add(lately, [resolved(id!, "dock dark", ["c"])]);
    expect(historySize(after)).toBe(3);
    expect(ids(after, "dock")).toEqual([id]);
    expect(ids(after, id === "1" ? "vpn" : "badge")).toEqual([]);
  });

  const open = (id: string): Ticket => resolved(id, "vpn drops", [], { linkedArticles: null });
  const judged = (history: History): unknown => {
    const { neighbours, votes } = recall(history, termsOf("vpn drops badge mail"));
    return { neighbours, votes };
  };

  it.each([
    ["settled", "1"],
    ["added lately", "3"],
  ])("takes out a ticket that is %s and was opened again", (_, id) => {
    const all = [...desk, resolved("3", "badge lost", ["b"])];
    const lately = add(createHistory(desk, plainAnalyzer), all.slice(2));
    const after = add(lately, [open(id)]);
    expect(historySize(after)).toBe(2);
    expect(judged(after)).toEqual(
      judged(
        createHistory(
          all.filter((one) => one.id !== id),
          plainAnalyzer,
        ),
      ),
    );
    expect(judged(loadHistory(serializeHistory(after)))).toEqual(judged(after));
    expect(historySize(add(after, [open(id)]))).toBe(2);
    expect(ids(add(after, [resolved(id, "dock dark", ["c"])]), "dock")).toEqual([id]);
  });

  it("looks at the last entry of a ticket", () => {
    const history = createHistory(desk, plainAnalyzer);
    expect(historySize(add(history, [open("1"), desk[0]!]))).toBe(2);
    expect(historySize(add(history, [desk[0]!, open("1")]))).toBe(1);
    expect(historySize(add(history, [resolved("4", "dock dark", ["c"]), open("4")]))).toBe(3);
  });

  it("may lose all of its tickets", () => {
    const none = add(createHistory(desk, plainAnalyzer), [open("1"), open("2")]);
    expect(historySize(none)).toBe(0);
    expect(ids(add(none, desk), "vpn")).toEqual(["1"]);
  });

  it("leaves the excluded ticket out of whichever block it is in", () => {
    const after = add(createHistory(desk, plainAnalyzer), [resolved("3", "vpn drops", ["b"])]);
    for (const [id, article] of [
      ["1", "a"],
      ["3", "b"],
    ] as const) {
      const { neighbours, votes } = recall(after, termsOf("vpn drops"), { exclude: id });
      expect(neighbours.map(({ ticketId }) => ticketId)).not.toContain(id);
      expect(votes.has(article)).toBe(false);
    }
  });

  it("gives back the same history for tickets that do not say how they were closed", () => {
    const history = createHistory(desk, plainAnalyzer);
    expect(add(history, [resolved("9", "x", [], { linkedArticles: null })])).toBe(history);
  });

  it("starts from an empty history", () => {
    expect(ids(add(createHistory([], plainAnalyzer), desk), "vpn")).toEqual(["1"]);
  });

  it("equals a history made of all at once, once it has settled", () => {
    const all = manyTickets(700);
    let grown = createHistory(all.slice(0, 100), plainAnalyzer);
    for (let at = 100; at < 700; at += 60) grown = add(grown, all.slice(at, at + 60));
    expect(historySize(grown)).toBe(700);
    // Replacing a ticket by itself settles what is left.
    grown = add(grown, [all[0]!]);
    expect(grown.blocks).toHaveLength(1);
    const atOnce = createHistory(all, plainAnalyzer);
    for (const text of ["vpn jam", "mail|quota", "dock dock screen"]) {
      expect({ ...recall(grown, termsOf(text)), voteFor: null, phraseShares: null }).toEqual({
        ...recall(atOnce, termsOf(text)),
        voteFor: null,
        phraseShares: null,
      });
    }
  });

  it("keeps the block of new tickets small", () => {
    let grown = createHistory(manyTickets(300), plainAnalyzer);
    for (let at = 300; at < 1200; at += 100) {
      grown = add(grown, manyTickets(100, at));
      expect(grown.blocks[1]?.tickets.length ?? 0).toBeLessThanOrEqual(256);
    }
    expect(historySize(grown)).toBe(1200);
  });
});

describe("fading as time goes on", () => {
  it("fades the old tickets when much newer ones come", () => {
    const old = resolved("old", "vpn", ["a"], { createdAt: "2026-01-01" });
    const recent = resolved("new", "vpn", ["b"], { createdAt: "2026-01-31" });
    const history = createHistory([old], plainAnalyzer, { halfLifeDays: 30 });
    const { votes } = recall(add(history, [recent]), termsOf("vpn"));
    expect(votes.get("a")!.votes).toBeCloseTo(1 / 3, 6);
    expect(votes.get("b")!.votes).toBeCloseTo(2 / 3, 6);
  });

  it("fades a ticket that comes late by its own date", () => {
    const history = createHistory(
      [resolved("new", "vpn", ["b"], { createdAt: "2026-01-31" })],
      plainAnalyzer,
      {
        halfLifeDays: 30,
      },
    );
    const { votes } = recall(
      add(history, [resolved("old", "vpn", ["a"], { createdAt: "2026-01-01" })]),
      termsOf("vpn"),
    );
    expect(votes.get("a")!.votes / votes.get("b")!.votes).toBeCloseTo(0.5, 2);
  });
});
