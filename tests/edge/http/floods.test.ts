import { describe, expect, it } from "vitest";
import { parseEvents } from "../../../src/desk/event/index.ts";
import { createDesk } from "./desk.ts";

const size = { requests: 1_000_000, periodMs: 60_000 };
const keyOf = ({ headers }: Request): string | null => headers.get("x-address");
const MINUTE = 60_000;

describe("a flood of events", () => {
  it("is kept to the sender's share and counted, and costs nobody else an event", async () => {
    let nowMs = 0;
    const desk = createDesk({ rateLimit: { ...size, keyOf, nowMs: () => nowMs, eventBytes: 2_000 } });
    const search = (address: string, query: string) =>
      desk.get(`/search?q=${query}`, { "x-address": address });
    for (let sent = 0; sent < 200; sent++) {
      await search("flooder", `flood+${sent}`);
      if (sent % 20 === 0) await search("ann", "paper+jam");
      nowMs += MINUTE / 100;
    }
    const kept = desk.events.filter((event) => event.type === "search");
    const ofAnn = kept.filter(({ query }) => query === "paper jam");
    const told = desk.events.flatMap((event) => (event.type === "flood" ? [event.events] : []));
    expect(ofAnn).toHaveLength(10);
    expect(JSON.stringify(kept.filter((event) => !ofAnn.includes(event))).length).toBeLessThan(2_500);
    expect(told.length).toBeLessThanOrEqual(3);
    nowMs += MINUTE;
    await search("ben", "paper+jam");
    const all = desk.events.flatMap((event) => (event.type === "flood" ? [event.events] : []));
    const keptOfFlooder = kept.length - ofAnn.length;
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(200 - keptOfFlooder);
    const file = desk.events.map((event) => JSON.stringify(event)).join("\n");
    expect(parseEvents(file)).toEqual({ events: desk.events, issues: [] });
  });

  it("ends when the day's share has come back", async () => {
    let nowMs = 0;
    const desk = createDesk({ rateLimit: { ...size, keyOf, nowMs: () => nowMs, eventBytes: 1_000 } });
    const keptOf = async (): Promise<number> => {
      const before = desk.events.filter(({ type }) => type === "search").length;
      for (let sent = 0; sent < 30; sent++) await desk.get("/search?q=paper+jam", { "x-address": "flooder" });
      return desk.events.filter(({ type }) => type === "search").length - before;
    };
    const first = await keptOf();
    expect(await keptOf()).toBe(0);
    nowMs += 86_400_000;
    expect(await keptOf()).toBe(first);
  });
});

describe("GET /health", () => {
  it("says what failed when it was last used, and what the host finds", async () => {
    let isFull = true;
    const found: ("tickets" | "articles")[] = [];
    const events = (): void => {
      if (isFull) throw new Error("ENOSPC");
    };
    const desk = createDesk({ events, failing: () => found });
    const health = async () => (await (await desk.get("/health")).json()) as unknown;
    expect(await health()).toMatchObject({ status: "ok", failing: [] });
    expect((await desk.get("/search?q=jam")).status).toBe(200);
    expect(await health()).toMatchObject({ status: "degraded", failing: ["events"] });
    found.push("tickets");
    expect(await health()).toMatchObject({ failing: ["events", "tickets"] });
    isFull = false;
    found.pop();
    await desk.get("/search?q=jam");
    expect(await health()).toMatchObject({ status: "ok", failing: [] });
  });

  it("says nothing of the host when its own check fails", async () => {
    const desk = createDesk({ failing: () => Promise.reject(new Error("10.0.0.7 is down")) });
    expect(await (await desk.get("/health")).text()).not.toContain("10.0.0.7");
  });
});
