// The portal's search behind Node's own server, with events in a file and a limit for each address.
// npm install level-zero @hono/node-server. Start it, then open http://localhost:8080/search?q=paper+jam
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createSearchIndex, createViewerScorer } from "level-zero";
import { createHandler } from "level-zero/http";
import { openEventFile } from "level-zero/node";
import { articles } from "./articles.mjs";

const index = createSearchIndex(articles);
const events = process.env.EVENTS === undefined ? null : await openEventFile(process.env.EVENTS);
/** Who sent a request: known to Node, and to no Request. */
const addresses = new WeakMap();

const handle = createHandler(index, {
  // Who asks? Take it from your own sign-in, never from something that the visitor can write.
  viewer: () => [],
  scorer: createViewerScorer(index),
  ...(events && { events: events.write }),
  rateLimit: { requests: 300, periodMs: 60_000, keyOf: (request) => addresses.get(request) ?? null },
});

const listener = getRequestListener((request, { incoming }) => {
  addresses.set(request, incoming.socket.remoteAddress);
  return handle(request);
});

const server = createServer(listener).listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://localhost:${server.address().port}/search?q=paper+jam`);
});

process.once("SIGTERM", () => server.close(() => events?.close()));
