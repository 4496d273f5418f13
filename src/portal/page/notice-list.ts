import { html } from "hono/html";
import { encodeId } from "../article-link.ts";
import type { Html, PageKit } from "./page-kit.ts";

/** An outage or something else that everybody should know. */
export interface NoticeLine {
  readonly articleId: string;
  readonly title: string;
  readonly summary?: string;
}

/** Notices, before everything else; nothing without any. */
export function noticeList({ base, texts }: PageKit, notices: readonly NoticeLine[]): Html | string {
  if (notices.length === 0) return "";
  return html`<aside class="notices" aria-label="${texts.notice}">${notices.map(
    ({ articleId, title, summary = "" }) =>
      html`<div class="notice"><p><b>${texts.notice}:</b> <a href="${base}/articles/${encodeId(articleId)}">${title}</a></p>${summary === "" ? "" : html`<p>${summary}</p>`}</div>`,
  )}</aside>`;
}
