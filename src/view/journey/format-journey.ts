import { optionsDoor } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { html } from "../report/html/html.ts";
import { flowFigure } from "./flow-figure.ts";
import { flowTable, journeySections } from "./journey-sections.ts";
import { headline } from "./journey-words.ts";
import { sectionMarkdown } from "./section-markdown.ts";
import { pageTable, sectionPage } from "./section-page.ts";

const door = optionsDoor<FormatJourneyOptions>("formatJourney", {
  titles: that((value) => value instanceof Map, "a Map from article id to title"),
});

/** A page, text for a wiki or a mail, or data. */
export type JourneyFormat = "html" | "markdown" | "json";

/** How a summary is told. */
export interface FormatJourneyOptions {
  /** Titles of the articles by id; the id stands for one that is not there. */
  readonly titles?: ReadonlyMap<string, string>;
}

/**
 * The journeys as one HTML page without a network and without a script, as Markdown, or as JSON. Same summary, same bytes.
 * @throws LevelZeroError `INVALID_OPTION` for another format.
 */
export function formatJourney(
  summary: JourneySummary,
  format: JourneyFormat,
  options: FormatJourneyOptions = {},
): string {
  mustHave(summary, "format overall flow", "formatJourney: the summary");
  const { titles = new Map() } = door(options);
  switch (format) {
    case "html":
      return journeyPage(summary, titles);
    case "markdown":
      return journeyMarkdown(summary, titles);
    case "json":
      return `${JSON.stringify(summary, null, 2)}\n`;
    default:
      throw new LevelZeroError(
        "INVALID_OPTION",
        `formatJourney: the format must be "html", "markdown" or "json", got ${JSON.stringify(format satisfies never)}.`,
      );
  }
}

/** The same as the page, with the map as its table. */
function journeyMarkdown(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
  const { period } = summary;
  const when = period === null ? "" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  const map = { id: "journeys", title: "The map", lead: "", tables: [flowTable(summary)] };
  return sectionMarkdown("What people went through", {
    lead: [when, ...headline(summary)],
    sections: [map, ...journeySections(summary, titles)],
  });
}

/** What the page needs beside the report's style. */
const MAP_STYLE = html`<style>.map-way{fill:var(--track);background:var(--track)}svg path.map-way{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}svg text.map-text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}.map-box{max-width:44rem;margin-top:1.75rem}</style>`;

/** The page: the map first, then where it goes wrong. */
function journeyPage(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
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
