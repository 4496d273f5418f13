import { html } from "hono/html";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";

/** The search box: a form of its own until the script makes it the one that answers while one types. */
export function searchBox(kit: PageKit, query: string): Html {
  const { base, texts, searchTexts } = kit;
  const desk = deskAddress(kit);
  return html`<level-zero-search src="${base}/api" value="${query}" article-url="${base}/articles/{id}?q={query}&amp;s={search}#{anchor}" results-url="${base}/?q={query}"${attribute("desk-url", desk)}${attribute("texts", searchTexts)}>
<form class="field" action="${base}/" role="search"><input name="q" value="${query}" aria-label="${texts.search}" placeholder="${texts.searchHint}" maxlength="500"><button>${texts.searchButton}</button></form>
</level-zero-search>`;
}

function attribute(name: "desk-url" | "texts", value: string | null): Html | string {
  if (value === null) return "";
  return name === "texts" ? html` texts="${value}"` : html` desk-url="${value}"`;
}
