import { LevelZeroError } from "../error.ts";
import type { Boosts } from "./rank-articles.ts";

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 10;

/** Throws `INVALID_OPTION` unless `limit` is a whole number from 1 to 1,000 and `offset` one from 0. */
export function checkLimit({ limit = DEFAULT_LIMIT, offset = 0 }: { limit?: number; offset?: number }): {
  readonly limit: number;
  readonly offset: number;
} {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      `limit must be a whole number from 1 to ${MAX_LIMIT}, got ${limit}.`,
    );
  }
  if (!Number.isInteger(offset) || offset < 0) {
    throw new LevelZeroError("INVALID_OPTION", `offset must be a whole number of 0 or more, got ${offset}.`);
  }
  return { limit, offset };
}

/** Throws `INVALID_OPTION` unless each boost is a finite number above 0. */
export function checkBoosts(boosts: Boosts): Boosts {
  for (const [name, boost] of Object.entries(boosts)) {
    if (typeof boost === "number" && Number.isFinite(boost) && boost > 0) continue;
    throw new LevelZeroError(
      "INVALID_OPTION",
      `boosts.${name} must be a number above 0, got ${String(boost)}.`,
    );
  }
  return boosts;
}
