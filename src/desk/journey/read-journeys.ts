import type { Episode } from "./episodes.ts";
import type { Step, Touch } from "./touch.ts";

/**
 * How it ended. `confirmed`: they said that it was solved, and did not write within the window. `likely`: the portal knew
 * them, and the last they did was to open an article. `unknown`: they looked, opened nothing or went on looking, and did not write: nobody knows why. `failed`: they wrote after
 * opening an article. `not-found`: they wrote after looking and opening nothing. `direct`: they wrote without looking first.
 */
export type Outcome = "confirmed" | "likely" | "unknown" | "failed" | "not-found" | "direct";

export const OUTCOMES: readonly Outcome[] = [
  "confirmed",
  "likely",
  "unknown",
  "failed",
  "not-found",
  "direct",
];

/** One person with one concern: touches with no pause longer than the window between them. */
export interface Journey {
  readonly person: string;
  readonly isKnown: boolean;
  /** By time; searches after the first are `refine`, contacts after the first `again`. */
  readonly touches: readonly Touch[];
  readonly outcome: Outcome;
  /** Whether the portal knew who it was: only then does "no contact" mean that they did not write. */
  readonly isFollowed: boolean;
}

/** Looking something up ends so long after the last thing that was done in it: a search later is a new one, not a refined one. */
const REFINE_MS = 30 * 60_000;

/** The journeys of an episode, by a window. A ticket that is told of twice, by portal and desk, is one contact. */
export function readJourneys({ person, isKnown, touches }: Episode, windowMs: number): Journey[] {
  const journeys: Journey[] = [];
  let from = 0;
  const once = withoutTwins(touches);
  for (let at = 1; at <= once.length; at++) {
    if (at < once.length && once[at]!.atMs - once[at - 1]!.atMs <= windowMs) continue;
    const own = named(once.slice(from, at));
    const isFollowed = own.some(({ signedIn }) => signedIn);
    journeys.push({ person, isKnown, touches: own, isFollowed, outcome: outcomeOf(own, isFollowed) });
    from = at;
  }
  return journeys;
}

/** What the portal saw goes before what the desk wrote: its clock is that of the other steps. The desk knows the channel. */
function withoutTwins(touches: readonly Touch[]): readonly Touch[] {
  const seen = new Map<number, Touch>();
  for (const touch of touches) {
    if (touch.ticket < 0) continue;
    const twin = seen.get(touch.ticket);
    if (twin === undefined || touch.channel === "portal") seen.set(touch.ticket, touch);
  }
  return touches.filter((touch) => touch.ticket < 0 || seen.get(touch.ticket) === touch);
}

function named(touches: readonly Touch[]): readonly Touch[] {
  let lastMs = Number.NEGATIVE_INFINITY;
  let searched = false;
  let written = false;
  return touches.map((touch): Touch => {
    const isClose = touch.atMs - lastMs <= REFINE_MS;
    lastMs = touch.atMs;
    if (touch.step === "search") {
      const step: Step = searched && isClose ? "refine" : "search";
      searched = true;
      return { ...touch, step };
    }
    if (touch.step !== "contact") return touch;
    const step: Step = written ? "again" : "contact";
    written = true;
    return { ...touch, step };
  });
}

function outcomeOf(touches: readonly Touch[], isFollowed: boolean): Outcome {
  const written = touches.findIndex(({ step }) => step === "contact");
  if (written >= 0) {
    const before = touches.slice(0, written);
    if (before.some(isOpening)) return "failed";
    return before.some(isLooking) ? "not-found" : "direct";
  }
  const said = touches.findLast(({ step }) => step === "yes" || step === "no");
  const lastLooked = touches.findLastIndex(isLooking);
  const lastOpened = touches.findLastIndex(({ step }) => step === "open");
  const lastSaid = said === undefined ? -1 : touches.indexOf(said);
  if (said?.step === "yes" && lastSaid > lastLooked) return "confirmed";
  if (said?.step === "no" && lastSaid > lastOpened) return "unknown";
  return lastOpened > lastLooked && isFollowed ? "likely" : "unknown";
}

function isOpening({ step }: Touch): boolean {
  return step === "open" || step === "yes" || step === "no";
}

function isLooking({ step }: Touch): boolean {
  return step === "search" || step === "refine";
}
