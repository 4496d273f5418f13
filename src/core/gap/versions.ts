import { addTo } from "../math/add-to.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";

/** How many of some tickets name each version. */
export interface VersionCounts {
  readonly tickets: number;
  readonly byVersion: ReadonlyMap<string, number>;
}

/** Share of the tickets that must name the version … */
const LEAST_SHARE = 0.5;
/** … and how many times the share of the others. */
const TIMES_OTHERS = 2;

export function countVersions(tickets: readonly Ticket[]): VersionCounts {
  const byVersion = new Map<string, number>();
  for (const ticket of tickets) {
    for (const version of namedVersions(requesterText(ticket).slice(0, VERSION_READ_LENGTH))) {
      addTo(byVersion, version);
    }
  }
  return { tickets: tickets.length, byVersion };
}

/**
 * The version that sets `some` tickets apart from the rest of `all`, which hold them: at least half of them, and two, name it, and of
 * the others at most half as many in proportion. The one that most name, the longer on a tie ("128.10" rather than "128"). `null` if
 * there is none.
 */
export function tellingVersion(some: VersionCounts, all: VersionCounts): string | null {
  const others = all.tickets - some.tickets;
  const telling = [...some.byVersion].filter(([version, count]) => {
    const share = count / some.tickets;
    const othersShare = others === 0 ? 0 : (all.byVersion.get(version)! - count) / others;
    return count >= 2 && share >= LEAST_SHARE && share >= TIMES_OTHERS * othersShare;
  });
  telling.sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return telling[0]?.[0] ?? null;
}

/** Where versions are looked for in a ticket, UTF-16 code units: what stands behind are logs. */
export const VERSION_READ_LENGTH = 4000;

/** "128.10.1", but no address ("10.0.0.1") and no date ("12.05.2026"). */
const DOTTED = /(?<![\p{L}\d.])(\d{1,4})\.(\d{1,3})(?:\.\d{1,3})?(?:esr|b\d)?(?![\d.]*\d)/giu;
/** "version 144", "v2". */
const NUMBERED = /(?<![\p{L}\d])(?:v|ver|version|release|build)\.? ?(\d{1,6})(?![\d.]*\d)/giu;

/** The versions that a text names, each by its first number and, if it has more, by its first two: "128" and "128.10". O(length). */
export function namedVersions(text: string): Set<string> {
  const versions = new Set<string>();
  for (const [, major, minor] of text.matchAll(DOTTED)) {
    versions.add(major!);
    versions.add(`${major}.${minor}`);
  }
  for (const [, number] of text.matchAll(NUMBERED)) versions.add(number!);
  return versions;
}
