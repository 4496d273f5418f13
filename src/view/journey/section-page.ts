import { quoted, section } from "../report/html/elements.ts";
import { type Html, html } from "../report/html/html.ts";
import { styleSheet } from "../report/html/style.ts";
import { table } from "../report/html/table.ts";
import type { JourneySection, JourneyTable } from "./journey-table.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A page about people: what is above its sections, and these. */
interface SectionPage {
  readonly kicker: string;
  readonly title: string;
  readonly meta: string;
  /** The first section, which is not a table. */
  readonly first: { readonly id: string; readonly title: string; readonly body: Html };
  readonly sections: readonly JourneySection[];
  /** Style beside that of the report. */
  readonly style?: Html;
}

/** One HTML page without a network and without a script. */
export function sectionPage({ kicker, title, meta, first, sections, style }: SectionPage): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}, ${meta}</title>
${styleSheet}${style ?? null}
</head>
<body>
<div class="page">
<header>
<p class="kicker">${kicker}</p>
<h1>${title}</h1>
<p class="meta">${meta}</p>
<nav aria-label="Sections"><ul><li><a href="#${first.id}">${first.title}</a></li>${sections.map((one) => html`<li><a href="#${one.id}">${one.title}</a></li>`)}</ul></nav>
</header>
<main>
<section id="${first.id}" aria-labelledby="${first.id}-h">
<h2 id="${first.id}-h">${first.title}</h2>
${first.body}
</section>
${sections.map(({ tables, ...head }) => section(head, html`${tables.filter(({ rows }) => rows.length > 0).map(pageTable)}`))}</main>
<footer>Made by level-zero. Nothing in it is of fewer than three people.</footer>
</div>
</body>
</html>
`.toString();
}

/** A table whose first column is people's or articles' words. */
export function pageTable({ caption, columns, rows, stack = columns.length > 3 }: JourneyTable): Html {
  return table({
    caption,
    columns,
    rows: rows.map((row) => row.map((cell, at) => (at === 0 ? quoted(cell) : cell))),
    stack,
  });
}
