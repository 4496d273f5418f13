import { describe, expect, it } from "vitest";
import { createPortal, type PortalOptions } from "../../../src/edge/portal/index.ts";
import { openDesk } from "./desk.ts";

const TICKET = { kind: "incident", subject: "The coffee machine leaks", contact: "ann", seen: "yes" };

/** A limit for each address, which only the very request knows that came in: no copy of it does. */
function openLimited(requests: number, options: PortalOptions = {}) {
  const addresses = new WeakMap<Request, string>();
  const viewers: (string | undefined)[] = [];
  const desk = openDesk({
    rateLimit: {
      requests,
      periodMs: 60_000,
      nowMs: () => 0,
      keyOf: (request) => addresses.get(request) ?? null,
    },
    viewer: (request) => {
      viewers.push(addresses.get(request));
      return [];
    },
    ...options,
  });
  const send = (path: string, { address = "a", ...init }: RequestInit & { address?: string } = {}) => {
    const request = new Request(`http://desk.example${path}`, init);
    addresses.set(request, address);
    return desk.handle(request);
  };
  const form = (path: string, fields: Readonly<Record<string, string>>, address = "a") =>
    send(path, {
      address,
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "sec-fetch-site": "same-origin" },
    });
  return { desk, send, form, viewers };
}

describe("a limit", () => {
  it.each([
    "/",
    "/?q=vpn",
    "/topics/Network",
    "/articles/network/vpn",
    "/articles/hr/payslip",
    "/ask",
    "/pictures/print/printer?src=tray.png",
    "/nowhere",
    "/api/search?q=vpn",
    "/api/nowhere",
  ])("holds for %s, and says when to come back", async (path) => {
    const { send } = openLimited(1);
    const statuses = new Set<number>();
    let refused: Response | null = null;
    for (let more = 0; more < 10 && refused === null; more++) {
      const response = await send(path);
      statuses.add(response.status);
      if (response.status === 429) refused = response;
    }
    expect(refused?.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(refused?.headers.get("set-cookie")).toBeNull();
    expect((await send(path, { address: "b" })).status).not.toBe(429);
  });

  it.each([
    ["/ask", TICKET],
    ["/ask", { ...TICKET, seen: "" }],
    ["/ask", { subject: "" }],
    ["/feedback", { articleId: "network/vpn", answer: "yes" }],
  ])("holds for the form %s with %o", async (path, fields) => {
    const { form } = openLimited(5);
    const statuses: number[] = [];
    for (let more = 0; more < 7; more++) statuses.push((await form(path, fields)).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it("asks key and viewer of the request that came in", async () => {
    const { send, form, viewers } = openLimited(1_000);
    for (const path of ["/", "/?q=vpn", "/articles/network/vpn", "/articles/gone", "/topics/Network"])
      await send(path);
    await form("/ask", { ...TICKET, seen: "" });
    await form("/feedback", { articleId: "network/vpn", answer: "yes" });
    expect(viewers.length).toBeGreaterThan(6);
    expect(new Set(viewers)).toEqual(new Set(["a"]));
  });

  it("takes as much for a hidden article as for none, at its id and at its path", async () => {
    const left: (string | null)[] = [];
    for (const path of ["/articles/hr/payslip", "/articles/hr/nothing", "/pictures/hr/payslip?src=a.png"]) {
      const response = await openLimited(10).send(path);
      expect(response.status).toBe(404);
      left.push(response.headers.get("ratelimit"));
    }
    expect(left[0]).toBe(left[1]);
    expect(left[0]).toBe('"default";r=9;t=6');
  });

  it("takes few tickets an hour, and gives the words of one too many back", async () => {
    const { desk, form } = openLimited(1_000);
    const statuses: number[] = [];
    for (let sent = 0; sent < 22; sent++) statuses.push((await form("/ask", TICKET)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(desk.tickets).toHaveLength(20);
    const refused = await form("/ask", TICKET);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "180"]);
    expect(await refused.text()).toContain(TICKET.subject);
    expect((await form("/ask", TICKET, "b")).status).toBe(200);
  });
});

describe("an article that the host withholds", () => {
  it("is shown nowhere, though the index still has it", async () => {
    const desk = openDesk({
      viewer: () => ["employees"],
      withheld: (id, { audiences }) => id === "hr/payslip" && audiences.includes("employees"),
    });
    for (const path of [
      "/articles/hr/payslip",
      "/api/articles/hr/payslip",
      "/pictures/hr/payslip?src=a.png",
      "/topics/HR",
    ])
      expect([path, (await desk.get(path)).status]).toEqual([path, 404]);
    for (const path of [
      "/",
      "/?q=payslip",
      "/api/search?q=payslip",
      "/api/suggest?q=find+your",
      "/articles/network/vpn",
    ])
      expect((await desk.get(path)).text).not.toContain("Find your payslip");
    const body = JSON.stringify({ subject: "find your payslip" });
    const headers = { "content-type": "application/json" };
    const asked = new Request("http://desk.example/api/assess-ticket", { method: "POST", headers, body });
    expect(await (await desk.handle(asked)).text()).not.toContain("hr/payslip");
    expect((await desk.get("/articles/network/vpn")).status).toBe(200);
  });
});

describe("a form whose sender goes away", () => {
  it.each(["/ask", "/feedback", "/reason"])("%s: 400, and no error of the host", async (path) => {
    const errors: unknown[] = [];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("subject=The+cof"));
      },
      pull(controller) {
        controller.error(new Error("aborted"));
      },
    });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const init = { method: "POST", headers, body, duplex: "half" };
    const desk = openDesk({ onError: (error) => errors.push(error) });
    const request = new Request(`http://desk.example${path}`, init as RequestInit);
    expect((await desk.handle(request)).status).toBe(400);
    expect([errors, desk.tickets]).toEqual([[], []]);
  });
});

describe("a form that a parser of the host has read already", () => {
  it.each(["/ask", "/feedback", "/reason"])("%s: 500, and the host hears why", async (path) => {
    const errors: unknown[] = [];
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": "12" };
    const desk = openDesk({ onError: (error) => errors.push(error) });
    const request = new Request(`http://desk.example${path}`, { method: "POST", headers, body: "" });
    expect((await desk.handle(request)).status).toBe(500);
    expect(String(errors)).toContain("before express.json()");
  });
});

describe("who may ask what", () => {
  it("shows nothing under a name that is not the portal's", async () => {
    const { handle } = openDesk({ hosts: ["help.example.com"] });
    for (const path of ["/", "/articles/network/vpn", "/api/search?q=vpn", "/assets/portal.css"]) {
      const response = await handle(
        new Request(`http://desk.example${path}`, { headers: { host: "evil.example" } }),
      );
      expect(response.status).toBe(421);
      expect(await response.text()).not.toContain("lighthouse");
    }
  });

  it("counts no search, click or view that another site made a browser send", async () => {
    const desk = openDesk();
    const headers = { "sec-fetch-site": "cross-site" };
    for (const path of ["/?q=vpn", "/articles/network/vpn?q=vpn&n=1", "/api/search?q=vpn"])
      expect((await desk.get(path, headers)).status).toBe(200);
    expect(desk.events).toEqual([]);
  });

  it.each([
    "/articles/..%2Fhealth",
    "/articles/..%2f..%2fapi%2fhealth",
    "/articles/%2e%2e%2Fsearch",
    "/articles/.%2Fhealth",
    "/articles/%2F%2Fevil.example",
    "/articles/openapi.json",
    "/articles/%E0%A4%A",
    "/articles/%00",
    "/articles/__proto__",
    "/topics/..%2Fhealth",
    "/topics/__proto__",
    "/pictures/..%2Fhealth?src=..%2F..%2Fetc%2Fpasswd",
    "/assets/..%2Fhealth",
  ])("%s is a 404", async (path) => {
    const errors: unknown[] = [];
    const desk = openDesk({ onError: (error) => errors.push(error) });
    expect((await desk.get(path)).status).toBe(404);
    expect(errors).toEqual([]);
  });

  it.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "evil.example",
    "",
  ])("the way to the desk %o is refused", (deskUrl) => {
    expect(() => createPortal(openDesk().index, { deskUrl })).toThrow(/deskUrl must be an address/);
  });

  it.each([
    [{}, false],
    [{ "x-forwarded-proto": "https" }, true],
    [{ "x-forwarded-proto": "https, http" }, true],
    [{ "x-forwarded-proto": "http" }, false],
    [{ forwarded: "for=192.0.2.60;proto=https;by=203.0.113.43" }, true],
    [{ forwarded: 'proto="https"' }, true],
    [{ forwarded: "for=a;proto=http, for=b;proto=https" }, false],
  ])("with %o the cookie of the visit is secure: %o", async (headers, isSecure) => {
    const { headers: given } = await openDesk().get("/", headers);
    expect(given.get("set-cookie")?.includes("; Secure")).toBe(isSecure);
  });
});

describe("GET /health", () => {
  it("says that tickets cannot be kept, and so does the answer, until they can", async () => {
    let isFull = true;
    const desk = openDesk({
      submitTicket: () => {
        if (isFull) throw new Error("ENOSPC");
        return undefined;
      },
    });
    const failing = async (path: string) =>
      (JSON.parse((await desk.get(path)).text) as { failing: unknown }).failing;
    expect(await failing("/health")).toEqual([]);
    expect((await desk.send("/ask", TICKET)).text).toContain("could not be sent");
    expect([await failing("/health"), await failing("/api/health")]).toEqual([["tickets"], ["tickets"]]);
    isFull = false;
    await desk.send("/ask", TICKET);
    expect(await failing("/health")).toEqual([]);
  });

  it("an answer that cannot be kept is not thanked for", async () => {
    const desk = openDesk({ events: () => Promise.reject(new Error("ENOSPC")) });
    const page = await desk.send("/feedback", { articleId: "network/vpn", answer: "yes" });
    expect(page.status).toBe(503);
  });
});
