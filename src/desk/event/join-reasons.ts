import { groupBy } from "../../core/math/group-by.ts";
import type { FeedbackEvent, PortalEvent, ReasonEvent } from "./event.ts";

/** A reason that comes later than this belongs to no answer. */
const REACH_MS = 30 * 60_000;

/**
 * The events with every reason inside its answer: the latest "no" or "almost" of the same visit about the same article, half an hour
 * before it at most, that has none yet. Where the host keeps no visits, that of any visitor without one: an article's reasons stay
 * its own; a reason that names its search belongs to the answer that names it too. A reason whose answer is not among the events is left out, so that answers are as many as before. O(n log n).
 */
export function joinReasons(events: readonly PortalEvent[]): readonly PortalEvent[] {
  const said = events.filter(
    (event): event is FeedbackEvent | ReasonEvent =>
      event.type === "reason" || (event.type === "feedback" && event.answer !== "yes"),
  );
  const groups = groupBy(said, ({ session, requester, articleId }) =>
    JSON.stringify([session, requester, articleId]),
  );
  const reasonOf = new Map<PortalEvent, ReasonEvent>();
  for (const group of groups.values()) joinGroup(group, reasonOf);
  return events.flatMap((event) => (event.type === "reason" ? [] : [withReason(event, reasonOf.get(event))]));
}

function withReason(event: PortalEvent, said: ReasonEvent | undefined): PortalEvent {
  if (event.type !== "feedback" || said === undefined) return event;
  const reason = said.reason ?? event.reason;
  return { ...event, comment: said.comment ?? event.comment, ...(reason !== undefined && { reason }) };
}

function joinGroup(
  group: readonly (FeedbackEvent | ReasonEvent)[],
  reasonOf: Map<PortalEvent, ReasonEvent>,
): void {
  const open: FeedbackEvent[] = [];
  for (const event of group.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    if (event.type === "feedback") {
      open.push(event);
      continue;
    }
    const { searchId } = event;
    const at = open.findLastIndex((one) => searchId === undefined || one.searchId === searchId);
    const [answer] = at < 0 ? [] : open.splice(at, 1);
    if (answer !== undefined && Date.parse(event.at) - Date.parse(answer.at) <= REACH_MS)
      reasonOf.set(answer, event);
  }
}
