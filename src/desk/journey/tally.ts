import { countedShare } from "../../core/math/counted-share.ts";
import { MIN_PEOPLE } from "./journey-options.ts";

/** Journeys and the people who made them. Visits of people whom nobody knows count one by one; known people once. */
export class Tally {
  journeys = 0;
  #visits = 0;
  readonly #known = new Set<string>();

  add(person: string, isKnown: boolean): void {
    this.journeys++;
    if (isKnown) this.#known.add(person);
    else this.#visits++;
  }

  /** Takes in the counts of another. */
  join(other: Tally): void {
    this.journeys += other.journeys;
    this.#visits += other.#visits;
    for (const person of other.#known) this.#known.add(person);
  }

  get people(): number {
    return this.#known.size + this.#visits;
  }
}

/** A count with what it is of and its 95 per cent interval (Wilson). All `null` where fewer than three people are behind it or its rest. */
export interface Share {
  readonly count: number | null;
  readonly of: number;
  /** In [0, 1]; `null` for none of none, and where it is withheld. */
  readonly share: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A part and its rest, which is withheld where either is of one or two people. */
export class ShareTally {
  readonly #part: Tally = new Tally();
  readonly #rest: Tally = new Tally();

  add(person: string, isKnown: boolean, isPart: boolean): void {
    (isPart ? this.#part : this.#rest).add(person, isKnown);
  }

  /** Takes in the counts of another. */
  join(other: ShareTally): void {
    this.#part.join(other.#part);
    this.#rest.join(other.#rest);
  }

  get journeys(): number {
    return this.#part.journeys + this.#rest.journeys;
  }

  /** Different people in both together. */
  get people(): number {
    const all = new Tally();
    all.join(this.#part);
    all.join(this.#rest);
    return all.people;
  }

  share(): Share {
    return isFew(this.#part.people) || isFew(this.#rest.people)
      ? { count: null, of: this.journeys, share: null, low: null, high: null }
      : countedShare(this.#part.journeys, this.journeys);
  }
}

/** Whether so many people could be told apart: one or two. */
export function isFew(people: number): boolean {
  return people > 0 && people < MIN_PEOPLE;
}

/**
 * Which parts of a whole that is shown must not be shown: those of one or two people, and, where these could be found by subtraction, the next
 * smallest beside them.
 */
export function withheldOf(people: readonly number[]): readonly boolean[] {
  const withheld = people.map(isFew);
  const hidden = people.reduce((sum, count, at) => sum + (withheld[at] ? count : 0), 0);
  if (!isFew(hidden)) return withheld;
  const next = people.reduce(
    (best, count, at) => (!withheld[at] && count > 0 && (best < 0 || count < people[best]!) ? at : best),
    -1,
  );
  return withheld.map((is, at) => is || at === next);
}
