import { type Filling, fillMessage } from "../../core/text/message.ts";
import { decimalText, percentDigits } from "../../core/text/number-text.ts";
import type { HtmlValue } from "./html/html.ts";
import { ENGLISH } from "./languages/en.ts";
import type { ReportLanguage, ReportTexts, TextKey } from "./report-texts.ts";

/** What a message may hold: a whole number is written in the language's way and has its plural, a text stands as it is. */
export type Values = Readonly<Record<string, string | number>>;

/** A share with its interval. */
interface Ranged {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}

/** Says the report's sentences in one language, and writes its numbers and dates. */
export interface Voice {
  /** BCP 47 tag. */
  readonly language: string;
  say(key: TextKey, values?: Values): string;
  /** The same, with markup among the values. */
  mark(key: TextKey, values: Readonly<Record<string, HtmlValue>>): HtmlValue;
  /** "12,345" */
  count(count: number): string;
  /** With so many digits after the point, the sign of a negative one a minus. */
  decimal(value: number, digits: number): string;
  /** With the digits that it has. */
  figure(value: number): string;
  /** A share in [0, 1] as per cent, "n/a" for `null`; see `percentDigits`. */
  percent(share: number | null, of?: number): string;
  /** "36 to 46 %"; "n/a" if there is none. */
  interval(rate: Ranged): string;
  /** A measure with `digits` digits; "not measured" for `null`. */
  measure(value: number | null, digits?: number): string;
  /** The day of an ISO 8601 date or date-time; "n/a" for `null`. */
  day(date: string | null): string;
  /** Day and minute, as the clock of the ticket showed them. */
  minute(date: string): string;
  /** A month such as 2026-03. */
  month(name: string): string;
  /** A currency by its code, such as EUR. */
  currency(code: string): string;
}

/** The voice of a language; own texts go before its own. */
/** What sums of decimals are off by comes after these. */
const FIGURES = 12;

export function createVoice({ language, texts }: ReportLanguage, own: Partial<ReportTexts> = {}): Voice {
  const all = { ...texts, ...own };
  const numbers = numbersIn(language);
  const rules = new Intl.PluralRules(language);
  const filling = <V>(values: Readonly<Record<string, V | number>>): Filling<V> => ({
    value: (name) => values[name] ?? (`{${name}}` as V),
    form: (count) => rules.select(count),
    count: numbers.count,
  });
  const say = (key: TextKey, values: Values = {}): string =>
    fillMessage<string>(all[key], filling(values)).join("");
  const digits = (share: number, of: number): string =>
    percentDigits(share, of).replace(/[\d.]+/, (figure) => numbers.digits(figure));
  return {
    language,
    say,
    mark: (key, values) => fillMessage<HtmlValue>(all[key], filling<HtmlValue>(values)),
    count: numbers.count,
    decimal: (value, places) => numbers.digits(decimalText(value, places)),
    figure: (value) => numbers.digits(String(Number(value.toPrecision(FIGURES)))),
    percent: (share, of = 0) =>
      share === null ? say("none") : say("number.percent", { n: digits(share, of) }),
    interval: ({ low, high, of }) =>
      low === null || high === null
        ? say("none")
        : say("number.percents", { low: digits(low, of), high: digits(high, of) }),
    measure: (value, places = 2) =>
      value === null ? say("number.unmeasured") : numbers.digits(decimalText(value, places)),
    ...datesIn(language, () => say("none")),
    currency: (code) => currencyIn(language, code),
  };
}

/** The report in English, as it is without another language. */
export const englishVoice: Voice = createVoice({ language: "en", texts: ENGLISH });

/** English days and months are those of ISO 8601, which nobody reads the wrong way round. */
function isHouseEnglish(language: string): boolean {
  return language === "en";
}

function numbersIn(language: string): {
  readonly count: (count: number) => string;
  /** A figure in digits and a point, as the language writes it: rounded before, so that all languages have the same figures. */
  readonly digits: (figure: string) => string;
} {
  const whole = new Intl.NumberFormat(language);
  return {
    count: (count) => whole.format(count),
    digits: (figure) => {
      if (isHouseEnglish(language)) return figure;
      const [, sign = "", size = figure, places = ""] = /^([-−]?)(\d+(?:\.(\d+))?)$/.exec(figure) ?? [];
      const number = Number(size);
      if (Number.isNaN(number)) return figure;
      const fraction = { minimumFractionDigits: places.length, maximumFractionDigits: places.length };
      const text = new Intl.NumberFormat(language, { ...fraction, useGrouping: false }).format(number);
      return `${sign === "" ? "" : "−"}${text}`;
    },
  };
}

function datesIn(language: string, none: () => string): Pick<Voice, "day" | "minute" | "month"> {
  const written = (date: string, iso: string, format: Intl.DateTimeFormatOptions): string => {
    const time = Date.parse(iso);
    return isHouseEnglish(language) || Number.isNaN(time)
      ? date
      : new Intl.DateTimeFormat(language, { ...format, timeZone: "UTC" }).format(time);
  };
  return {
    day: (date) =>
      date === null
        ? none()
        : written(date.slice(0, 10), `${date.slice(0, 10)}T00:00:00Z`, { dateStyle: "medium" }),
    minute: (date) => {
      const minute = date.slice(0, 16);
      return written(minute.replace("T", " "), `${minute}:00Z`, { dateStyle: "medium", timeStyle: "short" });
    },
    month: (name) => written(name, `${name}-01T00:00:00Z`, { year: "numeric", month: "2-digit" }),
  };
}

function currencyIn(language: string, code: string): string {
  if (isHouseEnglish(language)) return code;
  try {
    const format = new Intl.NumberFormat(language, { style: "currency", currency: code });
    return format.formatToParts(0).find(({ type }) => type === "currency")?.value ?? code;
  } catch {
    return code;
  }
}
