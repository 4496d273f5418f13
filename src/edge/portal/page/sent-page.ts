import { html } from "hono/html";
import { fill } from "../portal-texts.ts";
import { layout } from "./layout.ts";
import type { Html, PageKit } from "./page-kit.ts";

/** The ticket has been taken. */
export function sentPage(kit: PageKit, id: string): Html {
  const { base, texts } = kit;
  const [before = "", after = ""] = fill(texts.sentHint, { id: "\0" }).split("\0");
  const body = html`<div class="wide"><div class="empty done">
<h1>${texts.sent}</h1>
<p>${before}<strong>${id}</strong>${after}</p>
<p>${texts.sentNext}${kit.askContact ? html` ${texts.sentNextContact}` : ""}</p>
<p><a href="${base}/">${texts.home}</a></p>
</div></div>`;
  return layout(kit, { name: "message", title: texts.sent, query: "", body });
}
