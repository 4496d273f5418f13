import { html } from "hono/html";
import type { Article, Notice } from "../../../index.ts";
import { encodeId } from "../article-link.ts";
import { counted, dayOf } from "../portal-texts.ts";
import type { Topic } from "../topics.ts";
import { layout } from "./layout.ts";
import { noticeList } from "./notice-list.ts";
import type { Html, PageKit } from "./page-kit.ts";
import { searchBox } from "./search-box.ts";

interface Home {
  readonly notices: readonly Notice[];
  /** Outages and notices that are over, the last one first. */
  readonly recent: readonly Article[];
  /** The articles that are most asked for, most first; empty where that is not known. */
  readonly popular: readonly Article[];
  readonly topics: readonly Topic[];
}

/** Articles named under a topic. */
const NAMED = 3;

/** The first page: one question, and what there is to read. */
export function homePage(kit: PageKit, { notices, recent, popular, topics }: Home): Html {
  const body = html`<section class="hero"><div class="narrow">
<h1>${kit.texts.welcome}</h1>
${searchBox(kit, "")}
</div></section>
<div class="wide">
${noticeList(kit, notices)}
${popular.length === 0 ? "" : popularList(kit, popular)}
${recent.length === 0 ? "" : recentList(kit, recent)}
${topics.length === 0 ? "" : topics.length === 1 ? allArticles(kit, topics[0]!) : topicGrid(kit, topics)}
</div>`;
  return layout(kit, { name: "home", title: null, query: null, body });
}

function popularList(kit: PageKit, articles: readonly Article[]): Html {
  const { base, texts } = kit;
  return html`<section class="topics" aria-labelledby="lz-popular">
<h2 id="lz-popular">${texts.popular}</h2>
<ul class="grid">${articles.map(
    ({ id, title, summary }) =>
      html`<li class="card"><h3><a href="${base}/articles/${encodeId(id)}">${title}</a></h3>${summary === "" ? "" : html`<p class="soft brief">${summary}</p>`}</li>`,
  )}</ul>
</section>`;
}

function recentList(kit: PageKit, notices: readonly Article[]): Html {
  const { base, texts, language } = kit;
  return html`<section class="topics" aria-labelledby="lz-recent">
<h2 id="lz-recent">${texts.recent}</h2>
<ul class="list">${notices.map(
    ({ id, title, summary, updated }) =>
      html`<li><a href="${base}/articles/${encodeId(id)}">${title}</a>${updated === null ? "" : html` <span class="soft">${dayOf(updated, language)}</span>`}${summary === "" ? "" : html`<p>${summary}</p>`}</li>`,
  )}</ul>
</section>`;
}

/** Where there is one topic, a card would say nothing. */
function allArticles({ base, texts, language }: PageKit, { name, articles }: Topic): Html {
  const count = counted(articles.length, [texts.oneArticle, texts.manyArticles], language);
  return html`<p class="all"><a href="${base}/topics/${encodeURIComponent(name)}">${texts.allArticles}</a> <span class="soft">${count}</span></p>`;
}

function topicGrid(kit: PageKit, topics: readonly Topic[]): Html {
  return html`<section class="topics" aria-labelledby="lz-topics">
<h2 id="lz-topics">${kit.texts.topics}</h2>
<ul class="grid">${topics.map((topic) => topicCard(kit, topic))}</ul>
</section>`;
}

function topicCard(kit: PageKit, { name, articles }: Topic): Html {
  const { base, texts, language } = kit;
  const count = counted(articles.length, [texts.oneArticle, texts.manyArticles], language);
  return html`<li class="card"><h3><a href="${base}/topics/${encodeURIComponent(name)}">${name}</a></h3>
<p class="soft">${count}</p>
<ul>${articles.slice(0, NAMED).map(({ id, title }) => articleItem(kit, id, title))}</ul></li>`;
}

function articleItem({ base }: PageKit, id: string, title: string): Html {
  return html`<li><a href="${base}/articles/${encodeId(id)}">${title}</a></li>`;
}

/** All articles of one topic. */
export function topicPage(kit: PageKit, { name, articles }: Topic): Html {
  const { base, texts, language } = kit;
  const body = html`<div class="wide">
<nav class="crumbs"><a href="${base}/">${texts.home}</a></nav>
<h1>${name}</h1>
<p class="soft">${counted(articles.length, [texts.oneArticle, texts.manyArticles], language)}</p>
<ul class="list">${articles.map(
    ({ id, title, summary }) =>
      html`<li><a href="${base}/articles/${encodeId(id)}">${title}</a>${summary === "" ? "" : html`<p>${summary}</p>`}</li>`,
  )}</ul>
</div>`;
  return layout(kit, { name: "results", title: name, query: "", body });
}
