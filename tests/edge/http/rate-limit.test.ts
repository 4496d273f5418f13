import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateStore } from "../../../src/edge/http/rate-store.ts";
import { type Bucket, takeTokens } from "../../../src/edge/http/token-bucket.ts";
import { createDesk } from "./desk.ts";

const size = { requests: 10, periodMs: 1_000 };

describe("takeTokens", () => {
  it.each<[string, Bucket | null, number, number, ReturnType<typeof takeTokens>]>([
    ["a new sender", null, 1, 5, { allowed: true, bucket: { tokens: 9, atMs: 5 }, waitMs: 0 }],
    [
      "the last one",
      { tokens: 1, atMs: 0 },
      1,
      0,
      { allowed: true, bucket: { tokens: 0, atMs: 0 }, waitMs: 0 },
    ],
    [
      "none left",
      { tokens: 0, atMs: 0 },
      1,
      0,
      { allowed: false, bucket: { tokens: 0, atMs: 0 }, waitMs: 100 },
    ],
    [
      "half of one back",
      { tokens: 0, atMs: 0 },
      1,
      50,
      { allowed: false, bucket: { tokens: 0.5, atMs: 50 }, waitMs: 50 },
    ],
    [
      "one back",
      { tokens: 0, atMs: 0 },
      1,
      100,
      { allowed: true, bucket: { tokens: 0, atMs: 100 }, waitMs: 0 },
    ],
    [
      "never more than full",
      { tokens: 5, atMs: 0 },
      1,
      9_000,
      { allowed: true, bucket: { tokens: 9, atMs: 9_000 }, waitMs: 0 },
    ],
    [
      "five at once",
      { tokens: 4, atMs: 0 },
      5,
      0,
      { allowed: false, bucket: { tokens: 4, atMs: 0 }, waitMs: 100 },
    ],
    [
      "a clock gone back",
      { tokens: 4, atMs: 900 },
      1,
      0,
      { allowed: true, bucket: { tokens: 3, atMs: 0 }, waitMs: 0 },
    ],
  ])("%s", (_, bucket, cost, nowMs, taken) => {
    expect(takeTokens(bucket, cost, size, nowMs)).toEqual(taken);
  });

  it("allows in any stretch of time no more than the bucket and what came back meanwhile", () => {
    const gaps = fc.array(fc.nat(300), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(gaps, (steps) => {
        let bucket: Bucket | null = null;
        let nowMs = 0;
        const allowedAt: number[] = [];
        for (const step of steps) {
          nowMs += step;
          const taken = takeTokens(bucket, 1, size, nowMs);
          bucket = taken.bucket;
          if (taken.allowed) allowedAt.push(nowMs);
        }
        allowedAt.forEach((from, first) => {
          allowedAt.slice(first).forEach((to, further) => {
            expect(further + 1).toBeLessThanOrEqual(size.requests + (to - from) / 100 + 1e-6);
          });
        });
      }),
    );
  });

  it("says for how long to wait, and no longer", () => {
    const wait = takeTokens({ tokens: 0.25, atMs: 0 }, 3, size, 0).waitMs;
    expect(takeTokens({ tokens: 0.25, atMs: 0 }, 3, size, wait).allowed).toBe(true);
    expect(takeTokens({ tokens: 0.25, atMs: 0 }, 3, size, wait - 1).allowed).toBe(false);
  });
});

it("a store forgets who was not heard of for longest", () => {
  const store = createRateStore(2);
  const left = (key: string): number => (store.take(key, 1, size, 0) as { bucket: Bucket }).bucket.tokens;
  expect([left("a"), left("b"), left("a"), left("c"), left("a"), left("b")]).toEqual([9, 9, 8, 9, 7, 9]);
});

describe("rateLimit", () => {
  const keyOf = ({ headers }: Request): string | null => headers.get("x-address");
  let nowMs = 0;
  const limited = (options: object = {}) =>
    createDesk({ rateLimit: { requests: 6, periodMs: 60_000, keyOf, nowMs: () => nowMs, ...options } });
  const from = (address: string) => ({ "x-address": address });

  it("answers 429 with when to come back, for this sender alone", async () => {
    const desk = limited();
    const first = await desk.get("/search?q=a", from("a"));
    expect(first.headers.get("ratelimit-policy")).toBe('"default";q=6;w=60');
    expect(first.headers.get("ratelimit")).toBe('"default";r=5;t=10');
    for (let more = 0; more < 5; more++) await desk.get("/search?q=a", from("a"));
    const refused = await desk.get("/search?q=a", from("a"));
    expect(refused.status).toBe(429);
    expect(refused.headers.get("retry-after")).toBe("10");
    expect(await refused.json()).toMatchObject({ code: "too-many-requests", status: 429 });
    expect((await desk.get("/search?q=a", from("b"))).status).toBe(200);
    nowMs += 10_000;
    expect((await desk.get("/search?q=a", from("a"))).status).toBe(200);
  });

  it("judging a ticket costs as much as five searches", async () => {
    const desk = limited();
    await desk.post("/assess-ticket", { subject: "jam" }, from("a"));
    const { headers } = await desk.get("/search?q=a", from("a"));
    expect(headers.get("ratelimit")).toBe('"default";r=0;t=60');
    expect((await desk.get("/health", from("a"))).status).toBe(200);
  });

  it("refused requests and wrong ones count too, so that guessing ids is slow", async () => {
    const desk = limited();
    for (let guess = 0; guess < 6; guess++) await desk.get(`/articles/guess-${guess}`, from("a"));
    expect((await desk.get("/articles/printer-jam", from("a"))).status).toBe(429);
  });

  it("knows no limit for whom the host names no key", async () => {
    const desk = limited({ requests: 1 });
    for (let more = 0; more < 3; more++) expect((await desk.get("/search?q=a")).status).toBe(200);
  });

  it("a store that fails stops nobody, and the host hears of it", async () => {
    const desk = limited({ store: { take: () => Promise.reject(new Error("no connection")) } });
    expect((await desk.get("/search?q=a", from("a"))).status).toBe(200);
    expect(desk.errors).toHaveLength(1);
  });
});
