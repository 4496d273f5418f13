import { saysNoHelp } from "./no-help.ts";

/** Names found in one ticket at most. */
const MAX_NAMES = 40;
/** Characters of one text that are read, and of one name. */
const MAX_TEXT = 20_000;
const MAX_NAME = 300;

/**
 * What agents' texts name that could be an article: ids with a digit, paths and addresses, each once, as written. Whether they
 * are articles, only a knowledge base can tell. A sentence that says that it did not help names nothing.
 */
export function citedNames(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!TELLING.test(text)) continue;
    for (const sentence of text.slice(0, MAX_TEXT).split(SENTENCE_END)) {
      if (!TELLING.test(sentence)) continue;
      const helpful = helpfulIn(sentence);
      const names = [...helpful.flatMap(piecesOf).filter(isTelling), ...helpful.flatMap(articlesNamed)];
      for (const name of names) if (found.size < MAX_NAMES) found.add(name.replace(/[.!?]+$/, ""));
    }
  }
  return [...found];
}

/** An article that did not help was not what closed the ticket; the one in the next half of the sentence may be. */
function helpfulIn(sentence: string): readonly string[] {
  if (!saysNoHelp(sentence)) return [sentence];
  return sentence.includes(";") ? sentence.split(";").filter((part) => !saysNoHelp(part)) : [];
}

/** What stands between blanks and marks, numbers that are written apart, and "article 10023" as the end of its address. */
function piecesOf(sentence: string): readonly string[] {
  const named = [...sentence.matchAll(ARTICLE_NUMBER)].map(([, number]) => `/articles/${number}`);
  return [...sentence.split(BETWEEN).map(unwrapped), ...(sentence.match(APART) ?? []), ...named];
}

/** The address in a link that counts clicks or guards against fraud: `…safelinks…/?url=https%3A%2F%2F…`. */
function unwrapped(piece: string): string {
  const inner = /[?&](?:url|u|q|target|redirect|link)=(https?(?::|%3A)[^&\s]+)/i.exec(piece)?.[1];
  if (inner === undefined) return piece;
  try {
    return decodeURIComponent(inner);
  } catch {
    return piece;
  }
}

/** Addresses of the links in a text of HTML, or in JSON of a document, which their words do not show; none if it says that something did not help. */
export function linkAddresses(html: string): string {
  if (!/href["']?[=:]/i.test(html) || saysNoHelp(html)) return "";
  return [...html.matchAll(/href["']?[=:]["']?(https?:[^"'\s>]{1,300})/gi)]
    .map(([, address]) => address)
    .join("\n");
}

/** "KB article #10023", "Artikel Nr. 10023" */
const ARTICLE_NUMBER =
  /(?<![\p{L}])(?:article|artikel|artículo|articolo|artigo|artykuł|kb|faq)(?: (?:no|nr|id)\.?| n[°º]| number)?[\s:#]{1,3}(\d{4,9})(?!\d)/giu;

/**
 * A title between quotes or brackets, or an id of several words, behind a word for articles: `see the article "Reset your password"`, `see
 * article reset-password`. What else is quoted may be a message of a program.
 */
export const NAMED_ARTICLE: RegExp = new RegExp(
  "(?<![\\p{L}/])(?:article|artikel|artículo|articulo|guide|guía|anleitung|knowledge base|kb|faq|help page|hilfeseite|how-to)s?[\\s:]{1,3}" +
    "(?:(?:called|titled|named|about|on|namens|mit dem titel|intitulé|titulado)\\W{1,2})?" +
    '(?:[‚‘\']([^"“”„«»\\n]{5,160}?)[.!]?[‘’\'](?!\\p{L})|["“„«»[]([^"“”„«»\\]\\n]{5,160}?)[.!]?["”“«»\\]]|([\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)+))',
  "giu",
);

/** With the word before it: a title without it could be a message of a program. */
function articlesNamed(sentence: string): readonly string[] {
  return sentence.match(NAMED_ARTICLE) ?? [];
}

/** "Nr. 10023" goes on. */
const SENTENCE_END = /(?<=[.!?])(?<!(?<![\p{L}])(?:nr|no)\.)\s+|\n/iu;

/** What every name has, or the word before it: most texts have none of it, and need no second look. */
const TELLING =
  /[\d/_]|article|artikel|artículo|articulo|guide|guía|anleitung|knowledge|kb|faq|help page|hilfeseite|how-to/i;

/** A number that is written apart: TOPdesk's "KI 0023". */
const APART = /(?<![\p{L}\p{N}])\p{Lu}{2,4} \d{3,8}(?![\p{L}\p{N}])/gu;

const BETWEEN = /[\s"'<>()[\]{},;|]+|:(?!\/\/)/;

function isTelling(piece: string): boolean {
  return piece.length >= 4 && piece.length <= MAX_NAME && /[\d/_]/.test(piece) && /\p{L}/u.test(piece);
}
