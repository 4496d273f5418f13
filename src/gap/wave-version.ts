import { requesterText, type Ticket } from "../ticket/ticket.ts";
import { namedVersions, VERSION_READ_LENGTH } from "./named-versions.ts";

/** Share of the tickets that must name the version … */
const LEAST_SHARE = 0.5;
/** … and how many times the share of the others. */
const TIMES_OTHERS = 2;

/**
 * The version that at least half of the `tickets`, and two of them, name, and of the `others` at most half as many in proportion: the
 * one that most name, the longer on a tie ("128.10" rather than "128"). `null` if there is none.
 */
export function waveVersion(tickets: readonly Ticket[], others: readonly Ticket[]): string | null {
  const [inside, outside] = [countVersions(tickets), countVersions(others)];
  const telling = [...inside].filter(([version, count]) => {
    const share = count / tickets.length;
    const othersShare = others.length === 0 ? 0 : (outside.get(version) ?? 0) / others.length;
    return count >= 2 && share >= LEAST_SHARE && share >= TIMES_OTHERS * othersShare;
  });
  telling.sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return telling[0]?.[0] ?? null;
}

function countVersions(tickets: readonly Ticket[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ticket of tickets) {
    for (const version of namedVersions(requesterText(ticket).slice(0, VERSION_READ_LENGTH))) {
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
  }
  return counts;
}
