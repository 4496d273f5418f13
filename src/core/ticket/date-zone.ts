/** Hours that the zones which exports name are ahead of UTC. Names that two countries use otherwise, such as IST, are none. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    HST: -10,
    AKST: -9,
    "PST AKDT": -8,
    "MST PDT": -7,
    "CST MDT": -6,
    "EST CDT": -5,
    EDT: -4,
    BRT: -3,
    "Z UT UTC GMT WET": 0,
    "WEST BST CET MEZ": 1,
    "CEST MESZ EET SAST": 2,
    "EEST MSK": 3,
    "AWST SGT HKT": 8,
    "JST KST": 9,
    ACST: 9.5,
    AEST: 10,
    ACDT: 10.5,
    AEDT: 11,
    NZST: 12,
    NZDT: 13,
  }).flatMap(([names, hours]) => names.split(" ").map((name) => [name, hours])),
);

/** Minutes that a zone is ahead of UTC: `+0100`, `+01:00`, `+1`, `GMT+0100`, `CET`, `+0000 UTC`; `null` for one that nobody knows. */
export function zoneMinutes(zone: string): number | null {
  const [, name = "", sign, hours = "", minutes = "0"] =
    /^([A-Z]{1,5})?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?(?:\s*UTC)?$/i.exec(zone.trim()) ?? [];
  if (sign !== undefined) {
    if (name !== "" && ZONES.get(name.toUpperCase()) !== 0) return null;
    return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  }
  const ahead = ZONES.get(name.toUpperCase());
  return ahead === undefined ? null : ahead * 60;
}

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
