import type { Interval } from "../../core/math/interval.ts";
import type { MeasureDescription } from "./measure-catalogue.ts";

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
  return unit === "number" ? signed(difference, 3) : signed(100 * difference, 1);
}

/** The interval of a difference, its ends written as `differenceText` does. */
export function differenceIntervalText(interval: Interval | null, unit: Unit): string {
  if (interval === null) return NONE;
  return `${differenceText(interval.low, unit)} to ${differenceText(interval.high, unit)}`;
}

function digits(value: number, unit: Unit): string {
  if (unit === "difference") return signed(100 * value, 1);
  return unit === "share" ? (100 * value).toFixed(1) : value.toFixed(3);
}

/** No sign for what rounds to 0. */
function signed(value: number, places: number): string {
  const size = Math.abs(value).toFixed(places);
  if (Number(size) === 0) return size;
  return (value < 0 ? "-" : "+") + size;
}
