import { expect, it } from "vitest";
import type { PortalEvent } from "../../../src/desk/event/event.ts";
import { maskEvent } from "../../../src/desk/event/mask-event.ts";

const when = { at: "2026-06-01T12:00:00Z", session: "s" } as const;
const typed = "mail for anna@example.com";
const masked = "mail for [e-mail]";

it.each<[PortalEvent, PortalEvent]>([
  [
    { type: "search", ...when, query: typed, hits: 2, filters: { product: [typed, "VPN"], language: typed } },
    {
      type: "search",
      ...when,
      query: masked,
      hits: 2,
      filters: { product: [masked, "VPN"], language: masked },
    },
  ],
  [
    { type: "click", ...when, query: typed, articleId: "a", position: 1 },
    { type: "click", ...when, query: masked, articleId: "a", position: 1 },
  ],
  [
    { type: "feedback", ...when, articleId: "a", answer: "no", query: typed, comment: typed },
    { type: "feedback", ...when, articleId: "a", answer: "no", query: masked, comment: masked },
  ],
  [
    { type: "feedback", ...when, articleId: "a", answer: "yes", query: null, comment: null },
    { type: "feedback", ...when, articleId: "a", answer: "yes", query: null, comment: null },
  ],
  [
    { type: "view", ...when, articleId: "a" },
    { type: "view", ...when, articleId: "a" },
  ],
  [
    { type: "ticket", ...when, kind: "incident", solvedBy: null },
    { type: "ticket", ...when, kind: "incident", solvedBy: null },
  ],
])("masks what a person typed in %o", (event, kept) => {
  expect(maskEvent(event)).toEqual(kept);
});
