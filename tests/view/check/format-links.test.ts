import { expect, it } from "vitest";
import { formatLinks } from "../../../src/view/check/format-links.ts";
import { GERMAN_CHECK } from "../../../src/view/check/languages/de.ts";

const links = {
  period: { first: "2026-03-02", last: "2026-05-30" },
  accuracy: {
    judged: 20,
    right: 15,
    otherAnswers: 3,
    interval: { low: 0.531, high: 0.888 },
    linkRate: 0.5,
  },
  habits: [{ articleId: "vpn", title: "VPN", tickets: 40, share: 0.4, alike: 0.523 }],
} as unknown as Parameters<typeof formatLinks>[0];

it("says of which days the tickets are, how often a link is right, and what is linked by habit", () => {
  expect(formatLinks(links)).toBe(
    [
      "Tickets of 2026-03-02 to 2026-05-30.",
      "Link rate: 50 % of the resolved tickets that say so.",
      "Of 20 judged links, 75 % lead to an article that answers (53 to 89 %, 95 % interval); for 3 another article does.",
      "Linked by habit, whatever the ticket is about. Is a link asked for before a ticket can be closed?",
      "  VPN (vpn): 40 tickets, 40 % of all that link one; they are as alike as any (0.52, 0.5 is chance)\n",
    ].join("\n"),
  );
});

it("says so in German, and where no ticket has a date", () => {
  const text = formatLinks({ ...links, period: { first: null, last: null } }, { language: GERMAN_CHECK });
  expect(text).toMatch(
    /^Tickets aus unbekannter Zeit: Kein Ticket hat ein Datum\.\nLinkquote: 50 % der gelösten/,
  );
});
