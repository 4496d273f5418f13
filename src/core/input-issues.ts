import { type LostArticle, lostArticles } from "./history/lost-articles.ts";
import type { Issue } from "./issue.ts";
import { misreadLanguage } from "./search/misread-language.ts";
import type { SearchIndex } from "./search/search-index.ts";
import type { Ticket } from "./ticket/ticket.ts";

/** What articles and history, each well in itself, have against each other or against how they are read. */
export function inputIssues(index: SearchIndex, history: readonly Ticket[]): Issue[] {
  return [...languageIssues(index), ...lostArticleIssues(history, index)];
}

/** Warns of articles whose words are read by the rules of another language: too few words of tickets then meet theirs. */
function languageIssues({ articles, analyzer }: SearchIndex): Issue[] {
  const misread = misreadLanguage(articles, analyzer.options.language);
  if (misread === null) return [];
  const { language, articles: count, readAs } = misread;
  const message = `${count} of ${articles.length} articles are written in "${language}", but were read as "${readAs}". The rate is too low: say the language, and judge again.`;
  return [{ severity: "warning", code: "language-misread", message, path: null, line: null, column: null }];
}

/** Warns of articles that closed resolved tickets, and can close no more: their votes are lost. */
function lostArticleIssues(history: readonly Ticket[], index: SearchIndex): Issue[] {
  const { missing, retired } = lostArticles(history, index);
  return [
    ...warningOf("history-article-missing", missing, {
      what: "that the knowledge base lacks",
      advice: "Check the ids, or whether they were renamed",
    }),
    ...warningOf("history-article-retired", retired, {
      what: "that nobody sees now: drafts, retired, or outside their dates",
      advice: "Check whether something took their place",
    }),
  ];
}

const NAMED_ARTICLES = 5;

function warningOf(
  code: string,
  lost: readonly LostArticle[],
  { what, advice }: { readonly what: string; readonly advice: string },
): Issue[] {
  if (lost.length === 0) return [];
  const named = lost.slice(0, NAMED_ARTICLES).map(({ articleId, tickets }) => `${articleId} (${tickets})`);
  const more = lost.length > NAMED_ARTICLES ? ", …" : "";
  const articles = `${lost.length} ${lost.length === 1 ? "article" : "articles"}`;
  const message = `Resolved tickets cite ${articles} ${what}. Nothing is learned from them. ${advice}. With tickets closed: ${named.join(", ")}${more}.`;
  return [{ severity: "warning", code, message, path: null, line: null, column: null }];
}
