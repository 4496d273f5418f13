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
  return value === null ? "not measured" : value.toFixed(digits);
}
