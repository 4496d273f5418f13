import { describe, expect, it } from "vitest";
import { foldOf } from "../../../src/core/math/fold-of.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { answeredTickets } from "../../../src/desk/clinic/answered-ticket.ts";
import { findProposals } from "../../../src/desk/clinic/find-proposals.ts";
import { findRivals } from "../../../src/desk/clinic/find-rivals.ts";
import { ticket, unsolvable } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";
import { makeEvidence } from "../../make/verdict.ts";

const federation = makeArticle({
  id: "federation",
  title: "Federated identity reattestation",
  body: { Steps: "Confirm the account with the identity provider." },
});
const password = makeArticle({
  id: "password",
  title: "Reset your password",
  body: { Steps: "Open the portal and choose reset." },
});
const screen = makeArticle({
  id: "screen",
  title: "Screen stays dark",
  body: { Steps: "Order a cable in the portal." },
});
const index = createSearchIndex([federation, password, screen], { now: "2026-05-01" });

/** Tickets of an article by turns in the part that proposals are made from and in the part that they are tried on. */
function asked(articleId: string, subjects: readonly string[]) {
  let at = 0;
  return subjects.map((subject, turn) => {
    while (foldOf(`${articleId}${at}`) % 2 !== turn % 2) at++;
    return ticket(`${articleId}${at++}`, subject, { linkedArticles: [articleId] });
  });
}

const doorman = [
  "doorman blocks me",
  "doorman asks again",
  "the doorman says no access",
  "doorman expired",
  "locked by doorman",
  "doorman will not open",
];
const others = asked("password", [
  "reset my password",
  "password reset",
  "new password please",
  "password reset portal",
]);
const answeredBy = (tickets: readonly ReturnType<typeof ticket>[]) =>
  answeredTickets(tickets, { tickets: [], verdicts: [] }, index);

describe("findProposals", () => {
  it("proposes customers' words, made from some tickets and tried on others", () => {
    const [proposal, ...more] = findProposals(
      answeredBy([...asked("federation", doorman), ...others]),
      index,
    );
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({
      articleId: "federation",
      madeFrom: 3,
      own: { tickets: 3, foundBefore: 0, foundAfter: 3, reciprocalRankBefore: 0, reciprocalRankAfter: 1 },
    });
    expect(proposal!.line).toContain("doorman");
    expect(proposal!.others).toMatchObject({ tickets: 4, foundBefore: 4, foundAfter: 4 });
  });

  it("proposes nothing from two tickets, nor a word that belongs to others", () => {
    expect(
      findProposals(answeredBy([...asked("federation", doorman.slice(0, 3)), ...others]), index),
    ).toEqual([]);
    const shared = asked("password", doorman).concat(
      asked("screen", doorman),
      asked("federation", doorman.slice(0, 4)),
    );
    const words = findProposals(answeredBy(shared), index).filter(
      ({ articleId }) => articleId === "federation",
    );
    expect(words.flatMap(({ words: said }) => said)).not.toContain("doorman");
  });

  it("drops what would push another article from the first five", () => {
    const many = Array.from({ length: 6 }, (_, at) =>
      makeArticle({ id: `guard${at}`, title: `Guard number ${at}`, body: { Steps: "Ask at the desk." } }),
    );
    const target = makeArticle({
      id: "target",
      title: "Visitors",
      body: { Steps: "The doorman greets visitors." },
    });
    const crowded = createSearchIndex([...many, target], { now: "2026-05-01" });
    const tickets = [
      ...many.flatMap(({ id }) => asked(id, doorman)),
      ...asked("target", ["doorman greets", "the doorman greets"]),
    ];
    const answered = answeredTickets(tickets, { tickets: [], verdicts: [] }, crowded);
    const proposals = findProposals(answered, crowded);
    for (const { others: change } of proposals)
      expect(change.foundAfter).toBeGreaterThanOrEqual(change.foundBefore);
  });
});

describe("answeredTickets", () => {
  it("takes what closed a ticket before what a verdict says, and tickets that an article answers without being found", () => {
    const [closed, judged, missing] = [
      ticket("a", "x", { linkedArticles: ["password"] }),
      ticket("b", "y"),
      ticket("c", "z"),
    ];
    const evidence = [makeEvidence("screen")];
    const verdicts = [
      unsolvable("a", { reason: "not-findable", evidence }),
      unsolvable("b", { reason: "not-findable", evidence }),
      unsolvable("c", { reason: "missing", evidence }),
    ];
    const found = answeredTickets([closed], { tickets: [closed, judged, missing], verdicts }, index);
    expect(found.map(({ ticket: { id }, articleId }) => [id, articleId])).toEqual([
      ["a", "password"],
      ["b", "screen"],
    ]);
  });
});

describe("findRivals", () => {
  const one = makeArticle({
    id: "one",
    title: "VPN connects slowly",
    body: { Steps: "VPN connects slowly at home: restart the router at home." },
  });
  const two = makeArticle({
    id: "two",
    title: "Slow VPN",
    body: { Steps: "Slow VPN in the office: choose another VPN server in the office." },
  });
  const pair = createSearchIndex([one, two, password], { now: "2026-05-01" });

  it("finds two articles that stand above each other, and tries a merger", () => {
    const tickets = [
      ...asked("one", ["slow vpn", "slow vpn", "slow vpn office", "slow vpn server", "vpn connects slowly"]),
      ...asked("two", ["vpn connects slowly", "vpn slowly connects", "slow vpn"]),
      ...others,
    ];
    const [rivals, ...more] = findRivals(answeredTickets(tickets, { tickets: [], verdicts: [] }, pair), pair);
    expect(more).toEqual([]);
    expect(rivals).toMatchObject({
      articleIds: ["one", "two"],
      taken: [4, 2],
      tickets: 8,
      proposal: "merge",
      own: { reciprocalRankAfter: 1 },
      others: { foundBefore: 4, foundAfter: 4 },
    });
  });

  it("says nothing of one that is never taken for the other", () => {
    const tickets = [
      ...asked("one", ["slow vpn", "slow vpn", "slow vpn", "slow vpn", "slow vpn"]),
      ...asked("two", ["slow vpn"]),
    ];
    expect(findRivals(answeredTickets(tickets, { tickets: [], verdicts: [] }, pair), pair)).toEqual([]);
  });
});
