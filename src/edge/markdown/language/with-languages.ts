import type { Article } from "../../../core/article/article.ts";
import { mustBeOwn } from "../../../core/article/article-door.ts";
import { writtenLanguage } from "../../../core/article/written-language.ts";
import { mustList } from "../../../core/door/takes.ts";
import { mostCommon } from "../../../core/math/most-common.ts";
import { believedMarks } from "./believed-marks.ts";
import type { LanguageMark } from "./language-mark.ts";
import { stemOf } from "./path-stem.ts";

/**
 * The same articles with their languages, and those that are translations of one another with a `translationKey`. A language is what
 * the article says itself, else what its folder (`de/`, `i18n/de/`) or the end of its name (`vpn.de.md`) says and its text does not
 * deny, else what the text is surely in. Translations have one key, one id, one slug, or one path but for the language.
 *
 * Articles in one language, or in none that can be told, come back as they are, and so does what came out of here.
 * `readArticles` does this; call it for articles that your program made. O(length of paths + 600 characters of each article).
 */
export function withLanguages(articles: readonly Article[]): readonly Article[] {
  mustList(articles, "id path language", "withLanguages: the articles");
  for (const article of articles) mustBeOwn(article, "withLanguages: an article");
  const written = articles.map((article) => (article.language === null ? writtenLanguage(article) : null));
  const marks = believedMarks(articles, written);
  const told = articles.map(({ language }, at) => language ?? marks[at]?.tag ?? written[at]!);
  const originals = new Set(marks.map((mark) => mark?.rest));
  const isOriginal = ({ path }: Article, at: number): boolean =>
    path !== null && marks[at] === null && originals.has(stemOf(path));
  if (new Set(told.filter((language) => language !== null)).size < 2 && !articles.some(isOriginal))
    return articles;
  const usual = mostCommon(told.filter((_, at) => marks[at] === null));
  const languages = articles.map((article, at) => told[at] ?? (isOriginal(article, at) ? usual : null));
  const keys = translationKeys(articles, { languages, marks });
  return articles.map((article, at) => {
    const language = languages[at]!;
    const translationKey = keys[at]!;
    const title = marks[at] === null ? article.title : withoutMark(article, marks[at]!);
    const isSame = language === article.language && translationKey === article.translationKey;
    return isSame && title === article.title ? article : { ...article, title, language, translationKey };
  });
}

interface Known {
  readonly languages: readonly (string | null)[];
  readonly marks: readonly (LanguageMark | null)[];
}

/** Names that translations share besides their path, as front matter has them. */
const SHARED_KEYS = ["slug", "ref", "page_id", "pageid", "uid"];

/** The key of each article that has translations: what it says itself, its path without the language, its id, its slug. */
function translationKeys(articles: readonly Article[], { languages, marks }: Known): (string | null)[] {
  const keys: (string | null)[] = articles.map(({ translationKey }) => translationKey);
  nameOriginals(articles, keys);
  const share = (nameOf: (article: Article, at: number) => unknown, mayBeUntold = false): void => {
    const sharing = new Map<string, number[]>();
    articles.forEach((article, at) => {
      const name = keys[at] === null ? nameOf(article, at) : null;
      if (typeof name !== "string" || name === "") return;
      sharing.set(name, [...(sharing.get(name) ?? []), at]);
    });
    for (const [name, places] of sharing) {
      const own = new Set(places.map((at) => languages[at] ?? (mayBeUntold ? "" : null)));
      // Each in a language of its own: what two articles in one language share is no sign of a translation.
      const isShared = places.length > 1 && own.size === places.length && !own.has(null);
      if (isShared) for (const at of places) keys[at] = name;
    }
  };
  share(({ path }, at) => marks[at]?.rest ?? (path === null ? null : stemOf(path)), true);
  share(({ id }) => id);
  for (const key of SHARED_KEYS) share(({ metadata }) => slugOf(metadata[key]));
  return keys;
}

/** `translation_of: vpn` names the article that was translated, by its id or its path: it has the key too. */
function nameOriginals(articles: readonly Article[], keys: (string | null)[]): void {
  if (keys.every((key) => key === null)) return;
  const byName = new Map(
    articles.flatMap(({ id, path }, at) =>
      [id, ...(path === null ? [] : [stemOf(path)])].map((name) => [name, at]),
    ),
  );
  for (const key of new Set(keys)) {
    const original = key === null ? undefined : byName.get(stemOf(key));
    if (original !== undefined) keys[original] ??= key;
  }
}

function slugOf(value: unknown): string | null {
  return typeof value === "string" ? value.replace(/^\/|\/$/g, "") : null;
}

/** The title without the mark, where it is made of the file's name: "Vpn.de" is "Vpn". */
function withoutMark({ title, path }: Article, { kind, tag }: LanguageMark): string {
  if (kind === "folder" || path === null) return title;
  const words = (text: string): string => text.toLowerCase().replace(/[\s._-]+/g, " ");
  const name = stemOf(path).split("/").at(-1)!;
  return words(title) === words(name) ? title.slice(0, -tag.length - 1) : title;
}
