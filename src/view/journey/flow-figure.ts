import type { FlowLink } from "../../desk/journey/journey-summary.ts";
import { figure, pixel } from "../report/charts/figure.ts";
import { formatCount, formatQuantity } from "../report/format-number.ts";
import { type Html, html } from "../report/html/html.ts";
import { type FlowBand, type FlowRow, layOutFlow, WIDTH } from "./flow-layout.ts";
import { PLACES } from "./journey-words.ts";

/** From one bar to the next: two lines of text, the bar, and room for the bands. */
const ROW = 104;
const TEXT = 38;
const BAR = 12;
/** How far a band goes whose people have left. */
const STUB = 26;

/**
 * The map: steps below each other, so that it fits a phone as well as a screen. Bars and bands are stretched to the width of the page, and
 * the letters are not.
 */
export function flowFigure(links: readonly FlowLink[], numbers: Html): Html {
  const { rows, bands } = layOutFlow(links);
  const height = ROW * rows.length - (ROW - TEXT - BAR) + STUB;
  const described = rows.map((row) => `${PLACES[row.place]}: ${formatCount(row.journeys)}`).join("; ");
  return figure({
    id: "map",
    title: "How the journeys went, from top to bottom; the width is the number of journeys",
    description: `Flow diagram. ${described}. Who skips a step passes it on the right. What somebody did twice is in it once.`,
    height,
    drawing: html`<svg viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" width="100%" height="${height}">
${bands.map((band) => html`<path class="${bandClass(band)}" d="${pathOf(band)}"/>`)}
${rows.map((row, at) => html`<rect class="${rowClass(row)}" x="${pixel(row.x)}" width="${pixel(Math.max(row.width, 2))}" y="${barY(at)}" height="${BAR}"/>`)}
</svg>
${rows.map(
  (
    row,
    at,
  ) => html`<text class="value map-text" x="0" y="${barY(at) - 22}">${PLACES[row.place]}: ${formatQuantity(row.journeys, "journey")}</text>
<text class="map-text muted" x="0" y="${barY(at) - 6}">${endings(row)}</text>
`,
)}`,
    numbers: { title: "The numbers as a table", table: numbers },
    legend: [
      { mark: "map-way", text: "went on to a step below" },
      { mark: "solvable", text: "said that it helped, and did not write" },
      { mark: "unsure", text: "left; nobody knows for sure whether they found it" },
      { mark: "missing", text: "wrote or called" },
    ],
  });
}

/** What ended here, in words: bands are too narrow for letters on a phone. */
function endings({ left, solved, journeys, place }: FlowRow): string {
  if (place === "contact" || place === "again") return "";
  const parts = [
    ...(left > 0 ? [`${formatCount(left)} left here`] : []),
    ...(solved > 0 ? [`${formatCount(solved)} solved, as they said`] : []),
  ];
  return parts.length === 0 ? (journeys > 0 ? "all went on" : "") : parts.join(" · ");
}

function barY(row: number): number {
  return row * ROW + TEXT;
}

function bandClass({ kind }: FlowBand): string {
  return kind === "solved" ? "solvable" : kind === "left" ? "unsure" : "map-way";
}

function rowClass({ place }: FlowRow): string {
  return place === "contact" || place === "again" ? "missing" : "foot";
}

/** A band of even width between two heights, or one that narrows to nothing where journeys end. */
function pathOf({ row, kind, fromX, toX, width }: FlowBand): string {
  const top = barY(row) + BAR;
  if (kind !== "way") {
    const foot = top + STUB;
    return `M${pixel(fromX)} ${top}L${pixel(fromX + width)} ${top}L${pixel(fromX + 0.8 * width)} ${foot}L${pixel(fromX + 0.2 * width)} ${foot}Z`;
  }
  // A lane that passes goes on through the height of the next bar.
  const foot = barY(row + 1);
  const middle = pixel((top + foot) / 2);
  const [a, b, c, d] = [fromX, toX, toX + width, fromX + width].map(pixel);
  const begin = pixel(top - BAR);
  return `M${a} ${begin}L${a} ${top}C${a} ${middle} ${b} ${middle} ${b} ${foot}L${c} ${foot}C${c} ${middle} ${d} ${middle} ${d} ${top}L${d} ${begin}Z`;
}
