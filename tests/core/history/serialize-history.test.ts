import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToHistory } from "../../../src/core/history/add-to-history.ts";
import { createHistory, historySize } from "../../../src/core/history/create-history.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { loadHistory, serializeHistory } from "../../../src/core/history/serialize-history.ts";
import { aDesk, aText, plainAnalyzer, resolved, termsOf } from "./desk.ts";

describe("a history written and read", () => {
  it("is the same history to the last digit, whatever was added since, and writes the same bytes again", () => {
    fc.assert(
      fc.property(aDesk, aDesk, aText, fc.constantFrom(7, 90, null), (desk, added, text, halfLifeDays) => {
        const options = halfLifeDays === null ? {} : { halfLifeDays };
        const history = addToHistory(
          createHistory(desk, plainAnalyzer, options),
          added.map((ticket) => ({ ...ticket, id: `late-${ticket.id}` })),
          plainAnalyzer,
        );
        const written = serializeHistory(history);
        const loaded = loadHistory(written);
        expect(loaded).toEqual(history);
        expect(serializeHistory(loaded)).toBe(written);
        const asked = termsOf(text, "Mail");
        const recalled = (one: typeof history) => ({
          ...recall(one, asked),
          voteFor: null,
          phraseShares: null,
        });
        expect(recalled(loaded)).toEqual(recalled(history));
      }),
      { numRuns: 60, seed: 61 },
    );
  });

  it("counts a word exactly, however often it was said", () => {
    const said = (times: number) => `x|${"jam ".repeat(times)}`;
    const desk = [1, 2, 3, 10, 999, 4999, 5000].map((times) => resolved(`t${times}`, said(times), ["a"]));
    const history = createHistory(desk, plainAnalyzer);
    expect(loadHistory(serializeHistory(history))).toEqual(history);
  });

  it("holds no personal data that can be seen to be some", () => {
    const told =
      "Hi Anna, my password is Summer2026! call +49 89 1234567|mail jo@example.org, C:\\Users\\jdoe\\x jams. Regards, Tom Okonkwo";
    const text = serializeHistory(createHistory([resolved("1", told, ["a"])], plainAnalyzer));
    expect(text).toContain('"jams"');
    expect(text).not.toMatch(/anna|summer|1234567|example|jdoe|tom|okonkwo/i);
  });

  it("is the same text for the same tickets in any order, and when written twice", () => {
    const desk = [resolved("2", "mail quota", []), resolved("1", "vpn jam|vpn", ["a"], { category: "Net" })];
    const text = serializeHistory(createHistory(desk, plainAnalyzer));
    expect(serializeHistory(createHistory(desk.toReversed(), plainAnalyzer))).toBe(text);
    expect(serializeHistory(loadHistory(text))).toBe(text);
  });

  it("keeps tickets added lately, and carries no sentence of the person", () => {
    const history = addToHistory(
      createHistory([resolved("1", "Vpn Jam Today", ["a"])], plainAnalyzer),
      [resolved("2", "badge", [], { resolutionText: "secret words", createdAt: "2026-01-01" })],
      plainAnalyzer,
    );
    const text = serializeHistory(history);
    expect(text).not.toMatch(/Vpn Jam|secret/);
    const loaded = loadHistory(text);
    expect(historySize(loaded)).toBe(2);
    expect(loaded.newest).toBe("2026-01-01");
    expect(loaded.blocks.map(({ tickets }) => tickets.map(({ id }) => id))).toEqual([["1"], ["2"]]);
  });

  it("keeps what an agent did, for tickets that no article closed", () => {
    const acted = { resolutionText: "Replaced." };
    const desk = [
      resolved("1", "dock", [], acted),
      resolved("2", "dock", ["a"], acted),
      resolved("3", "dock", []),
      resolved("4", "dock", [], { resolutionText: "Go to Settings and choose Displays." }),
    ];
    const { blocks } = loadHistory(serializeHistory(createHistory(desk, plainAnalyzer)));
    expect(blocks[0]!.tickets.map(({ agentDid }) => agentDid)).toEqual(["acted", null, null, "told"]);
  });

  it("holds nothing, too", () => {
    expect(historySize(loadHistory(serializeHistory(createHistory([], plainAnalyzer))))).toBe(0);
  });
});

describe("files that are refused", () => {
  const good = JSON.parse(
    serializeHistory(createHistory([resolved("1", "vpn", ["a"])], plainAnalyzer)),
  ) as object;
  const text = JSON.stringify(good);

  it.each([
    ["no JSON", "# notes"],
    ["empty text", ""],
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "7"],
    ["another format", JSON.stringify({ ...good, format: "level-zero-model" })],
    ["a file cut short", text.slice(0, -20)],
    ["a file without its end", JSON.stringify({ ...good, end: undefined })],
    ["a file without tickets", JSON.stringify({ ...good, tickets: null })],
    ["terms that are no text", JSON.stringify({ ...good, terms: [7] })],
    ["a ticket that is no row", JSON.stringify({ ...good, tickets: [5] })],
    ["a ticket without terms", JSON.stringify({ ...good, tickets: [["1", [], null, null]] })],
    [
      "a ticket with an unknown term",
      JSON.stringify({ ...good, tickets: [["1", [], null, null, 0, [99], [1000], []]] }),
    ],
    [
      "terms and counts out of step",
      JSON.stringify({ ...good, tickets: [["1", [], null, null, 0, [0], [], []]] }),
    ],
    [
      "a count of no whole number",
      JSON.stringify({ ...good, tickets: [["1", [], null, null, 0, null, [0], [1.5], []]] }),
    ],
    ["more tickets added lately than there are", JSON.stringify({ ...good, lately: 2 })],
    ["phrases that are no numbers", JSON.stringify({ ...good, phrases: ["7"] })],
    [
      "a ticket with an unknown phrase",
      JSON.stringify({ ...good, tickets: [["1", [], null, null, 0, [0], [1000], [99]]] }),
    ],
    [
      "articles that are no list",
      JSON.stringify({ ...good, tickets: [["1", "a", null, null, 0, [0], [1000], []]] }),
    ],
    [
      "a ticket that does not say who acted",
      JSON.stringify({ ...good, tickets: [["1", [], null, null, null, [0], [1000], []]] }),
    ],
    ["a half-life of 0", JSON.stringify({ ...good, halfLifeDays: 0 })],
  ])("%s is foreign or damaged", (_, json) => {
    expect(() => loadHistory(json)).toThrow(expect.objectContaining({ code: "FOREIGN_FILE" }));
  });

  it.each([5, 3, "4"])("version %j is not supported, and the message says which is", (version) => {
    expect(() => loadHistory(JSON.stringify({ ...good, version }))).toThrow(
      expect.objectContaining({
        code: "UNSUPPORTED_VERSION",
        message: expect.stringMatching(new RegExp(`version 4, got version ${version}`)),
      }),
    );
  });
});
