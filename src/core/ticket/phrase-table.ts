import { fold } from "../text/fold.ts";
import type { AutoReplyWords, MailWords } from "../text/languages/language-words.ts";
import { AUTO_REPLIES, LANGUAGES } from "../text/languages/languages.ts";

/** What may stand around a phrase at the start of a line. Sources of patterns. */
interface PhraseEdges {
  /** What may stand before it. Nothing by default. */
  readonly lead?: string;
  /** What must follow. The end of a word by default. */
  readonly after?: string;
  /** What "…" stands for. Up to eight words by default. */
  readonly gap?: string;
}

const WORD_END = "(?![\\p{L}\\p{N}])";
const FEW_WORDS = "(?:\\S{1,40}\\s+){0,8}?\\S{1,60}";

/** Lists of single words; all others are of phrases. */
const WORD_LISTS: ReadonlySet<keyof MailWords> = new Set(["sentence", "trouble", "cover"]);

/** The words or phrases of one kind in all languages. */
export function mailWords(kind: keyof MailWords): readonly string[] {
  const between = WORD_LISTS.has(kind) ? /\s+/ : /\s*\|\s*/;
  return distinct(LANGUAGES.flatMap(({ mail }) => mail[kind]?.trim().split(between) ?? []));
}

/** The phrases by which automatic mail is known, of one kind in all languages. */
export function autoReplyWords(kind: keyof AutoReplyWords): readonly string[] {
  return distinct(AUTO_REPLIES.flatMap((words) => words[kind]?.trim().split(/\s*\|\s*/) ?? []));
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== "");
}

/**
 * Finds phrases at the start of a line: case, accents and the spelling of umlauts make no difference. Looks the first word up before it
 * tries a pattern, so that the many lines that begin otherwise cost next to nothing. Nothing is prepared before it is asked for: most
 * programs that import this read no mail, or mail in one language.
 */
export class PhraseTable {
  readonly #phrases: readonly string[];
  readonly #edges: PhraseEdges;
  #byFirstWord: Map<string, readonly string[] | RegExp> | undefined;

  constructor(phrases: readonly string[], edges: PhraseEdges = {}) {
    this.#phrases = phrases;
    this.#edges = edges;
  }

  /** Characters of the line that the longest phrase at its start takes; 0 if there is none. `first` is what `firstWordOf` says. */
  lengthIn(line: string, first: string = firstWordOf(line)): number {
    return this.#patternOf(first)?.exec(line)?.[0].length ?? 0;
  }

  /** Whether a phrase may begin with this word. */
  mayStart(first: string): boolean {
    return this.#phrasesByFirstWord().has(first);
  }

  startsIn(line: string, first: string = firstWordOf(line)): boolean {
    return this.#patternOf(first)?.test(line) ?? false;
  }

  #patternOf(first: string): RegExp | undefined {
    const known = this.#phrasesByFirstWord().get(first);
    if (known === undefined || known instanceof RegExp) return known;
    const { lead = "", gap = FEW_WORDS, after = WORD_END } = this.#edges;
    const any = known.map((phrase) => looseSource(phrase, gap)).join("|");
    const pattern = new RegExp(`^${lead}(?:${any})${after}`, "iu");
    this.#phrasesByFirstWord().set(first, pattern);
    return pattern;
  }

  /** Of each first word its phrases, the longest first; the pattern made of them once it was asked for. */
  #phrasesByFirstWord(): Map<string, readonly string[] | RegExp> {
    this.#byFirstWord ??= byFirstWord(this.#phrases);
    return this.#byFirstWord;
  }
}

function byFirstWord(phrases: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    for (const key of spellings(firstWord(phrase))) found.set(key, [...(found.get(key) ?? []), phrase]);
  }
  return found;
}

/** The first word of a line, folded. One line is asked by several tables in a row: the last answer is kept. */
export function firstWordOf(line: string): string {
  if (line !== lastAsked) {
    lastWord = fold(firstWord(line));
    lastAsked = line;
  }
  return lastWord;
}

let lastAsked = "";
let lastWord = "";

/** A pattern for any of the phrases, wherever they stand. */
export function anyOf(phrases: readonly string[], gap: string = FEW_WORDS): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((phrase) => looseSource(phrase, gap)).join("|")})`;
}

/** First words of phrases, folded in all their spellings: a text without one of them has none of the phrases. */
export function firstWordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => spellings(firstWord(phrase))));
}

/** Where the first word may begin at the latest: marks and numbers of lists come before. */
const MAX_LEAD = 40;
const MAX_WORD = 40;

/** The first word of a text, as written. Looks at characters one by one: this is asked of every line many times. */
function firstWord(text: string): string {
  let start = 0;
  while (start < MAX_LEAD && start < text.length && !isWordAt(text, start)) start++;
  let end = start;
  while (end < start + MAX_WORD && end < text.length && isWordAt(text, end)) end++;
  return text.slice(start, end);
}

const BEYOND_ASCII = /[\p{L}\p{N}\p{M}]/u;

function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return BEYOND_ASCII.test(text[at]!);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A first word as it may be folded: "Grüße" is written "Gruesse" too. */
function spellings(word: string): readonly string[] {
  const spelt = word.replace(/[äöü]/gu, (letter) => `${fold(letter)}e`);
  return [...new Set([fold(word), fold(spelt)])];
}

/**
 * A combining accent, as letters of Europe have them. Here as in the blanks between words, what looks wider or narrower than needed gives a
 * fraction of the machine code; beyond 16 MB of code V8 stops to optimise patterns, and they take ten times as long.
 */
const ACCENT = "[\\u0300-\\u036f]";

function looseSource(phrase: string, gap: string): string {
  return [...phrase.normalize("NFC")]
    .map((character) => {
      if (character === "…") return gap;
      if (character === " ") return "\\s+";
      if (character === "'" || character === "’") return "['’]";
      if (/[äöü]/u.test(character))
        return `(?:${character}|${fold(character)}e|${fold(character)}${ACCENT}?)`;
      const plain = fold(character);
      if (/\p{L}/u.test(character) && plain !== character) return `(?:${character}|${plain}${ACCENT}?)`;
      return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
    })
    .join("");
}
