import { describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { findChanges } from "../../../src/desk/effect/find-changes.ts";
import { formatEffects } from "../../../src/desk/effect/format-effects.ts";
import { measureEffects } from "../../../src/desk/effect/measure-effects.ts";
import { parseArticle } from "../../../src/edge/markdown/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const subjects = {
  vpn: "VPN drops in the hotel wifi",
  printer: "printer jams on thick paper",
  mailbox: "mailbox is full and refuses messages",
  badge: "badge does not open the garage door",
};
type Topic = keyof typeof subjects;
const articles = (Object.keys(subjects) as Topic[]).map((id) =>
  makeArticle({
    id,
    title: subjects[id],
    body: { Answer: `When the ${subjects[id]}, do this.` },
    metadata: id === "vpn" ? { created: "2026-04-20" } : {},
  }),
);
const date = (day: number) =>
  new Date(Date.parse("2026-01-01") + day * 86_400_000).toISOString().slice(0, 10);

/** Tickets of 24 weeks; those about VPN come `after` times a week from week 16 on, else eight times. */
function desk(after: number): Ticket[] {
  return Array.from({ length: 24 }, (_, week) =>
    (Object.keys(subjects) as Topic[]).flatMap((topic) =>
      Array.from({ length: topic === "vpn" && week >= 16 ? after : 8 }, (_, at) =>
        makeTicket({
          id: `${topic}-${week}-${at}`,
          subject: subjects[topic],
          createdAt: date(7 * week + (at % 7)),
        }),
      ),
    ),
  ).flat();
}
const options = { now: "2026-07-01" };

describe("measureEffects", () => {
  it("tells fewer tickets of the article's topic, and what came of it in the portal", () => {
    const events = [
      { type: "view", at: "2026-05-01T10:00:00Z", session: null, articleId: "vpn" },
      { type: "view", at: "2026-05-01T10:00:00Z", session: null, articleId: "printer" },
      { type: "view", at: "2026-03-01T10:00:00Z", session: null, articleId: "vpn" },
      {
        type: "feedback",
        at: "2026-05-01T10:01:00Z",
        session: null,
        articleId: "vpn",
        answer: "yes",
        query: null,
        comment: null,
      },
    ] as const;
    const { rows, days } = measureEffects({ articles, tickets: desk(1), events }, options);
    expect(days).toEqual({ from: "2026-01-01", to: "2026-06-17" });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      articleId: "vpn",
      kind: "published",
      day: "2026-04-20",
      finding: "fewer",
    });
    expect(rows[0]!.portal).toEqual({ views: 1, feedback: { yes: 1, almost: 0, no: 0 } });
    expect(rows[0]!.weekBefore).toBeGreaterThan(rows[0]!.weekAfter!);
    const { value, low, high } = rows[0]!.estimate!.savedPerWeek;
    expect(low).toBeLessThan(7);
    expect(high).toBeGreaterThan(7);
    expect([low < value, value < high]).toEqual([true, true]);
  });

  it("claims nothing where nothing changed, and says so", () => {
    const effects = measureEffects({ articles, tickets: desk(8) }, options);
    expect(effects.rows[0]!.finding).toBe("no-clear-effect");
    expect(formatEffects(effects)).toContain("chance alone would explain it");
  });

  it("does not look at what articles closed: links make no difference", () => {
    const linked = desk(1).map((ticket) => ({ ...ticket, linkedArticles: ["printer"] }));
    expect(measureEffects({ articles, tickets: linked }, options)).toEqual(
      measureEffects({ articles, tickets: desk(1) }, options),
    );
  });

  it.each([
    ["few tickets", desk(8).filter((_, at) => at % 20 === 0)],
    ["a few days after the change", desk(8).filter(({ createdAt }) => createdAt! < "2026-04-24")],
  ])("calls it too early to tell: %s", (_, tickets) => {
    const effects = measureEffects({ articles, tickets }, options);
    expect(effects.rows.map(({ finding }) => finding)).toEqual(["too-early"]);
    expect(formatEffects(effects)).toContain("Too early to tell");
  });

  it("counts each ticket once, whichever list it is in, in any order", () => {
    const tickets = desk(1);
    const twice = measureEffects({ articles, tickets: tickets.toReversed(), history: tickets }, options);
    expect(twice).toEqual(measureEffects({ articles, tickets }, options));
  });

  it("has nothing to say without dates, or outside of the tickets' days", () => {
    const undated = desk(1).map((ticket) => ({ ...ticket, createdAt: null }));
    expect(measureEffects({ articles, tickets: undated }, options)).toEqual({
      days: null,
      tickets: 0,
      rows: [],
    });
    const changes = [{ articleId: "vpn", day: "2025-01-01", kind: "published" as const }];
    expect(measureEffects({ articles, tickets: desk(1), changes }, options).rows).toEqual([]);
  });

  it("refuses a change without a day", () => {
    const changes = [{ articleId: "vpn", day: "soon", kind: "changed" as const }];
    expect(() => measureEffects({ articles, tickets: desk(1), changes }, options)).toThrow(
      expect.objectContaining({ code: "INVALID_OPTION" }),
    );
  });
});

describe("findChanges", () => {
  it.each([
    ["created", { metadata: { created: "2026-03-01" } }, [["published", "2026-03-01"]]],
    ["validFrom", { validFrom: "2026-03-02" }, [["published", "2026-03-02"]]],
    [
      "created, then updated",
      { metadata: { created: "2026-03-01" }, updated: "2026-05-01" },
      [
        ["published", "2026-03-01"],
        ["changed", "2026-05-01"],
      ],
    ],
    [
      "updated on the day",
      { metadata: { created: "2026-03-01" }, updated: "2026-03-01" },
      [["published", "2026-03-01"]],
    ],
    [
      "written as a draft, then published",
      { metadata: { created: "2026-01-10" }, validFrom: "2026-03-02", updated: "2026-02-20" },
      [["published", "2026-03-02"]],
    ],
    ["a draft", { metadata: { created: "2026-03-01" }, state: "draft" as const }, []],
    ["no date", {}, []],
  ])("%s", (_, given, expected) => {
    const changes = findChanges([makeArticle({ id: "a", ...given })]);
    expect(changes.map(({ kind, day }) => [kind, day])).toEqual(expected);
  });

  it.each([
    ["created: 2026-03-01", ["published 2026-03-01"]],
    ["date: 1 March 2026", ["published 2026-03-01"]],
    ["published: 2026-03-01", ["published 2026-03-01"]],
    ["created: 2026-03-01\nlast_modified_at: 2026-05-01", ["published 2026-03-01", "changed 2026-05-01"]],
    ["updated: 2026-05-01", ["changed 2026-05-01"]],
    ["lastmod: 2026-05-01", ["changed 2026-05-01"]],
    ["created: 2026-03-01\nupdated: 2026-03-01", ["published 2026-03-01"]],
  ])("reads a header: %s", (header, expected) => {
    const { article } = parseArticle(`---\ntitle: Scan\n${header}\n---\nText.\n`);
    expect(findChanges([article!]).map(({ kind, day }) => `${kind} ${day}`)).toEqual(expected);
  });
});
