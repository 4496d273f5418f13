import { mustHave } from "../../core/door/takes.ts";
/** What a sender may do. */
export interface BucketSize {
  /** Requests that may come at once; also those that come back within `periodMs`. */
  readonly requests: number;
  readonly periodMs: number;
}

/** What was left of a bucket at a moment. */
export interface Bucket {
  /** Requests that may still be made, in [0, requests]; not whole. */
  readonly tokens: number;
  /** The moment that `tokens` were counted, in milliseconds since 1970. */
  readonly atMs: number;
}

/** What came of asking for tokens. */
export interface Taken {
  readonly allowed: boolean;
  readonly bucket: Bucket;
  /** Milliseconds until as many tokens are there; 0 if allowed. */
  readonly waitMs: number;
}

/**
 * Takes `cost` tokens out of a bucket that fills evenly, or none if there are fewer (token bucket: Tanenbaum, Computer Networks,
 * 5.4.2). `bucket` is `null` for a sender not seen before, whose bucket is full. A clock that goes back adds nothing.
 * @param cost how many the request costs
 * @param nowMs the time, in milliseconds since 1970
 */
export function takeTokens(bucket: Bucket | null, cost: number, size: BucketSize, nowMs: number): Taken {
  if (bucket !== null) mustHave(bucket, "tokens atMs", "takeTokens: the bucket");
  mustHave(size, "requests periodMs", "takeTokens: the size");
  const perMs = size.requests / size.periodMs;
  const elapsedMs = bucket === null ? 0 : Math.max(0, nowMs - bucket.atMs);
  const tokens = Math.min(size.requests, (bucket?.tokens ?? size.requests) + elapsedMs * perMs);
  const allowed = tokens >= cost;
  return {
    allowed,
    bucket: { tokens: allowed ? tokens - cost : tokens, atMs: nowMs },
    waitMs: allowed ? 0 : Math.ceil((cost - tokens) / perMs),
  };
}
