import { html } from "hono/html";
import type { Hit, SearchResult, Span } from "../../../index.ts";
import { encodeId } from "../article-link.ts";
import { counted, fill } from "../portal-texts.ts";
import { facetMenu } from "./facet-menu.ts";
import { layout } from "./layout.ts";
import { noticeList } from "./notice-list.ts";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";

interface Results {
  readonly result: SearchResult;
  /** What the page was asked with. */
  readonly asked: URLSearchParams;
  readonly offset: number;
  /** Joins the search with what is chosen of it; `null` where nobody listens. */
  readonly searchId: string | null;
}

/** Hits on one page. */
export const PAGE_SIZE = 10;

/** The answers to a query, or that there are none and where to go. */
export function resultsPage(kit: PageKit, { result, asked, offset, searchId }: Results): Html {
  const { query, notices, didYouMean, nothingMatches } = result;
  const mended = didYouMean === null ? "" : spelling(kit, didYouMean);
  const body = html`<div class="wide">
${noticeList(kit, notices)}
${nothingMatches ? nothing(kit, query, mended) : found(kit, { result, asked, offset, searchId }, mended)}
</div>`;
  const title = nothingMatches ? kit.texts.nothing : kit.texts.answersFor;
  return layout(kit, { name: "results", title: fill(title, { query }), query, body });
}

function found(kit: PageKit, { result, asked, offset, searchId }: Results, mended: Html | string): Html {
  const { texts, language } = kit;
  const { hits, total, closeMatches, query } = result;
  const desk = deskAddress(kit, query);
  // What shares but a word is offered behind a button, not listed as an answer.
  const shown = offset < closeMatches ? hits.slice(0, closeMatches - offset) : hits;
  return html`<h1 class="plain">${fill(texts.answersFor, { query })}</h1>
<p class="soft">${counted(closeMatches, [texts.oneAnswer, texts.manyAnswers], language)}</p>
${mended}
<div class="columns">
<div><ol class="hits" start="${offset + 1}">${shown.map((hit, at) => hitItem(kit, hit, { query, position: offset + at + 1, searchId }))}</ol>
${pager(kit, asked, { offset, end: offset + shown.length, total, closeMatches, searchId })}
${desk === null ? "" : html`<p class="else">${texts.notFoundHere} <a href="${desk}">${texts.desk}</a></p>`}</div>
${facetMenu(kit, result.facets, asked)}
</div>`;
}

function nothing(kit: PageKit, query: string, mended: Html | string): Html {
  const { texts } = kit;
  const desk = deskAddress(kit, query);
  return html`<div class="empty">
<h1>${fill(texts.nothing, { query })}</h1>
${mended}
<p>${texts.nothingHelp}</p>
${desk === null ? "" : html`<p><a class="button" href="${desk}">${texts.desk}</a></p>`}
</div>`;
}

function spelling({ base, texts }: PageKit, query: string): Html {
  return html`<p class="mended">${texts.didYouMean} <a href="${base}/?q=${encodeURIComponent(query)}">${query}</a>?</p>`;
}

interface Place {
  readonly offset: number;
  /** After the last hit on the page. */
  readonly end: number;
  /** All that share a word with the query; those after the close ones are offered, not counted. */
  readonly total: number;
  readonly closeMatches: number;
  readonly searchId: string | null;
}

function pager(
  { base, texts }: PageKit,
  asked: URLSearchParams,
  { offset, end, total, closeMatches, searchId }: Place,
): Html | string {
  const address = (from: number): string => {
    const parameters = new URLSearchParams(asked);
    parameters.set("from", String(Math.max(0, from)));
    if (searchId !== null) parameters.set("s", searchId);
    return `${base}/?${parameters}`;
  };
  const later = end < total;
  if (offset === 0 && !later) return "";
  const next = end < closeMatches ? texts.later : texts.weaker;
  return html`<nav class="pager" aria-label="${texts.later}">${offset === 0 ? "" : html`<a class="button quiet" href="${address(offset - PAGE_SIZE)}">${texts.earlier}</a>`}
${later ? html`<a class="button quiet" href="${address(end)}">${next}</a>` : ""}</nav>`;
}

/** One answer. Its link says what was searched for, where it stood and of which search, so that the desk learns which answers are chosen. */
function hitItem(
  { base }: PageKit,
  hit: Hit,
  {
    query,
    position,
    searchId,
  }: { readonly query: string; readonly position: number; readonly searchId: string | null },
): Html {
  const { articleId, anchor, title, headingPath, highlights, snippet } = hit;
  const chosen = new URLSearchParams({
    q: query,
    n: String(position),
    ...(searchId !== null && { s: searchId }),
  });
  const address = `${base}/articles/${encodeId(articleId)}?${chosen}${anchor === "" ? "" : `#${encodeURIComponent(anchor)}`}`;
  // An article's first heading says what its title says.
  const path = headingPath.filter((heading) => !title.startsWith(heading));
  return html`<li><h2><a href="${address}">${marked(title, highlights.title)}</a></h2>
${path.length === 0 ? "" : html`<p class="path">${path.join(" › ")}</p>`}
<p>${marked(snippet, highlights.snippet)}</p></li>`;
}

function marked(text: string, spans: readonly Span[]): Html[] {
  const ends = [0, ...spans.map(([, end]) => end)];
  return ends.map((end, at) => {
    const span = spans[at];
    if (span === undefined) return html`${text.slice(end)}`;
    return html`${text.slice(end, span[0])}<mark>${text.slice(...span)}</mark>`;
  });
}
