import { markOf, outcomeBar } from "../charts/outcome-bar.ts";
import { probabilityHistogram } from "../charts/probability-histogram.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { outcomeWording } from "../wording.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Scored tickets by outcome and reason, each with what to do about it, and the spread of the probabilities. */
export function outcomeSection({ outcomes, headline, histogram, method }: Report, voice: Voice): Html {
  const head = { id: "outcomes", title: voice.say("outcomes.title"), lead: voice.say("outcomes.lead") };
  if (headline.scored === 0) return section(head, html`<p>${voice.say("outcomes.none")}</p>`);
  const rows = outcomes.map((row) => {
    const { name, meaning, action } = outcomeWording(row, voice);
    return [
      html`<i class="key ${markOf(row)}"></i> ${name}`,
      row.count === 0
        ? voice.count(0)
        : html`<a href="#tickets" data-only-o="${markOf(row)}">${voice.count(row.count)}</a>`,
      voice.percent(row.share, headline.scored),
      html`${meaning} <b>${action}</b>`,
    ];
  });
  return section(
    head,
    html`${outcomeBar(outcomes, headline.scored, voice)}
${table({
  stack: true,
  caption: voice.say("outcomes.caption"),
  columns: [
    { head: voice.say("outcomes.outcome") },
    { head: voice.say("head.tickets"), numeric: true },
    { head: voice.say("head.share"), numeric: true },
    { head: voice.say("outcomes.meaning") },
  ],
  rows,
  total: [voice.say("outcomes.total"), voice.count(headline.scored), voice.percent(1), ""],
})}
${probabilityHistogram(histogram, method.model.thresholds, voice)}
${note("probability", voice)}${note("unsure", voice)}`,
  );
}

/** Where every row that was read went, so that the denominator can be checked. */
export function funnelSection({ funnel }: Report, voice: Voice): Html {
  const excluded = funnel.excluded.map(({ rule, count }) => [
    html`${voice.say("funnel.excluded", { rule: voice.say(`excluded.${rule}`) })} <code>${rule}</code>`,
    voice.count(count),
    voice.percent(count / funnel.rowsRead),
  ]);
  return section(
    {
      id: "funnel",
      title: voice.say("funnel.title"),
      lead: voice.say("funnel.lead"),
    },
    html`${table({
      caption: voice.say("funnel.caption", { rows: funnel.rowsRead, scored: funnel.scored }),
      columns: [
        { head: voice.say("funnel.step") },
        { head: voice.say("funnel.rows"), numeric: true },
        { head: voice.say("funnel.ofRows"), numeric: true },
      ],
      rows: [
        [
          voice.say("funnel.read"),
          voice.count(funnel.rowsRead),
          voice.percent(funnel.rowsRead === 0 ? null : 1),
        ],
        [
          voice.say("funnel.rejected"),
          voice.count(funnel.rejected),
          voice.percent(shareOfRows(funnel.rejected, funnel.rowsRead)),
        ],
        ...excluded,
      ],
      total: [
        voice.say("funnel.scored"),
        voice.count(funnel.scored),
        voice.percent(shareOfRows(funnel.scored, funnel.rowsRead)),
      ],
    })}${funnel.excluded.length === 0 && html`<p>${voice.say("funnel.noneExcluded")}</p>`}${note("scored", voice)}`,
  );
}

function shareOfRows(count: number, rows: number): number | null {
  return rows === 0 ? null : count / rows;
}
