import { createRateStore, type RateStore } from "./rate-store.ts";
import type { BucketSize, Taken } from "./token-bucket.ts";

export interface RateLimitOptions extends BucketSize {
  /** Who sent the request: an address from a proxy that you trust, a session, an account; `null` for no limit. */
  readonly keyOf: (request: Request) => string | null;
  /** Where the buckets are kept. Default: in memory. A store that fails lets requests through, and `onError` hears of it. */
  readonly store?: RateStore;
  /** Milliseconds since 1970. Default: the clock. */
  readonly nowMs?: () => number;
}

/** Whether a request may go on, and the headers that tell the sender how they stand. */
export interface Leave {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export const FREE: Leave = { allowed: true, headers: {} };

/** Asks for leave for a request that costs so many tokens. Rejects if the store does. */
export function createRateLimit(
  limit: RateLimitOptions | undefined,
): (request: Request, cost: number) => Promise<Leave> {
  if (limit === undefined) return async () => FREE;
  const store = limit.store ?? createRateStore();
  const nowMs = limit.nowMs ?? Date.now;
  const size = { requests: limit.requests, periodMs: limit.periodMs };
  return async (request, cost) => {
    const key = limit.keyOf(request);
    if (key === null) return FREE;
    const taken = await store.take(key, Math.min(cost, size.requests), size, nowMs());
    return { allowed: taken.allowed, headers: headersFor(taken, size) };
  };
}

/** As draft-ietf-httpapi-ratelimit-headers writes them, and Retry-After of RFC 9110 for who must wait. */
function headersFor(
  { allowed, bucket, waitMs }: Taken,
  { requests, periodMs }: BucketSize,
): Leave["headers"] {
  const fullInMs = ((requests - bucket.tokens) / requests) * periodMs;
  return {
    "ratelimit-policy": `"default";q=${requests};w=${seconds(periodMs)}`,
    ratelimit: `"default";r=${Math.floor(bucket.tokens)};t=${seconds(fullInMs)}`,
    ...(allowed ? {} : { "retry-after": String(Math.max(1, seconds(waitMs))) }),
  };
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
