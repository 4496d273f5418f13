import { shortText } from "../../../core/text/short-text.ts";
import { type DefinitionName, definitionOf } from "../definitions.ts";
import type { ArticleRef } from "../report.ts";
import type { Voice } from "../voice.ts";
import { type Html, html } from "./html.ts";

/** Foreign text: its direction stays its own, and long words wrap. */
export function quoted(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** An id as the service desk or the knowledge base writes it, on one line if it is short, cut when it is very long. */
export function identifier(id: string): Html {
  const short = shortText(id, 60);
  return html`<code${short.length > 24 && html` class="long"`}><bdi>${short}</bdi></code>`;
}

/** The article's title, linked if its address is a web address, with its id. */
export function articleLink({ id, title, url }: ArticleRef): Html {
  const name = quoted(title);
  const linked =
    url !== null && /^https?:\/\/[^\s]+$/i.test(url)
      ? html`<a href="${url}" rel="noreferrer">${name}</a>`
      : name;
  return title === id ? linked : html`${linked} ${identifier(id)}`;
}

/** An article's id where the list of tickets is narrowed to it: whole, unless it is very long. */
export function articleKey(id: string): string {
  return id.length <= 100 ? id : `${id.slice(0, 50)}…${id.slice(-50)}`;
}

/** What a number means, readable without hovering. */
export function note(name: DefinitionName, voice: Voice): Html {
  const { term, text } = definitionOf(name, voice);
  return html`<p class="note"><b>${term}.</b> ${text}</p>`;
}

/** One part of the page. */
export function section(
  { id, title, lead }: { readonly id: string; readonly title: string; readonly lead: string },
  body: Html,
): Html {
  return html`<section id="${id}" aria-labelledby="${id}-h">
<h2 id="${id}-h">${title}</h2>
<p class="lead">${lead}</p>
${body}
</section>
`;
}
