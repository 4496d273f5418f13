import type { Interval } from "../../core/math/interval.ts";
import { decimalText, pointsText, signedText } from "../../core/text/number-text.ts";
import type { MeasureDescription } from "./measure-catalogue.ts";

/*
 * Measures are compared with those of another model, so a share always has a digit after the point here, however few tickets it comes from:
 * its interval stands beside it.
 */

type Unit = MeasureDescription["unit"];

const NONE = "n/a";

/** A value in its unit: "88.4 %", "0.935", "+1.3" (percentage points); "n/a" for `null`. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return NONE;
  return unit === "share" ? `${digits(value, unit)} %` : digits(value, unit);
}

/** An interval in the unit of its value: "83.9 to 92.1 %"; "n/a" for `null`. */
export function intervalText(interval: Interval | null, unit: Unit): string {
  if (interval === null) return NONE;
  const { low, high } = interval;
  return `${digits(low, unit)} to ${digits(high, unit)}${unit === "share" ? " %" : ""}`;
}

/** A difference of two values: of shares in percentage points. Always with its sign. */
export function differenceText(difference: number | null, unit: Unit): string {
  if (difference === null) return NONE;
  return unit === "number" ? signedText(difference, 3) : pointsText(difference);
}

/** The interval of a difference, its ends written as `differenceText` does. */
export function differenceIntervalText(interval: Interval | null, unit: Unit): string {
  if (interval === null) return NONE;
  return `${differenceText(interval.low, unit)} to ${differenceText(interval.high, unit)}`;
}

/** A share that was chosen, not measured: "95 %", "97.5 %". */
export function levelText(share: number): string {
  return `${Math.round(1000 * share) / 10} %`;
}

function digits(value: number, unit: Unit): string {
  if (unit === "difference") return pointsText(value);
  return unit === "share" ? decimalText(100 * value, 1) : decimalText(value, 3);
}
