import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import type { HistoryRecall, Neighbour } from "../../../src/core/history/history-recall.ts";
import { recall } from "../../../src/core/history/recall.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { DEFAULT_AGENT_RULES } from "../../../src/core/verdict/agent-rules.ts";
import { agentCues, compileRules, needsAgent } from "../../../src/core/verdict/needs-agent.ts";
import { asked, office } from "./desk.ts";

const defaults = compileRules(DEFAULT_AGENT_RULES);
const rulesFor = (text: string): readonly string[] => agentCues(text, null, defaults).rules;

describe("the default rules", () => {
  it.each([
    ["asks-to-act", "could you unlock my account"],
    ["asks-to-act", "Can someone approve my order?"],
    ["approval", "Purchaser role. Approved. Ines"],
    ["approval", "HR is informed"],
    ["approval", "Waiting for sign-off? The approval is attached."],
    ["rights", "I need access to the finance share on P"],
    ["rights", "local admin rights on my laptop"],
    ["rights", "Reader role please"],
    ["joiner-or-leaver", "New starter on Monday, Anna Berg"],
    ["joiner-or-leaver", "today is the last day of K. Moe"],
    ["order", "I need a second monitor for home"],
    ["order", "Four laptops for the summer students"],
    ["damage", "Laptop screen CRACKED after a fall"],
    ["damage", "the dock is dead"],
    ["damage", "Bildschirm defekt"],
    ["security", "I clicked on a link, was it phishing?"],
    ["security", "My company phone was stolen"],
    ["still-not", "followed all steps of the article, still locked"],
    ["change", "please open firewall port 102 for two weeks, form attached: needed Monday"],
    ["change", "Bitte Konto freischalten"],
  ])("%s hears %j", (name, text) => expect(rulesFor(text)).toContain(name));

  it.each([
    "How do I connect to the VPN?",
    "Outlook asks for my password again and again",
    "printer prints blank pages",
    "what is the quota of my mailbox",
    "please help me to add a printer",
    "can you tell me how to create a shared folder",
    "the call dropped twice",
    "",
  ])("hear nothing in %j", (text) => expect(rulesFor(text)).toEqual([]));

  it("read the first two thousand characters", () => {
    expect(rulesFor(`${"x ".repeat(1000)} please unlock it`)).toEqual([]);
  });
});

describe("rules of one's own", () => {
  const rules = compileRules([
    { name: "forklift", pattern: "\\bforklift\\b", purpose: "the yard" },
    { name: "key", pattern: "schlüssel", purpose: "doors" },
  ]);

  it.each([
    ["The FORKLIFT is stuck", ["forklift"]],
    ["Schlüssel weg", ["key"]],
    ["could you unlock my account", []],
  ])("%j: %j", (text, names) => expect(agentCues(text, null, rules).rules).toEqual(names));

  it("refuses a pattern that is none, by the rule's name", () => {
    expect(() => compileRules([{ name: "broken", pattern: "(", purpose: "" }])).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION", message: expect.stringContaining('"broken"') }),
    );
  });
});

describe("the share of similar tickets in which an agent acted", () => {
  const neighbour = (say: number, acted: boolean, articleIds: readonly string[] = []): Neighbour => ({
    ticketId: "h",
    articleIds,
    agentDid: acted ? "acted" : null,
    similarity: 0.5,
    voteWeight: say,
  });
  const shareFor = (...neighbours: Neighbour[]): number | null =>
    agentCues("", { neighbours } as unknown as HistoryRecall, defaults).agentShare;

  it.each<[string, Neighbour[], number | null]>([
    ["nobody", [], null],
    ["one ticket alone", [neighbour(1, true)], null],
    ["by vote weight", [neighbour(0.3, true), neighbour(0.1, false)], 0.75],
    [
      "not those closed with an article",
      [neighbour(0.5, false, ["a"]), neighbour(0.2, true), neighbour(0.2, true)],
      1,
    ],
    ["the ten nearest", [...Array.from({ length: 10 }, () => neighbour(0.1, false)), neighbour(9, true)], 0],
  ])("%s", (_, neighbours, share) => {
    if (share === null) expect(shareFor(...neighbours)).toBeNull();
    else expect(shareFor(...neighbours)).toBeCloseTo(share, 12);
  });

  it("comes from what agents wrote", () => {
    const analyzer = createAnalyzer();
    const texts = ["Granted by the board.", "Access given.", "Told her how."];
    const history = createHistory(
      texts.map((resolutionText, i) =>
        office(`h${i}`, "wants archive", { resolutionText, linkedArticles: [] }),
      ),
      analyzer,
    );
    const { agentShare, toldShare } = agentCues(
      "",
      recall(history, asked(office("1", "wants archive"), analyzer)),
      defaults,
    );
    expect([agentShare, toldShare]).toEqual([expect.closeTo(2 / 3, 9), expect.closeTo(1 / 3, 9)]);
  });
});

it.each([
  [[], null, null, false, false],
  [["damage"], null, null, false, true],
  [[], 0.6, 0, false, false],
  [[], 0.61, 0, false, true],
  [["damage"], 0, 0.6, false, true],
  [["damage"], 0, 0.61, false, false],
  [["our-payroll"], 0, 1, false, true],
  [["rights", "order"], 1, 0, true, false],
  [["rights", "our-payroll"], 0, 0, true, true],
] as const)(
  "needsAgent with rules %j, share %j, told %j and asking how %j: %j",
  (rules, agentShare, toldShare, asksHow, expected) => {
    expect(needsAgent({ rules, agentShare, toldShare }, asksHow)).toBe(expected);
  },
);
