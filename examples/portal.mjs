// A whole help portal behind Node's own server: pages, forms and the API under /api.
// npm install level-zero @hono/node-server. Start it, then open the address that it prints.
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { createSearchIndex, createViewerScorer } from "level-zero";
import { createPortal } from "level-zero/portal";
import { articles } from "./articles.mjs";

const index = createSearchIndex(articles, { now: new Date().toISOString() });

const handle = createPortal(index, {
  title: "Office help",
  // Who asks? Take it from your own sign-in, never from something that the visitor can write.
  viewer: () => [],
  scorer: createViewerScorer(index),
  submitTicket: (ticket) => {
    console.log(`${ticket.kind}: ${ticket.subject}`);
    return ticket.id;
  },
});

// The adapter answers what is no valid request by itself. A server of your own must do so too: an error that is thrown in its
// listener, by `new URL` for a made-up Host for example, ends the process.
const server = createServer(getRequestListener(handle));

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://localhost:${server.address().port}/`);
});
