import { expect, it } from "vitest";
import { createDesk } from "./desk.ts";

const of = (): string => "visit";
const keyOf = of;

it.each([
  [
    "a key that can be guessed",
    { session: { key: "", of } },
    "session.key must be a secret of 16 characters",
  ],
  [
    "no requests",
    { rateLimit: { requests: 0, periodMs: 1_000, keyOf } },
    "rateLimit.requests must be a number of 1",
  ],
  ["no time", { rateLimit: { requests: 5, periodMs: Number.NaN, keyOf } }, "rateLimit.periodMs must be"],
  ["no query", { maxQueryLength: 0 }, "maxQueryLength must be"],
  ["no body", { maxBodyBytes: -1 }, "maxBodyBytes must be"],
  ["a path without a slash", { basePath: "api" }, "basePath must begin with a slash"],
  ["a path with two", { basePath: "/api/" }, "basePath must begin with a slash"],
])("%s is the host's mistake, and told at once", (_, options, message) => {
  expect(() => createDesk(options)).toThrow(message);
});

it.each(["", "/api", "/help/api"])("a handler can stand under %o", async (basePath) => {
  expect((await createDesk({ basePath }).get(`${basePath}/health`)).status).toBe(200);
});

it.each([
  "portal.example.com",
  "https://portal.example.com/",
  "https://portal.example.com/desk",
  "https://*.example.com",
  "https://Portal.example.com",
])("refuses the origin %s, which no browser sends", (origin) => {
  expect(() => createDesk({ cors: { origins: [origin] } })).toThrow(/cors.origins must be a list of origins/);
});
