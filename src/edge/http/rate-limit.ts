import { mustBe } from "../../core/door/door.ts";
import { text } from "../../core/door/kinds.ts";
import { createRateStore, type RateStore } from "./rate-store.ts";
import type { BucketSize, Taken } from "./token-bucket.ts";

export interface RateLimitOptions extends BucketSize {
  /** Who sent the request: an address from a proxy that you trust, a session, an account; `null` for no limit. */
  readonly keyOf: (request: Request) => string | null;
  /** Where the buckets are kept. Default: in memory. A store that fails lets requests through, and `onError` hears of it. */
  readonly store?: RateStore;
  /** Milliseconds since 1970. Default: the clock. */
  readonly nowMs?: () => number;
  /** Bytes of events that one sender may have kept in a day; more are counted as a flood. Default 1,000,000. */
  readonly eventBytes?: number;
  /** Tickets that one sender may send in an hour through the portal's form. Default 20. */
  readonly ticketsPerHour?: number;
}

/** Whether a request may go on, and the headers that tell the sender how they stand. */
export interface Leave {
  readonly allowed: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const FREE: Leave = { allowed: true, headers: {} };

/** Gives leave. A limit that fails lets requests through, and the host hears of it: never rejects. */
export interface RateLimit {
  /** Leave for a request that costs so many tokens; 0 is free. */
  admit(request: Request, cost: number): Promise<Leave>;
  admitTicket(request: Request): Promise<Leave>;
}

const HOUR_MS = 3_600_000;
const DEFAULT_TICKETS_PER_HOUR = 20;

export function createRateLimit({
  rateLimit: limit,
  onError,
}: {
  readonly rateLimit?: RateLimitOptions;
  readonly onError?: (error: unknown, request: Request) => void;
}): RateLimit {
  if (limit === undefined) return { admit: async () => FREE, admitTicket: async () => FREE };
  const store = limit.store ?? createRateStore();
  const nowMs = limit.nowMs ?? Date.now;
  const size = { requests: limit.requests, periodMs: limit.periodMs };
  const ticketSize = { requests: limit.ticketsPerHour ?? DEFAULT_TICKETS_PER_HOUR, periodMs: HOUR_MS };
  const take = async (
    request: Request,
    { name, cost, size }: { readonly name: string; readonly cost: number; readonly size: BucketSize },
  ): Promise<Leave> => {
    try {
      const key = limit.keyOf(request);
      if (key === null) return FREE;
      mustBe(text, key, "what rateLimit.keyOf returns");
      const bucket = name === "default" ? key : `${name} ${key}`;
      const taken = await store.take(bucket, Math.min(cost, size.requests), size, nowMs());
      return { allowed: taken.allowed, headers: headersFor(taken, name, size) };
    } catch (error) {
      onError?.(error, request);
      return FREE;
    }
  };
  return {
    admit: async (request, cost) => (cost === 0 ? FREE : take(request, { name: "default", cost, size })),
    admitTicket: (request) => take(request, { name: "tickets", cost: 1, size: ticketSize }),
  };
}

/** As draft-ietf-httpapi-ratelimit-headers writes them, and Retry-After of RFC 9110 for who must wait. */
function headersFor(
  { allowed, bucket, waitMs }: Taken,
  name: string,
  { requests, periodMs }: BucketSize,
): Leave["headers"] {
  const fullInMs = ((requests - bucket.tokens) / requests) * periodMs;
  return {
    "ratelimit-policy": `"${name}";q=${requests};w=${seconds(periodMs)}`,
    ratelimit: `"${name}";r=${Math.floor(bucket.tokens)};t=${seconds(fullInMs)}`,
    ...(allowed ? {} : { "retry-after": String(Math.max(1, seconds(waitMs))) }),
  };
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
