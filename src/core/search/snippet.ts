import { addTo } from "../math/add-to.ts";
import type { Analyzer, Token } from "../text/analyzer.ts";
import { placesOf } from "../text/sentences.ts";
import { highlight } from "./highlight.ts";
import type { Span } from "./hit.ts";
import { LatelyUsed } from "./lately-used.ts";

/** A passage of at most `MAX_SNIPPET_LENGTH` characters, on one line, and the matched words in it. */
interface Snippet {
  readonly text: string;
  readonly highlights: readonly Span[];
}

/** In UTF-16 code units, ellipses included. */
export const MAX_SNIPPET_LENGTH = 200;

/** Room for an ellipsis at each end. */
const WINDOW = MAX_SNIPPET_LENGTH - 2;

/** A whole sentence does not break off: an ellipsis after a full stop reads as four dots. */
const SENTENCE_END = /[.!?。！？…]$/u;

/** Characters of context before the first matched word, if the passage does not begin earlier. */
const LEAD = 40;

/** Words kept at hand, of the texts that were shown last, about twenty bytes each. */
const MOST_KEPT = 500_000;

/**
 * A longer text is read piece by piece up to the first that has a matched word, some twenty of them at most: to read five megabytes took
 * seconds, for each query, as so many words are not kept.
 */
const PIECE = 50_000;
const MOST_READ = 1_000_000;

/** A text on one line, and where its words stand. */
interface ReadLine {
  readonly line: string;
  readonly terms: readonly string[];
  /** Start and end of each term's word. */
  readonly places: Uint32Array;
}

/**
 * The passage of `text` with the most different matched words, cut between words; the beginning if none matched.
 * Only the `marked` terms are highlighted. O(length of text), up to a million characters.
 */
export type SnippetMaker = (
  text: string,
  terms: ReadonlySet<string>,
  marked?: ReadonlySet<string>,
) => Snippet;

/** A maker that reads a text when it is first shown, and keeps its words for the next time. */
export function createSnippetMaker(analyzer: Analyzer): SnippetMaker {
  const kept = new LatelyUsed<string, ReadLine>(MOST_KEPT, ({ terms }) => terms.length);
  return (text, terms, marked = terms) => {
    const snippetOf = (shown: string): Snippet => ({
      text: shown,
      highlights: highlight(analyzer, shown, marked),
    });
    let beginning: string | undefined;
    for (let start = 0; start < Math.min(text.length, MOST_READ); ) {
      const end = endOfPiece(text, start);
      const piece = text.slice(start, end);
      const { line, ...words } = kept.get(piece, () => readLine(piece, analyzer));
      if (line.length <= MAX_SNIPPET_LENGTH && piece === text) return snippetOf(line);
      const matched = matchedIn(words, terms);
      const passage = (): string =>
        passageOf(line, matched, { isFirst: start === 0, isLast: end === text.length });
      if (matched.length > 0) return snippetOf(passage());
      beginning ??= passage();
      start = end;
    }
    return snippetOf(beginning ?? "");
  };
}

/** The last piece is between a half and one and a half of the others. */
function endOfPiece(text: string, start: number): number {
  if (text.length - start <= 1.5 * PIECE) return text.length;
  const space = text.lastIndexOf(" ", start + PIECE);
  return space > start ? space : unbroken(text, start + PIECE);
}

function readLine(text: string, analyzer: Analyzer): ReadLine {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= MAX_SNIPPET_LENGTH) return { line, terms: [], places: new Uint32Array() };
  const tokens = analyzer.tokens(line);
  return { line, terms: tokens.map(({ term }) => term), places: placesOf(tokens) };
}

function matchedIn({ terms, places }: Omit<ReadLine, "line">, wanted: ReadonlySet<string>): Matched[] {
  const matched: Matched[] = [];
  terms.forEach((term, i) => {
    if (wanted.has(term)) matched.push({ term, start: places[2 * i]!, end: places[2 * i + 1]! });
  });
  return matched;
}

type Matched = Pick<Token, "term" | "start" | "end">;

function passageOf(
  line: string,
  matched: readonly Matched[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const { start, end } = cut(line, richestStart(matched));
  const shown = line.slice(start, end);
  const breaksOff = (end < line.length || !isLast) && !SENTENCE_END.test(shown);
  return `${start > 0 || !isFirst ? "…" : ""}${shown}${breaksOff ? "…" : ""}`;
}

/** Where the window begins that holds the most different matched terms; the first of equals. Two pointers, O(matches). */
function richestStart(matched: readonly Matched[]): number {
  const inside = new Map<string, number>();
  let best = { start: matched[0]?.start ?? 0, terms: 0 };
  let first = 0;
  for (const { term, end } of matched) {
    addTo(inside, term);
    while (end - matched[first]!.start > WINDOW - LEAD && matched[first]!.end < end) {
      drop(inside, matched[first]!.term);
      first += 1;
    }
    if (inside.size > best.terms) best = { start: matched[first]!.start, terms: inside.size };
  }
  return best.start;
}

function drop(counts: Map<string, number>, term: string): void {
  const left = counts.get(term)! - 1;
  if (left === 0) counts.delete(term);
  else counts.set(term, left);
}

/** The window that shows `focus`, moved to word borders where there are any. */
function cut(line: string, focus: number): { start: number; end: number } {
  const latest = line.length - WINDOW;
  const wanted = Math.max(0, Math.min(focus - LEAD, latest));
  const border = line.indexOf(" ", wanted - 1) + 1;
  const start =
    wanted === 0 ? 0 : border > 0 && border <= focus ? border : unbroken(line, Math.min(focus, latest));
  if (start + WINDOW >= line.length) return { start, end: line.length };
  const space = line.lastIndexOf(" ", start + WINDOW);
  return { start, end: space > Math.max(start, focus) ? space : unbroken(line, start + WINDOW) };
}

/** One earlier if the place is between the halves of a surrogate pair. */
function unbroken(line: string, place: number): number {
  const half = line.charCodeAt(place);
  return half >= 0xdc00 && half <= 0xdfff ? place - 1 : place;
}
