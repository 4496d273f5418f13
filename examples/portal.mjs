// A whole help portal behind Node's own server: pages, forms and the API under /api.
// Start it, then open the address that it prints.
import { createServer } from "node:http";
import { Readable } from "node:stream";
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

const server = createServer(async (incoming, outgoing) => {
  const { method, headers } = incoming;
  const body = method === "GET" || method === "HEAD" ? null : Readable.toWeb(incoming);
  const url = new URL(incoming.url, `http://${headers.host}`);
  const response = await handle(new Request(url, { method, headers, body, duplex: "half" }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else Readable.fromWeb(response.body).pipe(outgoing);
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://localhost:${server.address().port}/`);
});
