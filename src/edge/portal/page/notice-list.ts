import { html } from "hono/html";
import type { Notice } from "../../../index.ts";
import { encodeId } from "../article-link.ts";
import type { Html, PageKit } from "./page-kit.ts";

/** Notices, before everything else; nothing without any. */
export function noticeList({ base, texts }: PageKit, notices: readonly Notice[]): Html | string {
  if (notices.length === 0) return "";
  return html`<aside class="notices" aria-label="${texts.notice}">${notices.map(
    ({ articleId, title, summary }) =>
      html`<div class="notice"><p><b>${texts.notice}:</b> <a href="${base}/articles/${encodeId(articleId)}">${title}</a></p>${summary === "" ? "" : html`<p>${summary}</p>`}</div>`,
  )}</aside>`;
}
