import { LevelZeroError } from "../../index.ts";
import type { HandlerOptions } from "./handler-options.ts";

const MIN_KEY_LENGTH = 16;

/** Throws `INVALID_OPTION` for what would make a handler that only seems to work. */
export function checkOptions({
  basePath,
  session,
  requester,
  cors,
  rateLimit,
  maxQueryLength,
  maxBodyBytes,
  hosts,
}: HandlerOptions): void {
  if (basePath !== undefined && basePath !== "" && !/^\/(?:.*[^/])?$/u.test(basePath)) {
    refuse("basePath must begin with a slash and not end with one, such as /api.");
  }
  for (const [name, given] of Object.entries({ session, requester })) {
    if (given === undefined) continue;
    mustHold(name, given, "key of");
    if (given.key.length >= MIN_KEY_LENGTH) continue;
    refuse(`${name}.key must be a secret of ${MIN_KEY_LENGTH} characters or more, got ${given.key.length}.`);
  }
  if (cors !== undefined) mustHold("cors", cors, "origins");
  if (rateLimit !== undefined) mustHold("rateLimit", rateLimit, "requests periodMs keyOf");
  atLeastOne("rateLimit.requests", rateLimit?.requests);
  atLeastOne("rateLimit.periodMs", rateLimit?.periodMs);
  atLeastOne("rateLimit.eventBytes", rateLimit?.eventBytes);
  atLeastOne("rateLimit.ticketsPerHour", rateLimit?.ticketsPerHour);
  for (const host of hosts ?? []) checkHost(host);
  atLeastOne("maxQueryLength", maxQueryLength);
  atLeastOne("maxBodyBytes", maxBodyBytes);
}

function mustHold(name: string, given: object, needed: string): void {
  const missing = needed.split(" ").find((part) => !(part in given));
  if (missing !== undefined)
    refuse(`${name} must have ${needed.replaceAll(" ", ", ")}; ${missing} is missing.`);
}

function checkHost(host: string): void {
  if (typeof host === "string" && /^(?:\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?$/iu.test(host)) return;
  refuse(`hosts must be names without scheme and port, such as help.example.com, got ${host}.`);
}

function atLeastOne(name: string, value: number | undefined): void {
  if (value !== undefined && !(Number.isFinite(value) && value >= 1)) {
    refuse(`${name} must be a number of 1 or more, got ${value}.`);
  }
}

function refuse(message: string): never {
  throw new LevelZeroError("INVALID_OPTION", message);
}
