import type { Article } from "../article/article.ts";
import { fold } from "../text/fold.ts";
import { compareText } from "./compare-text.ts";

/** The names that typing can be completed to, and the words they are found by. */
export interface Phrasebook {
  readonly entries: readonly PhraseEntry[];
  /** In code-unit order. */
  readonly words: readonly string[];
  /** `places[i]`: ascending places in `entries` of the names that have `words[i]`. */
  readonly places: readonly (readonly number[])[];
}

export interface PhraseEntry {
  readonly text: string;
  readonly folded: string;
  readonly kind: "title" | "alias" | "question" | "asked";
  readonly articleId: string;
}

/** Something that was asked, with the id of the article that answered it. */
export interface AskedPhrase {
  readonly text: string;
  readonly articleId: string;
}

/** Names that are alike but for case and accents are listed once, for the article that comes first by kind and id. */
export function createPhrasebook(
  articles: readonly Article[],
  asked: readonly AskedPhrase[] = [],
): Phrasebook {
  const entries = distinct([...articles.flatMap(entriesOf), ...asked.map(askedEntry)].sort(compareEntries));
  const index = new Map<string, number[]>();
  for (const [place, { folded }] of entries.entries()) {
    for (const word of new Set(wordsOf(folded))) {
      const places = index.get(word);
      if (places === undefined) index.set(word, [place]);
      else places.push(place);
    }
  }
  const sorted = [...index].sort(([a], [b]) => (a < b ? -1 : 1));
  return { entries, words: sorted.map(([word]) => word), places: sorted.map(([, places]) => places) };
}

/** Runs of letters, digits and marks, as they stand in folded text. */
export function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

const KINDS: readonly PhraseEntry["kind"][] = ["title", "question", "alias", "asked"];

function entriesOf({ id, title, aliases, questions }: Article): PhraseEntry[] {
  const entry = (kind: PhraseEntry["kind"], text: string): PhraseEntry => ({
    text,
    folded: fold(text),
    kind,
    articleId: id,
  });
  const all = [
    entry("title", title),
    ...aliases.map((text) => entry("alias", text)),
    ...questions.map((text) => entry("question", text)),
  ];
  return all.filter(({ folded }) => wordsOf(folded).length > 0);
}

function askedEntry({ text, articleId }: AskedPhrase): PhraseEntry {
  return { text, folded: fold(text), kind: "asked", articleId };
}

function compareEntries(a: PhraseEntry, b: PhraseEntry): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareText(a.folded, b.folded) ||
    compareText(a.articleId, b.articleId) ||
    compareText(a.text, b.text)
  );
}

function distinct(sorted: readonly PhraseEntry[]): PhraseEntry[] {
  const seen = new Set<string>();
  return sorted.filter(({ folded }) => !seen.has(folded) && seen.add(folded));
}
