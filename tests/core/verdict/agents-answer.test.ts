import { describe, expect, it } from "vitest";
import { createScorer, type ScoreOptions } from "../../../src/core/verdict/create-scorer.ts";
import { makeArticle } from "../../make/article.ts";
import { office, officeArticles, officeIndex, TEST_MODEL } from "./desk.ts";

const articles = [
  ...officeArticles(),
  makeArticle({
    id: "KB0042",
    title: "Principals renew the sponsorship claim before token issuance resumes",
    body: { "": "Before token issuance resumes, principals renew the sponsorship claim." },
  }),
  makeArticle({ id: "RB-017", title: "Runbook of the desk", audience: ["agents"] }),
];
const index = officeIndex(articles);
const judge = (resolutionText: string, subject = "cannot log on any more", options: ScoreOptions = {}) =>
  createScorer(index, { model: TEST_MODEL, ...options }).explain(office("1", subject, { resolutionText }));

const OWN_WORDS = "Principals renew the sponsorship claim before token issuance resumes";

describe("what the agent wrote", () => {
  it.each([
    ["cites the article", "Sent KB0042", "cited"],
    ["cites it by a path", "https://kb.example/view/KB0042#top", "cited"],
    ["says what only this article says", OWN_WORDS, "words"],
  ] as const)("%s: not findable", (_, resolutionText, by) => {
    const { verdict, sentence, grounds } = judge(resolutionText);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "not-findable" });
    expect(verdict.evidence.map(({ articleId }) => articleId)).toEqual(["KB0042"]);
    expect(grounds!.agentsAnswer).toEqual({ articleId: "KB0042", by });
    expect(grounds!.replay!.isFound).toBe(false);
    expect(sentence).toContain("as the agent's words show");
  });

  it.each([
    ["nothing", ""],
    ["little", "sponsorship renewed"],
    ["what no article says", "Replaced the zorg in bay seven and calibrated both blips afterwards."],
    ["what the requester does not see", "Done by RB-017"],
  ])("%s: missing", (_, resolutionText) => {
    const { verdict, grounds } = judge(resolutionText);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "missing" });
    expect(grounds!.agentsAnswer).toBeNull();
  });

  it("leaves a ticket unsure whose own words find the article after all", () => {
    const { verdict, grounds } = judge("Sent KB0042", "zorg principals blink");
    expect(verdict.probability).toBeLessThan(0.4);
    expect(verdict.outcome).toBe("unsure");
    expect(verdict.evidence[0]!.articleId).toBe("KB0042");
    expect(grounds!.replay!.isFound).toBe(true);
  });

  it("never says not-findable where the portal must not be asked", () => {
    const { verdict } = judge("Sent KB0042", "cannot log on any more", { findability: false });
    expect(verdict.outcome).toBe("unsure");
  });

  it("names its article once, and as many as asked", () => {
    const options = { limit: 2, findability: false };
    const { verdict } = judge("Sent KB0042", "password badge tunnel principals", options);
    const ids = verdict.evidence.map(({ articleId }) => articleId);
    expect(ids[0]).toBe("KB0042");
    expect(new Set(ids).size).toBe(2);
  });

  it("changes no verdict on a ticket that its own words solve", () => {
    const subject = "Connect to the VPN: start the tunnel client, sign in and wait until the tunnel is green";
    const { verdict, grounds } = judge("Sent KB0042", subject);
    expect(verdict).toMatchObject({ outcome: "solvable" });
    expect(verdict.evidence[0]!.articleId).toBe("vpn");
    expect(grounds!.agentsAnswer).toBeNull();
  });
});
