import { percentsText, percentText } from "../../core/text/number-text.ts";

export {
  countText as formatCount,
  decimalText as formatDecimal,
  measureText as formatMeasure,
  pointsText as formatPoints,
  quantityText as formatQuantity,
} from "../../core/text/number-text.ts";

const NO_BREAK_SPACE = "\u00A0";

/** As `percentText`; on a page, the sign stays on the line of its number. */
export function formatPercent(share: number | null, of = 0): string {
  return percentText(share, of, NO_BREAK_SPACE);
}

/** As `percentsText`, with the same space. */
export function formatInterval(rate: Parameters<typeof percentsText>[0]): string {
  return percentsText(rate, NO_BREAK_SPACE);
}

/** The day of an ISO 8601 date or date-time; "n/a" for `null`. */
export function formatDay(date: string | null): string {
  return date === null ? "n/a" : date.slice(0, 10);
}
