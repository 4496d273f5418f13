import { describe, expect, it } from "vitest";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { MAX_DESCRIPTION_CHARACTERS } from "../../../src/core/ticket/ticket-terms.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { makeArticle } from "../../make/article.ts";
import { NOW, office, officeArticles, officeIndex } from "./desk.ts";

const MILLION = 1_000_000;

const TEXTS: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["white space", " \n\t "],
  ["one word", "password"],
  ["one letter", "a"],
  ["emoji only", "😀👩‍💻🏳️‍🌈"],
  ["control characters", "\u0000\u0001 \u001b[31mred\u0007 \u007f"],
  ["lone surrogates", "pass\ud83d word \udc00 \ud800"],
  ["bidirectional marks", "\u202eabc\u202c \u200f password"],
  ["another language", "Wie setze ich mein Kennwort zurück, wenn ich es vergessen habe?"],
  ["a script without spaces", "パスワードを忘れました。再設定の方法を教えてください。"],
  ["object keys", "constructor __proto__ toString hasOwnProperty"],
  ["one endless word", "a".repeat(MILLION)],
  ["a million letters", "password ".repeat(MILLION / 9)],
  ["a million digits", "0123456789".repeat(MILLION / 10)],
  ["a million line breaks", "\n".repeat(MILLION)],
  ["a million dots", ".".repeat(MILLION)],
  ["a million quotation marks", '"'.repeat(MILLION)],
  ["a million of all sorts", "a@b.c/../<x>&amp;[1](2)—".repeat(MILLION / 25)],
];

function expectSound(verdict: Verdict): void {
  if (verdict.outcome === "excluded") {
    expect(verdict.probability).toBeNull();
    return;
  }
  expect(verdict.probability).toBeGreaterThanOrEqual(0);
  expect(verdict.probability).toBeLessThanOrEqual(1);
  for (const { features } of verdict.evidence) {
    for (const value of Object.values(features)) expect(value >= 0 && value <= 1).toBe(true);
  }
}

describe.each(TEXTS)("a ticket of %s", (_, text) => {
  const index = officeIndex();
  const past = [
    office("h1", "password", { linkedArticles: ["password"] }),
    office("h2", text, { linkedArticles: [] }),
  ];
  const scorer = createScorer(index, { history: createHistory(past, index.analyzer) });

  it("gets a verdict or is left out by a rule, as subject and as description", () => {
    expectSound(scorer.score(office("1", text)));
    expectSound(scorer.score(office("2", "", { description: text })));
    expectSound(scorer.score(office("3", text, { description: text, category: text.slice(0, 1000) })));
  });
});

describe("knowledge bases with next to nothing in them", () => {
  const ticket = office("1", "how do I reset my password");

  it.each([
    ["no articles", []],
    ["an article without text", [makeArticle({ id: "empty", title: "" })]],
    ["an article of stop words", [makeArticle({ id: "stop", title: "how to", body: { "": "and the of" } })]],
    ["only hidden articles", officeArticles().map((one) => ({ ...one, state: "draft" as const }))],
    [
      "articles of control characters",
      [makeArticle({ id: "\u0000", title: "\u0001\ud800", body: { "": "\u0002" } })],
    ],
  ])("%s", (_, articles) => {
    const index = createSearchIndex(articles, { now: NOW });
    const verdict = createScorer(index).score(ticket);
    expectSound(verdict);
    expect(verdict.outcome).toBe("unsolvable");
  });

  it("calls a ticket missing where there are no articles", () => {
    expect(createScorer(createSearchIndex([], { now: NOW })).score(ticket)).toMatchObject({
      reason: "missing",
      probability: 0,
      evidence: [],
    });
  });
});

it("judges a long description by its first characters, up to the cap", () => {
  const scorer = createScorer(officeIndex());
  const start = "I cannot reset my password. ".padEnd(MAX_DESCRIPTION_CHARACTERS, "log line\n");
  const verdict = scorer.score(office("1", "password", { description: start }));
  const longer = `${start} tunnel badge quota roaming leave record`.repeat(3);
  expect(scorer.score(office("1", "password", { description: longer }))).toEqual(verdict);
});

it("reads cues of needs-agent and the first sentence in linear time", () => {
  const scorer = createScorer(officeIndex());
  for (const text of ["please ".repeat(100_000), "request approval ".repeat(50_000), "x.".repeat(300_000)]) {
    expectSound(scorer.score(office("1", "reset your password", { description: text })));
  }
});
