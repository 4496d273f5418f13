import { mustBe } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { type Bucket, type BucketSize, type Taken, takeTokens } from "./token-bucket.ts";

/** Keeps the buckets of all senders. Put it into a database where several servers share one limit. */
export interface RateStore {
  /** Takes `cost` tokens from the bucket of `key`, as `takeTokens` does, in one step that no other request divides. */
  take(key: string, cost: number, size: BucketSize, nowMs: number): Taken | Promise<Taken>;
}

const MAX_SENDERS = 50_000;

/**
 * A store in memory, for one process. The sender not heard of for longest is forgotten, which fills their bucket.
 * @param maxSenders how many are remembered; the one that was quiet longest is forgotten first
 */
export function createRateStore(maxSenders: number = MAX_SENDERS): RateStore {
  mustBe(wholeNumber(1), maxSenders, "createRateStore: the number of senders");
  const buckets = new Map<string, Bucket>();
  return {
    take(key, cost, size, nowMs) {
      const taken = takeTokens(buckets.get(key) ?? null, cost, size, nowMs);
      buckets.delete(key);
      buckets.set(key, taken.bucket);
      if (buckets.size > maxSenders) buckets.delete(buckets.keys().next().value!);
      return taken;
    },
  };
}
