import { type Analyzer, type AnalyzerOptions, isOurs } from "./analyzer.ts";
import { compareText } from "./compare-text.ts";
import { itSynonymsOf } from "./foreign-it-synonyms.ts";
import { primaryTag } from "./primary-tag.ts";

/**
 * What tells an analyzer from others that make other terms: equal texts for equal options, whether a default was left out or said. `null` for one
 * of one's own without a name. JSON of an object, so that a file can keep it and a message can say what differs.
 */
export function analyzerKey(analyzer: Analyzer): string | null {
  const known = keys.get(analyzer);
  if (known !== undefined) return known;
  const key = isOurs(analyzer) ? keyOf(analyzer.options) : ownKey(analyzer);
  keys.set(analyzer, key);
  return key;
}

const keys = new WeakMap<Analyzer, string | null>();

function ownKey({ name }: Analyzer): string | null {
  return name ? JSON.stringify({ name }) : null;
}

/** Of words alone the order says nothing; the first member of a group of synonyms names its term. */
function keyOf(options: AnalyzerOptions): string {
  const language = primaryTag(options.language ?? "en");
  return JSON.stringify({
    language,
    stopWords: options.stopWords === false ? false : inOrder(options.stopWords),
    synonyms: options.synonyms ?? [],
    itSynonyms: itSynonymsOf(language).length > 0 && (options.itSynonyms ?? true),
    protectedTerms: inOrder(options.protectedTerms),
    stem: options.stem ?? true,
  });
}

function inOrder(words: readonly string[] = []): string[] {
  return [...new Set(words)].sort(compareText);
}

/** In words, what two keys differ in: `language (de and en)`; `null` if they are equal, or one is not known. */
export function keyDifference(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return null;
  const [a, b] = [one, other].map((key) => JSON.parse(key) as Record<string, unknown>);
  const names = [...new Set([...Object.keys(a!), ...Object.keys(b!)])].filter(
    (name) => JSON.stringify(a![name]) !== JSON.stringify(b![name]),
  );
  return names.includes("name")
    ? `name (${nameOf(a!)} and ${nameOf(b!)})`
    : names
        .map((name) =>
          name === "language" ? `language (${String(a![name])} and ${String(b![name])})` : name,
        )
        .join(", ");
}

function nameOf({ name }: Readonly<Record<string, unknown>>): string {
  return name === undefined ? "a built-in one" : String(name);
}
