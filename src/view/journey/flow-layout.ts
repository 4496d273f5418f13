import type { FlowLink, FlowPlace } from "../../desk/journey/journey-summary.ts";
import { STEPS, type Step } from "../../desk/journey/touch.ts";

/** Width of the drawing, in units of its own: it is stretched to the width of the page. */
export const WIDTH = 1000;
/** Between things that stand beside each other. */
const GAP = 14;

/** One step of the map: a bar whose width is its journeys. */
export interface FlowRow {
  readonly place: "start" | Step;
  readonly journeys: number;
  readonly x: number;
  readonly width: number;
  /** Journeys that ended here. */
  readonly left: number;
  readonly solved: number;
}

/** A band from the foot of one row to the head of the next, or, where a journey ends, to nowhere. */
export interface FlowBand {
  readonly row: number;
  readonly kind: "way" | "left" | "solved";
  readonly fromX: number;
  readonly toX: number;
  readonly width: number;
}

interface FlowLayout {
  readonly rows: readonly FlowRow[];
  readonly bands: readonly FlowBand[];
}

/** A link that is shown, between rows; `to` is -1 where journeys end. */
interface Lane {
  readonly from: number;
  readonly to: number;
  readonly kind: FlowBand["kind"];
  readonly journeys: number;
}

/**
 * Steps below each other, each as wide as its journeys; those who skip a step pass it on the right. Withheld links are left out, so that a step
 * may give out less than it takes in.
 */
export function layOutFlow(links: readonly FlowLink[]): FlowLayout {
  const shown = links.filter(({ journeys }) => journeys !== null && journeys > 0);
  const places = (["start", ...STEPS] as const).filter((place) =>
    shown.some(({ from, to }) => from === place || to === place),
  );
  const lanes = shown.map(({ from, to, journeys }): Lane => {
    const kind = to === "left" || to === "solved" ? to : "way";
    return {
      from: placeOf(places, from),
      to: kind === "way" ? placeOf(places, to) : -1,
      kind,
      journeys: journeys!,
    };
  });
  const sizes = places.map((_, row) =>
    Math.max(sum(lanes.filter(({ from }) => from === row)), sum(lanes.filter(({ to }) => to === row))),
  );
  const passing = places.map((_, row) =>
    lanes.filter(({ from, to }) => from < row && to > row).sort(byTarget),
  );
  const scale = scaleOf(sizes, passing);
  const slots = places.map((_, row) => slotsOf(sizes[row]!, passing[row]!, scale));
  const bands = places.flatMap((_, row) => bandsOf(row, { lanes, slots, scale }));
  const rows = places.map((place, row) => ({
    place,
    journeys: sizes[row]!,
    x: 0,
    width: sizes[row]! * scale,
    left: sum(lanes.filter(({ from, kind }) => from === row && kind === "left")),
    solved: sum(lanes.filter(({ from, kind }) => from === row && kind === "solved")),
  }));
  return { rows, bands };
}

function placeOf(places: readonly FlowPlace[], place: FlowPlace): number {
  return places.indexOf(place);
}

function sum(lanes: readonly Lane[]): number {
  return lanes.reduce((all, { journeys }) => all + journeys, 0);
}

/** The next step first, then those further down; of one step, who come from nearest first. */
function byTarget(a: Lane, b: Lane): number {
  return a.to - b.to || b.from - a.from;
}

/** Units for one journey, so that the widest row fits. */
function scaleOf(sizes: readonly number[], passing: readonly (readonly Lane[])[]): number {
  const scales = sizes.map(
    (size, row) => (WIDTH - GAP * passing[row]!.length) / Math.max(1, size + sum(passing[row]!)),
  );
  return Math.min(...scales, WIDTH);
}

/** Where each passing lane stands in a row: to the right of its bar. */
function slotsOf(size: number, passing: readonly Lane[], scale: number): ReadonlyMap<Lane, number> {
  let x = size * scale;
  return new Map(
    passing.map((lane) => {
      const at = x + GAP;
      x = at + lane.journeys * scale;
      return [lane, at] as const;
    }),
  );
}

/** The bands that leave a row: those of its own from left to right, endings last, and those that pass it. */
function bandsOf(
  row: number,
  given: {
    readonly lanes: readonly Lane[];
    readonly slots: readonly ReadonlyMap<Lane, number>[];
    readonly scale: number;
  },
): FlowBand[] {
  const { lanes, slots, scale } = given;
  const own = lanes.filter(({ from }) => from === row);
  const ordered = [
    ...own.filter(({ to }) => to >= 0).sort(byTarget),
    ...own.filter(({ kind }) => kind === "solved"),
    ...own.filter(({ kind }) => kind === "left"),
  ];
  let x = 0;
  const leaving = ordered.map((lane) => {
    const fromX = x;
    x += lane.journeys * scale;
    return { lane, fromX };
  });
  const through = [...slots[row]!].map(([lane, fromX]) => ({ lane, fromX }));
  const next = row + 1;
  const arriving = lanes.filter(({ to }) => to === next).sort(byTarget);
  return [...leaving, ...through].map(({ lane, fromX }) => {
    const width = lane.journeys * scale;
    const before = arriving.slice(0, arriving.indexOf(lane));
    const toX =
      lane.to < 0 ? fromX : lane.to === next ? sum(before) * scale : (slots[next]!.get(lane) ?? fromX);
    return { row, kind: lane.kind, fromX, toX, width };
  });
}
