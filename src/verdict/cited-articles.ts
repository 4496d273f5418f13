import type { SearchIndex } from "../search/search-index.ts";

/** Finds the articles that a text cites. */
export type CitationReader = (text: string) => readonly string[];

/** Characters of a text that are read. */
const MAX_CHARACTERS = 20_000;
/** A piece longer than this names nothing. */
const MAX_NAME_CHARACTERS = 500;
/** Parts of a path that are read. */
const MAX_PARTS = 12;

/**
 * Prepares to find citations: ids, paths and addresses of these articles, written as one piece and in any case. An id
 * that could be a common word, such as `vpn`, is no citation; one with a digit, a slash or the like is. O(articles).
 */
export function createCitationReader(articles: SearchIndex["articles"]): CitationReader {
  const known = new Map<string, string | null>();
  for (const article of articles)
    for (const name of namesOf(article)) {
      const before = known.get(name);
      known.set(name, before === undefined || before === article.id ? article.id : null);
    }
  return (text) => {
    const found = new Set<string>();
    for (const piece of text.slice(0, MAX_CHARACTERS).toLowerCase().split(BETWEEN)) {
      const id = known.get(longestKnown(piece, known) ?? "");
      if (id !== undefined && id !== null) found.add(id);
    }
    return [...found];
  };
}

const BETWEEN = /[\s"'<>()[\]{},;|]+|:(?!\/\/)/;

/** All that an article may be called by, in lower case. */
function namesOf({ id, path, url, title }: SearchIndex["articles"][number]): string[] {
  const names = [id, path?.replace(/\.[^./]+$/, ""), url].map((name) =>
    withoutEnds((name ?? "").toLowerCase()),
  );
  const heading = title.toLowerCase();
  const telling = names.filter((name) => isTelling(name) && !heading.includes(name));
  return path === null ? telling : [...telling, withoutEnds(path.toLowerCase())];
}

/** Whether a name cannot be a word of plain prose. */
function isTelling(name: string): boolean {
  return name.length >= 4 && (/[/_]/.test(name) || (/\d/.test(name) && /\p{L}/u.test(name)));
}

/** The piece itself, or what is left of it when parts of a path are taken off its front. */
function longestKnown(piece: string, known: ReadonlyMap<string, unknown>): string | null {
  if (piece.length > MAX_NAME_CHARACTERS) return null;
  let rest = withoutEnds(piece);
  for (let part = 0; part < MAX_PARTS && rest !== ""; part++) {
    if (known.has(rest)) return rest;
    const slash = rest.indexOf("/");
    if (slash === -1) return null;
    rest = rest.slice(slash + 1);
  }
  return null;
}

/** Without protocol, query, fragment, and marks at the end. */
function withoutEnds(name: string): string {
  return name
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[?#].*$/s, "")
    .replace(/^[/.]+|[/.!*_`]+$/g, "");
}
