import fc from "fast-check";
import { expect, it, onTestFinished, vi } from "vitest";
import { createPortal, type PortalOptions } from "../../../src/edge/portal/index.ts";
import {
  createHistory,
  createSearchIndex,
  createTicket,
  createViewerScorer,
  learnWords,
} from "../../../src/index.ts";
import { articlesOf, FILES, NOW } from "../portal/desk.ts";

const HIDDEN = ["network/secret.md", "hr/payslip.md"];

/** Resolved tickets: what everybody may learn from, what a board wrote, and what hidden articles closed. */
const OPEN_TICKETS = Array.from({ length: 30 }, (_, at) =>
  createTicket({
    id: `O${at}`,
    subject: ["vpn drops every hour", "paper stuck in the tray", "lighthouse does not open"][at % 3]!,
    linkedArticles: [["network/vpn"], ["KB7"], ["network/vpn"]][at % 3]!,
  }),
);
const HIDDEN_TICKETS = Array.from({ length: 30 }, (_, at) =>
  createTicket({
    id: `H${at}`,
    subject: ["merger vpn gateway", "payslip wrong merger", "paper merger drops"][at % 3]!,
    linkedArticles: [["network/vpn"], ["hr/payslip"], ["network/secret"]][at % 3]!,
    audiences: [["board"], [], []][at % 3]!,
  }),
);

type Handle = (request: Request) => Promise<Response>;

/** A portal with all that it can offer, under a limit, for visitors who hold nothing. */
function openDesk(isWhole: boolean): Handle {
  const files = Object.fromEntries(
    Object.entries(FILES).filter(([path]) => isWhole || !HIDDEN.includes(path)),
  );
  const index = createSearchIndex(articlesOf(files), { now: NOW });
  const resolved = isWhole ? [...OPEN_TICKETS, ...HIDDEN_TICKETS] : OPEN_TICKETS;
  const options: PortalOptions = {
    now: () => NOW,
    events: () => {},
    session: false,
    scorer: createViewerScorer(index, { resolved }),
    learned: learnWords(createHistory(resolved, index.analyzer), resolved),
    markdown: ({ path }) => files[path ?? ""] ?? null,
    picture: async () => ({ bytes: new Uint8Array([1]), type: "image/png" }),
    submitTicket: () => "T1",
    rateLimit: {
      requests: 100_000,
      periodMs: 1_000,
      ticketsPerHour: 1_000,
      nowMs: () => 0,
      keyOf: () => "one",
    },
  };
  return createPortal(index, options);
}

const word = fc.constantFrom(
  ...["vpn", "runbook", "payslip", "drops", "gateway", "merger", "failover", "paper", "lighthouse", "printr"],
  ...["HR", "Network", "KB7", "board", "tray", "hour", "wrong", "mer", "pays"],
);
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(" "));
const id = fc.constantFrom(
  ...[
    "network/vpn",
    "KB7",
    "print/printer",
    "network/secret",
    "hr/payslip",
    "network/none",
    "hr",
    "..%2Fhealth",
  ],
);

const get = fc.oneof(
  words.map((text) => `/?q=${encodeURIComponent(text)}`),
  words.map((text) => `/api/search?q=${encodeURIComponent(text)}&category=HR`),
  words.map((text) => `/api/suggest?q=${encodeURIComponent(text)}`),
  id.map((one) => `/articles/${one}?q=vpn&n=1`),
  id.map((one) => `/api/articles/${one}`),
  id.map((one) => `/pictures/${one}?src=tray.png`),
  word.map((name) => `/topics/${name}`),
  fc.constantFrom("/", "/ask", "/health", "/api/openapi.json", "/nowhere"),
);

const post = fc.oneof(
  words.map(
    (subject) => ["/api/assess-ticket", { subject, description: "it drops since the merger" }] as const,
  ),
  id.map((articleId) => ["/api/feedback", { articleId, answer: "yes" }] as const),
  id.map((articleId) => ["/api/events", { events: [{ type: "view", articleId }] }] as const),
);

const form = fc.oneof(
  words.map((subject) => ["/ask", { kind: "incident", subject, contact: "ann" }] as const),
  id.map((articleId) => ["/feedback", { articleId, answer: "no" }] as const),
);

const request = fc.oneof(
  get.map((path) => () => new Request(`http://desk.example${path}`)),
  post.map(([path, body]) => () => {
    const headers = { "content-type": "application/json" };
    return new Request(`http://desk.example${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  }),
  form.map(([path, fields]) => () => {
    const headers = { "sec-fetch-site": "same-origin" };
    return new Request(`http://desk.example${path}`, {
      method: "POST",
      headers,
      body: new URLSearchParams(fields),
    });
  }),
);

/** All that is sent; among the headers is what the request cost. */
async function sent(handle: Handle, toRequest: () => Request): Promise<unknown> {
  const response = await handle(toRequest());
  return [response.status, [...response.headers], await response.text()];
}

it("no answer, header or cost tells whether hidden articles or hidden tickets exist", async () => {
  // Each search has an id by chance: both desks draw the same one.
  const chance = vi.spyOn(crypto, "randomUUID").mockReturnValue("00000000-0000-4000-8000-000000000000");
  onTestFinished(() => chance.mockRestore());
  const [whole, visible] = [openDesk(true), openDesk(false)];
  await fc.assert(
    fc.asyncProperty(request, async (toRequest) => {
      expect(await sent(whole, toRequest)).toEqual(await sent(visible, toRequest));
    }),
    { numRuns: 300 },
  );
});

it("the hidden articles and tickets would be seen: with their audiences they are", async () => {
  const index = createSearchIndex(articlesOf(), { now: NOW });
  const handle = createPortal(index, { now: () => NOW, viewer: () => ["agents", "employees", "board"] });
  for (const path of ["/articles/network/secret", "/articles/hr/payslip"])
    expect((await handle(new Request(`http://desk.example${path}`))).status).toBe(200);
});
