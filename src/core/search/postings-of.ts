import { createPostings } from "./create-postings.ts";
import type { Postings } from "./postings.ts";
import type { SearchIndex } from "./search-index.ts";

/** Kept beside the index, so that a bundle which only searches is without them. */
const made = new WeakMap<SearchIndex, Postings>();

/**
 * The postings of all articles of an index, hidden ones too: for judging tickets, never for answering a viewer. Made when they are first
 * asked for, O(terms of all texts), and kept as long as the index.
 */
export function postingsOf(index: SearchIndex): Postings {
  const postings = made.get(index) ?? createPostings(index.articles, index.analyzer, index.reader);
  made.set(index, postings);
  return postings;
}

export function hasPostings(index: SearchIndex): boolean {
  return made.has(index);
}

/** For an index whose postings another thread made. */
export function givePostings(index: SearchIndex, postings: Postings): void {
  made.set(index, postings);
}
