import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { createScorer, type ScoreOptions } from "../../../src/core/verdict/create-scorer.ts";
import { makeArticle } from "../../make/article.ts";
import { scoreTicket } from "../../make/score-ticket.ts";
import { office, officeArticles, officeIndex, TEST_MODEL, ticketAbout } from "./desk.ts";

const options: ScoreOptions = { model: TEST_MODEL };
const withVpn = (change: Partial<Article>): Article[] =>
  officeArticles().map((article) => (article.id === "vpn" ? { ...article, ...change } : article));

describe("content", () => {
  const articles = officeArticles();
  const index = officeIndex(articles);

  it.each(articles.map(({ id }) => id))("finds %s solvable by its own words", (id) => {
    const verdict = scoreTicket(ticketAbout(articles, id), index, options);
    expect(verdict).toMatchObject({ outcome: "solvable", reason: null });
    expect(verdict.evidence[0]!.articleId).toBe(id);
    expect(verdict.evidence[0]!.matchedTerms.length).toBeGreaterThan(0);
  });

  it.each([
    ["gibberish", "qwrtz plmokn xyzzy grault"],
    ["a question about something else", "How long should potatoes boil in salted water?"],
    ["words in another script", "アカウントの支払いについて"],
  ])("finds nothing that matches %s", (_, subject) => {
    const exclusions = { rules: { "other-language": false } };
    const verdict = scoreTicket(office("1", subject), index, { ...options, exclusions });
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "missing" });
    expect(verdict.probability).toBeLessThan(0.1);
  });

  it("has no evidence, and probability 0, for a ticket without a word in common", () => {
    const verdict = scoreTicket(office("1", "qwrtz plmokn"), index, options);
    expect(verdict).toMatchObject({ probability: 0, evidence: [] });
  });

  it("says needs-agent for an approval that no article gives", () => {
    const verdict = scoreTicket(office("1", "Please grant me admin rights on zephyr"), index, options);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "needs-agent" });
  });

  it("names at most as many articles as asked, and refuses a limit that is no count", () => {
    const ticket = office("1", "password tunnel badge quota roaming leave record");
    expect(scoreTicket(ticket, index, { ...options, limit: 2 }).evidence).toHaveLength(2);
    for (const limit of [0, -1, 1.5, Number.NaN]) {
      expect(() => createScorer(index, { ...options, limit })).toThrow(
        expect.objectContaining({ code: "INVALID_OPTION" }),
      );
    }
  });
});

it.each([null, {}, "vectors"])("refuses vectors that are none: %j", (vectors) => {
  expect(() =>
    createScorer(officeIndex(officeArticles()), { ...options, vectors: vectors as never }),
  ).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
});

describe("access", () => {
  const score = (change: Partial<Article>, audiences: readonly string[] = []) => {
    const articles = withVpn(change);
    return scoreTicket(ticketAbout(articles, "vpn", { audiences }), officeIndex(articles), options);
  };

  it.each([
    ["public", {}, [], "solvable", null],
    ["for an audience that they hold", { audience: ["employees"] }, ["employees"], "solvable", null],
    ["for another audience", { audience: ["agents"] }, ["employees"], "unsolvable", "not-visible"],
    ["a draft", { state: "draft" }, [], "unsolvable", "not-visible"],
    ["not valid yet", { validFrom: "2026-06-16" }, [], "unsolvable", "not-visible"],
    ["valid from today", { validFrom: "2026-06-15" }, [], "solvable", null],
    ["retired", { state: "retired" }, [], "unsolvable", "outdated"],
    ["past its date", { validTo: "2026-06-14" }, [], "unsolvable", "outdated"],
    ["valid until today", { validTo: "2026-06-15" }, [], "solvable", null],
    ["retired, and for others", { state: "retired", audience: ["agents"] }, [], "unsolvable", "not-visible"],
  ] as const)("%s", (_, change, audiences, outcome, reason) => {
    const verdict = score(change, audiences);
    expect(verdict).toMatchObject({ outcome, reason });
    expect(verdict.evidence[0]!.articleId).toBe("vpn");
  });

  it("judges each requester by their own audiences, one scorer for all", () => {
    const articles = withVpn({ audience: ["agents"] });
    const scorer = createScorer(officeIndex(articles), options);
    const outcomes = [["agents"], [], ["agents"]].map(
      (audiences) => scorer.score(ticketAbout(articles, "vpn", { audiences })).outcome,
    );
    expect(outcomes).toEqual(["solvable", "unsolvable", "solvable"]);
  });

  it("judges at the day given, else at the index's own", () => {
    const articles = withVpn({ validTo: "2026-06-30" });
    const index = officeIndex(articles);
    const ticket = ticketAbout(articles, "vpn");
    expect(scoreTicket(ticket, index, options).outcome).toBe("solvable");
    expect(scoreTicket(ticket, index, { ...options, now: "2026-07-01" })).toMatchObject({
      reason: "outdated",
    });
  });

  it("lets no hidden article speak for a visible probability", () => {
    const hidden = withVpn({ state: "draft" });
    const without = hidden.filter(({ id }) => id !== "vpn");
    const ticket = ticketAbout(hidden, "vpn");
    const seen = scoreTicket(ticket, officeIndex(hidden), options).probability!;
    expect(seen).toBeLessThan(0.4);
    expect(scoreTicket(ticket, officeIndex(without), options).probability!).toBeLessThan(0.4);
  });
});

describe("findability", () => {
  const jargon = makeArticle({
    id: "attest",
    title: "Federated identity re-attestation",
    body: { "": "Principals renew the sponsorship claim. Token issuance resumes after confirmation." },
  });
  const articles = [...officeArticles(), jargon];
  const index = officeIndex(articles);
  const history = createHistory(
    Array.from({ length: 6 }, (_, i) =>
      office(`h${i}`, "login dies every ninety days", { linkedArticles: ["attest"] }),
    ),
    index.analyzer,
  );

  it("says not-findable where agents solved it with an article that the customer's words do not find", () => {
    const ticket = office("1", "login dies every ninety days");
    const verdict = scoreTicket(ticket, index, { ...options, history });
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "not-findable" });
    expect(verdict.evidence[0]).toMatchObject({ articleId: "attest" });
    expect(verdict.evidence[0]!.resolvedTickets).toEqual(["h0", "h1", "h2"]);
    expect(scoreTicket(ticket, index, { ...options, history, findability: false }).outcome).toBe("solvable");
  });

  it("is mended by an alias in the customer's words", () => {
    const mended = officeIndex([
      ...officeArticles(),
      { ...jargon, aliases: ["login dies every ninety days"] },
    ]);
    const ticket = office("1", "login dies every ninety days");
    expect(scoreTicket(ticket, mended, { ...options, history }).outcome).toBe("solvable");
  });
});

describe("history", () => {
  const index = officeIndex();
  const ticket = office("1", "zorg blinks purple");
  const closedWith = (...linkedArticles: string[]) =>
    createHistory(
      Array.from({ length: 6 }, (_, i) => office(`h${i}`, "zorg blinks purple", { linkedArticles })),
      index.analyzer,
    );

  it("is evidence where the article's words say nothing", () => {
    const verdict = scoreTicket(ticket, index, {
      ...options,
      history: closedWith("badge"),
      findability: false,
    });
    expect(verdict.outcome).toBe("solvable");
    expect(verdict.evidence[0]).toMatchObject({ articleId: "badge", features: { votes: 1 } });
  });

  it("gives no evidence for an article that the knowledge base no longer has", () => {
    const verdict = scoreTicket(ticket, index, { ...options, history: closedWith("gone") });
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "missing", probability: 0, evidence: [] });
  });

  it("never lets a ticket vote for itself", () => {
    const own = createHistory([{ ...ticket, linkedArticles: ["badge"] }], index.analyzer);
    expect(scoreTicket(ticket, index, { ...options, history: own }).evidence).toEqual([]);
    expect(scoreTicket({ ...ticket, id: "2" }, index, { ...options, history: own }).evidence).toHaveLength(1);
  });

  it("takes a retired article's votes for an outdated answer, not for a solvable ticket", () => {
    const retired = officeArticles().map((article) =>
      article.id === "badge" ? { ...article, state: "retired" as const } : article,
    );
    const verdict = scoreTicket(ticket, officeIndex(retired), { ...options, history: closedWith("badge") });
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "outdated" });
  });
});

describe("exclusions", () => {
  it.each([
    ["", "empty-text"],
    ["😀 👍", "empty-text"],
    ["urgent please help", "too-little-text"],
  ])("leaves %j out by the rule %s", (subject, reason) => {
    expect(scoreTicket(office("1", subject), officeIndex(), options)).toEqual({
      ticketId: "1",
      outcome: "excluded",
      reason,
      probability: null,
      evidence: [],
    });
  });
});

describe("a hidden answer beside a visible one", () => {
  /** Easily pleased: both answers alone would do. */
  const model = { ...TEST_MODEL, solvability: { intercept: -1, coefficients: { strength: 9 } } };
  const text = "Start the tunnel client. Sign in and wait until the tunnel is green.";
  const scoreBeside = (title: string) =>
    scoreTicket(
      office("1", "Connect to the VPN", { description: text }),
      officeIndex([
        ...officeArticles().filter(({ id }) => id !== "vpn"),
        makeArticle({ id: "true", title: "Connect to the VPN", body: { "": text }, state: "draft" }),
        makeArticle({ id: "similar", title, body: { "": text } }),
      ]),
      { model },
    );

  it("is the answer where it leads clearly", () => {
    const verdict = scoreBeside("Zorg");
    expect(verdict.probability).toBeGreaterThan(0.6);
    expect(verdict).toMatchObject({ outcome: "unsolvable", reason: "not-visible" });
    expect(verdict.evidence[0]!.articleId).toBe("true");
  });

  it("is none where the visible one says the same", () => {
    const verdict = scoreBeside("Connect to the VPN");
    expect(verdict.outcome).toBe("solvable");
    expect(verdict.evidence[0]!.articleId).toBe("similar");
  });
});

describe("an answer that is written for agents", () => {
  const articles = withVpn({ audience: ["agents"] });
  const reasonOf = (resolutionText: string, state: "published" | "draft" = "published") => {
    const index = officeIndex(articles.map((one) => (one.id === "vpn" ? { ...one, state } : one)));
    const past = ["vpn", "vpn", "vpn", "badge", "printer", "leave", "mailbox"].map((about, at) =>
      office(`h${at}`, ticketAbout(articles, about).subject, {
        linkedArticles: [],
        resolutionText: about === "vpn" ? resolutionText : "",
      }),
    );
    const history = createHistory(past, index.analyzer);
    return scoreTicket(ticketAbout(articles, "vpn"), index, { ...options, history }).reason;
  };

  it("could be shown, where nobody else has to act", () => {
    expect(reasonOf("Told how to start the client.")).toBe("not-visible");
  });

  it("is how agents do it, where they act: there is nothing to publish", () => {
    expect(reasonOf("Access granted after approval.")).toBe("needs-agent");
    expect(reasonOf("Access granted after approval.", "draft")).toBe("not-visible");
  });
});

describe("what was asked these days", () => {
  const index = officeIndex();
  const model = { ...TEST_MODEL, ranking: { ...TEST_MODEL.ranking, lately: 9 } };
  /** Six of each closed by one article, in January those about the mailbox and in June those about roaming. */
  const past = Array.from({ length: 12 }, (_, at) =>
    office(`h${at}`, "full stop", {
      linkedArticles: [at < 6 ? "mailbox" : "roaming"],
      createdAt: `2026-0${at < 6 ? 1 : 6}-0${1 + (at % 6)}`,
    }),
  );
  const history = createHistory(past, index.analyzer);
  const judge = (createdAt: string | null) =>
    createScorer(index, { model, history }).score(
      office("t", "archive data", { createdAt, linkedArticles: null }),
    );

  it.each([
    ["2026-01-08", "mailbox"],
    ["2026-06-08", "roaming"],
    [null, "roaming"],
  ])("puts first on %s what is needed then: %s", (createdAt, first) => {
    expect(judge(createdAt).evidence[0]!.articleId).toBe(first);
  });

  it("makes no ticket more or less solvable", () => {
    const probabilities = ["2026-01-08", "2026-03-20", "2026-06-08"].map((day) => judge(day).probability);
    expect(new Set(probabilities).size).toBe(1);
  });
});
