import type { GapPeopleRow } from "./report.ts";
import type { Voice } from "./voice.ts";

/** "23 people, 47 tickets; 4 people wrote 19". */
export function gapPeopleText(tickets: number, row: GapPeopleRow | null, voice: Voice): string {
  if (row === null) return voice.say("count.tickets", { n: tickets });
  const { people, known, often } = row;
  return voice.say("gap.people", {
    people: people === null ? "few" : voice.count(people),
    n: tickets,
    often: often?.people ?? 0,
    wrote: often?.tickets ?? 0,
    silent: Math.max(0, tickets - known),
  });
}
