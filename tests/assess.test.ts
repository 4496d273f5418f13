import { describe, expect, it } from "vitest";
import { assess } from "../src/assess.ts";
import type { Ticket } from "../src/core/ticket/ticket.ts";
import { makeArticle } from "./make/article.ts";
import { makeTicket } from "./make/ticket.ts";

const articles = [
  makeArticle({ id: "open", title: "Open" }),
  makeArticle({ id: "old", title: "Old", state: "retired" }),
  makeArticle({ id: "draft", title: "Draft", state: "draft" }),
];
const closed = (id: string, ...linkedArticles: string[]): Ticket =>
  makeTicket({ id, subject: "vpn jam", linkedArticles });

describe("agentRules", () => {
  const rules = [{ name: "blip", pattern: "\\bblip\\b", purpose: "blips are mended by hand" }];
  const tickets = [makeTicket({ subject: "the quux shows a blip every morning", createdAt: "2026-05-02" })];

  it.each([{}, { asOf: {} }])("tell what only an agent can do, with %j too", (more) => {
    const reasonBy = (given: object) =>
      assess({ articles, tickets }, { now: "2026-07-01", ...more, ...given }).verdicts[0]!.reason;
    expect(reasonBy({})).toBe("missing");
    expect(reasonBy({ agentRules: rules })).toBe("needs-agent");
  });
});

describe("articles in another language than they are read in", () => {
  const german = articles.map((article) => ({ ...article, language: "de" }));
  const codesFor = (analyzer?: { language: string }) =>
    assess(
      { articles: german, tickets: [] },
      { now: "2026-07-01", ...(analyzer && { analyzer }) },
    ).issues.map(({ severity, code }) => [severity, code]);

  it("are warned of, unless their language is said", () => {
    expect(codesFor()).toEqual([["warning", "language-misread"]]);
    expect(codesFor({ language: "de" })).toEqual([]);
  });
});

describe("articles of the history that close no more", () => {
  const issuesFor = (history: readonly Ticket[]) =>
    assess({ articles, tickets: [], history }, { now: "2026-07-01" }).issues;

  it("are warned of, with counts and without a word of a ticket", () => {
    const issues = issuesFor([
      closed("1", "open", "old"),
      closed("2", "old"),
      closed("3", "gone"),
      closed("4", "draft"),
    ]);
    expect(issues.map(({ severity, code }) => [severity, code])).toEqual([
      ["warning", "history-article-missing"],
      ["warning", "history-article-retired"],
    ]);
    expect(issues[0]!.message).toMatch(/^Resolved tickets cite 1 article .* gone \(1\)\.$/);
    expect(issues[1]!.message).toMatch(/^Resolved tickets cite 2 articles .* old \(2\), draft \(1\)\.$/);
    for (const { message } of issues) expect(message).not.toContain("vpn");
  });

  it("are not spoken of where there are none", () => {
    expect(issuesFor([closed("1", "open")])).toEqual([]);
  });
});
