import type { Article } from "../article/article.ts";
import { fold } from "../text/fold.ts";
import { compareText } from "./compare-text.ts";
import { namesOf } from "./full-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { plainWords } from "./phrase.ts";

/** The names of a view's articles word for word, stop words included: what full text, made of telling words, cannot find. */
export interface NameIndex {
  /** The articles that are called exactly this, by place, and how exactly. */
  exactly(text: string): ReadonlyMap<number, Exactness>;
  /** The articles one of whose names has all these folded words, by place, with the share of the name that they are, in (0, 1]. */
  having(words: readonly string[], options: { readonly prefix: boolean }): ReadonlyMap<number, number>;
}

/** 4: its title; 3: its title but for signs; 2: another name; 1: another name but for signs. Case and accents never count. */
export type Exactness = 1 | 2 | 3 | 4;

interface Name {
  readonly article: Article;
  readonly isTitle: boolean;
  readonly exact: string;
  readonly words: ReadonlySet<string>;
}

/** O(length of all names). */
export function createNameIndex(articles: readonly Article[]): NameIndex {
  const names = articles.flatMap(namesRead);
  const places = new Map(articles.map((article, place) => [article, place]));
  const byPlain = groupBy(names, ({ exact }) => [plainWords(exact)]);
  const byWord = groupBy(names, ({ words }) => words);
  const allWords = [...byWord.keys()].sort(compareText);
  const havingWord = (word: string, prefix: boolean): ReadonlySet<Name> => {
    if (!prefix) return new Set(byWord.get(word));
    const found = new Set<Name>();
    for (let i = lowerBound(allWords, word); allWords[i]?.startsWith(word) === true; i++)
      for (const name of byWord.get(allWords[i]!)!) found.add(name);
    return found;
  };
  return {
    exactly(text) {
      const exact = exactText(text);
      const found = new Map<number, Exactness>();
      const plain = exact === "" ? [] : (byPlain.get(plainWords(exact)) ?? []);
      for (const name of plain) {
        if (plainWords(exact) === " " && name.exact !== exact) continue;
        const exactness = exactnessOf(name, exact);
        const place = places.get(name.article)!;
        if (exactness > (found.get(place) ?? 0)) found.set(place, exactness);
      }
      return found;
    },
    having(words, { prefix }) {
      const found = new Map<number, number>();
      const [first, ...others] = words.map((word, i) => havingWord(word, prefix && i === words.length - 1));
      for (const name of first ?? []) {
        if (!others.every((having) => having.has(name))) continue;
        const share = Math.min(1, words.length / name.words.size);
        const place = places.get(name.article)!;
        found.set(place, Math.max(share, found.get(place) ?? 0));
      }
      return found;
    },
  };
}

/** What was read of articles that are still in use. */
const READ = new WeakMap<Article, readonly Name[]>();

function namesRead(article: Article): readonly Name[] {
  const names = READ.get(article) ?? toNames(article);
  READ.set(article, names);
  return names;
}

function toNames(article: Article): Name[] {
  return namesOf(article).map((text) => ({
    article,
    isTitle: text === article.title,
    exact: exactText(text),
    words: new Set(fold(text).match(/[\p{L}\p{N}\p{M}]+/gu)),
  }));
}

function exactText(text: string): string {
  return fold(text).replace(/\s+/gu, " ").trim();
}

function exactnessOf({ isTitle, exact }: Name, asked: string): Exactness {
  if (isTitle) return exact === asked ? 4 : 3;
  return exact === asked ? 2 : 1;
}

function groupBy(names: readonly Name[], keysOf: (name: Name) => Iterable<string>): Map<string, Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    for (const key of keysOf(name)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [name]);
      else group.push(name);
    }
  }
  return groups;
}
