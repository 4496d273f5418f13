import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { quoted, section } from "../report/html/elements.ts";
import { type Html, html } from "../report/html/html.ts";
import { styleSheet } from "../report/html/style.ts";
import { table } from "../report/html/table.ts";
import { flowFigure } from "./flow-figure.ts";
import { flowTable, journeySections } from "./journey-sections.ts";
import type { JourneyTable } from "./journey-table.ts";
import { headline } from "./journey-words.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What the page needs beside the report's style. */
const MAP_STYLE = html`<style>.map-way{fill:var(--track);background:var(--track)}svg path.map-way{stroke:var(--rule);stroke-width:1;vector-effect:non-scaling-stroke}svg text.map-text{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}.map-box{max-width:44rem;margin-top:1.75rem}</style>`;

/** The page: the map first, then where it goes wrong. */
export function journeyPage(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
  const sections = journeySections(summary, titles);
  const [first, ...rest] = headline(summary);
  const { period } = summary;
  const when =
    period === null ? "no events and no tickets" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Journeys, ${when}</title>
${styleSheet}${MAP_STYLE}
</head>
<body>
<div class="page">
<header>
<p class="kicker">People, not rows</p>
<h1>What people went through</h1>
<p class="meta">${when}</p>
<nav aria-label="Sections"><ul><li><a href="#journeys">The map</a></li>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
<section id="journeys" aria-labelledby="journeys-h">
<h2 id="journeys-h">The map</h2>
${rest.map((sentence) => html`<p class="says">${sentence}</p>`)}
<p class="note">${first ?? ""}</p>
<div class="map-box">${summary.flow.length > 0 && flowFigure(summary.flow, tableOf(flowTable(summary)))}</div>
</section>
${sections.map(({ tables, ...head }) => section(head, html`${tables.filter(({ rows }) => rows.length > 0).map(tableOf)}`))}</main>
<footer>Made by level-zero. Nothing in it is of fewer than three people.</footer>
</div>
</body>
</html>
`.toString();
}

function tableOf({ caption, columns, rows }: JourneyTable): Html {
  return table({
    caption,
    columns,
    rows: rows.map((row) => row.map((cell, at) => (at === 0 ? quoted(cell) : cell))),
    stack: columns.length > 4,
  });
}
