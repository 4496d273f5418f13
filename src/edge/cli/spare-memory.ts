import { setFlagsFromString } from "node:v8";

/** Per cent that the heap may grow by between two collections of all of it. V8 lets a small heap become four times as large. */
const GROWTH = 15;

/** Beyond so many tickets a collection takes a second, and the heap grows by its own rules. */
const MANY = 100_000;

/** For a run that holds many tickets: its garbage is collected sooner. The memory and the processor time of it: docs/scale.md. */
export function spareMemory(tickets: number): void {
  if (tickets <= MANY) setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
