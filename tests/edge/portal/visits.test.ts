import { describe, expect, it } from "vitest";
import { summariseSearches } from "../../../src/desk/event/index.ts";
import type { PortalOptions } from "../../../src/edge/portal/index.ts";
import { type Desk, openDesk } from "./desk.ts";

/** A browser: keeps the cookie that it is given. */
function openBrowser(desk: Desk) {
  let cookie: string | null = null;
  const headers = () => (cookie === null ? {} : { cookie: `theme=dark; ${cookie}` });
  return {
    async get(path: string) {
      const page = await desk.get(path, headers());
      const given = page.headers.get("set-cookie");
      if (given !== null) cookie = given.split(";")[0]!;
      return page;
    },
    send: (path: string, fields: Readonly<Record<string, string>>) => desk.send(path, fields, headers()),
    id: () => cookie!.split("=")[1]!,
  };
}

describe("a visit", () => {
  it("joins what is asked, read and answered in it from its first page on, and nothing of another", async () => {
    const desk = openDesk();
    const [ann, ben] = [openBrowser(desk), openBrowser(desk)];
    await ann.get("/?q=vpn");
    await ann.get("/api/search?q=vpn+drops");
    await ann.get("/articles/network/vpn?q=vpn&n=1");
    await ann.send("/feedback", { articleId: "network/vpn", answer: "yes" });
    const annSessions = new Set(desk.events.map(({ session }) => session));
    await ann.get("/ask");
    expect(desk.events.map(({ type }) => type)).toEqual([
      ...["step", "search", "search", "click", "view", "feedback", "step"],
    ]);
    expect(desk.events.filter(({ type }) => type === "step")).toMatchObject([
      { step: "arrive" },
      { step: "form" },
    ]);
    await ben.get("/");
    await ben.get("/?q=vpn");
    expect([annSessions.size, annSessions.has(null)]).toEqual([1, false]);
    expect(annSessions.has(desk.events.at(-1)!.session)).toBe(false);
    expect(desk.events.at(-1)!.session).toMatch(/^[\w-]{16}$/);
    for (const { id } of [ann, ben]) expect(JSON.stringify(desk.events)).not.toContain(id());
  });

  it("lets refinements be seen", async () => {
    let minute = 0;
    const desk = openDesk({ now: () => `2026-03-31T12:0${minute}:00.000Z` });
    const ann = openBrowser(desk);
    await ann.get("/?q=paper+tray");
    minute++;
    await ann.get("/?q=paper+jam+tray");
    const { visits, refined } = summariseSearches(desk.events);
    expect([visits, refined.count]).toEqual([1, 1]);
  });

  it("is kept in a cookie that no script reads, that no other site sends, and that ends with the browser", async () => {
    const { headers } = await openDesk({ basePath: "/help" }).get("/help/");
    expect(headers.get("set-cookie")).toMatch(
      /^level-zero-visit=[\da-f-]{36}; Path=\/help; HttpOnly; SameSite=Strict$/,
    );
  });

  it("is encrypted where the page is", async () => {
    const response = await openDesk().handle(new Request("https://desk.example/"));
    expect(response.headers.get("set-cookie")).toMatch(/; Secure$/);
  });

  it("begins anew with a value that is none of ours", async () => {
    const { headers } = await openDesk().get("/", { cookie: "level-zero-visit=ann@example.com" });
    expect(headers.get("set-cookie")).toMatch(/^level-zero-visit=[\da-f-]{36};/);
  });

  it("is known again under the same key, and by no other", async () => {
    const cookie = "level-zero-visit=0b6e1a6e-2f0f-4a53-9b1e-6d8f0a4c7e11";
    const sessionUnder = async (session?: Exclude<PortalOptions["session"], false>) => {
      const desk = openDesk(session === undefined ? {} : { session });
      await desk.get("/?q=vpn", { cookie });
      return desk.events[0]!.session;
    };
    const key = "a secret of this desk";
    expect(await sessionUnder({ key })).toBe(await sessionUnder({ key }));
    expect(await sessionUnder()).not.toBe(await sessionUnder());
  });

  it.each([
    ["nobody listens", { events: undefined }, "/"],
    ["the host wants none", { session: false }, "/"],
    ["the host has its own", { session: { of: () => "7" } }, "/"],
    ["a style is asked for", {}, "/assets/portal.css"],
    ["the API is asked", {}, "/api/search?q=vpn"],
  ] as [string, object, string][])("has no cookie where %s", async (_name, options, path) => {
    const desk = openDesk(options);
    expect((await desk.get(path)).headers.get("set-cookie")).toBeNull();
  });

  it.each<[string, PortalOptions["session"], unknown]>([
    ["none", false, null],
    ["none for this visitor", { of: () => null }, null],
    ["its own", { of: () => "7" }, expect.stringMatching(/^[\w-]{16}$/)],
  ])("is what the host says: %s", async (_name, own, session) => {
    const desk = openDesk({ session: own! });
    await desk.get("/?q=vpn");
    expect(desk.events).toMatchObject([{ type: "search", session }]);
  });
});
