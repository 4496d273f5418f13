/** Below it a number is in seconds, as in the year 5138; above it in milliseconds, as from 1973 on. */
const SECONDS_BELOW = 1e11;
/** A smaller number is a year, a day such as 20260501 or a zero for "not said", and no moment: in seconds it would be one before March 1973. */
const LEAST_SECONDS = 1e8;

/**
 * ISO 8601 of a moment as programs and databases have it: ISO 8601 (PostgreSQL's space and `+00` too), a `Date`, or seconds or
 * milliseconds since 1970 (below 10¹¹ it is seconds, below 10⁸ neither); `null` for anything else. A day stays a day; a time without a zone is UTC, so that every machine reads the same
 * moment. What people write into headers is read by `toDate` of an article, what exports have by `parseTicketDate`: both read all that this reads, to
 * the same moment. It reads no more, since "1/2/2026" in a program is a mistake and no date.
 */
export function momentOf(value: unknown): string | null {
  if (value instanceof Date) return isoOf(value.getTime());
  if (typeof value === "number")
    return Math.abs(value) < LEAST_SECONDS
      ? null
      : isoOf(Math.abs(value) < SECONDS_BELOW ? value * 1000 : value);
  return typeof value === "string" ? isoText(value.trim()) : null;
}

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:\s?(Z|[+-]\d{2}(?::?\d{2})?))?)?$/i;

function isoText(text: string): string | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = "00", fraction = "", zone = ""] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  if (hour === undefined) return date;
  const time = `${hour}:${minute}:${second}${fraction}`;
  const iso = `${date}T${time}${zoneOf(zone) || "Z"}`;
  return Number.isNaN(Date.parse(iso)) ? null : iso;
}

/** How a zone is written in ISO 8601: "+00" becomes "Z", "+0530" and "+05" get their colon; no zone stays none. */
export function zoneOf(zone: string): string {
  if (zone === "" || zone.toUpperCase() === "Z") return zone.toUpperCase();
  const [sign, hours, minutes] = [zone[0], zone.slice(1, 3), zone.slice(3).replace(":", "") || "00"];
  return hours === "00" && minutes === "00" ? "Z" : `${sign}${hours}:${minutes}`;
}

/** Whether the calendar has it: 2026-02-30 is none. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `null` outside of the years 0 to 9999, which ISO 8601 writes with four digits: microseconds are no milliseconds. */
function isoOf(ms: number): string | null {
  return ms >= FIRST_MS && ms <= LAST_MS ? new Date(ms).toISOString() : null;
}

const FIRST_MS = Date.parse("0000-01-01T00:00:00Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");
