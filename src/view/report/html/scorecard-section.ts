import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import {
  alarmWording,
  byCustomerWording,
  costWording,
  demandWording,
  groupWording,
  metricCells,
  metricHeads,
  metricWording,
  monthCells,
  overallWording,
} from "../wording-scorecard.ts";
import { section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** The metrics side by side, readiness and leakage, and what may be saved. */
export function scorecardSection({ scorecard }: Report, voice: Voice): Html {
  const { metrics, demand, cost } = scorecard;
  return section(
    {
      id: "scorecard",
      title: voice.say("scorecard.title"),
      lead: voice.say("scorecard.lead"),
    },
    html`${table({
      caption: voice.say("scorecard.caption"),
      stack: true,
      columns: [
        { head: voice.say("scorecard.metric") },
        ...metricHeads(voice).map((head, at) => ({ head, numeric: at < 4 })),
      ],
      rows: metrics.map((metric) => {
        const { name, definition } = metricWording(metric, voice);
        return [html`${name}<small class="under">${definition}</small>`, ...metricCells(metric, voice)];
      }),
    })}
<p class="note">${overallWording(scorecard, voice)}</p>
${[...groupWording(scorecard, voice), ...byCustomerWording(scorecard, voice)].map((line) => html`<p class="note">${line}</p>`)}${monthTable(scorecard, voice)}${alarmWording(scorecard, voice).map((line) => html`<p class="note">${line}</p>`)}
<ul class="demand">${demandWording(demand, voice).map((line) => html`<li>${line}</li>`)}<li>${costWording(cost, voice)}</li></ul>`,
  );
}

function monthTable(scorecard: Report["scorecard"], voice: Voice): Html | null {
  const { heads, rows } = monthCells(scorecard, voice);
  if (rows.length === 0) return null;
  return table({
    caption: voice.say("scorecard.byMonth"),
    columns: [{ head: voice.say("scorecard.metric") }, ...heads.map((head) => ({ head, numeric: true }))],
    rows,
  });
}
