import { html } from "hono/html";
import { layout } from "./layout.ts";
import type { Html, PageKit } from "./page-kit.ts";

/** A page that says one thing. */
export function messagePage(kit: PageKit, heading: string, hint: string): Html {
  const { base, texts } = kit;
  const body = html`<div class="wide"><div class="empty">
<h1>${heading}</h1>
<p>${hint}</p>
<p><a href="${base}/">${texts.home}</a></p>
</div></div>`;
  return layout(kit, { name: "message", title: heading, query: "", body });
}
