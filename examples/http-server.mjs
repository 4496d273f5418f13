// The portal's search behind Node's own server. Elsewhere (Deno, Bun, workers) `handle` is all that is needed.
// Start it, then open http://localhost:8080/search?q=paper+jam
import { createServer } from "node:http";
import { createSearchIndex } from "level-zero";
import { createHandler } from "level-zero/http";
import { articles } from "./articles.mjs";

const handle = createHandler(createSearchIndex(articles), {
  // Who asks? Take it from your own sign-in, never from something that the visitor can write.
  viewer: () => [],
});

const server = createServer(async (incoming, outgoing) => {
  const url = new URL(incoming.url, "http://localhost");
  const response = await handle(new Request(url, { method: incoming.method }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => {
  console.log(`http://localhost:${server.address().port}/search?q=paper+jam`);
});
