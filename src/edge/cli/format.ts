/** A whole number with commas: "12,345". */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 ticket", "1,200 tickets". */
export function quantity(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** A share in [0, 1] as "41 %", with one digit from 1,000 cases on; "n/a" for `null`. */
export function percent(share: number | null, of = 0): string {
  return share === null ? "n/a" : `${digits(share, of)} %`;
}

/** "38 to 44 %"; "n/a" if there is none. */
export function interval(rate: {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}): string {
  if (rate.low === null || rate.high === null) return "n/a";
  return `${digits(rate.low, rate.of)} to ${digits(rate.high, rate.of)} %`;
}

/** A measure in [0, 1] with `places` digits; "not measured" for `null`. */
export function measure(value: number | null, places = 2): string {
  return value === null ? "not measured" : value.toFixed(places);
}

function digits(share: number, of: number): string {
  return (100 * share).toFixed(of >= 1000 ? 1 : 0);
}
