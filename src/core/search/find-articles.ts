import { addLearned } from "./add-learned.ts";
import { addNames, putNamedFirst } from "./add-names.ts";
import { applyOperators } from "./apply-operators.ts";
import { DEFAULT_BOOSTS } from "./boosts.ts";
import { type ExpandOptions, expandQuery, type QueryWord } from "./expand-query.ts";
import { type Filters, meetsFilters } from "./facet.ts";
import { namesRead } from "./name-index.ts";
import { type Candidate, orderByLanguage } from "./order-articles.ts";
import { type ParsedQuery, parseQuery } from "./parse-query.ts";
import { plainWords } from "./phrase.ts";
import { preferLanguage } from "./prefer-language.ts";
import { preferNearest } from "./prefer-nearest.ts";
import { type Matches, rankArticles } from "./rank-articles.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import type { View } from "./view.ts";

/** What a query finds, before anything of it is shown. */
interface FoundArticles {
  readonly view: View;
  readonly now: string | null;
  readonly parsed: ParsedQuery;
  readonly words: readonly QueryWord[];
  /** All that have one of the words, by words alone and by what was learned. */
  readonly scored: Matches;
  /** Those that meet the operators, what is called exactly so first. */
  readonly matching: Matches;
  /** Those that the caller's filter lets pass. */
  readonly admitted: Matches;
  /** Those in the languages asked for, of translations one. */
  readonly once: ReturnType<typeof preferLanguage>;
  /** Places of those that meet the filters. */
  readonly kept: readonly number[];
  /** The first `limit` of these, best first. */
  readonly best: readonly Candidate[];
}

/** Finds and orders the articles, and shows nothing. `limit` counts from the first one on; the options must be checked. */
export function findArticles(
  index: SearchIndex,
  query: string,
  options: SearchOptions & { readonly limit: number },
): FoundArticles {
  const boosts = { ...DEFAULT_BOOSTS, ...options.boosts };
  const now = options.now ?? index.now;
  const { audiences = [], learned = index.learned } = options;
  const view = index.portal.viewOf({ audiences, now });
  const parsed = parseQuery(query);
  const expand: ExpandOptions = { prefix: options.prefix ?? true, fuzzy: options.fuzzy ?? true };
  const words = expandQuery(view, parsed.text, expand);
  const ranked = rankArticles(view, words, boosts);
  const nearest = preferNearest(view, preferAskedAlike(view, ranked, parsed.text), {
    words,
    text: parsed.text,
  });
  const named = addNames(view, nearest, {
    text: parsed.text,
    prefix: expand.prefix,
    isTelling: words.some(({ written }) => written.length > 0),
  });
  const scored = addLearned(named, {
    words,
    covered: ranked.covered,
    lists: learned === null ? null : view.learnedLists(learned, audiences),
  });
  const matching = putNamedFirst(view, applyOperators(view, parsed, scored), query);
  const { filters = {}, filter } = options;
  const admitted = only(matching, filter && ((article) => filter(view.articles[article]!)));
  const once = preferLanguage(view, inLanguages(view, admitted, filters), {
    words,
    language: options.language ?? null,
    isStrict: parsed.phrases.length + parsed.excluded.length > 0,
  });
  const kept = once.articles.filter((article) => meetsFilters(view.articles[article]!, filters));
  const best = orderByLanguage(
    view,
    { ...once, articles: kept },
    { count: options.limit, popularity: options.popularity },
  );
  return { view, now, parsed, words, scored, matching, admitted, once, kept, best };
}

/** The matches in the languages that the filters name, so that the version shown is one of them. */
function inLanguages(view: View, matches: Matches, { language }: Filters): Matches {
  if (language === undefined || view.versions === null) return matches;
  return only(matches, (article) => meetsFilters(view.articles[article]!, { language }));
}

/** The matches at places that `passes` accepts; all without one. */
function only({ articles, scores }: Matches, passes: ((article: number) => boolean) | undefined): Matches {
  return { articles: passes === undefined ? articles : articles.filter(passes), scores };
}

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
function preferAskedAlike(view: View, { articles, scores: before }: Matches, text: string): Matches {
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
