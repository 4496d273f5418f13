import type { FlowPlace, JourneySummary } from "../../desk/journey/journey-summary.ts";
import type { Outcome } from "../../desk/journey/read-journeys.ts";
import type { Share } from "../../desk/journey/tally.ts";
import {
  formatCount,
  formatDay,
  formatInterval,
  formatPercent,
  formatQuantity,
} from "../report/format-number.ts";

/** Steps as a reader calls them. */
export const PLACES: Readonly<Record<FlowPlace, string>> = {
  start: "Needed something",
  arrive: "Came to the portal",
  search: "Searched",
  refine: "Searched again in other words",
  open: "Opened an article",
  yes: "Said that it helped",
  no: "Said that it did not help",
  form: "Opened the form",
  contact: "Wrote or called",
  again: "Wrote or called again",
  solved: "solved, as they said",
  left: "left",
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, readonly [name: string, meaning: string]>> = {
  confirmed: ["Confirmed", "said that an article helped, and did not write within the window"],
  likely: ["Likely", "known to the portal, an article was the last they opened, and they did not write"],
  unknown: ["Unknown", "looked and did not write as far as is known: nobody knows whether they found it"],
  failed: ["Failed", "opened an article, and wrote or called within the window"],
  "not-found": ["Not found", "searched, opened nothing, and wrote or called"],
  direct: ["Direct", "wrote or called without looking first"],
};

export const WITHHELD = "fewer than 3";

/** "52 % (49 to 55 %)". */
export function shareText(share: Share): string {
  if (share.count === null) return WITHHELD;
  return share.share === null ? "n/a" : `${formatPercent(share.share, share.of)} (${formatInterval(share)})`;
}

/** The count itself. */
export function countText({ count }: Share): string {
  return count === null ? WITHHELD : formatCount(count);
}

/** "40 s", "12 min", "3.5 h", "2 days". */
export function durationText(seconds: number | null): string {
  if (seconds === null) return "n/a";
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return seconds < 129_600 ? `${Math.round(seconds / 360) / 10} h` : `${Math.round(seconds / 86_400)} days`;
}

export function peopleText(people: number | null): string {
  return `${people === null ? WITHHELD : formatCount(people)} people`;
}

/** The first sentences of a page: what became of those who looked, and how far that is known. */
export function headline({ overall, read, options }: JourneySummary): readonly string[] {
  const { success, wrote, journeys, people } = overall;
  const direct = overall.outcomes.direct;
  const said = [
    `${formatQuantity(journeys, "journey")} of ${peopleText(people)}; a journey is one person with one concern, and who is not known counts visit by visit.`,
  ];
  if (success.of > 0)
    said.push(
      `Of ${formatQuantity(success.of, "journey")} that began on the portal, and whose people it knew, ${shareText(success)} ended without a contact in ${options.windowHours} hours, with an answer as far as is known; ${shareText(wrote)} wrote or called nevertheless.`,
    );
  else
    said.push(
      "The portal did not know who its visitors were, so that calls and mails after a visit cannot be seen: what follows counts the contacts by its own form alone.",
    );
  if (direct.share !== null) said.push(`${shareText(direct)} of all wrote or called without looking first.`);
  if (read.isLeast && success.of > 0)
    said.push(
      `Not every contact can be seen: the portal knew the people of ${formatCount(read.followed)} of ${formatQuantity(read.portal, "journey")}, and ${formatCount(read.ticketsOfKnown)} of ${formatQuantity(read.tickets, "ticket")} say who wrote them. Of the others only contacts by the portal's own form are seen.`,
    );
  return said;
}

/** How visits were joined to tickets, in one sentence. */
export function joinText({ read }: JourneySummary): string {
  const { byId, byPerson, byTime, not } = read.joins;
  return `${formatQuantity(read.events, "event")} and ${formatQuantity(read.tickets, "ticket")} were read. Of the tickets that the portal sent, ${formatCount(byId)} were joined by their id, ${formatCount(byPerson)} by the person, ${formatCount(byTime)} by the time alone, and ${formatCount(not)} could not be joined for sure. ${formatQuantity(read.tooRecent, "journey")} began so late that their window is not over: they are not counted.`;
}

/** "tickets of 2026-08-24 to 2026-11-19"; nothing where no ticket has a date. */
export function ticketsOf(period: { readonly from: string; readonly to: string } | null): readonly string[] {
  return !period ? [] : [`tickets of ${formatDay(period.from)} to ${formatDay(period.to)}`];
}
