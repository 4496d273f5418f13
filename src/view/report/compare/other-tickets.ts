import { formatCount, formatDay, formatPercent } from "../format-number.ts";
import type { Report, TicketRow } from "../report.ts";
import type { PairedTickets } from "./pair-tickets.ts";
import { periodOfTickets } from "./period-of-tickets.ts";
import type { ComparisonNote } from "./report-comparison.ts";

/** Tickets of the days that both reports cover, that must be in both reports: else one is of another export, a share in [0, 1]. */
const LEAST_SHARED = 0.5;
/** Fewer tickets of those days tell nothing. */
const LEAST_TICKETS = 20;
/** Shares of categories may move by so much beyond what chance brings before the reports are of other customers. */
const MOST_MOVED = 0.2;

/**
 * What two reports of other tickets must not be taken for. `other-export`: they cover the same days, or the same desk, with other tickets, so
 * that their rates are not comparable; or nothing tells. `other-period`: they are of two times, so that customers may have asked for other things.
 */
export function otherTicketsNotes(before: Report, after: Report, { basis }: PairedTickets): ComparisonNote[] {
  if (basis === "same") return [];
  const filtered = undatedNote(before, after) ?? sameDaysNote(before, after) ?? movedNote(before, after);
  return [...(filtered === null ? [] : [filtered]), ...periodNote(before, after)];
}

function periodNote(before: Report, after: Report): ComparisonNote[] {
  const [a, b] = [periodOfTickets(before.tickets), periodOfTickets(after.tickets)];
  if (a.first === null || a.last === null || b.first === null || b.last === null) return [];
  if (a.first === b.first && a.last === b.last) return [];
  const of = (first: string, last: string): string => `${formatDay(first)} to ${formatDay(last)}`;
  const text = `The tickets are of two times, ${of(a.first, a.last)} before and ${of(b.first, b.last)} after. A rate that moved may be the customers' doing. To see what articles did, judge the same tickets with both states of the articles, or run \`level-zero effect\`.`;
  return [{ code: "other-period", text }];
}

/** Without dates nothing tells another time from another filter. */
function undatedNote(before: Report, after: Report): ComparisonNote | null {
  if ([before, after].every(({ tickets }) => periodOfTickets(tickets).first !== null)) return null;
  const [first, second] = [before, after].map(
    ({ tickets }) => new Set(tickets.map(({ ticketId }) => ticketId)),
  );
  const all = new Set([...first!, ...second!]).size;
  const both = [...first!].filter((id) => second!.has(id)).length;
  if (both >= LEAST_SHARED * all) return null;
  const text = `Tickets of one report say no dates, and of ${formatCount(all)} only ${formatCount(both)} are in both: whether that is another time, another export or another filter cannot be told. The rates are not judged.`;
  return { code: "other-export", text };
}

/** Of the days that both cover the tickets should be the same. */
function sameDaysNote(before: Report, after: Report): ComparisonNote | null {
  const [a, b] = [periodOfTickets(before.tickets), periodOfTickets(after.tickets)];
  if (a.first === null || a.last === null || b.first === null || b.last === null) return null;
  const from = [a.first, b.first].sort()[1]!;
  const to = [a.last, b.last].sort()[0]!;
  const within = ({ tickets }: Report): string[] =>
    tickets.flatMap(({ createdAt, ticketId }) => {
      const day = createdAt?.slice(0, 10);
      return day !== undefined && day >= from && day <= to ? [ticketId] : [];
    });
  const [first, second] = [new Set(within(before)), new Set(within(after))];
  const all = new Set([...first, ...second]).size;
  const both = [...first].filter((id) => second.has(id)).length;
  if (all < LEAST_TICKETS || both >= LEAST_SHARED * all) return null;
  const text = `Both reports cover ${formatDay(from)} to ${formatDay(to)}, but of ${formatCount(all)} tickets of those days only ${formatCount(both)} are in both: another export, or another filter. The rates are of other tickets and not comparable.`;
  return { code: "other-export", text };
}

const MIXES = [
  ["category", ({ category }: TicketRow) => category],
  ["channel", ({ channel }: TicketRow) => channel],
  ["kind of ticket", ({ kind }: TicketRow) => kind],
] as const;

/** Other shares of categories, channels or kinds, beyond chance: another desk's tickets, or another filter. */
function movedNote(before: Report, after: Report): ComparisonNote | null {
  for (const [name, nameOf] of MIXES) {
    const [a, b] = [before, after].map(({ tickets }) =>
      tickets.filter(({ outcome }) => outcome !== "excluded").map(nameOf),
    );
    const moved = distance(a!, b!);
    if (moved < MOST_MOVED) continue;
    const text = `Another mix of tickets: ${formatPercent(moved)} of them would have to be of another ${name} for the two reports to be alike. The rates are of other tickets and not comparable.`;
    return { code: "other-export", text };
  }
  return null;
}

/**
 * Half the sum of the differences of shares (total variation), less what is expected of two samples of one mix: the mean absolute difference
 * of two shares, √(2 ÷ π) · standard error. In [0, 1]; 0 where one side has too few tickets to tell.
 */
function distance(before: readonly (string | null)[], after: readonly (string | null)[]): number {
  const [n, m] = [before.length, after.length];
  if (Math.min(n, m) < LEAST_TICKETS) return 0;
  const counts = new Map<string | null, [number, number]>();
  for (const [side, names] of [before, after].entries()) {
    for (const name of names) {
      const pair = counts.get(name) ?? [0, 0];
      pair[side]!++;
      counts.set(name, pair);
    }
  }
  let sum = 0;
  for (const [x, y] of counts.values()) {
    const pooled = (x + y) / (n + m);
    const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
    sum += Math.abs(x / n - y / m) - Math.sqrt(2 / Math.PI) * error;
  }
  return Math.max(0, sum / 2);
}
