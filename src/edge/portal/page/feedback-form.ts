import { html } from "hono/html";
import { encodeId } from "../article-link.ts";
import { layout } from "./layout.ts";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";

export const ANSWERS = ["yes", "almost", "no"] as const;

/** "Did this solve it?" The script answers in place; without it the answer is a page of its own. */
export function feedbackForm({ base, texts }: PageKit, articleId: string, query: string): Html {
  return html`<form class="feedback" method="post" action="${base}/feedback" data-thanks="${texts.thanks}" data-sorry="${texts.sorry}" data-trouble="${texts.troubleHint}" data-api="${base}/api">
<fieldset><legend>${texts.solved}</legend>
<input type="hidden" name="articleId" value="${articleId}"><input type="hidden" name="query" value="${query}">
${ANSWERS.map((answer) => html`<button name="answer" value="${answer}" class="quiet">${texts[answer]}</button>`)}
</fieldset>
</form>`;
}

/** What is said to an answer where there is no script. */
export function thanksPage(kit: PageKit, articleId: string, solved: boolean): Html {
  const { base, texts } = kit;
  const desk = solved ? null : deskAddress(kit);
  const body = html`<div class="wide"><div class="empty">
<h1>${solved ? texts.thanks : texts.sorry}</h1>
${desk === null ? "" : html`<p><a class="button" href="${desk}">${texts.desk}</a></p>`}
<p><a href="${base}/articles/${encodeId(articleId)}">${texts.backToArticle}</a></p>
</div></div>`;
  return layout(kit, { name: "message", title: texts.solved, query: "", body });
}
