import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import { flowFigure } from "./flow-figure.ts";
import { flowTable, journeySections } from "./journey-sections.ts";
import { headline } from "./journey-words.ts";
import { pageTable, sectionPage } from "./section-page.ts";

/** What the page needs beside the report's style. */
const MAP_STYLE = html`<style>.map-way{fill:var(--track);background:var(--track)}svg path.map-way{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}svg text.map-text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}.map-box{max-width:44rem;margin-top:1.75rem}</style>`;

/** The page: the map first, then where it goes wrong. */
export function journeyPage(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
  const [first, ...rest] = headline(summary);
  const { period } = summary;
  return sectionPage({
    kicker: "People, not rows",
    title: "What people went through",
    meta:
      period === null ? "no events and no tickets" : `${formatDay(period.from)} to ${formatDay(period.to)}`,
    first: {
      id: "journeys",
      title: "The map",
      body: html`${rest.map((sentence) => html`<p class="says">${sentence}</p>`)}
<p class="note">${first ?? ""}</p>
<div class="map-box">${summary.flow.length > 0 && flowFigure(summary.flow, pageTable(flowTable(summary)))}</div>`,
    },
    sections: journeySections(summary, titles),
    style: MAP_STYLE,
  });
}
