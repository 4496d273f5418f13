import { dayOfWeek, dayOfYear } from "./counted-days.ts";
import { monthOf, plainDate } from "./date-words.ts";
import { placeOf, utcOfPlace, zoneMinutes } from "./date-zone.ts";

/** Order of day, month and year in the dates of a file. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/**
 * `order`: the only one in which a date of numbers can be read, if nobody gave one. `ambiguous`: day and month cannot be told
 * apart; `unknown`: no date that we know.
 */
export type DateResult =
  | { readonly date: string; readonly order?: DateOrder }
  | { readonly problem: "ambiguous" | "unknown" };

const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm]?\.?(?![A-Za-z]))?`;
const ZONE = String.raw`((?:[A-Za-z]{1,5})?(?:\s?[+-]\d{1,2}(?::?\d{2})?)?(?:\s?UTC)?)`;
const TIME = String.raw`(?:(?:[T,\s]+)${CLOCK}\s*${ZONE})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`);
const DAY_NAME_YEAR = new RegExp(
  String.raw`^(\d{1,2})[-/.\s]*([\p{L}]{3,12})\.?[-/,\s]*(\d{4}|\d{2})${TIME}$`,
  "u",
);
/** Jira in Japanese, Chinese and Korean: `12/3月/26`. */
const DAY_NUMBERED_MONTH = new RegExp(
  String.raw`^(\d{1,2})[-/]\s?(\d{1,2})[月월][-/](\d{4}|\d{2})${TIME}$`,
  "u",
);
const NAME_DAY_YEAR = new RegExp(
  String.raw`^([\p{L}]{3,12})\.?(?:\s+|[-/])(\d{1,2}),?(?:\s+|[-/])(\d{4})${TIME}$`,
  "u",
);
/** As C and Java write it: `Sat Mar 14 09:05:00 CET 2026`. */
const C_TIME = new RegExp(String.raw`^([\p{L}]{3,12})\s+(\d{1,2})\s+${CLOCK}\s*${ZONE}\s+(\d{4})$`, "u");
const YEAR_NAME_DAY = new RegExp(
  String.raw`^(\d{4})[-/. ]{1,2}([\p{L}]{3,12})\.?[-/ ](\d{1,2})\.?${TIME}$`,
  "u",
);
const COMPACT =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
/** Days of a year and of a week, ISO 8601: `2026-073`, `2026-W11-6`. */
const COUNTED = new RegExp(String.raw`^(\d{4})-?(?:(\d{3})|W(\d{2})-?([1-7]))${TIME}$`);
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?),? (?=\d{1,4}[-/.\s])(.{6,24})$/i;

/**
 * ISO 8601 form of a date as exports write it: `YYYY-MM-DD` stays a day, anything with a time becomes UTC.
 * A time without a zone is taken as UTC. Ten digits are seconds since 1970, thirteen are milliseconds; five, such as `46095.378`, days of a
 * spreadsheet. `03/04/2026` is ambiguous unless `order` says; `13/04/2026` and `13.04.2026` are not.
 */
export function parseTicketDate(text: string, order?: DateOrder): DateResult {
  if (text.length > 100) return UNKNOWN;
  const value = text.trim();
  const found = (IS_ISO.test(value) ? null : fromNumber(value)) ?? fromText(value, order);
  if (found !== null && found !== UNKNOWN) return found;
  const place = placeOf(value);
  if (place === null) return fromText(plainDate(value), order) ?? UNKNOWN;
  return inPlace(fromText(plainDate(place.rest), order) ?? UNKNOWN, place);
}

/** A time in the zone of a place, such as Europe/Berlin; where the time names its distance from UTC itself, that holds. */
function inPlace(
  result: DateResult,
  { zone, rest }: { readonly zone: string; readonly rest: string },
): DateResult {
  if (!("date" in result) || result.date.length === 10 || /(?:Z|[+-]\d{2}:?\d{2})$/.test(rest)) return result;
  const date = utcOfPlace(result.date, zone);
  return date === null ? UNKNOWN : { ...result, date };
}

/** What most exports write is tried first. */
const IS_ISO = /^\d{4}-/;

const UNKNOWN: DateResult = { problem: "unknown" };

/** First and last day that a spreadsheet's number is taken for: 2000 to 2079. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 65_745;
/** 1970 in days of a spreadsheet. */
const EPOCH_SERIAL = 25_569;

function fromNumber(value: string): DateResult | null {
  if (/^\d{10}(?:\.\d{1,9})?$/.test(value)) return fromEpoch(Math.trunc(Number(value) * 1000));
  // Microseconds and nanoseconds, as databases of logs keep them.
  if (/^[12]\d{15}(?:\d{3})?$/.test(value) && !COMPACT.test(value))
    return fromEpoch(Number(value.slice(0, 13)));
  const [, ms] = /^(?:\/Date\()?(\d{13})(?:[+-]\d{4})?(?:\)\/)?$/.exec(value) ?? [];
  if (ms !== undefined) return fromEpoch(Number(ms));
  if (!/^\d{5}(?:[.,]\d{1,15})?$/.test(value)) return null;
  const serial = Number(value.replace(",", "."));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  const { date } = fromEpoch(Math.round((serial - EPOCH_SERIAL) * 86_400) * 1000);
  return { date: Number.isInteger(serial) ? date.slice(0, 10) : date };
}

/** `null` for a text in none of the forms. */
function fromText(value: string, order: DateOrder | undefined): DateResult | null {
  let match = YEAR_FIRST.exec(value);
  if (match !== null) return build([match[1], match[2], match[3]], match.slice(4));
  match = NUMBERS.exec(value);
  if (match !== null) return fromNumbers(match, order);
  match = DAY_NAME_YEAR.exec(value);
  if (match !== null) return build([match[3], monthOf(match[2]), match[1]], match.slice(4));
  match = DAY_NUMBERED_MONTH.exec(value);
  if (match !== null) return build([match[3], match[2], match[1]], match.slice(4));
  match = NAME_DAY_YEAR.exec(value);
  if (match !== null) return build([match[3], monthOf(match[1]), match[2]], match.slice(4));
  match = C_TIME.exec(value);
  if (match !== null) return build([match[9], monthOf(match[1]), match[2]], match.slice(3, 9));
  match = YEAR_NAME_DAY.exec(value);
  if (match !== null) return build([match[1], monthOf(match[2]), match[3]], match.slice(4));
  match = COMPACT.exec(value);
  if (match !== null) {
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    return build([year, month, day], [hour, minute, second, fraction, undefined, zone]);
  }
  match = COUNTED.exec(value);
  if (match !== null) {
    const [, year, ofYear, week, ofWeek] = match;
    const day =
      ofYear === undefined
        ? dayOfWeek(Number(year), Number(week), Number(ofWeek))
        : dayOfYear(Number(year), Number(ofYear));
    return day === null ? UNKNOWN : build(day, match.slice(5));
  }
  match = TIME_FIRST.exec(value);
  return match === null ? null : fromText(`${match[2]} ${match[1]}`, order);
}

function fromNumbers(match: RegExpExecArray, order: DateOrder | undefined): DateResult {
  const [, first = "", separator, second = "", third = ""] = match;
  const time = match.slice(5);
  if (order === "ymd" && third.length === 2) return build([first, second, third], time);
  if (order === "dmy") return build([third, second, first], time);
  if (order === "mdy") return build([third, first, second], time);
  // Nobody writes month.day.year with dots.
  if (separator === "." || Number(first) > 12) return inOrder("dmy", build([third, second, first], time));
  if (Number(second) > 12) return inOrder("mdy", build([third, first, second], time));
  if (Number(first) === Number(second)) return build([third, second, first], time);
  return { problem: "ambiguous" };
}

function inOrder(order: DateOrder, result: DateResult): DateResult {
  return "date" in result ? { ...result, order } : result;
}

/** No desk kept tickets in a computer before. */
const FIRST_YEAR = 1975;

type Part = string | number | undefined;

function build(day: readonly [Part, Part, Part], time: readonly (string | undefined)[]): DateResult {
  const [year, month, date] = [fullYear(String(day[0])), Number(day[1]), Number(day[2])];
  // Year 1, 1899 and 1970: what programs write for no date.
  if (year < FIRST_YEAR) return UNKNOWN;
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  // Date.UTC turns 31 February into March: a date that does not come back is none.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return UNKNOWN;
  if (time[0] === undefined) return { date: back.toISOString().slice(0, 10) };
  const offset = timeOffset(time);
  return offset === null ? UNKNOWN : { date: new Date(ms + offset).toISOString() };
}

/** Milliseconds from midnight UTC; `null` for a time that no clock shows, or a zone that nobody knows. */
function timeOffset(time: readonly (string | undefined)[]): number | null {
  const [hourText, minute, second = "0", fraction = "0", half, zone = ""] = time;
  // ISO 8601: the end of a day is its 24:00.
  const isDayEnd = hourText === "24" && half === undefined && /^0+$/.test(`${minute}${second}${fraction}`);
  const clock = isDayEnd ? 24 : hourOf(Number(hourText), half?.[0]);
  const ahead = zone.trim() === "" ? 0 : zoneMinutes(zone);
  if (clock === null || Number(minute) > 59 || Number(second) > 60 || ahead === null) return null;
  const ms = (clock * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return ms + Math.trunc(Number(`0.${fraction}`) * 1000) - ahead * 60_000;
}

/** Hour in [0, 23]; `null` for one that no clock shows, such as 14 AM. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (hour > 23) return null;
  if (half === undefined) return hour;
  if (/a/i.test(half)) return hour > 12 ? null : hour % 12;
  return (hour % 12) + 12;
}

function fromEpoch(ms: number): { readonly date: string } {
  return { date: new Date(ms).toISOString() };
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}
