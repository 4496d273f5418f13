import { html } from "hono/html";
import type { Hit, Span } from "../../../index.ts";
import { encodeId } from "../article-link.ts";
import type { Html, PageKit } from "./page-kit.ts";

/** One answer. Its link says what was searched for, where it stood and of which search, so that the desk learns which answers are chosen. */
export function hitItem(
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
