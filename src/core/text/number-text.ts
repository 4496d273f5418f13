/*
 * How numbers are written for people: in the terminal, in reports, in Markdown, in checks. Languages other than English put their own signs in
 * place of the point and the minus (`view/report/voice.ts`); JSON and CSV hold numbers as they are.
 */

/** Where there is no data. */
const NONE = "n/a";

/**
 * A share in [0, 1] in per cent, without the sign. Whole per cent when it rests on fewer than 1,000 cases: more digits would claim more
 * than is known. A share that is not quite 0 or 1 is "<1" or ">99", never "0" or "100".
 */
export function percentDigits(share: number, of = 0): string {
  const digits = of >= 1000 ? 1 : 0;
  const text = (100 * share).toFixed(digits);
  const step = digits === 1 ? 0.1 : 1;
  if (share > 0 && Number(text) === 0) return `<${step}`;
  if (share < 1 && Number(text) === 100) return `>${100 - step}`;
  return text;
}

/** A share in [0, 1] as "41 %"; "n/a" for `null`; see `percentDigits`. `space` stands before the sign. */
export function percentText(share: number | null, of = 0, space = " "): string {
  return share === null ? NONE : `${percentDigits(share, of)}${space}%`;
}

/** A share of `of` cases that lies between two others. */
interface Range {
  readonly low: number | null;
  readonly high: number | null;
  readonly of: number;
}

/** An interval of a share: "38 to 44 %"; "n/a" if there is none. */
export function percentsText({ low, high, of }: Range, space = " "): string {
  if (low === null || high === null) return NONE;
  return `${percentDigits(low, of)} to ${percentDigits(high, of)}${space}%`;
}

/** A difference of shares in percentage points, with its sign: "+2.4", "−0.3"; "n/a" for `null`. */
export function pointsText(difference: number | null): string {
  return difference === null ? NONE : signedText(100 * difference, 1);
}

/** With its sign and so many digits after the point: "+1.20", "−0.30". No sign for what rounds to 0. */
export function signedText(value: number, digits: number): string {
  const text = decimalText(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** With so many digits after the point: "3.4", "−0.3", never "−0.0"; "n/a" for `null`. */
export function decimalText(value: number | null, digits: number): string {
  if (value === null) return NONE;
  const size = Math.abs(value).toFixed(digits);
  return value < 0 && Number(size) !== 0 ? `−${size}` : size;
}

/** A whole number with commas: "12,345". */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1 ticket", "1,200 tickets". */
export function quantityText(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A measure in [0, 1] with `digits` digits; "not measured" for `null`. */
export function measureText(value: number | null, digits = 2): string {
  return value === null ? "not measured" : decimalText(value, digits);
}
