import { optionsDoor } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { ListeningSummary } from "../../desk/listening/listening-summary.ts";
import { articleLink, section } from "../report/html/elements.ts";
import { html } from "../report/html/html.ts";
import { type LanguageOptions, languageKinds, voiceOf } from "../report/language-options.ts";
import { articleText } from "../report/markdown/article-text.ts";
import { markdownSection } from "../report/markdown/markdown.ts";
import type { ArticleRef } from "../report/report.ts";
import type { ReportPart } from "../report/report-part.ts";
import { heardHeadline, heardTables } from "./listening-words.ts";
import { markdownOf } from "./section-markdown.ts";
import { pageTable } from "./section-page.ts";

export interface ListeningPartOptions extends LanguageOptions {
  /** For their titles and addresses. Default none: articles are called by their ids. */
  readonly articles?: readonly ArticleRef[];
}

const door = optionsDoor<ListeningPartOptions>("listeningPart", {
  articles: that(Array.isArray, "a list of articles"),
  ...languageKinds,
});

const MOST_LINKS = 10;

/**
 * The part of a report that says what people said of articles and what was done about it since the report before, for `formatReport`'s
 * `parts`: in the language that is given, which should be the report's.
 */
export function listeningPart(heard: ListeningSummary, options: ListeningPartOptions = {}): ReportPart {
  mustHave(heard, "format articles themes afterNo", "listeningPart: the summary", "what listen gives");
  const { articles = [], ...language } = door(options);
  const voice = voiceOf(language);
  const known = new Map(articles.map((article) => [article.id, article]));
  const tables = heardTables(heard, { titleOf: (id) => known.get(id)?.title ?? id, voice });
  const links = heard.articles.slice(0, MOST_LINKS).flatMap(({ articleId }) => known.get(articleId) ?? []);
  const title = voice.say("listening.title");
  const lead = heardHeadline(heard, voice).join(" ");
  const [first, note] = [voice.say("listening.first"), voice.say("listening.note")];
  return {
    id: "listening",
    name: voice.say("listening.name"),
    language: voice.language,
    html: section(
      { id: "listening", title, lead },
      html`${tables.map(pageTable)}${
        links.length > 0 &&
        html`<p>${first}${links.map((article, at) => html`${at > 0 && ", "}${articleLink(article)}`)}</p>`
      }<p class="note">${note}</p>`,
    ),
    markdown: markdownSection(title, [
      lead,
      ...tables.map(markdownOf),
      links.length === 0 ? "" : `${first}${links.map(articleText).join(", ")}`,
      note,
    ]),
  };
}
