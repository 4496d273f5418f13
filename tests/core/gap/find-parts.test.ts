import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/core/gap/find-gaps.ts";
import { plantedTickets } from "./planted.ts";
import { ticket, unsolvable } from "./tickets.ts";

/** One subject, two problems, and tickets that but name it. */
const printing = [
  "printer in the lobby smears black ink on paper",
  "lobby printer ink smears on every paper",
  "ink smears, printer paper comes out black",
  "printer smears black ink all over the paper",
  "black ink smears on printer paper again",
  "printer asks for a badge pin before release",
  "pin for badge release at the printer unknown",
  "printer badge release wants a pin",
  "which pin does the printer badge release want",
  "badge pin refused when I release at the printer",
  "printer",
  "printer please",
].map((subject, i) => ticket(`print-${i}`, subject));

const gapsOf = (tickets: readonly ReturnType<typeof ticket>[]) =>
  findGaps(
    tickets,
    tickets.map(({ id }) => unsolvable(id)),
    { tightness: 0.2 },
  );

describe("a wide gap", () => {
  const wide = gapsOf([...plantedTickets(), ...printing]).find(({ ticketIds }) =>
    ticketIds.includes("print-0"),
  )!;

  it("says what it falls into, each part with a name of its own", () => {
    expect(wide.parts.map(({ ticketIds }) => ticketIds)).toEqual([
      ["print-5", "print-6", "print-7", "print-8", "print-9"],
      ["print-0", "print-1", "print-2", "print-3", "print-4"],
    ]);
    expect(wide.parts[0]!.label).toMatch(/pin|badge|release/);
    expect(wide.parts[1]!.label).toMatch(/ink|smears|black/);
  });

  it("holds all tickets of its parts, each in one part", () => {
    const inParts = wide.parts.flatMap(({ ticketIds }) => ticketIds);
    expect(new Set(inParts).size).toBe(inParts.length);
    for (const id of inParts) expect(wide.ticketIds).toContain(id);
  });
});

it("a small gap, and one of one piece, have no parts", () => {
  const same = Array.from({ length: 30 }, (_, i) => ticket(`s${i}`, "coffee machine leaks water"));
  for (const { parts } of gapsOf([...plantedTickets(), ...same])) expect(parts).toEqual([]);
});
