import type { PastQuestion } from "./learned-words.ts";

/**
 * People who must have asked with a word before anybody else can find, or is shown, anything by it: what fewer wrote may tell who
 * they are, or what they work on.
 */
export const ASKED_BY = 3;

/** For a word that all of them wrote as a name, and that no article the viewer sees has: a person, a customer, a secret project. */
export const NAMED_BY = 10;

type Asked = Pick<PastQuestion, "terms" | "plain" | "requester">;

/** The terms that enough people share. O(terms of the questions). */
export function sharedTerms(
  questions: readonly Asked[],
  isInArticles: (term: string) => boolean,
): Set<string> {
  const counts = new Map<string, { readonly all: People; readonly plain: People }>();
  for (const { terms, plain, requester } of questions) {
    terms.forEach((term, i) => {
      const count = counts.get(term) ?? { all: new People(NAMED_BY), plain: new People(ASKED_BY) };
      counts.set(term, count);
      count.all.add(requester);
      if (plain[i] === 1) count.plain.add(requester);
    });
  }
  const shared = [...counts].filter(
    ([term, { all, plain }]) =>
      plain.count >= ASKED_BY || all.count >= NAMED_BY || (all.count >= ASKED_BY && isInArticles(term)),
  );
  return new Set(shared.map(([term]) => term));
}

/** Counts different people, up to `most`. Somebody whom nobody knows is a person of their own. */
export class People {
  readonly #most: number;
  readonly #known: string[] = [];
  #unknown = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#known.length + this.#unknown;
  }

  add(requester: string | null): void {
    if (this.count >= this.#most) return;
    if (requester === null) this.#unknown += 1;
    else if (!this.#known.includes(requester)) this.#known.push(requester);
  }
}
