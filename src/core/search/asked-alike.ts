import { namesRead } from "./name-index.ts";
import { plainWords } from "./phrase.ts";
import type { Matches } from "./rank-articles.ts";
import type { View } from "./view.ts";

/** Words that ask for a place, a time, a person and so on, folded: English, German, French, Spanish. What but names a topic ("what", "how") is none. */
const ASKED = new RegExp(
  " (?:where|when|who|whose|why|which|how (?:long|many|much|often|far)|wo|wohin|woher|wann|wer|wem|warum|wieso|weshalb|welche[rs]?|wie (?:lange|viele?|oft)|" +
    "quand|pourquoi|combien|quel(?:le)?s?|donde|cuando|quien(?:es)?|cuant[oa]s?|cual(?:es)?|por que)(?= )",
  "g",
);
const ASKED_ALIKE = 1.5;

/**
 * An article with a name that begins with a question word of the query counts half as much again: "where did it begin" is answered by "Where does it come
 * from?" before "When did it begin?". Such words are no terms, as they stand everywhere else. O(names of the matches), for such queries only.
 */
export function preferAskedAlike(view: View, { articles, scores: before }: Matches, text: string): Matches {
  const asked = plainWords(text).match(ASKED);
  if (asked === null) return { articles, scores: before };
  const scores = Float64Array.from(before);
  for (const article of articles)
    if (
      namesRead(view.articles[article]!).some(({ plain }) =>
        asked.some((word) => plain.startsWith(`${word} `)),
      )
    )
      scores[article]! *= ASKED_ALIKE;
  return { articles, scores };
}
