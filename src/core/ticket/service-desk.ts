import { DESKS } from "./desks/all-desks.ts";
import type { ServiceDesk } from "./desks/desk.ts";

/** A product, and the columns that speak for it. */
export interface RecognisedDesk {
  readonly desk: ServiceDesk;
  /** Columns that gave it away, named as `normalizeHeader` leaves them. */
  readonly marks: readonly string[];
  /** Whether one of them is no other product's. */
  readonly isSure: boolean;
}

const MARKS = Object.entries(DESKS).map(([desk, { sure, likely }]) => ({
  desk: desk as ServiceDesk,
  sure: sure.split(" "),
  likely: likely.split(" "),
}));

const SURE = 2;

/** Which product wrote a row with these columns, named as `normalizeHeader` leaves them; `null` if too little speaks for one. */
export function recogniseDesk(names: readonly string[]): RecognisedDesk | null {
  const present = new Set(names);
  let best: { readonly found: RecognisedDesk; readonly weight: number } | null = null;
  for (const { desk, sure, likely } of MARKS) {
    const surely = sure.filter((mark) => present.has(mark));
    const maybe = likely.filter((mark) => present.has(mark));
    const weight = SURE * surely.length + maybe.length;
    if (weight < SURE || weight <= (best?.weight ?? 0)) continue;
    best = { found: { desk, marks: [...surely, ...maybe], isSure: surely.length > 0 }, weight };
  }
  return best?.found ?? null;
}
