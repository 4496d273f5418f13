/** Order of day, month and year in the dates of a file. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/**
 * `order`: the only one in which a date of numbers can be read, if nobody gave one. `ambiguous`: day and month cannot be told
 * apart; `unknown`: no date that we know.
 */
export type DateResult =
  | { readonly date: string; readonly order?: DateOrder }
  | { readonly problem: "ambiguous" | "unknown" };

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** Short names in German; French and Spanish; Italian, Portuguese and Dutch; Polish, where they differ from the English ones. Folded. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ...{ mrz: 3, maerz: 3, mai: 5, okt: 10, dez: 12 },
  ...{ janv: 1, fevr: 2, mars: 3, avr: 4, juin: 6, juil: 7, aout: 8, ene: 1, abr: 4, ago: 8, dic: 12 },
  ...{ gen: 1, fev: 2, mag: 5, giu: 6, lug: 7, set: 9, ott: 10, out: 10, mrt: 3, maa: 3, mei: 5 },
  ...{ sty: 1, lut: 2, kwi: 4, maj: 5, cze: 6, lip: 7, sie: 8, wrz: 9, paz: 10, lis: 11, gru: 12 },
};

const TIME = String.raw`(?:[T,\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp])?\.?(?:[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})${TIME}$`);
const DAY_NAME_YEAR = new RegExp(
  String.raw`^(\d{1,2})[-/.\s]+([\p{L}]{3,9})\.?[-/,\s]+(\d{4}|\d{2})${TIME}$`,
  "u",
);
/** Jira in Japanese, Chinese and Korean: `12/3月/26`. */
const DAY_NUMBERED_MONTH = new RegExp(
  String.raw`^(\d{1,2})[-/]\s?(\d{1,2})[月월][-/](\d{4}|\d{2})${TIME}$`,
  "u",
);
const NAME_DAY_YEAR = new RegExp(String.raw`^([\p{L}]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})${TIME}$`, "u");

/**
 * ISO 8601 form of a date as exports write it: `YYYY-MM-DD` stays a day, anything with a time becomes UTC.
 * A time without a zone is taken as UTC. Ten digits are seconds since 1970, thirteen are milliseconds.
 * `03/04/2026` is ambiguous unless `order` says; `13/04/2026` and `13.04.2026` are not.
 */
export function parseTicketDate(text: string, order?: DateOrder): DateResult {
  const value = text.trim();
  if (value.length > 60) return { problem: "unknown" };
  if (/^\d{10}(?:\.\d{1,9})?$/.test(value)) return fromEpoch(Math.trunc(Number(value) * 1000));
  if (/^\d{13}$/.test(value)) return fromEpoch(Number(value));
  let match = YEAR_FIRST.exec(value);
  if (match !== null) return build([match[1], match[2], match[3]], match.slice(4));
  match = DAY_NAME_YEAR.exec(value);
  if (match !== null) return build([match[3], monthOf(match[2]), match[1]], match.slice(4));
  match = DAY_NUMBERED_MONTH.exec(value);
  if (match !== null) return build([match[3], match[2], match[1]], match.slice(4));
  match = NAME_DAY_YEAR.exec(value);
  if (match !== null) return build([match[3], monthOf(match[1]), match[2]], match.slice(4));
  match = NUMBERS.exec(value);
  return match === null ? { problem: "unknown" } : fromNumbers(match, order);
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
  return { problem: "ambiguous" };
}

function inOrder(order: DateOrder, result: DateResult): DateResult {
  return "date" in result ? { ...result, order } : result;
}

type Part = string | number | undefined;

function build(day: readonly [Part, Part, Part], time: readonly (string | undefined)[]): DateResult {
  const [year, month, date] = [fullYear(Number(day[0])), Number(day[1]), Number(day[2])];
  const ms = Date.UTC(year, month - 1, date);
  const back = new Date(ms);
  // Date.UTC turns 31 February into March: a date that does not come back is none.
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return { problem: "unknown" };
  if (time[0] === undefined) return { date: back.toISOString().slice(0, 10) };
  const offset = timeOffset(time);
  return offset === null ? { problem: "unknown" } : { date: new Date(ms + offset).toISOString() };
}

/** Milliseconds from midnight UTC; `null` for a time that no clock shows. */
function timeOffset(time: readonly (string | undefined)[]): number | null {
  const [hourText, minute, second = "0", fraction = "0", half, zone = "Z"] = time;
  let hour = Number(hourText);
  if (half !== undefined) hour = (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const ms =
    (hour * 3600 + Number(minute) * 60 + Number(second)) * 1000 + Math.trunc(Number(`0.${fraction}`) * 1000);
  const sign = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (sign === null) return ms;
  return ms - (sign[1] === "-" ? -1 : 1) * (Number(sign[2]) * 60 + Number(sign[3])) * 60_000;
}

function fromEpoch(ms: number): DateResult {
  return { date: new Date(ms).toISOString() };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function monthOf(name = ""): number | undefined {
  const folded = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const english = MONTHS.indexOf(folded.slice(0, 3)) + 1;
  return (
    OTHER_MONTHS[folded] ??
    OTHER_MONTHS[folded.slice(0, 4)] ??
    OTHER_MONTHS[folded.slice(0, 3)] ??
    (english || undefined)
  );
}
