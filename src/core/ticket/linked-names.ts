import { listOf, machineTextOf } from "./field-value.ts";

const NO_ARTICLE = /^(?:no|none|not|kein\p{L}*|aucun\p{L}*|sin|ningún|nessun\p{L}*|geen) (?:kb )?\p{L}+$/iu;
/** A number, with a prefix or without: `KB0012345`, `#10023`, `KI-0023`. */
const NUMBER = /^#?\p{L}{0,6}[-_]?\d{3,}$/u;
/** Marks around and behind a name. */
const ENDS = /^[("'`]+|[)"'`:.!]+$/g;

/**
 * Names of articles in a cell: ids, also as links of HTML, as a list that a program printed, and before or behind their titles; but a title
 * alone, which has blanks and commas of its own, as one. "No article" names none.
 */
export function linkedNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return listOf(value);
  const names = withoutBrackets(withAddresses(machineTextOf(value)))
    .split(/[;|\n]/)
    .flatMap((part) => (PLAIN_WORDS.test(part) ? namesBeside(part.trim()) : listOf(part)))
    .map((name) => (/\s/.test(name) ? name : name.replace(ENDS, "").replace(/^(\d+)\.0$/, "$1")));
  return [...new Set(names.filter((name) => name !== "" && !NO_ARTICLE.test(name)))];
}

/** A word of letters with a blank beside it: ids that stand beside each other have digits, slashes or the like. */
const PLAIN_WORDS = /(?:^|\s)\p{L}{2,}[ \t]+\S|\S[ \t]+\p{L}{2,}(?:\s|$)/u;

/** "KB0010023: Fan is loud" and "Fan is loud (KB0010023)" have the number; any other title is whole. */
function namesBeside(title: string): readonly string[] {
  const words = title.split(/\s+/).map((word) => word.replace(ENDS, ""));
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const named = words.filter((word) => /^https?:\/\//i.test(word));
  if (named.length > 0) return named;
  return [first, last]
    .filter((word) => NUMBER.test(word) && /\p{L}\D{0,2}\d/u.test(word))
    .concat(title)
    .slice(0, 1);
}

/** `['KB1', 'KB2']` as a list of names between commas. */
function withoutBrackets(text: string): string {
  const inner = /^\s*\[(.*)\]\s*$/s.exec(text)?.[1];
  return inner === undefined ? text : inner.replace(/["']/g, "");
}

/** The addresses of links in place of their words. */
function withAddresses(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replace(/<a\s[^>]{0,300}?href=["']?([^"'\s>]{1,500})[^>]{0,300}>[^<]{0,300}<\/a>/gi, "$1")
    .replace(/<[^<>]{0,300}>/g, "\n");
}
