/** Where an article stands in its life. Only `published` articles answer customers. */
export type ArticleState = "draft" | "published" | "retired";

const words: Readonly<Record<ArticleState, string>> = {
  draft: `draft, drafted, wip, work in progress, in progress, in work, todo, to do, planned, proposed, unpublished, pending,
    pending review, pending approval, awaiting approval, review, in review, under review, needs review, ready for review,
    scheduled, scheduled publish, not validated, unvalidated, private, hidden, rejected, on hold, internal, confidential, restricted,
    unlisted, not published, unapproved, not approved, embargoed, disabled, inactive, future, auto draft`,
  published: `published, publish, live, active, current, released, final, validated, valid, public, online,
    stable, pending retirement`,
  retired: `retired, archived, archive, deprecated, obsolete, outdated, withdrawn, expired, deleted, removed,
    superseded, replaced, closed, end of life, eol, trash, trashed, discontinued, sunset`,
};

const stateByWord = new Map<string, ArticleState>();
for (const state of ["draft", "published", "retired"] as const) {
  for (const word of words[state].split(",")) stateByWord.set(lettersOf(word), state);
}

/** The state that a word means, in English, whatever its case; `null` for a word that is not known. */
export function toState(value: unknown): ArticleState | null {
  return typeof value === "string" ? (stateByWord.get(lettersOf(value)) ?? null) : null;
}

/** `Work in progress`, `work-in-progress` and `WorkInProgress` are one word. */
function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

const rank: Readonly<Record<ArticleState, number>> = { draft: 2, retired: 1, published: 0 };

/** Where two things are said, the one that shows the article to fewer people holds. */
export function stricterState(a: ArticleState, b: ArticleState): ArticleState {
  return rank[a] >= rank[b] ? a : b;
}
