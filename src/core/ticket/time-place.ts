/** `2026-03-14 09:05 Europe/Berlin`, also in brackets: the zone and what stands before it; `null` without a place. */
export function placeOf(text: string): { readonly zone: string; readonly rest: string } | null {
  const [, rest = "", zone = ""] =
    /^(.*\d\S{0,6})\s*[[(]?\b([A-Z][A-Za-z]{2,10}\/[A-Za-z_-]{2,30}(?:\/[A-Za-z_-]{2,30})?)[\])]?$/.exec(
      text,
    ) ?? [];
  return zone === "" ? null : { zone, rest: rest.replace(/\s*[[(]$/, "").trim() };
}

const clocks = new Map<string, Intl.DateTimeFormat | null>();

/**
 * A time that clocks of a zone showed, given as if it were UTC, in UTC. An hour that comes twice is the first one, as summer time ends.
 * `null` for a zone that is not known.
 */
export function utcOfPlace(local: string, zone: string): string | null {
  const clock = clockOf(zone);
  if (clock === null) return null;
  const shown = Date.parse(local);
  // The distance half a day before and behind: summer time changes it between them at most.
  const distances = [-1, 1].map((side) => distanceAt(clock, shown + side * 43_200_000));
  const found = distances
    .map((distance) => shown - distance)
    .find((utc) => utc + distanceAt(clock, utc) === shown);
  return new Date(found ?? shown - distances[0]!).toISOString();
}

function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  let clock: Intl.DateTimeFormat | null = null;
  try {
    const parts = { year: "numeric", month: "numeric", day: "numeric" } as const;
    const time = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" } as const;
    clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, ...parts, ...time });
  } catch {
    // No zone of that name.
  }
  if (clocks.size < 500) clocks.set(zone, clock);
  return clock;
}

/** Milliseconds that the clock is ahead of UTC at a moment, in whole minutes. */
function distanceAt(clock: Intl.DateTimeFormat, utc: number): number {
  const at = Object.fromEntries(clock.formatToParts(utc).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(at.year!, at.month! - 1, at.day, at.hour, at.minute, at.second);
  return Math.round((shown - utc) / 60_000) * 60_000;
}
