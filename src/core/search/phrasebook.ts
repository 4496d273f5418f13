import MiniSearch, { type QueryCombination } from "minisearch";
import type { Article } from "../article/article.ts";
import { compareText } from "../text/compare-text.ts";
import { fold } from "../text/fold.ts";
import { wordsOf } from "./phrase.ts";

/** The names that typing can be completed to, and the words they are found by. */
export interface Phrasebook {
  readonly entries: readonly PhraseEntry[];
  /** All words of the names, each once, in code-unit order. */
  readonly words: readonly string[];
  /** Places in `entries` of the names that have a word for each of those typed, in no order that matters. */
  readonly find: (typed: readonly MeantWord[]) => readonly number[];
}

/** What a typed word may stand for. */
export interface MeantWord {
  /** Any of them will do. */
  readonly words: readonly string[];
  /** Whether they may be the beginnings of words. */
  readonly prefix: boolean;
}

export interface PhraseEntry {
  readonly text: string;
  readonly folded: string;
  readonly kind: "title" | "alias" | "question" | "asked";
  readonly articleId: string;
}

/** Something that was asked, with the id of the article that answered it. */
interface AskedPhrase {
  readonly text: string;
  readonly articleId: string;
}

/** Names that are alike but for case and accents are listed once, for the article that comes first by kind and id. */
export function createPhrasebook(
  articles: readonly Article[],
  asked: readonly AskedPhrase[] = [],
): Phrasebook {
  const entries = distinct([...articles.flatMap(entriesOf), ...asked.map(askedEntry)].sort(compareEntries));
  const words = new Set(entries.flatMap(({ folded }) => wordsOf(folded)));
  const engine = createEngine(entries);
  return {
    entries,
    words: [...words].sort(compareText),
    find: (typed) => (typed.length === 0 ? [] : engine.search(toQuery(typed)).map(({ id }) => Number(id))),
  };
}

/** The only place that knows MiniSearch: short texts and unfinished words are what it was made for. */
function createEngine(entries: readonly PhraseEntry[]): MiniSearch<{ id: number; folded: string }> {
  const engine = new MiniSearch<{ id: number; folded: string }>({
    fields: ["folded"],
    tokenize: wordsOf,
    processTerm: (term) => term,
    autoVacuum: false,
    logger: () => {},
  });
  engine.addAll(entries.map(({ folded }, id) => ({ id, folded })));
  return engine;
}

function toQuery(typed: readonly MeantWord[]): QueryCombination {
  return {
    combineWith: "AND",
    queries: typed.map(({ words, prefix }) => ({ combineWith: "OR", queries: [...words], prefix })),
  };
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
