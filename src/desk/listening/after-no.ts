import { groupBy } from "../../core/math/group-by.ts";
import type { PortalEvent } from "../event/event.ts";
import { isFew, ShareTally } from "../journey/tally.ts";
import type { AfterNo } from "./listening-summary.ts";

type Feedback = Extract<PortalEvent, { type: "feedback" }>;

/** Somebody said "no" or "almost", and then went on. */
export interface GoneOn {
  readonly feedback: Feedback;
  readonly person: string;
  /** The next search in other words than those that led to the article; `null` for none. */
  readonly query: string | null;
  readonly wrote: boolean;
}

/** What comes later in a visit is about something else. */
const REACH_MS = 30 * 60_000;

/** Known people once, others visit by visit; an answer without a visit is somebody of its own. */
export function personOf({ requester, session }: PortalEvent, at: number): string {
  return requester !== undefined ? `p:${requester}` : session === null ? `e:${at}` : `v:${session}`;
}

/** For each "no" and "almost" of a visit what came next in it. O(n log n). */
export function goneOn(events: readonly PortalEvent[]): readonly GoneOn[] {
  const visits = groupBy(
    events.map((event, at) => ({ event, at })),
    ({ event }) => event.session,
  );
  visits.delete(null);
  return [...visits.values()].flatMap((visit) => {
    visit.sort((a, b) => Date.parse(a.event.at) - Date.parse(b.event.at) || a.at - b.at);
    return visit.flatMap(({ event, at }, place) =>
      event.type === "feedback" && event.answer !== "yes"
        ? [
            nextOf(
              event,
              personOf(event, at),
              visit.slice(place + 1).map((one) => one.event),
            ),
          ]
        : [],
    );
  });
}

function nextOf(feedback: Feedback, person: string, rest: readonly PortalEvent[]): GoneOn {
  const end = Date.parse(feedback.at) + REACH_MS;
  const later = rest.filter(({ at }) => Date.parse(at) <= end);
  const asked = (feedback.query ?? "").trim().toLowerCase();
  const search = later.find(
    (event) => event.type === "search" && event.query.trim().toLowerCase() !== asked,
  ) as Extract<PortalEvent, { type: "search" }> | undefined;
  const wrote = later.some(
    (event) =>
      (event.type === "ticket" && event.solvedBy === null) ||
      (event.type === "step" && event.step === "contact"),
  );
  return { feedback, person, query: search?.query ?? null, wrote };
}

export function countAfterNo(all: readonly GoneOn[]): AfterNo {
  const [searched, wrote, left] = [new ShareTally(), new ShareTally(), new ShareTally()];
  for (const { person, query, wrote: hasWritten } of all) {
    searched.add(person, true, query !== null);
    wrote.add(person, true, hasWritten);
    left.add(person, true, query === null && !hasWritten);
  }
  const of = isFew(searched.people) ? null : all.length;
  return { of, searched: searched.share(), wrote: wrote.share(), left: left.share() };
}
