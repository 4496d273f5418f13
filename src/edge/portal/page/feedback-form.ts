import { html } from "hono/html";
import { FEEDBACK_REASONS } from "../../../desk/event/index.ts";
import { encodeId } from "../article-link.ts";
import { layout } from "./layout.ts";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";

export const ANSWERS = ["yes", "almost", "no"] as const;

/** Half of what the API takes: a line break is one character in the box, and two when it is sent. */
const MAX_WORDS_LENGTH = 1_000;

/** What led to an article: the words, empty for none, and the name of the search; `null` for none. */
export interface ComingFrom {
  readonly query: string;
  readonly searchId: string | null;
}

/** "Did this solve it?" The script answers in place; without it the answer is a page of its own, as is the question why not. */
export function feedbackForm(kit: PageKit, articleId: string, { query, searchId }: ComingFrom): Html {
  const { base, texts } = kit;
  return html`<form class="feedback" method="post" action="${base}/feedback" data-thanks="${texts.thanks}" data-sorry="${texts.sorry}" data-trouble="${texts.troubleHint}" data-api="${base}/api">
<fieldset><legend>${texts.solved}</legend>
<input type="hidden" name="articleId" value="${articleId}"><input type="hidden" name="query" value="${query}">${searchId === null ? "" : html`<input type="hidden" name="searchId" value="${searchId}">`}
${ANSWERS.map((answer) => html`<button name="answer" value="${answer}" class="quiet">${texts[answer]}</button>`)}
</fieldset>
</form>
<template class="why">${reasonForm(kit, articleId)}</template>`;
}

/** What was wrong with the article: one of few reasons, words, or both. */
function reasonForm({ base, texts }: PageKit, articleId: string): Html {
  return html`<form class="why" method="post" action="${base}/reason">
<input type="hidden" name="articleId" value="${articleId}">
<fieldset class="kinds"><legend>${texts.why}</legend>
${FEEDBACK_REASONS.map((reason) => html`<label class="choice"><input type="radio" name="reason" value="${reason}"> ${texts[reason]}</label>`)}
</fieldset>
<div class="item"><label for="lz-words">${texts.ownWords}</label><span class="soft" id="lz-words-hint">${texts.ownWordsHint}</span>
<textarea id="lz-words" name="comment" maxlength="${MAX_WORDS_LENGTH}" aria-describedby="lz-words-hint"></textarea></div>
<p class="send"><button>${texts.sendReason}</button></p>
</form>`;
}

/** What is said to an answer where there is no script; after "no" and "almost" with the question why not. */
export function thanksPage(
  kit: PageKit,
  articleId: string,
  { solved, asksWhy }: { readonly solved: boolean; readonly asksWhy: boolean },
): Html {
  const { base, texts } = kit;
  const desk = solved ? null : deskAddress(kit);
  const body = html`<div class="wide"><div class="empty">
<h1>${asksWhy ? texts.sorry : texts.thanks}</h1>
${asksWhy ? reasonForm(kit, articleId) : ""}
${desk === null ? "" : html`<p><a class="button" href="${desk}">${texts.desk}</a></p>`}
<p><a href="${base}/articles/${encodeId(articleId)}">${texts.backToArticle}</a></p>
</div></div>`;
  return layout(kit, { name: "message", title: texts.solved, query: "", body });
}
