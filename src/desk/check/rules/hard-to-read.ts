import { writtenLanguage } from "../../../core/article/written-language.ts";
import { primaryTag } from "../../../core/text/primary-tag.ts";
import { publishedArticles } from "../published.ts";
import { readingEase } from "../reading-ease.ts";
import type { Rule } from "../rule.ts";

/** Long words in long sentences. */
export const hardToRead: Rule<"found" | "fix"> = {
  name: "hard-to-read",
  group: "content",
  severity: "note",
  on: true,
  why: "People read it under stress, and often not in their first language.",
  texts: {
    found: "Reading ease {ease} of 100: {words} words a sentence, {syllables} syllables a word.",
    fix: "Cut the long sentences in two, and put common words in place of long ones.",
  },
  limits: { ease: 30, sentence: 22 },
  find: (context, { ease: least = 30, sentence = 22 }) =>
    publishedArticles(context).flatMap((article) => {
      const outline = context.outlineOf(article);
      if (outline === null) return [];
      const written =
        article.language ?? writtenLanguage(article) ?? context.analyzer.options.language ?? "en";
      const texts = outline.blocks.flatMap(({ kind, text }) =>
        kind === "paragraph" ? [text] : kind === "list" || kind === "steps" ? text.split("\n") : [],
      );
      const read = readingEase(texts, primaryTag(written));
      // Names of products have many syllables, and cannot be put otherwise: long sentences can.
      if (read === null || read.ease >= least || read.wordsPerSentence < sentence) return [];
      const { ease, wordsPerSentence, syllablesPerWord } = read;
      return [
        {
          articleId: article.id,
          line: null,
          message: [
            "found",
            {
              ease: Math.round(ease),
              words: Math.round(wordsPerSentence),
              syllables: Math.round(10 * syllablesPerWord) / 10,
            },
          ],
          fix: "fix",
        },
      ];
    }),
};
