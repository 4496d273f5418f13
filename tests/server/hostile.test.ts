import { beforeAll, describe, expect, it } from "vitest";
import { isBuilt, placeOf, type Running, sendRaw, start, startProgram, startServe } from "./spawn.ts";

const FORM = "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\n";

/** What no browser sends. Each is to be refused or answered, and to end nothing. */
const HOSTILE: readonly (string | Buffer)[] = [
  ...[
    "GET / HTTP/1.1\r\nHost: foo|bar",
    "GET / HTTP/1.1\r\nHost:",
    "GET / HTTP/1.1\r\nHost: ",
    "GET / HTTP/1.1",
    "GET / HTTP/1.0",
    "GET / HTTP/1.1\r\nHost: a\r\nHost: b",
    "GET / HTTP/1.1\r\nHost: [::1",
    "GET / HTTP/1.1\r\nHost: a:99999",
    "GET / HTTP/1.1\r\nHost: user@a",
    "GET / HTTP/1.1\r\nHost: a/../b",
    "GET / HTTP/1.1\r\nHost: %",
    "GET / HTTP/1.1\r\nHost: xn--a",
    "GET //[ HTTP/1.1\r\nHost: a",
    "GET // HTTP/1.1\r\nHost: a",
    "GET //evil.example/ HTTP/1.1\r\nHost: a",
    "GET http://[ HTTP/1.1\r\nHost: a",
    "GET http://evil.example/ HTTP/1.1\r\nHost: a",
    "GET file:///etc/passwd HTTP/1.1\r\nHost: a",
    "GET javascript:alert(1) HTTP/1.1\r\nHost: a",
    "GET \\\\evil\\share HTTP/1.1\r\nHost: a",
    "GET /\\..\\..\\etc HTTP/1.1\r\nHost: a",
    "GET * HTTP/1.1\r\nHost: a",
    "OPTIONS * HTTP/1.1\r\nHost: a",
    "TRACE / HTTP/1.1\r\nHost: a",
    "TRACK / HTTP/1.1\r\nHost: a",
    "CONNECT evil.example:443 HTTP/1.1\r\nHost: a",
    "CONNECT / HTTP/1.1\r\nHost: a",
    "QUERY / HTTP/1.1\r\nHost: a",
    "PROPFIND / HTTP/1.1\r\nHost: a",
    "GET /%E0%A4%A HTTP/1.1\r\nHost: a",
    "GET /articles/%00%ff HTTP/1.1\r\nHost: a",
    "GET /articles/..%2Fhealth HTTP/1.1\r\nHost: a",
    "GET /articles/%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: a",
    "GET /pictures/vpn?src=..%2F..%2Fetc%2Fpasswd HTTP/1.1\r\nHost: a",
    "GET /?q=%ED%A0%80&from=1e999&from=-1 HTTP/1.1\r\nHost: a",
    "GET /?q=a#b HTTP/1.1\r\nHost: a",
    "GET / HTTP/9.9\r\nHost: a",
    "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade",
    "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAA",
    "GET / HTTP/1.1\r\nHost: a\r\nExpect: nonsense",
    "GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=9-1",
    "GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: \u0001",
    "GET / HTTP/1.1\r\nHost: a\r\nCookie: level-zero-visit=%00; =; ;;",
    'GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: %%%, <script>\r\nForwarded: ;;=,"',
    `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${"a".repeat(20_000)}`,
    `GET /${"a/".repeat(6_000)} HTTP/1.1\r\nHost: a`,
    "GET /\u0001 HTTP/1.1\r\nHost: a",
    "GET / HTTP/1.1\r\nHost: a\r\n: no name",
    "GET / HTTP/1.1\r\nHost: a\r\nBroken line",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5",
    "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -5",
    "POST /ask HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6",
    "POST /ask HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999",
    "POST /ask HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense",
  ].map((head) => `${head}\r\n\r\n`),
  `POST /ask HTTP/1.1\r\nHost: a\r\n${FORM}Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n`,
  `POST /ask HTTP/1.1\r\nHost: a\r\n${FORM}Content-Length: 9\r\n\r\n%E0%A4%A&`,
  `POST /ask HTTP/1.1\r\nHost: a\r\n${FORM}Content-Length: 1000000\r\n\r\nkind=`,
  'POST /api/events HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 3\r\n\r\n{"a',
  "POST /feedback HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=\r\nContent-Length: 4\r\n\r\n----",
  "\r\n\r\n\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
  Buffer.alloc(3_000),
  Buffer.from("GET / HTTP/1.1\r\nHost: \xff\xfe\r\n\r\n", "latin1"),
  "GET / HTTP/1.1\r\nHost: a\r\n\r\n".repeat(20),
];

/**
 * All examples in one process, since a start takes longer than every request: a request that ends it fails the tests of the rest.
 * Prints the addresses as JSON, as each example prints its own.
 */
const EXAMPLES = `
  import { createServer } from "node:http";
  import { getRequestListener } from "@hono/node-server";
  const { log } = console;
  const addressOf = (begin) => new Promise((resolve) => {
    console.log = resolve;
    begin();
  });
  const listen = (listener) => {
    const server = createServer(listener);
    server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port + "/"));
  };
  const { app } = await import("./examples/hono.mjs");
  const { GET } = await import("./examples/next-route.mjs");
  const { mountSearch } = await import("./examples/express.mjs");
  let mounted;
  mountSearch({ use: (path, listener) => void (mounted = { path, listener }) });
  // What Express does with a path.
  const express = (request, response) => {
    request.url = request.url.replace(mounted.path, "") || request.url;
    mounted.listener(request, response);
  };
  log(JSON.stringify({
    "http-server.mjs": await addressOf(() => import("./examples/http-server.mjs")),
    "portal.mjs": await addressOf(() => import("./examples/portal.mjs")),
    "hono.mjs": await addressOf(() => listen(getRequestListener(app.fetch))),
    "next-route.mjs": await addressOf(() => listen(getRequestListener(GET))),
    "express.mjs": await addressOf(() => listen(express)),
  }));`;

/** Sends all of it at once, twice: the second time without waiting for answers. */
async function beHostile(
  server: Pick<Running, "port" | "hasEnded" | "said">,
  normal: string,
): Promise<string> {
  const answers = await Promise.all(HOSTILE.map((bytes) => sendRaw(server.port, bytes)));
  await Promise.all(HOSTILE.map((bytes) => sendRaw(server.port, bytes, { hangUp: true })));
  for (const [at, answer] of answers.entries()) {
    expect([JSON.stringify(String(HOSTILE[at]).slice(0, 90)), answer]).toEqual([
      expect.anything(),
      expect.not.stringMatching(/^HTTP\/1\.1 5(?!01)\d\d|root:|node:internal|at \S+ \(/m),
    ]);
  }
  expect([server.hasEnded(), server.said()]).toEqual([
    false,
    expect.not.stringMatching(/TypeError|Uncaught/),
  ]);
  const response = await fetch(normal);
  expect(response.status).toBe(200);
  return response.text();
}

describe.skipIf(!isBuilt)("no request ends a process (skipped without `npm run build`)", () => {
  it("level-zero serve", async () => {
    const server = await startServe("--rate-limit", "0");
    await beHostile(server, `${server.address}/?q=vpn`);
  });

  describe("examples", () => {
    let started: Awaited<ReturnType<typeof startProgram>>;
    beforeAll(async () => {
      started = await startProgram(["--input-type=module", "-e", EXAMPLES]);
      return started.stop;
    });

    // Where an example prints what to open, that is opened.
    it.each([
      ["http-server.mjs", "", '"title":"Clear a paper jam"'],
      ["portal.mjs", "", "How can we help?"],
      ["hono.mjs", "api/kb/search?q=paper+jam", '"title":"Clear a paper jam"'],
      ["next-route.mjs", "api/kb/search?q=paper+jam", '"title":"Clear a paper jam"'],
      ["express.mjs", "api/kb/search?q=paper+jam", '"title":"Clear a paper jam"'],
    ])("%s %s", async (name, path, text) => {
      const printed = (JSON.parse(started.line) as Record<string, string>)[name]!;
      expect(await beHostile({ ...started, ...placeOf(printed) }, printed + path)).toContain(text);
    });
  });

  it("examples/service-worker.mjs answers whatever the page asks for", async () => {
    const program = `
      const { createSearchIndex, serializeIndex } = await import("level-zero");
      const { articles } = await import("./examples/articles.mjs");
      let listener;
      globalThis.self = { addEventListener: (_, given) => void (listener = given) };
      globalThis.fetch = async () => new Response(serializeIndex(createSearchIndex(articles.slice(1))));
      await import("./examples/service-worker.mjs");
      const ask = (path, init) => new Promise((resolve) => listener({
        request: new Request("http://localhost/api/kb/" + path, init), respondWith: (answer) => resolve(answer),
      }));
      const paths = ["%E0%A4%A", "articles/..%2Fhealth", "//[", "search?q=%00&limit=-1", "?", "articles/__proto__"];
      const statuses = [];
      for (const path of paths) statuses.push((await ask(path)).status);
      statuses.push((await ask("events", { method: "POST", body: "{" })).status);
      const { createServer } = await import("node:http");
      const server = createServer((_, response) => response.end(JSON.stringify(statuses)));
      server.listen(0, "127.0.0.1", () => console.log("http://127.0.0.1:" + server.address().port + "/"));`;
    const { address } = await start(["--input-type=module", "-e", program]);
    const statuses = (await (await fetch(address)).json()) as number[];
    expect(statuses).toEqual([404, 404, 404, 400, 404, 404, 501]);
  });
});
