import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PortalEvent } from "../../../src/desk/event/index.ts";
import { renderMarkdown } from "../../../src/edge/html/index.ts";
import { createHandler } from "../../../src/edge/http/create-handler.ts";
import {
  type Article,
  createHistory,
  createSearchIndex,
  createViewerScorer,
  DEFAULT_MODEL,
  learnWords,
  type Ticket,
  visibilityOf,
} from "../../../src/index.ts";
import { WORDS } from "../../core/search/small-kb.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";
import { createDesk, deskIndex, NOW } from "./desk.ts";

const at = NOW;

describe("POST /assess-ticket", () => {
  it("offers what answers it, with a passage of the section", async () => {
    const thresholds = { solvable: 0, unsolvable: 0 };
    const model = { ...DEFAULT_MODEL, thresholds: { ...DEFAULT_MODEL.thresholds, ...thresholds } };
    const desk = createDesk({ scorer: createViewerScorer(deskIndex, { model }) });
    const response = await desk.post("/assess-ticket", {
      subject: "paper jam in the printer",
      kind: "incident",
    });
    const body = (await response.json()) as { outcome: string; articles: Record<string, unknown>[] };
    expect(body.outcome).toBe("solvable");
    expect(body.articles.length).toBeLessThanOrEqual(3);
    expect(Object.keys(body.articles[0]!)).toEqual(["id", "title", "anchor", "heading", "snippet", "url"]);
    expect(body.articles[0]).toMatchObject({ id: "printer-jam" });
  });

  it("has no answer where the one that it rests on was just withheld", async () => {
    const thresholds = { ...DEFAULT_MODEL.thresholds, solvable: 0, unsolvable: 0 };
    const scorer = createViewerScorer(deskIndex, { model: { ...DEFAULT_MODEL, thresholds } });
    const asked = { subject: "paper jam in the printer" };
    const told = async (withheld: (articleId: string) => boolean) =>
      (await createDesk({ scorer, withheld }).post("/assess-ticket", asked)).json();
    expect(await told((id) => id === "printer-jam")).toEqual({
      outcome: "unsolvable",
      reason: "missing",
      probability: 0,
      articles: [],
    });
    expect(await told((id) => id !== "printer-jam")).toMatchObject({
      outcome: "solvable",
      articles: [{ id: "printer-jam" }],
    });
  });

  it("offers nothing where nothing answers it", async () => {
    const body = (await (
      await createDesk().post("/assess-ticket", { subject: "zzzqqq xyzzy plugh" })
    ).json()) as object;
    expect(body).toMatchObject({ outcome: "unsolvable", articles: [] });
  });

  it("says what cannot be judged", async () => {
    const body = (await (await createDesk().post("/assess-ticket", { subject: " " })).json()) as object;
    expect(body).toMatchObject({
      outcome: "excluded",
      reason: "empty-text",
      probability: null,
      articles: [],
    });
  });

  it("keeps no event of what is being written", async () => {
    const desk = createDesk();
    await desk.post("/assess-ticket", { subject: "paper jam" });
    expect(desk.events).toEqual([]);
  });
});

describe("what is recorded", () => {
  it("a search, masked, with its filters", async () => {
    const desk = createDesk();
    await desk.get("/search?q=printer+of+anna%40example.com&product=Network");
    expect(desk.events).toEqual([
      {
        type: "search",
        at,
        session: null,
        query: "printer of [e-mail]",
        hits: 0,
        filters: { product: ["Network"] },
      },
    ]);
  });

  it("the name that the page gives a search, and what is chosen of it", async () => {
    const desk = createDesk();
    await desk.get("/search?q=printer&searchId=s-17");
    await desk.post("/events", {
      events: [{ type: "click", query: "printer", articleId: "printer-jam", position: 1, searchId: "s-17" }],
    });
    expect(desk.events).toMatchObject([
      { type: "search", searchId: "s-17" },
      { type: "click", searchId: "s-17" },
    ]);
  });

  it("why an article did not solve it", async () => {
    const desk = createDesk();
    const said = { articleId: "printer-jam", answer: "no", reason: "outdated" };
    expect((await desk.post("/feedback", said)).status).toBe(202);
    expect(desk.events).toMatchObject([{ type: "feedback", reason: "outdated" }]);
    expect((await desk.post("/feedback", { ...said, reason: "because" })).status).toBe(400);
  });

  it.each([
    "/search?q=printer&typing=true",
    "/search?q=printer&offset=10",
    "/search?q=+",
    "/suggest?q=printer",
    "/search",
  ])("nothing for %s", async (path) => {
    const desk = createDesk();
    await desk.get(path);
    expect(desk.events).toEqual([]);
  });

  it("feedback, with masked words", async () => {
    const desk = createDesk();
    const response = await desk.post("/feedback", {
      articleId: "printer-jam",
      answer: "no",
      comment: "mail bob@example.com",
    });
    expect([response.status, await response.json()]).toEqual([202, { accepted: 1 }]);
    expect(desk.events).toEqual([
      {
        type: "feedback",
        at,
        session: null,
        articleId: "printer-jam",
        answer: "no",
        query: null,
        comment: "mail [e-mail]",
      },
    ]);
  });

  it("what the page reports, but nothing of articles that the visitor cannot see", async () => {
    const events = [
      { type: "search", query: "jam", hits: 2 },
      { type: "click", query: "jam", articleId: "printer-jam", position: 2 },
      { type: "view", articleId: "agents-only" },
      { type: "view", articleId: "nothing" },
      { type: "feedback", articleId: "printer-jam", answer: "almost" },
      { type: "ticket", kind: "incident" },
      { type: "ticket", solvedBy: "agents-only" },
    ];
    const told: PortalEvent["type"][] = ["search", "click", "feedback", "ticket"];
    const desk = createDesk();
    const response = await desk.post("/events", { events });
    expect([response.status, await response.json()]).toEqual([202, { accepted: 4 }]);
    expect(desk.events.map(({ type }) => type)).toEqual(told);
    const agent = createDesk({ viewer: () => ["agents"] });
    expect(await (await agent.post("/events", { events })).json()).toEqual({ accepted: 6 });
  });

  it("feedback on a hidden article and on none answer alike", async () => {
    const desk = createDesk();
    const [hidden, none] = await Promise.all(
      ["agents-only", "nothing"].map((articleId) => desk.post("/feedback", { articleId, answer: "yes" })),
    );
    expect([hidden!.status, await hidden!.text()]).toEqual([none!.status, await none!.text()]);
    expect(hidden!.status).toBe(404);
  });

  it("a host that fails to take an event fails no visitor, and is told", async () => {
    const desk = createDesk({ events: () => Promise.reject(new Error("disk is full")) });
    expect((await desk.get("/search?q=printer")).status).toBe(200);
    const response = await desk.post("/feedback", { articleId: "printer-jam", answer: "yes" });
    expect([response.status, await response.json()]).toEqual([202, { accepted: 0 }]);
    expect(desk.errors).toHaveLength(2);
  });
});

describe("session", () => {
  const KEY = "a secret of the host";
  const of = ({ headers }: Request): string | null => headers.get("x-session");
  const pseudonym = async (key: string, session: string | null): Promise<string | null> => {
    const desk = createDesk({ session: { key, of } });
    await desk.get("/search?q=printer", session === null ? {} : { "x-session": session });
    return desk.events[0]!.session;
  };

  it("is the first 96 bits of HMAC-SHA-256, as RFC 4231 computes it", async () => {
    // Test case 1 of RFC 4231: the key is 20 bytes of 0x0b, the digest b0344c61d8db38535ca8afce…
    const expected = Buffer.from("b0344c61d8db38535ca8afce", "hex").toString("base64url");
    expect(await pseudonym("\u000b".repeat(20), "Hi There")).toBe(expected);
  });

  it("joins the same, tells others apart, and is another under another key", async () => {
    const names = await Promise.all([
      pseudonym(KEY, "a"),
      pseudonym(KEY, "a"),
      pseudonym(KEY, "b"),
      pseudonym(`${KEY} `, "a"),
    ]);
    expect(names[0]).toBe(names[1]);
    expect(new Set(names).size).toBe(3);
    expect(names.join()).toMatch(/^[\w,-]+$/u);
  });

  it("is null where the host knows none", async () => {
    expect(await pseudonym(KEY, null)).toBeNull();
  });
});

describe("GET /articles/{id}", () => {
  it("has HTML that is safe to show, and other articles that the visitor may see", async () => {
    const markdown =
      "# Jam\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[go](javascript:alert(1)) **Pull.**";
    const desk = createDesk({ html: () => renderMarkdown(markdown) });
    const body = (await (await desk.get("/articles/printer-jam")).json()) as {
      html: string;
      similar: { id: string }[];
    };
    expect(body.html).toContain("<strong>Pull.</strong>");
    expect(body.html).not.toMatch(/script|onerror|javascript:/u);
    expect(body.similar.map(({ id }) => id)).not.toContain("agents-only");
    expect(body.similar.map(({ id }) => id)).not.toContain("printer-jam");
  });

  it.each([null, undefined, Promise.resolve(undefined)])(
    "has none unless the host makes some: %j",
    async (none) => {
      const desk = createDesk({ html: () => none });
      expect(await (await desk.get("/articles/printer-jam")).json()).toMatchObject({ html: null });
    },
  );

  it("is refused for HTML that is no text, and says so to the host alone", async () => {
    const desk = createDesk({ html: () => 5 as unknown as string });
    const response = await desk.get("/articles/printer-jam");
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining("html")]);
    expect(String(desk.errors[0])).toContain("what html returns must be text, got 5.");
  });
});

it("a request sees one index, though another stands whenever one is asked for", async () => {
  const build = (name: string) =>
    createSearchIndex(
      ["printer", "printer-tray"].map((id) => makeArticle({ id, title: `${id} ${name}`, tags: ["printer"] })),
    );
  const generations = [build("first"), build("second")];
  let asked = 0;
  const html = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 1));
  const handle = createHandler(() => generations[asked++ % 2]!, { html });
  const ask = async (): Promise<string> => (await handle(new Request("http://x/articles/printer"))).text();
  const texts = await Promise.all(Array.from({ length: 20 }, ask));
  expect(texts.map((text) => [text.includes("first"), text.includes("second")])).toEqual(
    texts.map((_, at) => [at % 2 === 0, at % 2 === 1]),
  );
  expect(JSON.parse(texts[0]!)).toMatchObject({ similar: [{ title: "printer-tray first" }] });
});

const words = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((list) => list.join(" "));

const knowledge = fc
  .array(
    fc.record({
      title: words(3),
      body: fc.dictionary(fc.constantFrom("First", "Second"), words(5), { maxKeys: 2 }),
      audience: fc.constantFrom(["public"], ["employees"], ["agents"]),
      state: fc.constantFrom(
        "published" as const,
        "published" as const,
        "draft" as const,
        "retired" as const,
      ),
      product: fc.subarray(["A", "B"]),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.map((one, place): Article => makeArticle({ id: `a${place}`, ...one })));

/** Each closed with one article or with none: of several, search keeps those that the visitor may see, a scorer passes the ticket over. */
const past = fc
  .array(
    fc.record({ subject: words(4), linkedArticles: fc.subarray(["a0", "a1", "a2", "a3"], { maxLength: 1 }) }),
    { maxLength: 8 },
  )
  .map((all) => all.map((one, place): Ticket => makeTicket({ id: `r${place}`, ...one })));

describe("hidden articles and their history leave no trace in any answer", () => {
  it("every address answers byte by byte the same without them", async () => {
    const property = fc.asyncProperty(
      knowledge,
      past,
      words(5),
      fc.subarray(["employees", "agents"]),
      async (all, resolved, text, audiences) => {
        const visible = all.filter((one) => visibilityOf(one, { audiences, now: NOW }) === "visible");
        const ids = new Set(visible.map(({ id }) => id));
        const own = resolved.filter(({ linkedArticles }) => linkedArticles!.every((id) => ids.has(id)));
        expect(await everyAnswer(all, resolved, { text, audiences })).toEqual(
          await everyAnswer(visible, own, { text, audiences }),
        );
      },
    );
    await fc.assert(property, { numRuns: 15 });
  });
});

interface Asked {
  readonly text: string;
  readonly audiences: readonly string[];
}

/** Status, headers and body of every kind of request. */
async function everyAnswer(
  articles: readonly Article[],
  resolved: readonly Ticket[],
  { text, audiences }: Asked,
): Promise<unknown[]> {
  const index = createSearchIndex(articles);
  const heard: PortalEvent[] = [];
  const handle = createHandler(index, {
    now: () => NOW,
    viewer: () => audiences,
    scorer: createViewerScorer(index, { resolved }),
    learned: learnWords(createHistory(resolved, index.analyzer), resolved),
    events: (event) => void heard.push(event),
  });
  const q = encodeURIComponent(text);
  const gets = [
    "/health",
    "/openapi.json",
    `/search?q=${q}`,
    `/search?q=${q}&product=A`,
    `/suggest?q=${q.slice(0, 3)}`,
  ];
  const byId = Array.from({ length: 9 }, (_, place) => `/articles/a${place}`);
  const posts: [string, object][] = [
    ["/assess-ticket", { subject: text }],
    [
      "/events",
      { events: Array.from({ length: 9 }, (_, place) => ({ type: "view", articleId: `a${place}` })) },
    ],
    ...byId.map((path): [string, object] => ["/feedback", { articleId: path.slice(10), answer: "yes" }]),
  ];
  const requests = [
    ...[...gets, ...byId].map((path) => new Request(`http://desk.example${path}`)),
    ...posts.map(
      ([path, body]) =>
        new Request(`http://desk.example${path}`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body),
        }),
    ),
  ];
  const answers = [];
  for (const request of requests) {
    const response = await handle(request);
    answers.push([request.url, response.status, [...response.headers], await response.text()]);
  }
  return [...answers, heard];
}
