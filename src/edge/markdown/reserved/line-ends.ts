/** What ends a passage that begins on a line, as the number of the line behind it; `null` for a line that begins none. */
export type LineReader = (lines: readonly string[], at: number) => number | null;

/** The line behind those that are indented more than the one at `at`. */
export function endOfIndent(lines: readonly string[], at: number, indent: number): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next++) {
    if (lines[next]!.trim() === "") continue;
    if (/^[ \t]*/.exec(lines[next]!)![0].replaceAll("\t", "    ").length <= indent) break;
    end = next + 1;
  }
  return end;
}

/** The line behind the next one that ends what began; the end of the text where none does. */
export function behind(lines: readonly string[], at: number, end: RegExp): number {
  const found = lines.findIndex((line, next) => next > at && end.test(line));
  return found < 0 ? lines.length : found + 1;
}

/** Past the quote, with what goes on a paragraph of it without its mark. */
export function endOfQuote(lines: readonly string[], at: number): number {
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end]!;
    if (/^[ \t]*>/.test(line)) continue;
    const isLazy = /^[ \t>]*[^\s>#|=:+*`~-]/.test(line) && /[^\s>]/.test(lines[end - 1]!);
    if (!isLazy) break;
  }
  return end;
}

/** The blank line behind the paragraph. */
export function behindParagraph(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, next) => next > at && line.trim() === "");
  return end < 0 ? lines.length : end;
}
