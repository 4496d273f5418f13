/** A comment by the place of its `<!--`. */
interface Mark {
  /** Past its `-->`. */
  readonly end: number;
}

/**
 * Where the HTML comments of a text end, by where they begin. A comment within a comment is part of it, as its author meant, though
 * browsers end both at the first `-->`; as in browsers, `--!>` ends one too. Without a partner, the first `-->` behind it ends it. Linear.
 */
export function matchComments(text: string): ReadonlyMap<number, Mark> {
  const found = new Map<number, Mark>();
  const open: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/<!--|--!?>/g)) {
    if (mark === "<!--") {
      // `<!-->` and `<!--->` are whole comments without text.
      const short = /^-?>/.exec(text.slice(index + 4, index + 6));
      if (short) found.set(index, { end: index + 4 + short[0].length });
      else open.push(index);
    } else {
      ends.push(index + mark.length);
      const start = open.pop();
      if (start !== undefined) found.set(start, { end: index + mark.length });
    }
  }
  let next = ends.length - 1;
  for (const start of open.reverse()) {
    while (next > 0 && ends[next - 1]! > start) next--;
    const end = ends[next];
    if (end !== undefined && end > start) found.set(start, { end });
  }
  return found;
}
