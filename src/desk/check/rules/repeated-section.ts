import type { CheckContext } from "../check-context.ts";
import { findPairs, groupsOf } from "../duplicate/find-pairs.ts";
import { alikeArticles, alikeSections, type PassagePlace } from "../duplicate/passages.ts";
import { shinglesOf } from "../duplicate/shingles.ts";
import type { Found } from "../finding.ts";
import { quote } from "../prose.ts";
import type { Rule } from "../rule.ts";

type Text = "found" | "wordings" | "fix";

/** One passage, word for word, in many articles. */
export const repeatedSection: Rule<Text> = {
  name: "repeated-section",
  group: "duplicates",
  severity: "note",
  on: true,
  why: "When it changes, somebody has to remember every place; one is forgotten, and the articles contradict each other.",
  texts: {
    found: "{articles} articles have this passage of {words} words: “{quote}”",
    wordings:
      "{articles} articles have this passage of about {words} words, in {wordings} wordings: “{quote}”",
    fix: "Put it into an article or a part of its own, and link or include it.",
  },
  limits: { articles: 3, words: 40 },
  find: (context, { articles = 3, words = 40 }) => {
    const twins = new Set(
      alikeArticles(context, 1)
        .passages.filter(({ places }) => places.length > 1)
        .flatMap(({ places }) => places.map(({ article }) => article)),
    );
    const repeated = alikeSections(context, 1).passages.flatMap(({ places, words: own }) => {
      const kept = places.filter(({ article }) => !twins.has(article));
      return countArticles(kept) < articles || own.length < words ? [] : [{ places: kept, words: own }];
    });
    return together(repeated).map((same) => describe(same, context));
  },
};

interface Repeated {
  readonly places: readonly PassagePlace[];
  readonly words: readonly string[];
}

/** Passages that say nearly the same, each word for word in several articles, are one matter: that in most articles first. */
function together(repeated: readonly Repeated[]): (readonly Repeated[])[] {
  const pairs = findPairs(
    repeated.map(({ words }) => shinglesOf(words)),
    LEAST_ALIKE,
  );
  const groups = groupsOf(repeated.length, pairs);
  const grouped = new Set(groups.flat());
  const alone = repeated.flatMap((_, at) => (grouped.has(at) ? [] : [[at]]));
  return [...groups, ...alone].map((group) =>
    group.map((at) => repeated[at]!).sort((a, b) => countArticles(b.places) - countArticles(a.places)),
  );
}

/** Resemblance from which on two wordings are told as one. */
const LEAST_ALIKE = 0.4;
const MOST_PLACES = 10;

function describe(same: readonly Repeated[], context: CheckContext): Found<Text> {
  const places = same.flatMap((one) => one.places);
  const [first, ...others] = places;
  const said = {
    articles: countArticles(places),
    words: same[0]!.words.length,
    wordings: same.length,
    quote: quote(first!.text),
  };
  return {
    articleId: first!.article.id,
    line: first!.line,
    message: [same.length === 1 ? "found" : "wordings", said],
    fix: "fix",
    related: others.slice(0, MOST_PLACES).map(({ article, line }) => context.placeOf(article.id, line)),
  };
}

function countArticles(places: readonly PassagePlace[]): number {
  return new Set(places.map(({ article }) => article.id)).size;
}
