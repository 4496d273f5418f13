import type { Article } from "../../src/core/article/article.ts";
import type { Analyzer } from "../../src/core/text/analyzer.ts";
import type { Ticket } from "../../src/core/ticket/ticket.ts";

/** The analyzer, telling of each text that it is given. */
export function countingAnalyzer(analyzer: Analyzer, note: (text: string) => void): Analyzer {
  return {
    options: analyzer.options,
    name: "counting",
    terms(text) {
      note(text);
      return analyzer.terms(text);
    },
    tokens(text) {
      note(text);
      return analyzer.tokens(text);
    },
  };
}

/** Characters of all that is to be analysed: articles' texts, and what requesters wrote. UTF-16 code units. */
export function charactersOf(articles: readonly Article[], tickets: readonly Ticket[]): number {
  const texts = [
    ...articles.flatMap(
      ({ title, summary, aliases, keywords, symptoms, questions, tags, product, category, sections }) => [
        ...[
          title,
          summary,
          ...aliases,
          ...keywords,
          ...symptoms,
          ...questions,
          ...tags,
          ...product,
          ...category,
        ],
        ...sections.flatMap(({ heading, text }) => [heading, text]),
      ],
    ),
    ...tickets.flatMap(({ subject, description }) => [subject, description]),
  ];
  return texts.reduce((sum, text) => sum + text.length, 0);
}
