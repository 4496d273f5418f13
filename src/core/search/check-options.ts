import type { Article } from "../article/article.ts";
import { mustBeArticles } from "../article/article-door.ts";
import { group, type Kind, mustBe, optionsDoor } from "../door/door.ts";
import {
  above0,
  audienceNames,
  flag,
  func,
  isTexts,
  languageTag,
  moment,
  text,
  that,
  wholeNumber,
} from "../door/kinds.ts";
import { mustBeSearchIndex } from "../door/must-be-index.ts";
import { type AnalyzerOptions, isAnalyzer } from "../text/analyzer.ts";
import { ANALYZER_KINDS } from "../text/analyzer-door.ts";
import type { Boosts } from "./boosts.ts";
import type { CreateSearchIndexOptions } from "./create-search-index.ts";
import type { Filters } from "./facet.ts";
import type { LearnedWords } from "./learned-words.ts";
import type { Popularity } from "./order-articles.ts";
import type { SearchOptions } from "./search.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SerializeOptions } from "./serialize-index.ts";
import type { SimilarOptions } from "./similar-articles.ts";
import type { SuggestOptions } from "./suggest.ts";
import type { IndexChange } from "./update-index.ts";
import type { ViewerOptions } from "./viewer-options.ts";

const MAX_LIMIT = 1000;

/** Of hits, of suggestions, of evidence. */
export const limit: Kind<number> = wholeNumber(1, MAX_LIMIT);

const learned: Kind<LearnedWords> = that(
  (value) => typeof value === "object" && value !== null && "questions" in value,
  "what learnWords(history, tickets) returns",
);
const values: Kind<string | readonly string[]> = that(
  (value) => typeof value === "string" || isTexts(value),
  "a value or a list of values",
);
const popularity: Kind<Popularity> = that(
  // The first one stands for all: each search comes by here.
  (value) => value instanceof Map && typeof (value.values().next().value ?? 0) === "number",
  "a Map from article id to a number from 0 to 1",
);

const viewer = { audiences: audienceNames, now: moment };

export const viewerDoor = (door: string): ((given: unknown) => ViewerOptions) =>
  optionsDoor<ViewerOptions>(door, viewer);

export const searchDoor: (given: unknown) => SearchOptions = optionsDoor<SearchOptions>("search", {
  ...viewer,
  language: languageTag,
  limit,
  offset: wholeNumber(0),
  filters: group<Filters>({ product: values, category: values, language: values }),
  filter: func("({ tags }) => tags.includes('macos') (products and the like go into filters)"),
  fuzzy: flag,
  prefix: flag,
  boosts: group<Partial<Boosts>>({ name: above0, heading: above0, text: above0 }),
  popularity,
  learned,
});

export const suggestDoor: (given: unknown) => SuggestOptions = optionsDoor<SuggestOptions>("suggest", {
  ...viewer,
  language: languageTag,
  limit,
  learned,
});

export const similarDoor: (given: unknown) => SimilarOptions = optionsDoor<SimilarOptions>(
  "similarArticles",
  {
    ...viewer,
    limit,
  },
);

export const serializeDoor: (given: unknown) => SerializeOptions = optionsDoor<SerializeOptions>(
  "serializeIndex",
  { audiences: audienceNames, learned },
);

type IndexOptions = Omit<CreateSearchIndexOptions, "analyzer"> & { readonly analyzer?: AnalyzerOptions };

const indexDoor = optionsDoor<IndexOptions>("createSearchIndex", {
  analyzer: group<AnalyzerOptions>(ANALYZER_KINDS),
  now: moment,
  groups: wholeNumber(1),
});

export const updateDoor: (given: unknown) => IndexChange = optionsDoor<IndexChange>("updateIndex", {
  put: that<readonly Article[]>((value) => Array.isArray(value), "a list of articles"),
  remove: that<readonly string[]>(isTexts, 'a list of ids, such as ["vpn"]'),
  now: moment,
});

/** Throws `INVALID_INPUT` for what are no articles, `INVALID_OPTION` for options. */
export function checkIndexed(articles: unknown, options: unknown): CreateSearchIndexOptions {
  mustBeArticles(articles, "createSearchIndex: articles");
  const { analyzer, ...others } = (options ?? {}) as CreateSearchIndexOptions;
  if (isAnalyzer(analyzer)) return { ...indexDoor(others), analyzer };
  return indexDoor(options);
}

/** Throws `INVALID_INPUT` for anything but an index. */
export function mustBeIndex(value: unknown, door: string): asserts value is SearchIndex {
  mustBeSearchIndex(value, door);
}

/** Throws `INVALID_INPUT` for a query, id or file that is no text. */
export function mustBeText(value: unknown, what: string): asserts value is string {
  mustBe(text, value, what);
}
