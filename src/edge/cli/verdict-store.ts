import type { Evidence, Verdict } from "../../index.ts";

/** Where an article answers: most verdicts name the same few. */
type Place = Pick<Evidence, "articleId" | "title" | "anchor" | "heading">;

const UNEXPLAINED = { features: {}, matchedTerms: [], resolvedTickets: [], lentTickets: null } as const;
const NO_EVIDENCE: readonly [] = [];

/**
 * Keeps the verdicts of many tickets in some 250 bytes each, where one that comes from a thread takes 5,000: places and words once for all,
 * and numbers in a few arrays. What no report says is not kept: features, resolved tickets, and the words of all articles but the first.
 */
export class VerdictStore {
  readonly #places = new Numbered<Place>();
  readonly #words = new Numbered<string>();
  /** Of each verdict the places of its articles, then the words of the first one. */
  readonly #numbers = new Growing(Uint32Array);
  readonly #scores = new Growing(Float64Array);
  /** Of each verdict: where its numbers start, and its scores. */
  readonly #starts = new Growing(Uint32Array);
  /** By verdict. */
  readonly #lent = new Map<number, { readonly rank: number; readonly ids: readonly string[] }>();

  /** The same verdict. Its evidence is made anew each time that it is read. */
  keep(verdict: Verdict): Verdict {
    if (verdict.evidence.length === 0) return { ...verdict, evidence: NO_EVIDENCE } as Verdict;
    const at = this.#starts.length / 2;
    this.#starts.push(this.#numbers.length);
    this.#starts.push(this.#scores.length);
    for (const [
      rank,
      { articleId, title, anchor, heading, score, lentTickets },
    ] of verdict.evidence.entries()) {
      const place = { articleId, title, anchor, heading };
      this.#numbers.push(this.#places.numberOf(JSON.stringify(place), place));
      this.#scores.push(score);
      if (lentTickets !== null) this.#lent.set(at, { rank, ids: lentTickets });
    }
    for (const word of verdict.evidence[0]!.matchedTerms)
      this.#numbers.push(this.#words.numberOf(word, word));
    return new KeptVerdict(verdict, this, at) as unknown as Verdict;
  }

  evidenceOf(at: number): Evidence[] {
    const [number, score, numbersEnd = this.#numbers.length, scoresEnd = this.#scores.length] =
      this.#starts.slice(2 * at, 2 * at + 4) as unknown as [number, number, number?, number?];
    const scores = this.#scores.slice(score, scoresEnd);
    const words = this.#numbers.slice(number + scores.length, numbersEnd);
    const lent = this.#lent.get(at);
    return Array.from(scores, (each, rank) => ({
      ...this.#places.at(this.#numbers.at(number + rank)),
      score: each,
      ...UNEXPLAINED,
      ...(rank === 0 && { matchedTerms: Array.from(words, (word) => this.#words.at(word)) }),
      ...(rank === lent?.rank && { lentTickets: lent.ids }),
    }));
  }
}

class KeptVerdict {
  readonly ticketId: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly probability: number | null;
  readonly chance: number;
  readonly #store: VerdictStore;
  readonly #at: number;

  constructor(verdict: Verdict, store: VerdictStore, at: number) {
    this.ticketId = verdict.ticketId;
    this.outcome = verdict.outcome;
    this.reason = verdict.reason;
    this.probability = verdict.probability;
    this.chance = verdict.outcome === "excluded" ? 0 : verdict.chance;
    this.#store = store;
    this.#at = at;
  }

  get evidence(): readonly Evidence[] {
    return this.#store.evidenceOf(this.#at);
  }
}

/** Equal values once, by the order in which they came. */
class Numbered<Value> {
  readonly #numbers = new Map<string, number>();
  readonly #values: Value[] = [];

  numberOf(key: string, value: Value): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#values.length);
    return this.#values.push(value) - 1;
  }

  at(number: number): Value {
    return this.#values[number]!;
  }
}

const FIRST_LENGTH = 4096;
const GROWTH = 1.5;

class Growing<Values extends Uint32Array | Float64Array> {
  #values: Values;
  length = 0;

  constructor(type: new (length: number) => Values) {
    this.#values = new type(FIRST_LENGTH);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const longer = new (this.#values.constructor as new (length: number) => Values)(
        Math.ceil(GROWTH * this.length),
      );
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.length++] = value;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  /** A copy. */
  slice(from: number, to: number): Values {
    return this.#values.slice(from, Math.min(to, this.length)) as Values;
  }
}
