import { describe, expect, it } from "vitest";
import { createDesk } from "./desk.ts";

const PARTNER = "https://portal.example";
const cors = { origins: [PARTNER] };
const VIEW = { events: [{ type: "view", articleId: "printer-jam" }] };

/** Who sends it, whether that is one of ours, and with which headers a browser says so. */
const SENDERS: readonly [string, boolean, Readonly<Record<string, string>>][] = [
  ["a page of ours", true, { "sec-fetch-site": "same-origin", origin: "http://desk.example" }],
  ["somebody who typed the address", true, { "sec-fetch-site": "none" }],
  ["a program", true, {}],
  ["an older browser on a page of ours", true, { origin: "http://desk.example" }],
  ["a page that cors lets in", true, { "sec-fetch-site": "cross-site", origin: PARTNER }],
  ["another site", false, { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
  ["a picture on another site", false, { "sec-fetch-site": "cross-site", "sec-fetch-dest": "image" }],
  ["a link on another site", false, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" }],
  ["a neighbour of the same owner", false, { "sec-fetch-site": "same-site" }],
  ["an older browser on another site", false, { origin: "https://evil.example" }],
  ["a page without an origin", false, { origin: "null" }],
  ["another port of ours", false, { origin: "http://desk.example:81" }],
];

describe.each(SENDERS)("%s", (_who, isOurs, headers) => {
  it("writes a search, or is only answered", async () => {
    const desk = createDesk({ cors });
    expect((await desk.get("/search?q=paper+jam", headers)).status).toBe(200);
    expect(desk.events.length).toBe(isOurs ? 1 : 0);
  });

  it.each([
    ["/events", VIEW, 202],
    ["/feedback", { articleId: "printer-jam", answer: "yes" }, 202],
    ["/assess-ticket", { subject: "paper jam" }, 200],
  ] as const)("may send to %s, or is refused", async (path, body, status) => {
    const desk = createDesk({ cors });
    const response = await desk.post(path, body, headers);
    expect(response.status).toBe(isOurs ? status : 403);
    if (!isOurs) expect([desk.events, desk.errors]).toEqual([[], []]);
  });
});
