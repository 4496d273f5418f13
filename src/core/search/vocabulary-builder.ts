import { compareText } from "../text/compare-text.ts";
import { fold } from "../text/fold.ts";
import type { ReadText } from "./read-article.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

/** Collects the words of texts while they are indexed. */
export class VocabularyBuilder {
  readonly #words = new Map<string, { readonly terms: Set<string>; count: number; lastText: number }>();
  #texts = 0;

  /** Adds a text. Gives back its terms. */
  add({ text, terms, places }: ReadText): readonly string[] {
    this.#texts += 1;
    terms.forEach((term, i) => {
      this.#note(fold(text.slice(places[2 * i], places[2 * i + 1])), term);
    });
    return terms;
  }

  /** In code-unit order, as are the terms of each word: the order of the texts has no influence. */
  entries(): VocabularyEntry[] {
    const entries = [...this.#words].map(([word, { terms, count }]) => ({
      word,
      terms: [...terms].sort(compareText),
      count,
    }));
    return entries.sort((a, b) => compareText(a.word, b.word));
  }

  #note(word: string, term: string): void {
    const known = this.#words.get(word);
    if (known === undefined) {
      this.#words.set(word, { terms: new Set([term]), count: 1, lastText: this.#texts });
      return;
    }
    known.terms.add(term);
    if (known.lastText === this.#texts) return;
    known.lastText = this.#texts;
    known.count += 1;
  }
}
