import { formatCount, formatQuantity } from "./format-number.ts";
import type { GapPeopleRow } from "./report.ts";

/** "23 people, 47 tickets; 4 people wrote 19". */
export function gapPeopleText(tickets: number, row: GapPeopleRow | null): string {
  const all = formatQuantity(tickets, "ticket");
  if (row === null) return all;
  const { people, known, often } = row;
  const who = people === null ? "fewer than 3 people" : `${formatCount(people)} people`;
  const few =
    often === null ? "" : `; ${formatCount(often.people)} people wrote ${formatCount(often.tickets)}`;
  const rest = known < tickets ? `; ${formatQuantity(tickets - known, "ticket")} do not say who` : "";
  return `${who}, ${all}${few}${rest}`;
}
