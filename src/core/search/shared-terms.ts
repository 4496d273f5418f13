import type { PastQuestion } from "./learned-words.ts";

/**
 * People who must have asked with a word before anybody else can find, or is shown, anything by it: what fewer wrote may tell who
 * they are, or what they work on.
 */
export const ASKED_BY = 3;

/**
 * For a word that no article the viewer sees has: it may name a person, a customer or a secret project, however it is written. R@5 is
 * the same with it as with three people for each word (hint3 .937, stackfaq .990, sumo-thunderbird .670 for .667; n = 968), R@1 falls by 2 in 300.
 */
const NAMED_BY = 10;

type Asked = Pick<PastQuestion, "terms" | "requester">;

/** The terms that enough people share. O(terms of the questions). */
export function sharedTerms(
  questions: readonly Asked[],
  isInArticles: (term: string) => boolean,
): Set<string> {
  const people = new Map<string, People>();
  for (const { terms, requester } of questions) {
    for (const term of terms) {
      const askers = people.get(term) ?? new People(NAMED_BY);
      people.set(term, askers);
      askers.add(requester);
    }
  }
  const shared = [...people].filter(
    ([term, { count }]) => count >= NAMED_BY || (count >= ASKED_BY && isInArticles(term)),
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
