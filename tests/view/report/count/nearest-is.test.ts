import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/core/article/article.ts";
import type { Evidence } from "../../../../src/core/verdict/evidence.ts";
import { nearestReader } from "../../../../src/view/report/count/nearest-is.ts";
import type { ArticleNews, GapRow } from "../../../../src/view/report/report.ts";
import { englishVoice } from "../../../../src/view/report/voice.ts";
import { asksForArticle, gapWording } from "../../../../src/view/report/wording.ts";
import { makeArticle } from "../../../make/article.ts";
import { makeTicket } from "../../../make/ticket.ts";
import { makeEvidence, unsolvable } from "../../../make/verdict.ts";

const article = (id: string, more: Partial<Article> = {}): Article => ({
  ...makeArticle({ id, title: `Title of ${id}` }),
  ...more,
});
const articles = [
  article("seen"),
  article("draft", { state: "draft" }),
  article("past", { validTo: "2026-01-31" }),
  article("retired", { state: "retired" }),
  article("theirs", { audience: ["agents"] }),
  article("secret-draft", { audience: ["agents"], state: "draft" }),
  article("staff", { audience: ["employees"] }),
  article("fresh"),
];
const row = (id: string) => ({ article: { id, title: id, url: null }, tickets: 0 });
const news: ArticleNews = { since: "2026-02-01", added: [row("fresh")], changed: [], gone: [] };
const shared = { features: { titleCoverage: 0.5 } };
const evidence = (id: string) =>
  [id === "1" ? "fresh" : "seen", ...articles.map((each) => each.id)].map((of) => makeEvidence(of, shared));
const scored = ["1", "2", "3", "4"].map((id) => ({
  ticket: makeTicket({ id, audiences: ["employees"] }),
  verdict: { ...unsolvable(id, 0.1), evidence: evidence(id) },
}));
const lookAt = nearestReader(articles, { scored: scored as never, now: "2026-03-01", news });
const near = (id: string | null, ticketIds: readonly string[] = ["2", "3", "4"]) =>
  lookAt({ nearestArticle: id === null ? null : { id, title: id, score: 1 }, ticketIds });

describe("before an article is written", () => {
  it.each([
    ["draft", "draft"],
    ["past", "outdated"],
    ["retired", "outdated"],
    ["theirs", "others"],
    ["secret-draft", "others"],
    ["fresh", "new"],
    ["seen", null],
    ["staff", null],
    ["unknown", null],
    [null, null],
  ])("the nearest, %s, is looked at as %s", (id, is) => {
    expect(near(id)?.is ?? null).toBe(is);
  });

  it("a new one is, where it is the best evidence of a third of the tickets", () => {
    expect(near("seen", ["1", "2", "3"])).toEqual({ id: "fresh", title: "Title of fresh", is: "new" });
    expect(near("seen", ["1", "2", "3", "4"])).toBeNull();
    expect(near("draft", ["1"])?.is).toBe("draft");
  });
});

describe("a draft that answers one ticket of four, and is shown to none of them", () => {
  const judged = (reason: "missing" | "not-visible") =>
    ["1", "2", "3", "4"].map((id) => ({
      ticket: makeTicket({ id, audiences: ["employees"] }),
      // What no article answers has what is seen for its evidence: nothing that is hidden.
      verdict: {
        ...unsolvable(id, 0.02, { reason: id === "1" ? reason : "missing" }),
        evidence: [makeEvidence(id === "1" ? "draft" : "seen", shared)],
      },
    }));
  const looked = (reason: "missing" | "not-visible", ticketIds: readonly string[]) =>
    nearestReader(articles, { scored: judged(reason) as never, now: "2026-03-01", news })({
      nearestArticle: { id: "draft", title: "draft", score: 0.25 },
      ticketIds,
    })?.is ?? null;

  it("is named as one", () => {
    expect(looked("not-visible", ["1", "2", "3", "4"])).toBe("draft");
  });

  it("is not, where it answers next to none of them, or only comes near one", () => {
    expect(looked("not-visible", ["1", "2", "3", "4", "5", "6"])).toBeNull();
    expect(looked("missing", ["1", "2", "3", "4"])).toBeNull();
  });
});

describe("an article that shares one word with the tickets", () => {
  const looked = (given: Partial<Evidence>, of = "draft") => {
    const judged = ["1", "2", "3", "4"].map((id) => ({
      ticket: makeTicket({ id, audiences: ["employees"] }),
      verdict: { ...unsolvable(id, 0.1), evidence: id === "1" ? [] : [makeEvidence(of, given)] },
    }));
    const reader = nearestReader(articles, { scored: judged as never, now: "2026-03-01", news });
    const ids = ["1", "2", "3", "4"];
    return reader({ nearestArticle: { id: of, title: of, score: 1 }, ticketIds: ids })?.is ?? null;
  };

  it.each<[Partial<Evidence>, string | null]>([
    [{ matchedTerms: ["notebook"] }, null],
    [{ matchedTerms: ["notebook", "key"] }, "draft"],
    [{ matchedTerms: ["notebook"], features: { titleCoverage: 0.3 } }, "draft"],
    [{ resolvedTickets: ["R1"] }, "draft"],
  ])("%j: %s", (given, is) => expect(looked(given)).toBe(is));

  it("is not proposed because it is new", () => {
    expect(looked({ matchedTerms: ["notebook"] }, "fresh")).toBeNull();
  });
});

describe("what is said of such a gap", () => {
  const gap = (more: Partial<GapRow>) =>
    ({
      cause: "missing",
      shares: "problem",
      setAside: null,
      nearestArticle: row("wifi").article,
      ...more,
    }) as GapRow;

  it.each([
    [
      gap({ nearestIs: "draft" }),
      "“wifi” comes nearest and is a draft: publish it if it answers. Else: Write the article.",
    ],
    [
      gap({ nearestIs: "outdated" }),
      "is retired or past its date: review it if it answers. Else: Write the article.",
    ],
    [gap({ nearestIs: "others" }), "is for other readers: ask its owner first. Else: Write the article."],
    [
      gap({ nearestIs: "new", cause: "defect" }),
      "is new or changed since the last report: mend its title and words if it answers.",
    ],
  ])("%#", (row, said) => {
    expect(gapWording(row, englishVoice).action).toContain(said);
    expect(asksForArticle(row)).toBe(false);
  });

  it("a defect whose nearest is a draft stays one, and so does what a person set aside", () => {
    expect(gapWording(gap({ cause: "defect", nearestIs: "draft" }), englishVoice).action).not.toContain(
      "wifi",
    );
    expect(gapWording(gap({ setAside: "known", nearestIs: "draft" }), englishVoice).action).not.toContain(
      "wifi",
    );
    expect(asksForArticle(gap({}))).toBe(true);
  });
});
