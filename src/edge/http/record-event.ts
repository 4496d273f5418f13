import { maskEvent, type PortalEvent } from "../../desk/event/index.ts";
import type { HandlerOptions } from "./handler-options.ts";
import type { Health } from "./health.ts";
import { isOwnSite } from "./is-own-site.ts";
import type { Happened } from "./operation.ts";
import { createPseudonyms, createRequesterNames } from "./pseudonym.ts";
import { createRateStore } from "./rate-store.ts";

/** Hands what happened to the host; whether the host took it. A host that fails does not fail the visitor. */
type RecordEvent = (happened: Happened, sender: Request, at: string) => Promise<boolean>;

const DAY_MS = 86_400_000;
/** Some 5,000 searches. */
const DEFAULT_EVENT_BYTES = 1_000_000;
/** Floods are told of once in this time, so that telling of them is none. */
const TELL_MS = 60_000;

/**
 * Masks events, joins those of a visit, and keeps every sender to a share: what comes beyond it is counted and told as one `flood`
 * event a minute, so that nobody fills the host's file until the visits of others are rotated away. Events that another site made a
 * browser send are left out.
 */
export function createRecorder(options: HandlerOptions, health: Health): RecordEvent {
  const { events, session, requester, onError, rateLimit, cors } = options;
  if (events === undefined) return async () => false;
  const pseudonymOf = session === undefined ? async () => null : createPseudonyms(session);
  const requesterOf = requester === undefined ? async () => null : createRequesterNames(requester);
  const nowMs = rateLimit?.nowMs ?? Date.now;
  const hasShare = createShares(options, nowMs);
  let dropped = 0;
  let toldMs = Number.NEGATIVE_INFINITY;

  async function tellOfFloods(at: string): Promise<void> {
    if (dropped === 0 || nowMs() - toldMs < TELL_MS) return;
    const count = dropped;
    dropped = 0;
    toldMs = nowMs();
    await events!({ type: "flood", at, session: null, events: count });
  }

  return async (happened, sender, at) => {
    if (!isOwnSite(sender, cors)) return false;
    try {
      const who = await requesterOf(sender);
      const said = { ...happened, at, session: await pseudonymOf(sender) };
      const event: PortalEvent = maskEvent(who === null ? said : { ...said, requester: who });
      const isKept = await hasShare(sender, event);
      if (!isKept) dropped++;
      await tellOfFloods(at);
      if (!isKept) return false;
      await events(event);
      health.report("events", true);
      return true;
    } catch (error) {
      health.report("events", false);
      onError?.(error, sender);
      return false;
    }
  };
}

/** Whether the sender has not used up their share of events, which this one then comes out of. */
function createShares({ rateLimit }: HandlerOptions, nowMs: () => number) {
  if (rateLimit === undefined) return async () => true;
  const size = { requests: rateLimit.eventBytes ?? DEFAULT_EVENT_BYTES, periodMs: DAY_MS };
  const shares = createRateStore();
  return async (sender: Request, event: PortalEvent): Promise<boolean> => {
    const key = rateLimit.keyOf(sender);
    if (key === null) return true;
    return (await shares.take(key, JSON.stringify(event).length, size, nowMs())).allowed;
  };
}
