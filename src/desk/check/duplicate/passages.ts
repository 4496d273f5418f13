import type { Article } from "../../../core/article/article.ts";
import { textHash } from "../../../core/math/text-hash.ts";
import type { CheckContext } from "../check-context.ts";
import { publishedArticles } from "../published.ts";
import { type AlikePair, findPairs } from "./find-pairs.ts";
import { comparedWords, shinglesOf } from "./shingles.ts";

/** A text that is compared with others, and all the places where it stands word for word. */
export interface Passage {
  readonly places: readonly [PassagePlace, ...PassagePlace[]];
  readonly words: readonly string[];
}

export interface PassagePlace {
  readonly article: Article;
  /** Empty for a whole article. */
  readonly heading: string;
  readonly line: number;
  readonly text: string;
}

/** Passages, and which of them are alike; `alike` names places in `passages`. */
export interface AlikePassages {
  readonly passages: readonly Passage[];
  readonly pairs: readonly AlikePair[];
}

/** A whole article that is shorter says too little to be called the same. */
const LEAST_ARTICLE_WORDS = 40;
const LEAST_SECTION_WORDS = 25;

/** Articles as wholes that are alike to at least `least`. */
export function alikeArticles(context: CheckContext, least: number): AlikePassages {
  const places = publishedArticles(context).map((article) => ({
    article,
    heading: "",
    line: article.sections[0]?.line ?? 1,
    text: article.sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n"),
  }));
  return alike(places, LEAST_ARTICLE_WORDS, least);
}

/** Sections that are alike to at least `least`, whatever article they are in. */
export function alikeSections(context: CheckContext, least: number): AlikePassages {
  const places = publishedArticles(context).flatMap((article) =>
    article.sections.flatMap(({ heading, line, text }) =>
      isForm(text) ? [] : [{ article, heading, line, text }],
    ),
  );
  return alike(places, LEAST_SECTION_WORDS, least);
}

/** Of a section's lines, those that say a value by its name, such as "Time needed: 5 minutes": from it on it is a form that is filled in. */
const LABELLED = 0.5;

function isForm(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const labelled = lines.filter((line) => /^[^\p{L}\n]{0,4}\p{L}[^:.!?\n]{1,30}:\s+\S.{0,200}$/u.test(line));
  return lines.length >= 2 && labelled.length >= LABELLED * lines.length;
}

function alike(places: readonly PassagePlace[], leastWords: number, least: number): AlikePassages {
  const byText = new Map<string, [PassagePlace, ...PassagePlace[]]>();
  const sets: Uint32Array[] = [];
  for (const place of places) {
    const words = comparedWords(place.text);
    if (words.length < leastWords) continue;
    const key = textHash(words.join(" "));
    const same = byText.get(key);
    if (same !== undefined) same.push(place);
    else {
      byText.set(key, [place]);
      // What is the same word for word is one passage already.
      if (least < 1) sets.push(shinglesOf(words));
    }
  }
  return { passages: [...byText.values()].map(toPassage), pairs: findPairs(sets, least) };
}

/** The words of all passages would be most of the memory: those of the few that are alike are read again. */
function toPassage(places: [PassagePlace, ...PassagePlace[]]): Passage {
  let read: readonly string[] | null = null;
  return {
    places,
    get words() {
      read ??= comparedWords(places[0].text);
      return read;
    },
  };
}
