import type { Article } from "../article/article.ts";
import { entriesIn } from "../math/sparse-rows.ts";
import type { SectionQuery } from "./best-section.ts";
import { highlight } from "./highlight.ts";
import type { Hit } from "./hit.ts";
import type { Candidate } from "./order-articles.ts";
import type { View } from "./view.ts";

/** What a portal shows of a candidate. O(length of its article the first time, then of the section). */
export function toHit(view: View, { article: ordinal, score }: Candidate, query: SectionQuery): Hit {
  const article = view.articles[ordinal]!;
  const place = view.sections.best(article, query);
  const section = article.sections[place] ?? article.sections[0];
  const terms = new Set(query.terms.map(({ term }) => term));
  const marked = tellingTerms(view, terms);
  const snippet = view.makeSnippet(textOf(article, place), terms, marked);
  return {
    articleId: article.id,
    title: article.title,
    anchor: section?.anchor ?? "",
    heading: section?.heading ?? "",
    // A list of its own: who changes a hit must not change the answer of the next visitor.
    headingPath: [...(section?.headingPath ?? [])],
    score,
    snippet: snippet.text,
    highlights: { title: highlight(view.analyzer, article.title, marked), snippet: snippet.highlights },
    url: article.url,
  };
}

/** Fewer articles say nothing of how common a word is. */
const MIN_ARTICLES = 20;

/** Terms of "cannot", "geht nicht": they tell articles apart, but to mark "not" explains no hit. */
const NEGATIONS: ReadonlySet<string> = new Set(["not", "nicht", "kein", "pas", "no"]);

/**
 * The terms without negations and those that are in most articles: to mark "Thunderbird" everywhere marks nothing. All, where none other is
 * left.
 */
function tellingTerms({ articles, fullText }: View, terms: ReadonlySet<string>): ReadonlySet<string> {
  const { offsets } = fullText.texts;
  const telling = [...terms].filter((term) => {
    if (NEGATIONS.has(term)) return false;
    if (articles.length < MIN_ARTICLES) return true;
    const number = fullText.terms.get(term);
    return number === undefined || 2 * entriesIn(offsets, number) <= articles.length;
  });
  return telling.length === 0 ? terms : new Set(telling);
}

/** The section's text; without a section the summary, or else the article's first words. */
function textOf({ sections, summary }: Article, place: number): string {
  const own = sections[place]?.text;
  if (own !== undefined && own !== "") return own;
  return summary !== "" ? summary : (sections.find(({ text }) => text !== "")?.text ?? "");
}
