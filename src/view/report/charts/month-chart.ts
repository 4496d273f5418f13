import { type Html, html } from "../html/html.ts";
import type { Months } from "../report.ts";
import type { Voice } from "../voice.ts";
import { figure, percent, pixel } from "./figure.ts";
import { describedRates, groupTable } from "./group-bars.ts";

/** More months than fit side by side; older ones are left out of the picture and of its table. */
const MAXIMUM_MONTHS = 24;
const TOP = 14;
const BOTTOM = 190;
const LEFT = 0.1;

type MonthRow = Months["rows"][number];

/** The level-zero rate by month: a point with its interval and n; small months are hollow; a missing month breaks the line. */
export function monthChart(rows: readonly MonthRow[], voice: Voice): Html {
  const months = rows.slice(-MAXIMUM_MONTHS);
  const highest = Math.max(...months.map((row) => row.rate.high ?? 0));
  const scale = Math.min(1, Math.max(0.25, Math.ceil(highest * 4) / 4));
  const plot: Plot = {
    x: (at) => percent(LEFT + ((1 - LEFT) * (at + 0.5)) / months.length),
    y: (share) => pixel(BOTTOM - ((BOTTOM - TOP) * share) / scale),
    count: months.length,
    voice,
  };
  return figure({
    id: "months-chart",
    title: voice.say("groups.byMonth"),
    description: describedRates(months, "Month", voice),
    height: 230,
    drawing: html`<g class="axis">${[0, 0.25, 0.5, 0.75, 1].filter((at) => at <= scale).map((at) => gridLine(at, plot))}</g>
${months.map((row, at) => drawLink(row, months[at + 1], { at, plot }))}
${months.map((row, at) => drawMonth(row, at, plot))}`,
    numbers: { title: voice.say("page.numbers"), table: groupTable(months, "Month", voice) },
    legend: [
      { mark: "dot", text: voice.say("rate.name") },
      ...(months.some((row) => row.small) ? [{ mark: "ring", text: voice.say("months.small") }] : []),
      { mark: "interval", text: voice.say("head.interval") },
    ],
  });
}

/** The scorecard needs four months before the latest one to tell change from chance. */
const ENOUGH_MONTHS = 5;

/** What to beware of with a few months; nothing for one, or for enough. */
export function fewMonths(rows: readonly MonthRow[], voice: Voice): Html | null {
  const n = rows.length;
  return n < 2 || n >= ENOUGH_MONTHS ? null : html`<p class="note">${voice.say("months.few", { n })}</p>`;
}

interface Plot {
  readonly x: (at: number) => string;
  readonly y: (share: number) => string;
  readonly count: number;
  readonly voice: Voice;
}

function gridLine(at: number, { y, voice }: Plot): Html {
  return html`<line class="grid" x1="0" x2="100%" y1="${y(at)}" y2="${y(at)}"/><text x="0" y="${pixel(Number(y(at)) - 4)}">${voice.say("number.tick", { n: 100 * at })}</text>`;
}

function drawLink(
  row: MonthRow,
  next: MonthRow | undefined,
  { at, plot }: { readonly at: number; readonly plot: Plot },
): Html | null {
  // A line between two points looks like a trend.
  if (plot.count < 3 || next === undefined || monthNumber(next.name) !== monthNumber(row.name) + 1)
    return null;
  const [from, to] = [row.rate.share, next.rate.share];
  if (from === null || to === null) return null;
  return html`<line class="trend" x1="${plot.x(at)}" x2="${plot.x(at + 1)}" y1="${plot.y(from)}" y2="${plot.y(to)}"/>`;
}

function drawMonth(row: MonthRow, at: number, { x, y, count, voice }: Plot): Html {
  const { share, low, high } = row.rate;
  const point =
    share !== null &&
    html`<line class="whisker" x1="${x(at)}" x2="${x(at)}" y1="${y(low ?? 0)}" y2="${y(high ?? 0)}"/>
<circle class="${row.small ? "ring" : "solvable"}" cx="${x(at)}" cy="${y(share)}" r="5"/>`;
  return html`${point}
${labelClass(at, count) !== "none" && drawLabel(row, { at, count, x, voice })}
`;
}

/** The newest month stands at the edge: its words end there. */
function drawLabel(
  { name, rate }: MonthRow,
  { at, count, x, voice }: Pick<Plot, "count" | "x" | "voice"> & { readonly at: number },
): Html {
  const atEdge = at === count - 1 && count > 6;
  const place = html`x="${atEdge ? "100%" : x(at)}" text-anchor="${atEdge ? "end" : "middle"}"`;
  return html`<g class="axis ${labelClass(at, count)}"><text ${place} y="208">${voice.month(name)}</text><text ${place} y="224">${voice.say("groups.size", { n: rate.of })}</text></g>`;
}

/** Ten labels on a wide screen and four on a phone, the newest month always among them. */
function labelClass(at: number, count: number): "always" | "wide" | "none" {
  const fromEnd = count - 1 - at;
  if (fromEnd % Math.ceil(count / 4) === 0) return "always";
  return count <= 12 || fromEnd % Math.ceil(count / 10) === 0 ? "wide" : "none";
}

function monthNumber(name: string): number {
  return 12 * Number(name.slice(0, 4)) + Number(name.slice(5, 7));
}
