import { html, raw } from "hono/html";
import type { Article } from "../../../index.ts";
import type { ArticleAnswer } from "../../http/index.ts";
import { encodeId } from "../article-link.ts";
import { dayOf, fill } from "../portal-texts.ts";
import { type ComingFrom, feedbackForm } from "./feedback-form.ts";
import { layout } from "./layout.ts";
import { deskAddress, type Html, type PageKit } from "./page-kit.ts";

/** Sub-headings from which on an article gets a list of them. */
const MIN_LISTED = 4;

/** One article, and the question whether it solved it. */
export function articlePage(kit: PageKit, article: ArticleAnswer, from: ComingFrom): Html {
  const { query } = from;
  const { texts } = kit;
  const { title, language } = article;
  const desk = deskAddress(kit, query);
  const body = html`<div class="wide columns">
<div>
${crumbs(kit, article)}
<article class="prose"${language === null ? "" : html` lang="${language}"`}>
${hasOwnTitle(article) ? "" : html`<h1>${title}</h1>`}
${prose(article)}
</article>
${article.updated === null ? "" : html`<p class="soft updated">${fill(texts.updated, { date: dayOf(article.updated, kit.language) })}</p>`}
${kit.takesFeedback ? feedbackForm(kit, article.id, from) : ""}
${desk === null ? "" : html`<p class="else">${texts.notFoundHere} <a href="${desk}">${texts.desk}</a></p>`}
</div>
${aside(kit, article)}
</div>`;
  return layout(kit, { name: "article", title, query, body });
}

function crumbs({ base, texts }: PageKit, { category }: ArticleAnswer): Html {
  const [topic] = category;
  return html`<nav class="crumbs" aria-label="${texts.home}"><a href="${base}/">${texts.home}</a>${
    topic === undefined
      ? ""
      : html` <span aria-hidden="true">›</span> <a href="${base}/topics/${encodeURIComponent(topic)}">${topic}</a>`
  }</nav>`;
}

/** Then the text brings its own: it begins with the only heading of the first level. */
function hasOwnTitle({ sections, html }: ArticleAnswer): boolean {
  const top = sections.filter(({ level }) => level === 1);
  return typeof html === "string" && top.length === 1 && sections[0] === top[0];
}

/** The article's own HTML, which the API's maker has sanitised; else its plain text. */
function prose({ title, sections, html: made }: ArticleAnswer): Html | Html[] {
  if (typeof made === "string") return raw(made);
  return sections.map(({ heading, anchor, text }) => {
    const words = text.split("\n").map((line) => html`<p>${line}</p>`);
    return heading === "" || heading === title
      ? html`${words}`
      : html`<h2 id="${anchor}">${heading}</h2>${words}`;
  });
}

function aside(kit: PageKit, article: ArticleAnswer): Html | string {
  const { sections, similar } = article;
  const top = hasOwnTitle(article) ? 2 : 1;
  const listed = sections.filter(({ level }) => level >= top && level <= 2);
  const contents = listed.length < MIN_LISTED ? "" : contentList(kit, listed);
  const related = similar.length === 0 ? "" : relatedList(kit, similar);
  return contents === "" && related === "" ? "" : html`<aside class="beside">${contents}${related}</aside>`;
}

function contentList({ texts }: PageKit, sections: ArticleAnswer["sections"]): Html {
  return html`<nav aria-labelledby="lz-contents"><h2 id="lz-contents">${texts.onThisPage}</h2><ul>${sections.map(
    ({ anchor, heading }) => html`<li><a href="#${encodeURIComponent(anchor)}">${heading}</a></li>`,
  )}</ul></nav>`;
}

function relatedList({ base, texts }: PageKit, articles: readonly Pick<Article, "id" | "title">[]): Html {
  return html`<nav aria-labelledby="lz-related"><h2 id="lz-related">${texts.related}</h2><ul>${articles.map(
    ({ id, title }) => html`<li><a href="${base}/articles/${encodeId(id)}">${title}</a></li>`,
  )}</ul></nav>`;
}
