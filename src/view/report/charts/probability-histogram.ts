import type { ModelSummary } from "../../../core/verdict/model-summary.ts";
import { type Html, html } from "../html/html.ts";
import { table } from "../html/table.ts";
import type { ProbabilityBin } from "../report.ts";
import type { TextKey } from "../report-texts.ts";
import type { Voice } from "../voice.ts";
import { figure, percent, pixel } from "./figure.ts";

const OUTCOMES = ["unsolvable", "unsure", "solvable"] as const;
/** From the foot of a bar to its top. */
const LAYERS: readonly {
  readonly mark: string;
  readonly text: TextKey;
  readonly count: (bin: ProbabilityBin) => number;
}[] = [
  { mark: "missing", text: "chances.unsolvable", count: (bin) => bin.unsolvable - bin.notFindable },
  { mark: "unsure", text: "chances.unsure", count: (bin) => bin.unsure },
  { mark: "solvable", text: "chances.solvable", count: (bin) => bin.solvable },
  {
    mark: "not-findable",
    text: "chances.notFindable",
    count: (bin) => bin.notFindable,
  },
];
const TOP = 40;
const BOTTOM = 180;

/** How the probabilities spread, coloured by outcome, with both thresholds. Few tickets in the middle make a clear verdict. */
export function probabilityHistogram(
  bins: readonly ProbabilityBin[],
  thresholds: ModelSummary["thresholds"],
  voice: Voice,
): Html {
  const highest = Math.max(1, ...bins.map((bin) => bin.solvable + bin.unsure + bin.unsolvable));
  return figure({
    id: "probability-chart",
    title: voice.say("chances.title"),
    description: voice.say("chances.described", {
      most: highest,
      low: voice.figure(thresholds.unsolvable),
      high: voice.figure(thresholds.solvable),
    }),
    height: 212,
    drawing: html`<g class="axis"><line class="grid" x1="0" x2="100%" y1="${BOTTOM}" y2="${BOTTOM}"/>${[0, 0.25, 0.5, 0.75, 1].map((at) => tick(at, voice))}</g>
${bins.map((bin) => drawBin(bin, highest))}
${drawThreshold(thresholds.unsolvable, "unsolvable", voice)}
${drawThreshold(thresholds.solvable, "solvable", voice)}`,
    numbers: { title: voice.say("page.numbers"), table: binTable(bins, voice) },
    legend: LAYERS.filter(({ count }) => bins.some((bin) => count(bin) > 0)).map(({ mark, text }) => ({
      mark,
      text: voice.say(text),
    })),
  });
}

function drawBin(bin: ProbabilityBin, highest: number): Html {
  let base = BOTTOM;
  return html`${LAYERS.filter(({ count }) => count(bin) > 0).map(({ mark, count }) => {
    const height = ((BOTTOM - TOP) * count(bin)) / highest;
    base -= height;
    return html`<rect class="segment ${mark}" x="${percent(bin.from)}" width="${percent(bin.to - bin.from)}" y="${pixel(base)}" height="${pixel(height)}"/>`;
  })}`;
}

/** A threshold's words stand on the side that they speak of, above all bars; near an edge they end at it. */
function drawThreshold(at: number, outcome: "solvable" | "unsolvable", voice: Voice): Html {
  const above = outcome === "solvable";
  const cramped = above ? at > 0.78 : at < 0.22;
  const [x, dx] = cramped ? [above ? 1 : 0, 0] : [at, above ? 6 : -6];
  const anchor = above === cramped ? "end" : "start";
  return html`<line class="reference" x1="${percent(at)}" x2="${percent(at)}" y1="${cramped ? 34 : 4}" y2="${BOTTOM}"/>
<svg x="${percent(x)}" y="14" class="open"><text class="label" x="${dx}" y="0" text-anchor="${anchor}">${voice.say(`chances.${outcome}`)}</text><text class="label" x="${dx}" y="15" text-anchor="${anchor}">${voice.say(above ? "chances.from" : "chances.below", { at: voice.figure(rounded(at)) })}</text></svg>`;
}

/** Two digits; the method names the threshold in full. */
function rounded(threshold: number): number {
  return Math.round(100 * threshold) / 100;
}

function tick(at: number, voice: Voice): Html {
  const anchor = at === 0 ? "start" : at === 1 ? "end" : "middle";
  return html`<text x="${percent(at)}" y="${BOTTOM + 18}" text-anchor="${anchor}">${voice.figure(at)}</text>`;
}

function binTable(bins: readonly ProbabilityBin[], voice: Voice): Html {
  return table({
    caption: voice.say("chances.caption"),
    columns: [
      { head: voice.say("chances.probability") },
      ...OUTCOMES.map((outcome) => ({ head: voice.say(`chances.${outcome}`), numeric: true })),
    ],
    rows: bins.map((bin) => [
      voice.say("chances.bin", { from: voice.decimal(bin.from, 2), to: voice.decimal(bin.to, 2) }),
      ...OUTCOMES.map((outcome) => voice.count(bin[outcome])),
    ]),
  });
}
