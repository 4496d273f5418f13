import { type Analyzer, passesFor, type Token } from "./analyzer.ts";
import { placesOf, type Range, sentenceRanges, tokensWithin, wrappedSentenceRanges } from "./sentences.ts";

/** An analyzer that reads each sentence once. Positions rise from sentence to sentence, and count the words within one. */
interface SentenceAnalyzer extends Analyzer {
  /** Reads each line by itself: a phrase that goes on in the next line is read as words. */
  readonly lines: Analyzer;
}

/** Characters of sentences that are remembered, about ten bytes each; when full, all are forgotten, which changes the speed and nothing else. */
const MOST_KEPT = 2_000_000;

/**
 * The analyzer, remembering every sentence for a while: a ticket is judged, learned from, masked, named and searched for by nearly the same
 * words. No phrase goes beyond a full stop, so sentences read alike wherever they stand.
 */
export function rememberSentences(analyzer: Analyzer): SentenceAnalyzer {
  if (isRemembering(analyzer)) return analyzer;
  const known = new Map<string, Token[]>();
  let left = MOST_KEPT;
  const keep = (sentence: string, tokens: Token[]): void => {
    if (sentence.length > left) {
      known.clear();
      left = MOST_KEPT;
    }
    left -= sentence.length;
    known.set(sentence, tokens);
  };
  const read = (sentence: string): Token[] => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const tokens = analyzer.tokens(sentence);
    keep(sentence, tokens);
    if (sentence.includes("\n")) keepLines(sentence, tokens, keep);
    return tokens;
  };
  const reading = (rangesOf: (text: string) => Range[]): Analyzer => {
    const tokens = (text: string): Token[] => readEach(text, rangesOf(text), read);
    return passesFor(analyzer, {
      ...analyzer,
      tokens,
      terms: (text) => tokens(text).map(({ term }) => term),
    });
  };
  const remembering = Object.assign(reading(wrappedSentenceRanges), { lines: reading(sentenceRanges) });
  made.add(remembering);
  return remembering;
}

const made = new WeakSet<Analyzer>();

function isRemembering(analyzer: Analyzer): analyzer is SentenceAnalyzer {
  return made.has(analyzer);
}

function readEach(text: string, ranges: readonly Range[], read: (part: string) => Token[]): Token[] {
  const all: Token[] = [];
  let words = 0;
  for (const [from, to] of ranges) {
    const tokens = read(text.slice(from, to));
    for (const { term, start, end, position } of tokens)
      all.push({ term, start: start + from, end: end + from, position: position + words });
    words += (tokens.at(-1)?.position ?? -1) + 1;
  }
  return all;
}

/** The lines of a sentence that was read whole, but for those that a phrase runs through. */
function keepLines(
  sentence: string,
  tokens: readonly Token[],
  keep: (line: string, tokens: Token[]) => void,
): void {
  const lines = sentenceRanges(sentence);
  tokensWithin(placesOf(tokens), lines).forEach((within, i) => {
    if (within === null) return;
    const [from, to] = lines[i]!;
    keep(
      sentence.slice(from, to),
      within.map((token) => shifted(tokens[token]!, from)),
    );
  });
}

function shifted({ term, start, end, position }: Token, by: number): Token {
  return { term, start: start - by, end: end - by, position };
}
