import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../src/view/report/schema/index.ts";
import { schemaErrors } from "../../make/schema-errors.ts";
import { createDesk } from "./desk.ts";

interface Described {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

interface Document {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

const SEEN = "https://help.example";

const bucket = { requests: 1_000, periodMs: 60_000, keyOf: () => "all" };
const desk = createDesk({ rateLimit: bucket });
const limited = createDesk({
  rateLimit: {
    ...bucket,
    store: { take: () => ({ allowed: false, bucket: { tokens: 0, atMs: 0 }, waitMs: 1 }) },
  },
});
const broken = createDesk({ viewer: () => Promise.reject(new Error("no directory")) });

const read = async (): Promise<Document> => (await (await desk.get("/openapi.json")).json()) as Document;

/** Every path, with requests for each status that the document names. */
const requests: readonly [path: string, method: "get" | "post", send: () => Promise<Response>][] = [
  ["/search", "get", () => desk.get("/search?q=paper+jma+printer&limit=2&product=Network")],
  ["/search", "get", () => desk.get("/search?q=printer")],
  ["/search", "get", () => desk.get("/search")],
  ["/search", "get", () => limited.get("/search?q=printer")],
  ["/search", "get", () => broken.get("/search?q=printer")],
  ["/suggest", "get", () => desk.get("/suggest?q=reset")],
  ["/suggest", "get", () => desk.get("/suggest?q=a&limit=x")],
  ["/articles/{id}", "get", () => desk.get("/articles/printer-jam")],
  ["/articles/{id}", "get", () => desk.get("/articles/nothing")],
  ["/assess-ticket", "post", () => desk.post("/assess-ticket", { subject: "paper jam in the printer" })],
  ["/assess-ticket", "post", () => desk.post("/assess-ticket", { subject: " " })],
  ["/assess-ticket", "post", () => desk.post("/assess-ticket", { subject: 5 })],
  ["/assess-ticket", "post", () => desk.post("/assess-ticket", "{}", { "content-type": "text/plain" })],
  ["/assess-ticket", "post", () => desk.post("/assess-ticket", { subject: "x".repeat(70_000) })],
  ["/feedback", "post", () => desk.post("/feedback", { articleId: "printer-jam", answer: "yes" })],
  ["/feedback", "post", () => desk.post("/feedback", { articleId: "nothing", answer: "yes" })],
  ["/events", "post", () => desk.post("/events", { events: [{ type: "view", articleId: "printer-jam" }] })],
  ["/health", "get", () => desk.get("/health")],
  ["/openapi.json", "get", () => desk.get("/openapi.json")],
];

describe("GET /openapi.json", () => {
  it.each(requests)("%s %s answers as described", async (path, method, send) => {
    const document = await read();
    const response = await send();
    const described = document.paths[path]?.[method]?.responses[response.status];
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const schema = described?.content[type]?.schema;
    expect(schema, `${response.status} ${type}`).toBeDefined();
    const { $ref } = schema as { readonly $ref?: string };
    const meant = $ref === undefined ? schema! : document.components.schemas[$ref.split("/").at(-1)!]!;
    expect(schemaErrors(meant, await response.json())).toEqual([]);
  });

  it("describes every path, and has a request for each", async () => {
    const { openapi, paths } = await read();
    expect(openapi).toBe("3.1.0");
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described).toEqual([...new Set(requests.map(([path, method]) => `${method} ${path}`))]);
  });

  it.each([
    ["at the root", undefined, "", ""],
    ["at a path", "/api", "/api", "/api"],
    ["behind a proxy that takes a path off", "/api", "/intranet/api", "/api"],
    ["in a router that takes its path off", undefined, "/intranet/api", ""],
  ])("says where the addresses are: mounted %s", async (_, basePath, outside, inside) => {
    const desk = createDesk(basePath === undefined ? {} : { basePath });
    const { servers } = (await (await desk.get(`${inside}/openapi.json`)).json()) as Document;
    const [at, ...others] = servers.map(
      ({ url }) => new URL(`${url}/search`, `${SEEN}${outside}/openapi.json`),
    );
    expect([at?.href, others]).toEqual([`${SEEN}${outside}/search`, []]);
  });

  it("names the limits that are kept", async () => {
    const { paths } = await read();
    const parameters = paths["/search"]?.get?.parameters ?? [];
    const schemaOf = (name: string): unknown => parameters.find((one) => one.name === name)?.schema;
    expect(schemaOf("q")).toEqual({ type: "string", maxLength: 500 });
    expect(schemaOf("limit")).toEqual({ type: "integer", minimum: 1, maximum: 100 });
    const short = (await (await createDesk({ maxQueryLength: 9 }).get("/openapi.json")).json()) as Document;
    const q = short.paths["/suggest"]?.get?.parameters?.find(({ name }) => name === "q");
    expect(q?.schema).toEqual({ type: "string", maxLength: 9 });
  });

  it("leaves out what the host does not offer", async () => {
    const desk = createDesk({ scorer: undefined, events: undefined } as object);
    const { paths } = (await (await desk.get("/openapi.json")).json()) as Document;
    expect(Object.keys(paths)).toEqual(["/search", "/suggest", "/articles/{id}", "/health", "/openapi.json"]);
    for (const path of ["/assess-ticket", "/feedback", "/events"]) {
      expect((await desk.post(path, {})).status).toBe(501);
      expect((await desk.get(path)).status).toBe(405);
    }
  });

  it("accepts by its schema what the handler accepts, and refuses what it refuses", async () => {
    const schema = (await read()).paths["/events"]!.post!.requestBody!.content["application/json"]!.schema;
    const view = { type: "view", articleId: "printer-jam" };
    for (const body of [
      { events: [view] },
      { events: [] },
      { events: Array.from({ length: 51 }, () => view) },
      { events: [{ ...view, extra: 1 }] },
      { events: [{ type: "click", query: "a", articleId: "b", position: 0 }] },
      { events: [{ type: "click", query: "a", articleId: "b", position: 1 }] },
      { events: [{ type: "odd" }] },
      { events: [{ type: "ticket" }] },
      { events: "all" },
      [],
      {},
    ]) {
      const isAccepted = (await desk.post("/events", body)).status === 202;
      expect([body, schemaErrors(schema, body).length === 0]).toEqual([body, isAccepted]);
    }
  });
});
