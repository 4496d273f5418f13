import { describe, expect, it } from "vitest";
import { createDesk } from "./desk.ts";

const desk = createDesk({ maxBodyBytes: 20_000 });
const SCRIPT = "<script>alert(1)</script>";
const POSTS = ["/assess-ticket", "/feedback", "/events"] as const;

/** A body that each address takes. */
const GOOD = {
  "/assess-ticket": { subject: "paper jam" },
  "/feedback": { articleId: "printer-jam", answer: "yes" },
  "/events": { events: [{ type: "view", articleId: "printer-jam" }] },
} as const;

/** Refused with a problem document that says nothing of what was sent; the host hears of no error. */
async function expectProblem(response: Response, status: number): Promise<void> {
  const text = await response.text();
  expect([response.status, text.includes("<")]).toEqual([status, false]);
  expect(text).not.toMatch(/alert|jndi|passwd|SyntaxError|at \S+:\d+/u);
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Object.keys(JSON.parse(text) as object)).toEqual(["type", "title", "status", "detail", "code"]);
  expect(desk.errors).toEqual([]);
}

describe.each(POSTS)("POST %s refuses", (path) => {
  const good = GOOD[path];

  it.each<[string, number, string | Uint8Array<ArrayBuffer>]>([
    ["nothing", 400, ""],
    ["half an object", 400, '{"subject":'],
    ["JSON with a comma too many", 400, '{"subject":"a",}'],
    ["a text", 400, '"subject"'],
    ["a number", 400, "5"],
    ["null", 400, "null"],
    ["a list", 400, "[]"],
    ["an empty object", 400, "{}"],
    ["lists in lists", 400, "[".repeat(9_000) + "]".repeat(9_000)],
    ["objects in objects", 400, `{"subject":${'{"a":'.repeat(3_000)}1${"}".repeat(3_001)}`],
    ["an unknown field", 400, JSON.stringify({ ...good, [SCRIPT]: SCRIPT })],
    ["__proto__", 400, `{"__proto__":{"isAdmin":true},${JSON.stringify(good).slice(1)}`],
    ["constructor", 400, JSON.stringify({ ...good, constructor: { prototype: { a: 1 } } })],
    ["toString", 400, JSON.stringify({ ...good, toString: "x" })],
    ["bytes that are no UTF-8", 400, Uint8Array.of(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d)],
    ["half a letter of UTF-8", 400, Uint8Array.of(0x22, 0xe2, 0x82)],
    ["UTF-16", 400, Uint8Array.of(0xff, 0xfe, 0x7b, 0x00)],
    ["zero bytes", 400, new Uint8Array(100)],
    ["too much", 413, JSON.stringify({ ...good, subject: "x".repeat(30_000) })],
  ])("%s: %i", async (_, status, body) => {
    const headers = { "content-type": "application/json" };
    const request = new Request(`http://desk.example${path}`, { method: "POST", headers, body });
    await expectProblem(await desk.handle(request), status);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/jsonx",
    "",
  ])("the content type %o: 415, so that no form of another site can send it", async (type) => {
    await expectProblem(await desk.post(path, good, { "content-type": type }), 415);
  });

  it("a stream without end, of which it takes no more than the limit", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1_000;
        controller.enqueue(new Uint8Array(1_000).fill(0x20));
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    await expectProblem(
      await desk.handle(new Request(`http://desk.example${path}`, init as RequestInit)),
      413,
    );
    expect(pulled).toBeLessThan(30_000);
  });

  it("a body that its sender cuts short: their doing, and no error of the host", async () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"subj'));
      },
      pull(controller) {
        controller.error(new Error("aborted"));
      },
    });
    const init = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" };
    const { handle, errors } = createDesk();
    await expectProblem(await handle(new Request(`http://desk.example${path}`, init as RequestInit)), 400);
    expect(errors).toEqual([]);
  });

  it("a body that the host has read already: the host hears of it", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" };
    const request = new Request(`http://desk.example${path}`, init);
    await request.text();
    const { handle, errors } = createDesk();
    await expectProblem(await handle(request), 500);
    expect(errors).toHaveLength(1);
  });

  it("a body of which a parser of the host left nothing: the host hears where to mount the handler", async () => {
    const headers = { "content-type": "application/json", "content-length": "12" };
    const { handle, errors } = createDesk();
    const request = new Request(`http://desk.example${path}`, { method: "POST", headers, body: "" });
    await expectProblem(await handle(request), 500);
    expect(String(errors)).toContain("before express.json()");
  });

  it.each(["[]", `[${JSON.stringify(good)}]`, '"x"', "5", "null"])("%s, which is no object", async (body) => {
    const response = await desk.post(path, body);
    expect(await response.json()).toMatchObject({ status: 400, detail: "The body must be a JSON object." });
  });

  it("a length that is a lie", async () => {
    await expectProblem(await desk.post(path, good, { "content-length": "999999999" }), 413);
  });
});

describe("wrong types", () => {
  const view = { type: "view", articleId: "printer-jam" };
  it.each<[string, unknown]>([
    ["/assess-ticket", { subject: "" }],
    ["/assess-ticket", { subject: ["a"] }],
    ["/assess-ticket", { subject: { toString: "a" } }],
    ["/assess-ticket", { subject: "a", description: 5 }],
    ["/assess-ticket", { subject: "a", kind: "problem" }],
    ["/assess-ticket", { subject: "a", kind: SCRIPT }],
    ["/assess-ticket", { subject: "a", audiences: ["agents"] }],
    ["/assess-ticket", { subject: "x".repeat(501) }],
    ["/feedback", { articleId: "printer-jam", answer: "maybe" }],
    ["/feedback", { articleId: "printer-jam", answer: true }],
    ["/feedback", { articleId: 5, answer: "yes" }],
    ["/feedback", { articleId: "printer-jam", answer: "yes", comment: "x".repeat(2_001) }],
    ["/feedback", { articleId: "printer-jam", answer: "yes", query: "x".repeat(501) }],
    ["/feedback", { articleId: "x".repeat(301), answer: "yes" }],
    ["/events", { events: "view" }],
    ["/events", { events: [] }],
    ["/events", { events: [null] }],
    ["/events", { events: [[]] }],
    ["/events", { events: Array.from({ length: 51 }, () => view) }],
    ["/events", { events: [{ ...view, session: "mine" }] }],
    ["/events", { events: [{ ...view, at: "2020-01-01" }] }],
    ["/events", { events: [{ type: SCRIPT }] }],
    ["/events", { events: [{ type: "click", query: "a", articleId: "b", position: 1e300 }] }],
    ["/events", { events: [{ type: "search", query: "a", hits: -1 }] }],
    ["/events", { events: [{ type: "ticket", kind: "incident", text: "mine" }] }],
  ])("%s %o", async (path, body) => {
    await expectProblem(await desk.post(path, body), 400);
  });
});

describe("tricks in the address", () => {
  it.each<[string, number]>([
    ["/articles/../../etc/passwd", 404],
    ["/articles/%2e%2e/%2e%2e/etc/passwd", 404],
    ["/articles/..%2f..%2fetc%2fpasswd", 404],
    ["/articles/..%252f..%252fetc%252fpasswd", 404],
    ["/articles/%252e%252e%252fetc%252fpasswd", 404],
    ["/articles/..\\..\\etc\\passwd", 404],
    ["/articles/%00", 404],
    ["/articles/printer-jam%00.html", 404],
    ["/articles/printer-jam%0d%0aset-cookie:a=b", 404],
    ["/articles/%c0%ae%c0%ae", 404],
    ["/articles/%E0%A4%A", 404],
    ["/articles/%ED%A0%80", 404],
    ["/articles/%F0%9F%98", 404],
    ["/articles/__proto__", 404],
    ["/articles/constructor", 404],
    ["/articles/hasOwnProperty", 404],
    [`/articles/${encodeURIComponent(SCRIPT)}`, 404],
    [`/articles/${"a/".repeat(4_000)}`, 404],
    [`/articles/${"x".repeat(60_000)}`, 404],
    ["//evil.example/search?q=a", 404],
    ["/search/../health/..", 404],
    ["/SEARCH?q=a", 404],
    ["/search/?q=a", 404],
    ["/search%3fq=a", 404],
    ["/.env", 404],
    ["/search", 400],
    ["/search?Q=a", 400],
    ["/search?q=a&q=b", 400],
    ["/search?q[]=a", 400],
    ["/search?q[$ne]=a", 400],
    ["/search?q=a&limit=5&limit=500", 400],
    ["/search?q=a&limit=0x10", 400],
    ["/search?q=a&limit=1e2", 400],
    ["/search?q=a&limit=-1", 400],
    ["/search?q=a&limit=NaN", 400],
    ["/search?q=a&limit=%F0%9D%9F%9D", 400],
    ["/search?q=a&limit=%D9%A1", 400],
    ["/search?q=a&limit=10%00", 400],
    ["/search?q=a&offset=99999999999999999999", 400],
    ["/search?q=a&typing=yes", 400],
    [`/search?q=a${"&product=x".repeat(5_000)}`, 400],
    [`/search?q=a&product=${"x".repeat(201)}`, 400],
    [`/search?q=a&limit=${encodeURIComponent(SCRIPT)}`, 400],
    [`/search?q=${"x".repeat(100_000)}`, 400],
    [`/suggest?q=${"%20".repeat(501)}`, 400],
  ])("%s: %i", async (path, status) => {
    await expectProblem(await desk.get(path), status);
  });

  it.each([
    "?q=%00%07",
    "?q=%ED%A0%80",
    "?q=%",
    "?q=%22%22%20-",
    `?q=${"(".repeat(500)}`,
    `?q=${"-a%20".repeat(100)}`,
    "?q=a&product=",
    "?q=__proto__&product=__proto__",
    "?q=%24%7Bjndi:ldap://x%7D",
    `?q=${encodeURIComponent(SCRIPT)}`,
    `?q=a&product=${encodeURIComponent(SCRIPT)}`,
    "?q=a&language=%ED%A0%80&__proto__=1",
    "?q=a#<script>",
  ])("an odd question is still one: /search%s", async (question) => {
    for (const path of ["/search", "/suggest"]) {
      const response = await desk.get(`${path}${question}`);
      expect([response.status, (await response.text()).includes("<")]).toEqual([200, false]);
    }
    expect(desk.errors).toEqual([]);
  });
});

describe("tricks in headers", () => {
  it("thousands of headers are not read", async () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`x-${at}`, "a".repeat(50)]));
    expect((await desk.get("/search?q=printer", many)).status).toBe(200);
  });

  it.each([
    ["if-none-match", `${'"a",'.repeat(20_000)}`],
    ["if-none-match", 'W/"'],
    ["accept-encoding", `${"gzip;q=0,".repeat(20_000)}`],
    ["accept-encoding", "gzip;q=<script>"],
    ["origin", SCRIPT],
    ["x-forwarded-host", "evil.example"],
    ["x-http-method-override", "DELETE"],
  ])("%s: %s", async (name, value) => {
    const response = await desk.get("/search?q=printer", { [name]: value });
    expect(response.status).toBe(200);
    expect([...response.headers.values()].join()).not.toMatch(/script|evil/u);
  });
});

describe("script in every field", () => {
  it("comes back escaped, and is kept as text", async () => {
    const told = createDesk();
    const answers = [
      await told.post("/assess-ticket", { subject: SCRIPT, description: SCRIPT, category: SCRIPT }),
      await told.post("/feedback", {
        articleId: "printer-jam",
        answer: "no",
        query: SCRIPT,
        comment: SCRIPT,
      }),
      await told.post("/events", { events: [{ type: "search", query: SCRIPT, hits: 0 }] }),
      await told.get(`/search?q=${encodeURIComponent(SCRIPT)}`),
    ];
    for (const answer of answers) {
      expect(answer.status).toBeLessThan(300);
      expect(await answer.text()).not.toContain("<");
    }
    expect(told.events).toHaveLength(3);
  });

  it("half an emoji is mended, not refused", async () => {
    const told = createDesk();
    const body = '{"events":[{"type":"search","query":"printer \\ud83d","hits":0}]}';
    expect((await told.post("/events", body)).status).toBe(202);
    expect(told.events).toMatchObject([{ query: "printer \uFFFD" }]);
  });
});
