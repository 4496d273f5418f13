import { describe, expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { createHandler } from "../../../src/edge/http/create-handler.ts";
import type { HandlerOptions } from "../../../src/edge/http/handler-options.ts";
import { OFFICE_ARTICLES } from "../../core/search/office-articles.ts";
import { makeArticle } from "../../make/article.ts";

const index = createSearchIndex([
  ...OFFICE_ARTICLES,
  makeArticle({
    id: "network/vpn/split tunnel",
    title: "Split tunnel",
    owner: "Jo",
    path: "secret/path.md",
    metadata: { note: "internal" },
  }),
  makeArticle({ id: "agents-only", title: "Printer for agents", audience: ["agents"], product: ["Secret"] }),
  makeArticle({ id: "june", title: "Printer in June", validTo: "2026-06-30" }),
  makeArticle({ id: "script", title: "<script>alert(1)</script> zebra" }),
]);

/** The parts of a body that the tests read. */
interface Body {
  readonly hits: readonly { readonly articleId: string }[];
  readonly suggestions: readonly unknown[];
}

async function bodyOf(response: Promise<Response> | Response): Promise<Body> {
  return (await (await response).json()) as Body;
}

function ask(path: string, options: HandlerOptions & { readonly method?: string } = {}): Promise<Response> {
  const { method = "GET", ...rest } = options;
  const handle = createHandler(index, { now: () => "2026-06-01", ...rest });
  return handle(new Request(`http://desk.example${path}`, { method }));
}

describe("GET /search", () => {
  it("answers with hits, facets and the rest, and no bodies", async () => {
    const response = await ask("/search?q=paper+jam&limit=1");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const body = await bodyOf(response);
    expect(Object.keys(body)).toEqual([
      "query",
      "notices",
      "hits",
      "total",
      "closeMatches",
      "facets",
      "didYouMean",
      "nothingMatches",
    ]);
    expect(body.hits).toHaveLength(1);
    expect(body.hits[0]?.articleId).toBe("printer-jam");
  });

  it("reads page and filters", async () => {
    const all = await bodyOf(ask("/search?q=printer&limit=50"));
    const second = await bodyOf(ask("/search?q=printer&limit=1&offset=1"));
    expect(second.hits).toEqual([all.hits[1]]);
    const filtered = await bodyOf(ask("/search?q=voucher+paper&product=Network&product=Nothing"));
    expect(filtered.hits.map(({ articleId }) => articleId)).toEqual(["wifi-guest"]);
  });

  it("says so when nothing matches", async () => {
    const body = await bodyOf(ask("/search?q=zzzqqq+xyzzy"));
    expect(body).toMatchObject({ hits: [], total: 0, nothingMatches: true });
  });
});

describe("other addresses", () => {
  it("GET /suggest", async () => {
    const body = await bodyOf(ask("/suggest?q=reset+pass&limit=3"));
    expect(body.suggestions).toMatchObject([{ text: "Reset your password", articleId: "password-reset" }]);
  });

  it("GET /articles/{id}, where an id may have slashes and spaces, without what its keepers noted", async () => {
    for (const path of ["network/vpn/split%20tunnel", "network%2Fvpn%2Fsplit%20tunnel"]) {
      const response = await ask(`/articles/${path}`);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ id: "network/vpn/split tunnel", title: "Split tunnel" });
      expect(text).not.toMatch(/Jo|secret|internal/u);
    }
  });

  it("GET /health", async () => {
    expect(await (await ask("/health")).json()).toEqual({ status: "ok", offers: [], failing: [] });
  });

  it("under a base path", async () => {
    expect((await ask("/api/search?q=printer", { basePath: "/api" })).status).toBe(200);
    // Some frameworks take the path off that they mount a handler under.
    expect((await ask("/search?q=printer", { basePath: "/api" })).status).toBe(200);
    expect((await ask("/elsewhere/search?q=printer", { basePath: "/api" })).status).toBe(404);
  });

  it("HEAD has no body", async () => {
    const response = await ask("/search?q=printer", { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
  });
});

describe("who sees what", () => {
  const agents = { viewer: () => ["agents"] };

  it("without a viewer only public articles exist", async () => {
    for (const path of ["/search?q=printer+for+agents&limit=100", "/suggest?q=printer&limit=100"]) {
      expect(await (await ask(path)).text()).not.toMatch(/agents-only|Secret/u);
    }
    expect((await ask("/articles/agents-only")).status).toBe(404);
  });

  it("a hidden article and none at all answer alike", async () => {
    const [hidden, none] = await Promise.all([ask("/articles/agents-only"), ask("/articles/nothing")]);
    expect(await hidden.text()).toBe(await none.text());
  });

  it("the host says which audiences a viewer holds", async () => {
    expect((await ask("/articles/agents-only", agents)).status).toBe(200);
    expect(await (await ask("/search?q=printer+for+agents", agents)).text()).toContain("agents-only");
  });

  it("validity dates are compared with the moment of the request", async () => {
    expect((await ask("/articles/june")).status).toBe(200);
    expect((await ask("/articles/june", { now: () => "2026-07-01" })).status).toBe(404);
  });

  it("a viewer that fails shows nothing, and the host hears of it", async () => {
    const heard: unknown[] = [];
    const response = await ask("/search?q=printer", {
      viewer: () => Promise.reject(new Error("directory is down: 10.0.0.7")),
      onError: (error) => heard.push(error),
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("10.0.0.7");
    expect(heard).toHaveLength(1);
  });
});

describe("problems", () => {
  it.each([
    ["/search", 400, "query-missing"],
    ["/suggest", 400, "query-missing"],
    ["/search?q=a&q=b", 400, "parameter-invalid"],
    [`/search?q=${"a".repeat(501)}`, 400, "query-too-long"],
    ["/search?q=a&limit=0", 400, "parameter-invalid"],
    ["/search?q=a&limit=101", 400, "parameter-invalid"],
    ["/search?q=a&limit=1e1", 400, "parameter-invalid"],
    ["/search?q=a&limit=", 400, "parameter-invalid"],
    ["/search?q=a&limit=5&limit=6", 400, "parameter-invalid"],
    ["/search?q=a&offset=-1", 400, "parameter-invalid"],
    ["/search?q=a&offset=99999", 400, "parameter-invalid"],
    [`/search?q=a${"&product=x".repeat(21)}`, 400, "parameter-invalid"],
    ["/articles/nothing", 404, "not-found"],
    ["/articles/", 404, "not-found"],
    ["/articles/..%2f..%2fetc%2fpasswd", 404, "not-found"],
    ["/articles/%E0%A4%A", 404, "not-found"],
    ["/articles/__proto__", 404, "not-found"],
    ["/nowhere", 404, "not-found"],
    ["/", 404, "not-found"],
  ])("%s: %i %s", async (path, status, code) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(await response.json()).toMatchObject({ type: "about:blank", status, code });
  });

  it.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s is refused", async (method) => {
    for (const path of ["/search?q=a", "/suggest?q=a", "/articles/printer-jam", "/health"]) {
      const response = await ask(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("GET, HEAD");
    }
  });

  it.each([
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
    "/suggest?q=%3Cscript%3E",
    "/articles/%3Cscript%3E",
    "/%3Cscript%3E",
    "/search?q=a&limit=%3Cscript%3E",
    "/search?q=zebra",
    "/articles/script",
  ])("no markup comes back from %s", async (path) => {
    const response = await ask(path);
    expect(await response.text()).not.toContain("<");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("an odd query is answered", async () => {
    for (const query of ["%00%07", "%ED%A0%80", "%F0%9F%96%A8", "%22%22%20-", "%"]) {
      expect((await ask(`/search?q=${query}`)).status).toBe(200);
    }
  });
});

it("an index can be swapped between requests", async () => {
  let current = createSearchIndex([makeArticle({ id: "old", title: "Printer" })]);
  const handle = createHandler(() => current);
  const ids = async (): Promise<string[]> => {
    const response = await handle(new Request("http://desk.example/search?q=printer"));
    const body = await bodyOf(response);
    return body.hits.map(({ articleId }) => articleId);
  };
  expect(await ids()).toEqual(["old"]);
  current = createSearchIndex([makeArticle({ id: "new", title: "Printer" })]);
  expect(await ids()).toEqual(["new"]);
});
