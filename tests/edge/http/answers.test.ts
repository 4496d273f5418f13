import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createDesk } from "./desk.ts";

const agents = { viewer: () => ["agents"] };

describe("ETag", () => {
  const desk = createDesk();

  it("spares the body of an answer that the sender has", async () => {
    const first = await desk.get("/search?q=printer");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/"[\w-]{20}"$/u);
    const again = await desk.get("/search?q=printer", { "if-none-match": `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
    expect(again.headers.get("cache-control")).toBe("private, no-cache");
  });

  it.each(["*", "strong"])("is compared weakly: %s", async (named) => {
    const tag = (await desk.get("/health")).headers.get("etag") ?? "";
    const header = named === "strong" ? tag.replace("W/", "") : named;
    expect((await desk.get("/health", { "if-none-match": header })).status).toBe(304);
  });

  it("differs where the answer differs", async () => {
    const tags = await Promise.all(
      [
        desk.get("/search?q=printer"),
        desk.get("/search?q=voucher"),
        createDesk(agents).get("/search?q=printer"),
      ].map(async (response) => (await response).headers.get("etag")),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it("is on no answer to POST and on no problem", async () => {
    const answers = [await desk.post("/assess-ticket", { subject: "jam" }), await desk.get("/nothing")];
    for (const { headers } of answers) expect(headers.get("etag")).toBeNull();
  });
});

describe("compression", () => {
  const gzip = { "accept-encoding": "br, gzip" };
  const encodingOf = async (response: Promise<Response>): Promise<string | null> =>
    (await response).headers.get("content-encoding");

  it("gives the same text, with the same tag", async () => {
    const desk = createDesk();
    const [plain, packed] = [await desk.get("/openapi.json"), await desk.get("/openapi.json", gzip)];
    expect(packed.headers.get("content-encoding")).toBe("gzip");
    expect(packed.headers.get("vary")).toContain("accept-encoding");
    expect(packed.headers.get("etag")).toBe(plain.headers.get("etag"));
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(await plain.text());
  });

  it.each([
    ["gzip", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["*", "gzip"],
    ["br, *;q=0.1", "gzip"],
    ["gzip;q=0", null],
    ["gzip;q=0.000, *", null],
    ["*;q=0", null],
    ["br", null],
    ["identity", null],
    ["", null],
  ])("is negotiated: %s → %s", async (header, encoding) => {
    expect(await encodingOf(createDesk().get("/openapi.json", { "accept-encoding": header }))).toBe(encoding);
  });

  it("is left off what is short", async () => {
    expect(await encodingOf(createDesk().get("/health", gzip))).toBeNull();
  });

  it("is left off where what is typed meets what only some may see (BREACH)", async () => {
    const query = "/search?q=printer+for+agents+paper+jam+voucher&limit=50";
    expect(await encodingOf(createDesk().get(query, gzip))).toBe("gzip");
    expect(await encodingOf(createDesk(agents).get(query, gzip))).toBeNull();
    expect(await encodingOf(createDesk(agents).get("/openapi.json", gzip))).toBe("gzip");
  });
});

describe("CORS", () => {
  const origin = "https://portal.example";
  const listed = { cors: { origins: [origin], credentials: true, headers: ["x-session"] } };
  const preflight = { origin, "access-control-request-method": "POST" };
  const ask = (options: object, headers: Readonly<Record<string, string>>): Promise<Response> =>
    createDesk(options).handle(new Request("http://desk.example/events", { method: "OPTIONS", headers }));

  it("is off unless asked for", async () => {
    expect(
      (await createDesk().get("/health", { origin })).headers.get("access-control-allow-origin"),
    ).toBeNull();
    expect((await ask({}, preflight)).status).toBe(405);
  });

  it("answers the preflight of a listed origin", async () => {
    const { status, headers } = await ask(listed, preflight);
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-origin")).toBe(origin);
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST");
    expect(headers.get("access-control-allow-headers")).toBe("content-type, if-none-match, x-session");
    expect(headers.get("access-control-allow-credentials")).toBe("true");
  });

  it.each(["https://evil.example", "https://portal.example.evil.example", "http://portal.example", "null"])(
    "lets %s read nothing",
    async (other) => {
      for (const response of [
        await ask(listed, { ...preflight, origin: other }),
        await createDesk(listed).get("/health", { origin: other }),
      ]) {
        expect(response.headers.get("access-control-allow-origin")).toBeNull();
        expect(response.headers.get("vary")).toContain("origin");
      }
    },
  );

  it("lets a listed origin read problems too", async () => {
    const { status, headers } = await createDesk(listed).get("/nothing", { origin });
    expect([status, headers.get("access-control-allow-origin")]).toEqual([404, origin]);
  });

  it("sends no cookies to all", async () => {
    const { headers } = await createDesk({ cors: { origins: "*", credentials: true } }).get("/health", {
      origin,
    });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("every answer", () => {
  it.each(["/search?q=a", "/articles/printer-jam", "/openapi.json", "/nothing", "/search"])(
    "%s tells browsers to make nothing of it but data",
    async (path) => {
      const { headers } = await createDesk().get(path);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("cache-control")).toMatch(/private|no-store/u);
    },
  );

  it("HEAD has the headers of GET and no body", async () => {
    const desk = createDesk();
    const get = await desk.get("/openapi.json");
    const head = await desk.handle(new Request("http://desk.example/openapi.json", { method: "HEAD" }));
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect([...head.headers]).toEqual([...get.headers]);
  });
});
