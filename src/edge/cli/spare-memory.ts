import { setFlagsFromString } from "node:v8";

/** Per cent that the heap may grow by between two collections of all of it, while files are read and tickets judged. V8 lets a small heap become four times as large. */
const AT_WORK = 30;

/** The same, for a run that holds all tickets until its end. */
const HOLDING = 15;

/** Beyond so many tickets a collection takes a second, and the heap grows by its own rules. */
const MANY = 100_000;

/** Garbage of the program and its threads is collected sooner, until `spareMemory` knows better. The memory and the processor time of it: docs/scale.md. */
export function beginSparing(): void {
  grow(AT_WORK);
}

/** For a run that holds so many tickets. */
export function spareMemory(tickets: number): void {
  grow(tickets <= MANY ? HOLDING : BY_ITS_OWN_RULES);
}

/** For a run that holds but the ids of tickets, of which there are so many by now. */
export function spareWhileFew(ids: number): void {
  if (ids > MANY) grow(BY_ITS_OWN_RULES);
}

const BY_ITS_OWN_RULES = 0;

function grow(percent: number): void {
  setFlagsFromString(`--heap-growing-percent=${percent}`);
}
