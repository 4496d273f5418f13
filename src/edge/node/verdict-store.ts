import type { Evidence, Verdict } from "../../index.ts";
import { Numbered } from "./numbered.ts";
import { Numbers } from "./numbers.ts";

/** Where an article answers: most verdicts name the same few. */
type Place = Pick<Evidence, "articleId" | "title" | "anchor" | "heading">;

/** What a verdict says beside its numbers: the same few for all. */
type Call = Pick<Verdict, "outcome" | "reason">;

/** The article of a verdict that an article lent tickets to, by its rank, and those tickets. */
interface Lent {
  readonly rank: number;
  readonly ids: readonly string[];
}

/** What a store keeps, as plain data. */
export interface PackedVerdicts {
  readonly calls: readonly Call[];
  readonly places: readonly Place[];
  readonly words: readonly string[];
  readonly callOf: Uint16Array;
  readonly probabilities: Float64Array;
  readonly chances: Float64Array;
  readonly numbers: Uint32Array;
  readonly scores: Float64Array;
  readonly starts: Float64Array;
  readonly lent: readonly (readonly [number, Lent])[];
}

const NOTHING: readonly [] = [];

/**
 * Keeps the verdicts of many tickets in some 250 bytes each, where one that comes from a thread takes 5,000: places and words once for all,
 * and numbers in a few arrays. What no report says is not kept: features, resolved tickets, and the words of all articles but the first.
 */
export class VerdictStore {
  readonly #calls = new Numbered<Call>();
  readonly #places = new Numbered<Place>();
  readonly #words = new Numbered<string>();
  /** By verdict. `NaN` for `null`. */
  readonly #callOf = new Numbers(Uint16Array);
  readonly #probabilities = new Numbers(Float64Array);
  readonly #chances = new Numbers(Float64Array);
  /** Of each verdict the places of its articles, then the words of the first one. */
  readonly #numbers = new Numbers(Uint32Array);
  readonly #scores = new Numbers(Float64Array);
  /** Of each verdict: where its numbers start, and its scores. */
  readonly #starts = new Numbers(Float64Array);
  /** By verdict. */
  readonly #lent = new Map<number, Lent>();
  /** The evidence asked for last: whoever reads it reads it more than once. */
  #last: { readonly at: number; readonly evidence: readonly Evidence[] } = { at: -1, evidence: NOTHING };

  /** The same verdict. Its evidence is made anew when it is read. */
  keep(verdict: Verdict): Verdict {
    const { probability, evidence } = verdict;
    const at = this.#callOf.length;
    const chance = verdict.outcome === "excluded" ? 0 : verdict.chance;
    this.#begin(this.#callNumber(verdict), probability ?? Number.NaN, chance);
    for (const [rank, each] of evidence.entries()) {
      const { score, lentTickets } = each;
      this.#numbers.push(this.#placeNumber(each));
      this.#scores.push(score);
      if (lentTickets !== null) this.#lent.set(at, { rank, ids: lentTickets });
    }
    for (const word of evidence[0]?.matchedTerms ?? NOTHING) this.#numbers.push(this.#wordNumber(word));
    return this.#kept(verdict.ticketId, at);
  }

  /** All that is kept, as plain data for another thread. */
  pack(): PackedVerdicts {
    return {
      calls: this.#calls.values,
      places: this.#places.values,
      words: this.#words.values,
      callOf: this.#callOf.toArray(),
      probabilities: this.#probabilities.toArray(),
      chances: this.#chances.toArray(),
      numbers: this.#numbers.toArray(),
      scores: this.#scores.toArray(),
      starts: this.#starts.toArray(),
      lent: [...this.#lent],
    };
  }

  /** Keeps what another store kept, of tickets with these ids. O(numbers). */
  add(packed: PackedVerdicts, ticketIds: readonly string[]): Verdict[] {
    const { callOf, probabilities, chances, numbers, scores, starts } = packed;
    const calls = packed.calls.map((call) => this.#callNumber(call));
    const places = packed.places.map((place) => this.#placeNumber(place));
    const words = packed.words.map((word) => this.#wordNumber(word));
    const lent = new Map(packed.lent);
    return ticketIds.map((ticketId, from) => {
      const at = this.#callOf.length;
      this.#begin(calls[callOf[from]!]!, probabilities[from]!, chances[from]!);
      const [numbersEnd = numbers.length, scoresEnd = scores.length] = starts.subarray(
        2 * from + 2,
        2 * from + 4,
      );
      const [number, score] = [starts[2 * from]!, starts[2 * from + 1]!];
      for (let each = score; each < scoresEnd; each++) this.#scores.push(scores[each]!);
      for (let each = number; each < numbersEnd; each++)
        this.#numbers.push((each < number + scoresEnd - score ? places : words)[numbers[each]!]!);
      if (lent.has(from)) this.#lent.set(at, lent.get(from)!);
      return this.#kept(ticketId, at);
    });
  }

  #begin(call: number, probability: number, chance: number): void {
    this.#callOf.push(call);
    this.#probabilities.push(probability);
    this.#chances.push(chance);
    this.#starts.push(this.#numbers.length);
    this.#starts.push(this.#scores.length);
  }

  #callNumber({ outcome, reason }: Call): number {
    return this.#calls.numberOf(`${outcome} ${reason}`, () => ({ outcome, reason }));
  }

  #placeNumber({ articleId, title, anchor, heading }: Place): number {
    const key = `${articleId}\0${anchor}\0${title}\0${heading}`;
    return this.#places.numberOf(key, () => ({ articleId, title, anchor, heading }));
  }

  #wordNumber(word: string): number {
    return this.#words.numberOf(word, () => word);
  }

  #kept(ticketId: string, at: number): Verdict {
    return new KeptVerdict(ticketId, this, at) as unknown as Verdict;
  }

  callOf(at: number): Call {
    return this.#calls.at(this.#callOf.at(at));
  }

  probabilityOf(at: number): number | null {
    const probability = this.#probabilities.at(at);
    return Number.isNaN(probability) ? null : probability;
  }

  chanceOf(at: number): number {
    return this.#chances.at(at);
  }

  evidenceOf(at: number): readonly Evidence[] {
    if (this.#last.at === at) return this.#last.evidence;
    const evidence = this.#makeEvidence(at);
    this.#last = { at, evidence };
    return evidence;
  }

  #makeEvidence(at: number): readonly Evidence[] {
    const isLast = at + 1 === this.#callOf.length;
    const [number, score] = [this.#starts.at(2 * at), this.#starts.at(2 * at + 1)];
    const numbersEnd = isLast ? this.#numbers.length : this.#starts.at(2 * at + 2);
    const scoresEnd = isLast ? this.#scores.length : this.#starts.at(2 * at + 3);
    const count = scoresEnd - score;
    const lent = this.#lent.get(at);
    const evidence: Evidence[] = [];
    for (let rank = 0; rank < count; rank++) {
      const { articleId, title, anchor, heading } = this.#places.at(this.#numbers.at(number + rank));
      evidence.push({
        articleId,
        title,
        anchor,
        heading,
        score: this.#scores.at(score + rank),
        features: {},
        matchedTerms: rank === 0 ? this.#wordsAt(number + count, numbersEnd) : NOTHING,
        resolvedTickets: NOTHING,
        lentTickets: rank === lent?.rank ? lent.ids : null,
      });
    }
    return evidence;
  }

  #wordsAt(from: number, to: number): string[] {
    const words: string[] = [];
    for (let at = from; at < to; at++) words.push(this.#words.at(this.#numbers.at(at)));
    return words;
  }
}

class KeptVerdict {
  readonly ticketId: string;
  readonly #store: VerdictStore;
  readonly #at: number;

  constructor(ticketId: string, store: VerdictStore, at: number) {
    this.ticketId = ticketId;
    this.#store = store;
    this.#at = at;
  }

  get outcome(): Verdict["outcome"] {
    return this.#store.callOf(this.#at).outcome;
  }

  get reason(): Verdict["reason"] {
    return this.#store.callOf(this.#at).reason;
  }

  get probability(): number | null {
    return this.#store.probabilityOf(this.#at);
  }

  get chance(): number {
    return this.#store.chanceOf(this.#at);
  }

  get evidence(): readonly Evidence[] {
    return this.#store.evidenceOf(this.#at);
  }
}
