import { percentDigits } from "../../core/text/number-text.ts";

export {
  countText as formatCount,
  measureText as formatMeasure,
  quantityText as formatQuantity,
} from "../../core/text/number-text.ts";

const NO_BREAK_SPACE = "\u00A0";

/** A share in [0, 1] as per cent, "n/a" for `null`; see `percentDigits`. */
export function formatPercent(share: number | null, of = 0): string {
  return share === null ? "n/a" : `${percentDigits(share, of)}${NO_BREAK_SPACE}%`;
}

/** An interval such as "36 to 46 %"; "n/a" if there is none. */
export function formatInterval(rate: {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}): string {
  if (rate.low === null || rate.high === null) return "n/a";
  return `${percentDigits(rate.low, rate.of)} to ${percentDigits(rate.high, rate.of)}${NO_BREAK_SPACE}%`;
}

/** The day of an ISO 8601 date or date-time; "n/a" for `null`. */
export function formatDay(date: string | null): string {
  return date === null ? "n/a" : date.slice(0, 10);
}
