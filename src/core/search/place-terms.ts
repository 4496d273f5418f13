import type { ArticleTerms, TermRuns } from "./article-terms.ts";

/** Articles whose terms have the numbers of one vocabulary. */
interface PlacedTerms {
  /** Number of each term, in the order in which they come up. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly articles: readonly TermRuns[];
}

/** `words`: each term by the number that it has in what was read. O(terms). */
export function placeTerms(read: readonly ArticleTerms[], words: readonly string[]): PlacedTerms {
  const vocabulary = new Map<string, number>();
  const numbers = new Int32Array(words.length).fill(-1);
  const articles = read.map(({ names, headings, sentences, tags, terms }) => {
    const own = terms.map((word) => {
      if (numbers[word] === -1) {
        numbers[word] = vocabulary.size;
        vocabulary.set(words[word]!, numbers[word]!);
      }
      return numbers[word]!;
    });
    const runs = (of: typeof names): Uint32Array[] => of.map((part) => own.subarray(...part));
    return {
      names: runs(names),
      headings: runs(headings),
      sentences: sentences.map(runs),
      tags: runs(tags),
    };
  });
  return { vocabulary, articles };
}
