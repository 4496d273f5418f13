import { type Html, html } from "../html/html.ts";
import type { Headline } from "../report.ts";
import type { Voice } from "../voice.ts";
import { figure, percent } from "./figure.ts";
import { whisker } from "./whisker.ts";

/** The level-zero rate on a scale from 0 to 100 %: its interval above the bar, the other rate at its foot, and what can be won. */
export function rateStrip(
  { basis, levelZeroRate, potentialRate, estimatedRate, decidedRate, namedLikely }: Headline,
  voice: Voice,
): Html {
  const { share, of } = levelZeroRate;
  const other = basis === "decided" ? estimatedRate : decidedRate;
  // Where more are named than all chances add up to, the strip shows how many of them are solvable by their chances: a part of the bar.
  const likely =
    other === decidedRate && (other.share ?? 0) > (share ?? 0) ? (namedLikely?.share ?? null) : null;
  if (share === null || potentialRate.share === null || other.share === null) return html``;
  const drawing = html`<g class="strong">${whisker(levelZeroRate, 8)}</g>
<rect class="track" x="0" y="18" width="100%" height="26"/>
<rect class="solvable" x="0" y="18" width="${percent(share)}" height="26"/>
<rect class="winnable" x="${percent(share)}" y="18" width="${percent(potentialRate.share - share)}" height="26"/>
<rect class="foot" x="0" y="37" width="${percent(likely ?? other.share)}" height="7"/>
<g class="axis">${[0, 0.25, 0.5, 0.75, 1].map((at) => tick(at, voice))}</g>`;
  return figure({
    id: "rate",
    title: voice.say("rate.scale"),
    description: voice.say("rate.described", {
      rate: voice.percent(share, of),
      interval: voice.interval(levelZeroRate),
      potential: voice.percent(potentialRate.share, of),
      basis,
      other: voice.percent(other.share, of),
    }),
    height: 64,
    drawing,
    numbers: null,
    legend: [
      { mark: "solvable", text: `${voice.say("rate.name")} ${voice.percent(share, of)}` },
      { mark: "interval", text: voice.say("rate.itsInterval") },
      {
        mark: "foot-key",
        text: `${voice.say(basis === "decided" ? "rate.otherEstimated" : "rate.otherNamed")} ${voice.percent(other.share, of)}${likely === null ? "" : voice.say("rate.namedLikely", { share: voice.percent(likely, of) })}`,
      },
      ...(potentialRate.share > share
        ? [
            {
              mark: "winnable",
              text: `${voice.say("rate.toWin")} → ${voice.percent(potentialRate.share, of)}`,
            },
          ]
        : []),
    ],
  });
}

function tick(at: number, voice: Voice): Html {
  const anchor = at === 0 ? "start" : at === 1 ? "end" : "middle";
  return html`<line x1="${percent(at)}" x2="${percent(at)}" y1="44" y2="48"/><text x="${percent(at)}" y="61" text-anchor="${anchor}">${voice.say("number.tick", { n: 100 * at })}</text>`;
}
