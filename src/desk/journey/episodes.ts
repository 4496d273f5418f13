import type { Touch } from "./touch.ts";

/** All that one person did without a pause longer than people are followed. */
export interface Episode {
  readonly person: string;
  /** Whether the desk has a pseudonym for the person; else they are a visit, or a ticket that does not say who wrote it. */
  readonly isKnown: boolean;
  /** By time. */
  readonly touches: readonly Touch[];
}

interface Open {
  readonly touches: Touch[];
  /** Visits that were found to be theirs. */
  readonly visits: string[];
  lastMs: number;
}

/** Files are written as things happen, but not to the second: so late an event still finds its person. */
const LATE_MS = 3_600_000;

/**
 * Gathers touches by person, as they come in time, and hands on each episode when nothing more can belong to it. Memory holds those of the last
 * days, whatever the length of the stream.
 */
export class Episodes {
  readonly #horizonMs: number;
  readonly #done: (episode: Episode) => void;
  /** By person, the one who was seen longest ago first. */
  readonly #open = new Map<string, Open>();
  /** Visits of which it came out who made them. */
  readonly #personOf = new Map<string, string>();
  #clockMs = Number.NEGATIVE_INFINITY;
  /** The most people followed at once: what memory grows with. */
  most = 0;

  constructor(horizonMs: number, done: (episode: Episode) => void) {
    this.#horizonMs = horizonMs;
    this.#done = done;
  }

  /** The person behind a visit, as far as is known by now. */
  personOf(visit: string): string {
    return this.#personOf.get(visit) ?? visit;
  }

  /** What the visit did before belongs to this person too. */
  identify(visit: string, person: string): void {
    const before = this.personOf(visit);
    if (before === person) return;
    const touches = before === visit ? (this.#open.get(visit)?.touches ?? []) : [];
    this.#open.delete(visit);
    for (const touch of touches) this.#put(person, touch);
    this.#personOf.set(visit, person);
    this.#of(person, touches.at(-1)?.atMs ?? this.#clockMs).visits.push(visit);
  }

  add(person: string, touch: Touch): void {
    if (touch.atMs > this.#clockMs) {
      this.#clockMs = touch.atMs;
      this.#expire();
    }
    this.#put(person, touch);
    if (this.#open.size > this.most) this.most = this.#open.size;
  }

  end(): void {
    this.#clockMs = Number.POSITIVE_INFINITY;
    this.#expire();
  }

  #put(person: string, touch: Touch): void {
    const open = this.#of(person, touch.atMs);
    open.touches.push(touch);
    open.lastMs = Math.max(open.lastMs, touch.atMs);
    this.#open.delete(person);
    this.#open.set(person, open);
  }

  #of(person: string, atMs: number): Open {
    const open = this.#open.get(person) ?? { touches: [], visits: [], lastMs: atMs };
    this.#open.set(person, open);
    return open;
  }

  #expire(): void {
    for (const [person, open] of this.#open) {
      if (open.lastMs + this.#horizonMs + LATE_MS >= this.#clockMs) return;
      this.#open.delete(person);
      this.#hand(person, open);
    }
  }

  /** A person who was seen again after a while has more than one episode in one list. */
  #hand(person: string, { touches, visits }: Open): void {
    for (const visit of visits) this.#personOf.delete(visit);
    touches.sort((a, b) => a.atMs - b.atMs);
    const isKnown = person.startsWith(KNOWN);
    let from = 0;
    for (let at = 1; at <= touches.length; at++) {
      if (at < touches.length && touches[at]!.atMs - touches[at - 1]!.atMs <= this.#horizonMs) continue;
      this.#done({ person, isKnown, touches: touches.slice(from, at) });
      from = at;
    }
  }
}

const KNOWN = "p:";

/** How people, visits and tickets without a person are named: they can never be the same. */
export const personName = {
  known: (requester: string): string => `${KNOWN}${requester}`,
  visit: (session: string): string => `v:${session}`,
  ticket: (id: string): string => `t:${id}`,
} as const;
