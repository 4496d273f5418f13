import type { Article } from "../article/article.ts";
import { groupBy } from "../math/group-by.ts";
import { compareText } from "../text/compare-text.ts";
import { fold } from "../text/fold.ts";
import { namesOf } from "./full-text.ts";
import { lowerBound } from "./lower-bound.ts";
import { plainWords } from "./phrase.ts";

/** The names of a view's articles word for word, stop words included: what full text, made of telling words, cannot find. */
export interface NameIndex {
  /** The articles that are called exactly this, by place, and how exactly. */
  exactly(text: string): ReadonlyMap<number, Exactness>;
  /** The articles one of whose names has all these folded words, by place, with the share of the name that they are, in (0, 1]. */
  having(words: readonly string[], options: { readonly prefix: boolean }): ReadonlyMap<number, number>;
  /** The names by their words in a row, without signs. */
  readonly byPlain: NamesByPlain;
}

/** 4: its title; 3: its title but for signs; 2: another name; 1: another name but for signs. Case and accents never count. */
export type Exactness = 1 | 2 | 3 | 4;

/** The articles of a view. */
export interface NamedArticles {
  readonly articles: readonly Article[];
  /** Article id → place. */
  readonly places: ReadonlyMap<string, number>;
}

interface Name {
  readonly id: string;
  readonly isTitle: boolean;
  readonly exact: string;
  /** `exact` without signs. */
  readonly plain: string;
  readonly words: ReadonlySet<string>;
}

type NamesByPlain = ReadonlyMap<string, readonly Name[]>;

/** O(length of all names). */
export function createNameIndex(of: NamedArticles): NameIndex {
  return nameIndexOf(
    of,
    groupBy(of.articles.flatMap(namesRead), ({ plain }) => plain),
  );
}

/** `byPlain` must be of the names of these articles. */
export function nameIndexOf({ articles, places }: NamedArticles, byPlain: NamesByPlain): NameIndex {
  let words: NamesByWord | undefined;
  return {
    byPlain,
    exactly(text) {
      const exact = exactText(text);
      const key = plainWords(exact);
      const found = new Map<number, Exactness>();
      for (const name of exact === "" ? [] : (byPlain.get(key) ?? [])) {
        if (key === " " && name.exact !== exact) continue;
        const exactness = exactnessOf(name, exact);
        const place = places.get(name.id)!;
        if (exactness > (found.get(place) ?? 0)) found.set(place, exactness);
      }
      return found;
    },
    having(asked, { prefix }) {
      words ??= namesByWord(articles.flatMap(namesRead));
      const having = words;
      const found = new Map<number, number>();
      const [first, ...others] = asked.map((word, i) => having(word, prefix && i === asked.length - 1));
      for (const name of first ?? []) {
        if (!others.every((names) => names.has(name))) continue;
        const share = Math.min(1, asked.length / name.words.size);
        const place = places.get(name.id)!;
        found.set(place, Math.max(share, found.get(place) ?? 0));
      }
      return found;
    },
  };
}

type NamesByWord = (word: string, prefix: boolean) => ReadonlySet<Name>;

/** The names that have a word, or one that begins so. */
function namesByWord(names: readonly Name[]): NamesByWord {
  const byWord = new Map<string, Name[]>();
  for (const name of names)
    for (const word of name.words) {
      const having = byWord.get(word) ?? [];
      byWord.set(word, having);
      having.push(name);
    }
  const all = [...byWord.keys()].sort(compareText);
  return (word, prefix) => {
    if (!prefix) return new Set(byWord.get(word));
    const found = new Set<Name>();
    for (let i = lowerBound(all, word); all[i]?.startsWith(word) === true; i++)
      for (const name of byWord.get(all[i]!)!) found.add(name);
    return found;
  };
}

/** What was read of articles that are still in use. */
const READ = new WeakMap<Article, readonly Name[]>();

export function namesRead(article: Article): readonly Name[] {
  const names = READ.get(article) ?? toNames(article);
  READ.set(article, names);
  return names;
}

function toNames(article: Article): Name[] {
  return namesOf(article).map((text) => {
    const exact = exactText(text);
    return {
      id: article.id,
      isTitle: text === article.title,
      exact,
      plain: plainWords(exact),
      words: new Set(fold(text).match(/[\p{L}\p{N}\p{M}]+/gu)),
    };
  });
}

function exactText(text: string): string {
  return fold(text).replace(/\s+/gu, " ").trim();
}

function exactnessOf({ isTitle, exact }: Name, asked: string): Exactness {
  if (isTitle) return exact === asked ? 4 : 3;
  return exact === asked ? 2 : 1;
}
