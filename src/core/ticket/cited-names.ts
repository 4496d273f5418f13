/** Names found in one ticket at most. */
const MAX_NAMES = 40;
/** Characters of one text that are read, and of one name. */
const MAX_TEXT = 20_000;
const MAX_NAME = 300;

/** An article that did not help was not what closed the ticket. */
const NO_HELP =
  /\b(?:(?:did ?n[o']?t|does ?n[o']?t|no) (?:help|work|apply|solve|fix)|not helpful|without success|half nicht|hilft nicht|nicht geholfen|n['’]a pas aid[ée]|no ayud[óo])/i;

/**
 * What agents' texts name that could be an article: ids with a digit, paths and addresses, each once, as written. Whether they
 * are articles, only a knowledge base can tell. A sentence that says that it did not help names nothing.
 */
export function citedNames(texts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    if (!TELLING.test(text)) continue;
    for (const sentence of text.slice(0, MAX_TEXT).split(/(?<=[.!?])\s+|\n/)) {
      if (!TELLING.test(sentence) || NO_HELP.test(sentence)) continue;
      for (const piece of [...sentence.split(BETWEEN), ...(sentence.match(APART) ?? [])]) {
        if (isTelling(piece) && found.size < MAX_NAMES) found.add(piece.replace(/[.!?]+$/, ""));
      }
    }
  }
  return [...found];
}

/** What every name has: most texts have none of it, and need no second look. */
const TELLING = /[\d/_]/;

/** A number that is written apart: TOPdesk's "KI 0023". */
const APART = /(?<![\p{L}\p{N}])\p{Lu}{2,4} \d{3,8}(?![\p{L}\p{N}])/gu;

const BETWEEN = /[\s"'<>()[\]{},;|]+|:(?!\/\/)/;

function isTelling(piece: string): boolean {
  return piece.length >= 4 && piece.length <= MAX_NAME && TELLING.test(piece) && /\p{L}/u.test(piece);
}
