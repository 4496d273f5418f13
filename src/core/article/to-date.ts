import { isDay, zoneOf } from "../door/moment.ts";

/** How months begin, without accents, and which they are. */
const months: Readonly<Record<string, number>> = Object.fromEntries(
  "jan ene gen,feb fev,mar maa,apr avr abr,may mai mag mei maj,jun juin giu,jul juil lug,aug aou ago,sep set,oct okt ott out,nov,dec dez dic"
    .split(",")
    .flatMap((names, month) => names.split(" ").map((name) => [name, month + 1])),
);

const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?[ \t]*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * A date of a header as ISO 8601: `2026-05-01`, or `2026-05-01T10:00:00Z` if it has a time. `null` if it is not one date.
 * A time without a zone is UTC, so that every machine reads the same moment.
 * Read: year first; `31.12.2026` (day first); `12/31/2026` or `31/12/2026` where a number above 12 tells which is the day;
 * names of months in eight languages. `05/04/2026` could be two days and is refused, unless `monthFirst` says how the key is written.
 */
export function toDate(value: unknown, monthFirst = false): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value)
    .trim()
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /i, "");
  if (text.length > 60) return null;
  const clock12 = /^(.*\d) ?([ap])\.?m\.?$/i.exec(text);
  if (clock12) return inHalfDay(clock12, monthFirst);
  const [, date = "", time = ""] = /^(.*?)(?:(?:[T ]|, | at )[ \t]*(\d{1,2}:\d{2}.*))?$/s.exec(text) ?? [];
  const day = toDay(date.trim(), monthFirst);
  if (day === null || time === "") return day;
  const at = toTime(time.trim());
  return at === null ? null : `${day}T${at}`;
}

/** `March 14, 2026 10:02 PM` */
function inHalfDay([, text = "", half = ""]: RegExpExecArray, monthFirst: boolean): string | null {
  const match = /^(.*[ T])(\d{1,2})(:\d{2}(?::\d{2})?)$/s.exec(text);
  const hour = Number(match?.[2]);
  if (!match || !(hour >= 1 && hour <= 12)) return null;
  return toDate(`${match[1]}${(hour % 12) + (/p/i.test(half) ? 12 : 0)}${match[3]}`, monthFirst);
}

function toDay(text: string, monthFirst: boolean): string | null {
  const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) {
    if (yearFirst[2] === "" && text.length !== 8) return null;
    return day(yearFirst[1], yearFirst[3], yearFirst[4]);
  }
  const yearLast = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text);
  return yearLast ? fromNumbers(yearLast, monthFirst) : fromWords(text);
}

/** Behind dots the day comes first. */
function fromNumbers([, a, sign, b, year]: RegExpExecArray, monthFirst: boolean): string | null {
  if (sign === "." || (!monthFirst && Number(a) > 12)) return day(year, b, a);
  return monthFirst || Number(b) > 12 || a === b ? day(year, a, b) : null;
}

function fromWords(text: string): string | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -](?:de )?(\p{L}{3,10})\.?,?[ -](?:de )?(\d{4})$/u.exec(
    text,
  );
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const named = /^(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  return named ? day(named[3], monthOf(named[1]), named[2]) : null;
}

function monthOf(name = ""): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return String(months[plain.slice(0, 4)] ?? months[plain.slice(0, 3)] ?? 0);
}

/** The day if the calendar has it. */
function day(year = "", month = "", date = ""): string | null {
  return isDay(Number(year), Number(month), Number(date))
    ? `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
    : null;
}

function toTime(text: string): string | null {
  const match = clock.exec(text);
  if (!match) return null;
  const [, hour = "", minute = "", second = "00", zone = "Z"] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}:${second}${/^[+-]/.test(zone) ? zoneOf(zone) : "Z"}`;
}
