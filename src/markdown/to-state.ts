import type { ArticleState } from "../article/state.ts";
import { normalizeKey } from "./front-matter-entry.ts";

const words: Readonly<Record<ArticleState, string>> = {
  draft: `draft, drafted, wip, work in progress, in progress, in work, todo, to do, planned, proposed, unpublished, pending,
    pending review, pending approval, awaiting approval, review, in review, under review, needs review, ready for review,
    scheduled, scheduled publish, not validated, unvalidated, private, hidden, rejected, on hold`,
  published: `published, publish, live, active, current, released, final, validated, public, online, stable,
    pending retirement`,
  retired: `retired, archived, archive, deprecated, obsolete, outdated, withdrawn, expired, deleted, removed, inactive,
    superseded, replaced, closed, end of life, eol`,
};

const stateByWord = new Map<string, ArticleState>();
for (const state of ["draft", "published", "retired"] as const) {
  for (const word of words[state].split(",")) stateByWord.set(normalizeKey(word), state);
}

/** The state that a word of a header means, in English; `null` for a word that is not known. */
export function toState(value: unknown): ArticleState | null {
  return typeof value === "string" ? (stateByWord.get(normalizeKey(value)) ?? null) : null;
}

const rank: Readonly<Record<ArticleState, number>> = { draft: 2, retired: 1, published: 0 };

/** Where a header says two things, the one that shows the article to fewer people holds. */
export function stricterState(a: ArticleState, b: ArticleState): ArticleState {
  return rank[a] >= rank[b] ? a : b;
}

/** `yes`, `true`, `1` and their opposites; `null` for anything else, such as a date. */
export function toFlag(value: unknown): boolean | null {
  const text = String(value).toLowerCase();
  if (/^(?:true|yes|on|y|1)$/.test(text)) return true;
  return /^(?:false|no|off|n|0)$/.test(text) ? false : null;
}
