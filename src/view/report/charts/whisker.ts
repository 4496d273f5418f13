import { type Html, html } from "../html/html.ts";
import type { Rate } from "../report.ts";
import { percent } from "./figure.ts";

/** The interval of a rate as a line with two ends, drawn over a lighter one so that it can be seen on a bar of any colour. */
export function whisker({ low, high }: Rate, y: number): Html | null {
  if (low === null || high === null) return null;
  const [from, to] = [percent(low), percent(high)];
  const lines = html`<line x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><line x1="${from}" x2="${from}" y1="${y - 4}" y2="${y + 4}"/><line x1="${to}" x2="${to}" y1="${y - 4}" y2="${y + 4}"/>`;
  return html`<g class="halo">${lines}</g><g class="whisker">${lines}</g>`;
}
