import fc from "fast-check";
import type { Article } from "../../../src/core/article/article.ts";
import { type Analyzer, createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeArticle } from "../../make/article.ts";

/** Terms are the words themselves, so that an oracle can cut a text at its spaces. */
export const plainAnalyzer: Analyzer = createAnalyzer({ stem: false, stopWords: false, itSynonyms: false });

export const WORDS = [
  "vpn",
  "printer",
  "jam",
  "login",
  "mail",
  "badge",
  "screen",
  "dock",
  "roaming",
  "quota",
];

const words = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { maxLength }).map((list) => list.join(" "));

const section = fc.record({
  heading: words(2),
  text: fc.array(words(5), { maxLength: 3 }).map((lines) => lines.join("\n")),
});

const fields = fc.record({
  title: words(3),
  summary: words(4),
  aliases: fc.array(words(3), { maxLength: 2 }),
  keywords: fc.array(words(1), { maxLength: 2 }),
  symptoms: fc.array(words(4), { maxLength: 1 }),
  questions: fc.array(words(4), { maxLength: 1 }),
  tags: fc.array(words(1), { maxLength: 2 }),
  sections: fc.array(section, { maxLength: 3 }),
});

/** Up to eight articles of few words, some without any text. */
export const smallKb: fc.Arbitrary<Article[]> = fc.array(fields, { maxLength: 8 }).map((list) =>
  list.map(({ sections, ...rest }, i) =>
    makeArticle({
      id: `a${i}`,
      ...rest,
      sections: sections.map(({ heading, text }, line) => ({
        anchor: `s${line}`,
        heading,
        headingPath: [heading],
        level: 2,
        text,
        line,
      })),
    }),
  ),
);

/** The words of a text; the oracle's own way to cut it. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
