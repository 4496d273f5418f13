import fc from "fast-check";
import { expect, it } from "vitest";
import type { FlowLink, FlowPlace } from "../../../src/desk/journey/journey-summary.ts";
import { layOutFlow, WIDTH } from "../../../src/view/journey/flow-layout.ts";

const ORDER: readonly FlowPlace[] = [
  ...(["start", "arrive", "search", "refine", "open", "yes", "no", "form", "contact", "again"] as const),
];

/** Ways of journeys, so that what comes into a step goes out of it. */
const ways = fc.array(
  fc.record({
    steps: fc.subarray([...ORDER.slice(1)], { minLength: 1 }),
    end: fc.constantFrom<FlowPlace | null>("left", "solved", null),
    count: fc.integer({ min: 3, max: 500 }),
  }),
  { minLength: 1, maxLength: 12 },
);

function linksOf(
  all: readonly { steps: readonly FlowPlace[]; end: FlowPlace | null; count: number }[],
): FlowLink[] {
  const counts = new Map<string, number>();
  for (const { steps, end, count } of all) {
    const way = ["start", ...steps, ...(end === null ? [] : [end])];
    for (let at = 1; at < way.length; at++) {
      const key = `${way[at - 1]} ${way[at]}`;
      counts.set(key, (counts.get(key) ?? 0) + count);
    }
  }
  return [...counts].map(([key, journeys]) => {
    const [from, to] = key.split(" ") as [FlowPlace, FlowPlace];
    return { from, to, journeys, people: journeys };
  });
}

it("draws every band as wide as its journeys, within the page, and none over another at the foot or the head of a row", () => {
  fc.assert(
    fc.property(ways, (all) => {
      const { rows, bands } = layOutFlow(linksOf(all));
      const start = all.reduce((sum, { count }) => sum + count, 0);
      expect(rows[0]).toMatchObject({ place: "start", journeys: start });
      for (const { width } of rows) expect(width).toBeLessThanOrEqual(WIDTH + 1e-6);
      for (const [row] of rows.entries()) {
        for (const side of ["fromX", "toX"] as const) {
          const own = bands
            .filter((band) => band.row === row && (side === "fromX" || band.kind === "way"))
            .map((band) => ({ from: band[side], to: band[side] + band.width }))
            .sort((a, b) => a.from - b.from);
          for (const [at, { from, to }] of own.entries()) {
            expect(from).toBeGreaterThanOrEqual(-1e-6);
            expect(to).toBeLessThanOrEqual(WIDTH + 1e-6);
            if (at > 0) expect(from).toBeGreaterThanOrEqual(own[at - 1]!.to - 1e-6);
          }
        }
      }
      // What is drawn into a row is what is drawn out of the one above it.
      for (const [at, { width }] of rows.entries()) {
        if (at === 0) continue;
        const arriving = bands.filter(
          (band) => band.row === at - 1 && band.kind === "way" && band.toX < width - 1e-6,
        );
        expect(arriving.reduce((sum, band) => sum + band.width, 0)).toBeCloseTo(width, 4);
      }
    }),
    { numRuns: 80 },
  );
});

it("draws nothing of nothing", () => {
  expect(layOutFlow([])).toEqual({ rows: [], bands: [] });
});
