import { html } from "hono/html";
import type { Facet, Facets } from "../../../index.ts";
import type { Html, PageKit } from "./page-kit.ts";

const NAMES = ["category", "product", "language"] as const satisfies readonly Facet[];

/** Values shown of one facet. */
const MAX_VALUES = 12;

/** Ways to narrow the answers down. A facet with a single value narrows nothing and is left out, unless it is in force. */
export function facetMenu(kit: PageKit, facets: Facets, asked: URLSearchParams): Html | string {
  const useful = NAMES.filter((name) => facets[name].length > 1 || asked.has(name));
  if (useful.length === 0) return "";
  return html`<aside class="facets"><details open><summary>${kit.texts.narrow}</summary>
${useful.map((name) => group(kit, { name, counts: facets[name], asked }))}
</details></aside>`;
}

interface Group {
  readonly name: (typeof NAMES)[number];
  readonly counts: Facets[Facet];
  readonly asked: URLSearchParams;
}

function group(kit: PageKit, { name, counts, asked }: Group): Html {
  const chosen = asked.getAll(name);
  const address = (value: string | null): string => {
    const parameters = new URLSearchParams(asked);
    parameters.delete("from");
    parameters.delete(name);
    if (value !== null) parameters.set(name, value);
    return `${kit.base}/?${parameters}`;
  };
  const item = (value: string | null, shown: Html, current: boolean): Html =>
    html`<li><a href="${address(value)}"${current ? html` aria-current="true"` : ""}>${shown}</a></li>`;
  return html`<h2>${kit.texts[name]}</h2><ul>${chosen.length === 0 ? "" : item(null, html`${kit.texts.allOf}`, false)}
${counts
  .slice(0, MAX_VALUES)
  .map(({ value, count }) =>
    item(
      value,
      html`${shownValue(kit, name, value)} <span class="count">${count}</span>`,
      chosen.includes(value),
    ),
  )}</ul>`;
}

/** `de` as "German", in the words of the portal's language. */
function shownValue({ language }: PageKit, name: Facet, value: string): string {
  if (name !== "language") return value;
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(value) ?? value;
  } catch {
    return value;
  }
}
