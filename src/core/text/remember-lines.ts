import type { Analyzer, Token } from "./analyzer.ts";

/** Lines remembered; when full, all are forgotten, which changes the speed and nothing else. */
const MEMO_SIZE = 4_000;

/**
 * The analyzer, reading each line once and remembering it for a while, for work that looks at the same few lines again and again. A phrase that
 * goes on in the next line is read as words, and positions count within a line.
 */
export function rememberLines(analyzer: Analyzer): Analyzer {
  const known = new Map<string, readonly Token[]>();
  const read = (line: string): readonly Token[] => {
    const before = known.get(line);
    if (before !== undefined) return before;
    if (known.size >= MEMO_SIZE) known.clear();
    const tokens = analyzer.tokens(line);
    known.set(line, tokens);
    return tokens;
  };
  const tokens = (text: string): Token[] => {
    let from = 0;
    return text.split("\n").flatMap((line) => {
      const shift = from;
      from += line.length + 1;
      return read(line).map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
    });
  };
  return {
    ...analyzer,
    tokens,
    terms: (text) => text.split("\n").flatMap((line) => read(line).map(({ term }) => term)),
  };
}
