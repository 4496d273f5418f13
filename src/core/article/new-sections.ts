import { textHash } from "../math/text-hash.ts";
import type { Article, Section } from "./article.ts";
import { toDate } from "./to-date.ts";

/** A section as it once was: enough to tell later whether one says something new. Plain data. */
export interface KnownSection {
  readonly anchor: string;
  /** Eight hexadecimal digits of what it said. */
  readonly hash: string;
  readonly words: number;
  /** The day since which it is there, where it came after its article, ISO 8601; left out if it did not. */
  readonly since?: string;
}

/** A section under its old heading says something new if it has grown by so much of its words. */
const GROWN = 0.5;
/** Front matter key under which the days of new sections stand, by anchor. */
const KEY = "newSections";

/** What an article says, section by section. O(text). */
export function knownSections(article: Pick<Article, "sections" | "metadata">): KnownSection[] {
  const days = sectionDays(article);
  return article.sections.map((section, at) => ({
    anchor: section.anchor,
    hash: hashOf(section),
    words: countWords(section),
    ...(days[at] != null && { since: days[at] }),
  }));
}

/**
 * The article with its new sections dated by `day`, ISO 8601: those with words that none of `before` has, under a heading that was not there or that has
 * half as many words again; and with those of before that were new then, by the day of then. The same article if there are none. What resolved
 * tickets say of the article they do not say of these.
 */
export function dateNewSections(article: Article, before: readonly KnownSection[], day: string): Article {
  const byHash = new Map(before.map((section) => [section.hash, section]));
  const byAnchor = new Map(before.map((section) => [section.anchor, section]));
  const sinceOf = (section: Section): string | undefined => {
    const known = byHash.get(hashOf(section));
    if (known !== undefined) return known.since;
    const had = byAnchor.get(section.anchor);
    return had === undefined || countWords(section) > had.words * (1 + GROWN) ? day : had.since;
  };
  const dated = article.sections.flatMap((section) => {
    const since = sinceOf(section);
    return since === undefined ? [] : [[section.anchor, since] as const];
  });
  if (dated.length === 0) return article;
  return { ...article, metadata: { ...article.metadata, [KEY]: Object.fromEntries(dated) } };
}

/** Since which day each of its sections is there, in their order, ISO 8601; `null` for those as old as the article. */
export function sectionDays({
  sections,
  metadata,
}: Pick<Article, "sections" | "metadata">): (string | null)[] {
  const days = metadata[KEY];
  if (typeof days !== "object" || days === null) return sections.map(() => null);
  const byAnchor = new Map<string, unknown>(Object.entries(days));
  return sections.map(({ anchor }) => toDate(byAnchor.get(anchor))?.slice(0, 10) ?? null);
}

/** Whether some of its sections are younger than it. */
export function hasNewSections(article: Article): boolean {
  return sectionDays(article).some((day) => day !== null);
}

function hashOf({ text }: Section): string {
  return textHash(text).slice(0, 8);
}

function countWords({ text }: Section): number {
  return text.split(/\s+/).filter(Boolean).length;
}
