import { percentDigits } from "../../../core/text/number-text.ts";

export {
  countText as count,
  measureText as measure,
  quantityText as quantity,
} from "../../../core/text/number-text.ts";

/** A share in [0, 1] as "41 %", with one digit from 1,000 cases on; "n/a" for `null`; see `percentDigits`. */
export function percent(share: number | null, of = 0): string {
  return share === null ? "n/a" : `${percentDigits(share, of)} %`;
}

/** "38 to 44 %"; "n/a" if there is none. */
export function interval(rate: {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}): string {
  if (rate.low === null || rate.high === null) return "n/a";
  return `${percentDigits(rate.low, rate.of)} to ${percentDigits(rate.high, rate.of)} %`;
}
