import { LevelZeroError } from "../index.ts";
import type { HandlerOptions } from "./handler-options.ts";

const MIN_KEY_LENGTH = 16;

/** Throws `INVALID_OPTION` for what would make a handler that only seems to work. */
export function checkOptions({
  basePath,
  session,
  rateLimit,
  maxQueryLength,
  maxBodyBytes,
}: HandlerOptions): void {
  if (basePath !== undefined && basePath !== "" && !/^\/(?:.*[^/])?$/u.test(basePath)) {
    refuse("basePath must begin with a slash and not end with one, such as /api.");
  }
  if (session !== undefined && session.key.length < MIN_KEY_LENGTH) {
    refuse(
      `session.key must be a secret of ${MIN_KEY_LENGTH} characters or more, got ${session.key.length}.`,
    );
  }
  atLeastOne("rateLimit.requests", rateLimit?.requests);
  atLeastOne("rateLimit.periodMs", rateLimit?.periodMs);
  atLeastOne("maxQueryLength", maxQueryLength);
  atLeastOne("maxBodyBytes", maxBodyBytes);
}

function atLeastOne(name: string, value: number | undefined): void {
  if (value !== undefined && !(Number.isFinite(value) && value >= 1)) {
    refuse(`${name} must be a number of 1 or more, got ${value}.`);
  }
}

function refuse(message: string): never {
  throw new LevelZeroError("INVALID_OPTION", message);
}
