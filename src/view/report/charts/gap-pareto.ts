import { quoted } from "../html/elements.ts";
import { type Html, html } from "../html/html.ts";
import { table } from "../html/table.ts";
import type { GapRow, GapTable } from "../report.ts";
import type { Voice } from "../voice.ts";
import { figure, percent, pixel } from "./figure.ts";
import { readTail, type Tail } from "./gap-tail.ts";

/** The line has its own field above the bars, so that neither hides the other. */
const LINE = { top: 18, bottom: 128 } as const;
const BARS = { top: 164, bottom: 244 } as const;
/** Room on the right for the scale, as a share of the width. */
const RIGHT = 0.1;

/** Gaps by size, with the share that the largest hold together and the 80 % line; the tail is one last bar. */
export function gapPareto(gaps: GapTable, voice: Voice): Html {
  const { bars, tail } = readTail(gaps);
  const largest = bars[0]?.count ?? 1;
  const slot = (1 - RIGHT) / Math.max(bars.length + (tail === null ? 0 : 1), 6);
  const plot: Plot = {
    slot,
    largest,
    bars: bars.length,
    centre: (at) => percent((at + 0.5) * slot),
    voice,
  };
  const shares = [...bars.map((row) => row.cumulativeShare), ...(tail === null ? [] : [1])];
  const behind = bars.some((row) => !inFront(row, gaps.forEightyPercent));
  return figure({
    id: "gaps-chart",
    title: voice.say("pareto.title", { tickets: gaps.tickets, gaps: gaps.total }),
    description: voice.say("pareto.described", {
      first: gaps.forEightyPercent ?? 0,
      gaps: gaps.total,
      largest,
    }),
    height: 284,
    drawing: html`${drawScale(voice)}
${shares.slice(1).map((share, at) => html`<line class="trend ink${tail !== null && at + 1 === bars.length && " leap"}" x1="${plot.centre(at)}" x2="${plot.centre(at + 1)}" y1="${lineY(shares[at]!)}" y2="${lineY(share)}"/>`)}
${bars.length <= 15 && shares.map((share, at) => html`<circle class="ink-dot" cx="${plot.centre(at)}" cy="${lineY(share)}" r="3"/>`)}
${drawEighty(gaps, bars, plot)}
${bars.map((row, at) => drawBar(row, { at, plot, inFront: inFront(row, gaps.forEightyPercent) }))}
${tail && drawTail(tail, plot)}
<text class="axis" x="0" y="280">${voice.say("pareto.axis")}</text>`,
    numbers: { title: voice.say("page.numbers"), table: paretoTable(gaps.rows, voice) },
    legend: [
      { mark: "ink-line-key", text: voice.say("pareto.line") },
      { mark: "missing", text: voice.say("pareto.front") },
      ...(behind || tail ? [{ mark: "muted-bar", text: otherWording(tail, largest, voice) }] : []),
    ],
  });
}

interface Plot {
  /** Width of a bar and its margin, as a share of the chart. */
  readonly slot: number;
  readonly largest: number;
  readonly bars: number;
  readonly centre: (at: number) => string;
  readonly voice: Voice;
}

function drawScale(voice: Voice): Html {
  const line = (at: number): Html =>
    html`<line class="grid" x1="0" x2="100%" y1="${lineY(at)}" y2="${lineY(at)}"/><text x="100%" y="${lineY(at, -4)}" text-anchor="end">${voice.say("number.tick", { n: 100 * at })}</text>`;
  return html`<g class="axis">${[0, 0.5, 1].map(line)}<line class="grid" x1="0" x2="100%" y1="${BARS.bottom}" y2="${BARS.bottom}"/></g>
<line class="reference" x1="0" x2="100%" y1="${lineY(0.8)}" y2="${lineY(0.8)}"/><text class="value" x="100%" y="${lineY(0.8, -4)}" text-anchor="end">${voice.say("number.tick", { n: 80 })}</text>`;
}

/** Where the line reaches 80 %: left of it and above is nothing that the words could hide. */
function drawEighty(
  { forEightyPercent, total }: GapTable,
  bars: readonly GapRow[],
  { centre, voice }: Plot,
): Html | null {
  const at = (forEightyPercent ?? 0) - 1;
  const share = bars[at]?.cumulativeShare;
  if (share === undefined || total < 3) return null;
  return html`<circle class="ink-dot" cx="${centre(at)}" cy="${lineY(share)}" r="4.5"/>
<svg x="${centre(at)}" y="${lineY(0.8, -7)}" class="open"><text class="label" x="-8" y="0" text-anchor="end">${voice.say("pareto.gaps", { n: at + 1 })}</text></svg>`;
}

function drawBar(
  row: GapRow,
  { at, plot, inFront }: { readonly at: number; readonly plot: Plot; readonly inFront: boolean },
): Html {
  const { slot, largest, bars, centre, voice } = plot;
  const top = barY(row.count / largest);
  return html`<rect class="${inFront ? "missing" : "muted-bar"}" x="${percent((at + 0.14) * slot)}" width="${percent(0.72 * slot)}" y="${pixel(top)}" height="${pixel(BARS.bottom - top)}"/>
<text class="count ${numbersClass(at, bars)}" x="${centre(at)}" y="${pixel(top - 4)}" text-anchor="middle">${voice.count(row.count)}</text>${rankStep(at + 1, bars) && html`<text class="axis" x="${centre(at)}" y="261" text-anchor="middle">${row.rank}</text>`}
`;
}

/** Longer than the field: cut, with its number on top. */
function drawTail({ tickets }: Tail, { slot, bars, centre, largest, voice }: Plot): Html {
  const cut = tickets > largest;
  const top = barY(Math.min(1, tickets / largest));
  const [x, width] = [percent((bars + 0.14) * slot), percent(0.72 * slot)];
  return html`<rect class="muted-bar" x="${x}" width="${width}" y="${pixel(top)}" height="${pixel(BARS.bottom - top)}"/>
${cut && html`<rect class="cut" x="${x}" width="${width}" y="${pixel(top + 12)}" height="4"/>`}
<text class="count" x="${centre(bars)}" y="${pixel(top - 4)}" text-anchor="middle">${voice.count(tickets)}</text>
<text class="axis" x="${percent((bars + 1) * slot)}" y="261" text-anchor="end">${voice.say("pareto.others")}</text>
`;
}

function otherWording(tail: Tail | null, largest: number, voice: Voice): string {
  if (tail === null) return voice.say("pareto.behind");
  return voice.say("pareto.tail", { n: tail.gaps, cut: tail.tickets > largest ? "yes" : "no" });
}

/** Whether there is room for a bar's number: always, on a wide screen only, or for the first alone. */
function numbersClass(at: number, bars: number): "always" | "wide" | "none" {
  if (at === 0 || bars <= 12) return "always";
  return bars <= 45 ? "wide" : "none";
}

/** At most about ten ranks are written, the first among them; the last ones make room for "others". */
function rankStep(rank: number, bars: number): boolean {
  if (bars <= 10 || rank === 1) return true;
  const step = bars <= 20 ? 5 : 10;
  return rank % step === 0 && rank + step / 2 <= bars;
}

/** The height of a cumulative share, moved by some pixels. */
function lineY(share: number, offset = 0): string {
  return pixel(LINE.bottom - (LINE.bottom - LINE.top) * share + offset);
}

function barY(share: number): number {
  return BARS.bottom - (BARS.bottom - BARS.top) * share;
}

function inFront(row: GapRow, forEightyPercent: number | null): boolean {
  return forEightyPercent !== null && row.rank <= forEightyPercent;
}

function paretoTable(rows: readonly GapRow[], voice: Voice): Html {
  return table({
    caption: voice.say("pareto.caption"),
    columns: [
      { head: voice.say("pareto.gap") },
      { head: voice.say("gaps.rank"), numeric: true },
      { head: voice.say("head.tickets"), numeric: true },
      { head: voice.say("pareto.share"), numeric: true },
      { head: voice.say("pareto.cumulative"), numeric: true },
    ],
    rows: rows.map((row) => [
      quoted(row.label),
      row.rank,
      voice.count(row.count),
      voice.percent(row.share),
      voice.percent(row.cumulativeShare),
    ]),
  });
}
