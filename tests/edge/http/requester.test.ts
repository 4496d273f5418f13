import { describe, expect, it } from "vitest";
import type { PortalEvent } from "../../../src/desk/event/index.ts";
import { createHandler } from "../../../src/edge/http/index.ts";
import { createRequesterPseudonyms } from "../../../src/edge/node/index.ts";
import { createSearchIndex } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";

const key = "0123456789abcdef0123456789abcdef";

describe("who is asking", () => {
  const events: PortalEvent[] = [];
  const handle = createHandler(createSearchIndex([makeArticle({ id: "vpn", title: "VPN" })]), {
    events: (event) => void events.push(event),
    requester: { key, of: (request) => request.headers.get("x-user") },
  });

  it("gets the pseudonym that the tickets of the same key have", async () => {
    await handle(new Request("http://x/search?q=vpn", { headers: { "x-user": " Ann@Example.org " } }));
    await handle(new Request("http://x/search?q=vpn"));
    expect(events[0]!.requester).toBe(createRequesterPseudonyms(key)("ann@example.org"));
    expect(events[1]).not.toHaveProperty("requester");
    expect(JSON.stringify(events)).not.toMatch(/ann/i);
  });

  it("is not what the page says", async () => {
    const body = JSON.stringify({ events: [{ type: "step", step: "form", requester: "somebody" }] });
    const headers = { "content-type": "application/json" };
    expect((await handle(new Request("http://x/events", { method: "POST", body, headers }))).status).toBe(
      400,
    );
  });

  it("may open the form and name the ticket that became of it", async () => {
    events.length = 0;
    const sent = [
      { type: "step", step: "form" },
      { type: "ticket", ticketId: "INC1" },
    ];
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ events: sent });
    expect((await handle(new Request("http://x/events", { method: "POST", body, headers }))).status).toBe(
      202,
    );
    expect(events).toMatchObject(sent);
  });

  it("needs a key that cannot be guessed", () => {
    const of = () => null;
    expect(() => createHandler(createSearchIndex([]), { requester: { key: "short", of } })).toThrow(
      "requester.key must be a secret of 16 characters",
    );
  });
});
