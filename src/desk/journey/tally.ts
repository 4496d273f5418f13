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

  get isFew(): boolean {
    return isFew(this.people);
  }

  /** What is told of them: `null` for one or two. */
  get shownPeople(): number | null {
    return this.isFew ? null : this.people;
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
    return this.all().people;
  }

  all(): Tally {
    const all = new Tally();
    all.join(this.#part);
    all.join(this.#rest);
    return all;
  }

  /** Whether one or two people are on a side. */
  get isFew(): boolean {
    return this.#part.isFew || this.#rest.isFew;
  }

  share(): Share {
    return this.isFew ? withheldShare(this.journeys) : countedShare(this.#part.journeys, this.journeys);
  }
}

/** Whether so many people could be told apart: one or two. */
export function isFew(people: number): boolean {
  return people > 0 && people < MIN_PEOPLE;
}

/** Which parts of a whole that is shown must not be shown: those of one or two people, and the smallest beside them until subtraction tells of no fewer than three. */
export function withheldOf(parts: readonly Tally[]): readonly boolean[] {
  return withRest(parts, () => new Tally());
}

/** The shares of the parts of a whole whose share is shown: by the same rule, on both sides. */
export function sharesOf(parts: readonly ShareTally[]): readonly Share[] {
  const withheld = withRest(parts, () => new ShareTally());
  return parts.map((part, at) => (withheld[at] ? withheldShare(part.journeys) : part.share()));
}

interface Part<T> {
  readonly journeys: number;
  readonly isFew: boolean;
  join(other: T): void;
}

/** The parts that are withheld are together one more part: it is found by subtracting the others. */
function withRest<T extends Part<T>>(parts: readonly T[], none: () => T): readonly boolean[] {
  const withheld = parts.map(({ isFew }) => isFew);
  for (;;) {
    const rest = none();
    for (const [at, part] of parts.entries()) if (withheld[at]) rest.join(part);
    if (!rest.isFew) return withheld;
    const [next] = [...parts.keys()]
      .filter((at) => !withheld[at] && parts[at]!.journeys > 0)
      .sort((a, b) => parts[a]!.journeys - parts[b]!.journeys || a - b);
    if (next === undefined) return withheld;
    withheld[next] = true;
  }
}

function withheldShare(of: number): Share {
  return { count: null, of, share: null, low: null, high: null };
}
