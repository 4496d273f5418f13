const NO_BREAK_SPACE = "\u00A0";

/**
 * A share in [0, 1] as per cent, "n/a" for `null`. Whole per cent when it rests on fewer than 1,000 tickets: more digits would claim
 * more than is known. A share that is not quite 0 or 1 never prints as "0 %" or "100 %".
 */
export function formatPercent(share: number | null, of = 0): string {
  if (share === null) return "n/a";
  return `${percentDigits(share, of >= 1000 ? 1 : 0)}${NO_BREAK_SPACE}%`;
}

/** An interval such as "36 to 46 %"; "n/a" if there is none. */
export function formatInterval(rate: {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}): string {
  if (rate.low === null || rate.high === null) return "n/a";
  const digits = rate.of >= 1000 ? 1 : 0;
  return `${percentDigits(rate.low, digits)} to ${percentDigits(rate.high, digits)}${NO_BREAK_SPACE}%`;
}

/** A whole number with commas: "12,345". */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 ticket", "12 tickets". */
export function formatQuantity(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A measure in [0, 1] with two digits, or three if asked; `null` is "not measured". */
export function formatMeasure(value: number | null, digits = 2): string {
  return value === null ? "not measured" : value.toFixed(digits);
}

/** The day of an ISO 8601 date or date-time; "n/a" for `null`. */
export function formatDay(date: string | null): string {
  return date === null ? "n/a" : date.slice(0, 10);
}

function percentDigits(share: number, digits: number): string {
  const text = (100 * share).toFixed(digits);
  const step = 10 ** -digits;
  if (share > 0 && Number(text) === 0) return `<${step}`;
  if (share < 1 && Number(text) === 100) return `>${100 - step}`;
  return text;
}
