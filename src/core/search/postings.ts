import type { InvertedLists } from "./inverted-lists.ts";
import type { SentenceStore } from "./sentence-store.ts";
import type { Versions } from "./versions.ts";

/**
 * The compact index that whole tickets are scored against: BM25F over articles, sections and names, in typed arrays.
 * Not the portal's search: no typos, no prefixes, every term of a long text counts. Articles are known by their place.
 */
export interface Postings {
  /** Number of each term. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly articleCount: number;
  /** Id of the article at each place, in code-unit order: ties by place are ties by id. */
  readonly articleIds: readonly string[];
  /** Place of each article by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** Inverse document frequency of each term over articles, in nats, > 0; what one full match adds to a score. */
  readonly idf: Float64Array;
  /** idf of a term that no article has. */
  readonly unknownIdf: number;
  readonly articles: InvertedLists;
  readonly sections: InvertedLists;
  /** Title, aliases, keywords, symptoms and questions. */
  readonly names: InvertedLists;
  /** Sections of article a: [sectionOffsets[a], sectionOffsets[a + 1]). */
  readonly sectionOffsets: Uint32Array;
  readonly sentences: SentenceStore;
  /** Terms of each article's title, each once: row a is [titleOffsets[a], titleOffsets[a + 1]) of `titleTerms`. */
  readonly titleOffsets: Uint32Array;
  readonly titleTerms: Uint32Array;
  /** Places of the articles that carry a label: a product, category or tag, as `labelKey` writes it. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
  /** Languages and translations; `null` where all articles are in one language. */
  readonly versions: Versions | null;
}

/** Product, category and tag names are compared without case, accents and punctuation. */
export function labelKey(label: string): string {
  const known = keys.get(label);
  if (known !== undefined) return known;
  const key = label
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  if (keys.size < MAX_REMEMBERED) keys.set(label, key);
  return key;
}

/** The keys of the first labels: a desk has a few, and asks for them with every ticket. */
const keys = new Map<string, string>();
const MAX_REMEMBERED = 1_000;
