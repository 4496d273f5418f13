import { optionsDoor } from "../../core/door/door.ts";
import { flag, that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
import { articleLink, section } from "../report/html/elements.ts";
import { html } from "../report/html/html.ts";
import { articleText } from "../report/markdown/article-text.ts";
import { markdownSection } from "../report/markdown/markdown.ts";
import type { ArticleRef } from "../report/report.ts";
import type { ReportPart } from "../report/report-part.ts";
import { headline, LISTENING_TITLE, sectionsOf } from "./format-listening.ts";
import { markdownOf } from "./section-markdown.ts";
import { pageTable } from "./section-page.ts";

export interface ListeningPartOptions {
  /** For their titles and addresses. Default none: articles are called by their ids. */
  readonly articles?: readonly ArticleRef[];
  /** Whether people's words are told, masked: what they wrote and what they searched for next. Default yes; say no where the report has no text of tickets. */
  readonly withWords?: boolean;
}

const door = optionsDoor<ListeningPartOptions>("listeningPart", {
  articles: that(Array.isArray, "a list of articles"),
  withWords: flag,
});

const MOST_LINKS = 10;

/**
 * The part of a report that says what people said of articles and what was done about it since the report before, for `formatReport`'s
 * `parts`.
 */
export function listeningPart(heard: ListeningSummary, options: ListeningPartOptions = {}): ReportPart {
  mustHave(heard, "format articles themes afterNo", "listeningPart: the summary", "what listen gives");
  const { articles = [], withWords = true } = door(options);
  const known = new Map(articles.map((article) => [article.id, article]));
  const summary = withWords ? heard : withoutWords(heard);
  const tables = sectionsOf(summary, (id) => known.get(id)?.title ?? id)
    .flatMap((one) => one.tables)
    .filter(({ rows }) => rows.length > 0);
  const links = summary.articles.slice(0, MOST_LINKS).flatMap(({ articleId }) => known.get(articleId) ?? []);
  const lead = headline(summary).join(" ");
  return {
    id: "listening",
    name: "What people said",
    html: section(
      { id: "listening", title: LISTENING_TITLE, lead },
      html`${tables.map(pageTable)}${
        links.length > 0 &&
        html`<p>Look at first: ${links.map((article, at) => html`${at > 0 && ", "}${articleLink(article)}`)}</p>`
      }<p class="note">${NOTE}</p>`,
    ),
    markdown: markdownSection(LISTENING_TITLE, [
      lead,
      ...tables.map(markdownOf),
      links.length === 0 ? "" : `Look at first: ${links.map(articleText).join(", ")}`,
      NOTE,
    ]),
  };
}

const NOTE =
  "Nothing is told of fewer than three people; “…” stands for words that fewer than three use. Before and after a change are compared as they are: chance may explain a difference.";

function withoutWords(summary: ListeningSummary): ListeningSummary {
  const articles = summary.articles.map((article) => ({ ...article, next: [] }));
  return { ...summary, themes: [], articles };
}
