import { Durations } from "./durations.ts";
import type { FlowLink, FlowPlace, Moment, Transition } from "./journey-summary.ts";
import type { Journey } from "./read-journeys.ts";
import { isFew, ShareTally, Tally, withheldOf } from "./tally.ts";
import { STEPS, type Step } from "./touch.ts";

const PLACES: readonly FlowPlace[] = ["start", ...STEPS, "solved", "left"];

/** How journeys went: as a map, as what followed what, and where they ended. */
export class FlowCounter {
  /** By the steps that somebody took: at most some hundred ways, whatever the number of journeys. */
  readonly #ways = new Map<string, Way>();
  readonly #transitions = new Links();
  readonly #durations = new Map<string, Durations>();
  readonly #moments = new Map<Step, { readonly left: ShareTally; readonly wrote: ShareTally }>();

  add(journey: Journey): void {
    const steps = new Set(journey.touches.map(({ step }) => step));
    const way: readonly FlowPlace[] = [
      "start",
      ...STEPS.filter((step) => steps.has(step)),
      ...endOf(journey),
    ];
    const key = way.join(" ");
    const known = this.#ways.get(key) ?? { places: way, tally: new Tally() };
    this.#ways.set(key, known);
    known.tally.add(journey.person, journey.isKnown);
    this.#follow(journey);
    this.#end(journey, steps);
  }

  /**
   * The map. Journeys over a link that fewer than three people took are left out whole, so that what comes in and what goes out of a step agree, and
   * nobody is found by subtraction.
   */
  links(): readonly FlowLink[] {
    let ways = [...this.#ways.values()];
    for (;;) {
      const links = linksOf(ways);
      const rare = new Set([...links].filter(([, { people }]) => isFew(people)).map(([key]) => key));
      if (rare.size === 0) return rowsOf(links);
      ways = ways.filter(({ places }) => !stepsOf(places).some((key) => rare.has(key)));
    }
  }

  transitions(): readonly Transition[] {
    return this.#transitions.rows().map((row) => ({
      ...row,
      medianSeconds:
        row.people === null ? null : (this.#durations.get(`${row.from} ${row.to}`)?.quantile(0.5) ?? null),
    }));
  }

  moments(): readonly Moment[] {
    return [...this.#moments]
      .filter(([, { left }]) => !isFew(left.people))
      .map(([step, { left, wrote }]) => ({
        step,
        journeys: left.journeys,
        left: left.share(),
        wrote: wrote.share(),
      }))
      .sort((a, b) => endings(b) - endings(a) || STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
  }

  #follow(journey: Journey): void {
    let before = journey.touches[0]!;
    for (const touch of journey.touches.slice(1)) {
      if (touch.step === before.step && touch.step !== "refine" && touch.step !== "again") continue;
      this.#transitions.add(before.step, touch.step, journey);
      const key = `${before.step} ${touch.step}`;
      const durations = this.#durations.get(key) ?? new Durations();
      this.#durations.set(key, durations);
      durations.add(touch.atMs - before.atMs);
      before = touch;
    }
  }

  #end(journey: Journey, steps: ReadonlySet<Step>): void {
    const { touches, person, isKnown, outcome } = journey;
    const written = touches.findIndex(({ step }) => step === "contact");
    const last = (written < 0 ? touches.at(-1) : touches[written - 1])?.step;
    for (const step of steps) {
      if (step === "contact" || step === "again") continue;
      const moment = this.#moments.get(step) ?? { left: new ShareTally(), wrote: new ShareTally() };
      this.#moments.set(step, moment);
      moment.left.add(person, isKnown, last === step && written < 0 && outcome === "unknown");
      moment.wrote.add(person, isKnown, last === step && written >= 0);
    }
  }
}

function endings({ left, wrote }: Moment): number {
  return (left.count ?? 0) + (wrote.count ?? 0);
}

interface Way {
  readonly places: readonly FlowPlace[];
  readonly tally: Tally;
}

/** "search open" for each two places that follow each other. */
function stepsOf(places: readonly FlowPlace[]): readonly string[] {
  return places.slice(1).map((place, at) => `${places[at]} ${place}`);
}

function linksOf(ways: readonly Way[]): ReadonlyMap<string, Tally> {
  const links = new Map<string, Tally>();
  for (const { places, tally } of ways)
    for (const key of stepsOf(places)) {
      const link = links.get(key) ?? new Tally();
      links.set(key, link);
      link.join(tally);
    }
  return links;
}

/** In the order of the places. */
function rowsOf(links: ReadonlyMap<string, Tally>): readonly FlowLink[] {
  return [...links]
    .map(([key, { journeys, people }]): FlowLink => {
      const [from, to] = key.split(" ") as [FlowPlace, FlowPlace];
      return { from, to, journeys, people };
    })
    .sort(byPlace);
}

function byPlace(a: FlowLink, b: FlowLink): number {
  return PLACES.indexOf(a.from) - PLACES.indexOf(b.from) || PLACES.indexOf(a.to) - PLACES.indexOf(b.to);
}

function endOf({ outcome }: Journey): readonly FlowPlace[] {
  if (outcome === "confirmed") return ["solved"];
  return outcome === "likely" || outcome === "unknown" ? ["left"] : [];
}

/** From where to where, and by how many. Once for each journey. */
class Links {
  readonly #tallies = new Map<FlowPlace, Map<FlowPlace, Tally>>();
  #last: { journey: Journey; keys: Set<string> } | null = null;

  add(from: FlowPlace, to: FlowPlace, journey: Journey): void {
    if (this.#last?.journey !== journey) this.#last = { journey, keys: new Set() };
    if (this.#last.keys.has(`${from} ${to}`)) return;
    this.#last.keys.add(`${from} ${to}`);
    const row = this.#tallies.get(from) ?? new Map<FlowPlace, Tally>();
    this.#tallies.set(from, row);
    const tally = row.get(to) ?? new Tally();
    row.set(to, tally);
    tally.add(journey.person, journey.isKnown);
  }

  /** In the order of the places. What leads out of one place is a whole: what could be found by subtraction is withheld too. */
  rows(): readonly FlowLink[] {
    return PLACES.flatMap((from) => {
      const row = [...(this.#tallies.get(from) ?? [])].sort(
        ([a], [b]) => PLACES.indexOf(a) - PLACES.indexOf(b),
      );
      const withheld = withheldOf(row.map(([, tally]) => tally));
      return row.map(([to, { journeys, people }], at) =>
        withheld[at] ? { from, to, journeys: null, people: null } : { from, to, journeys, people },
      );
    });
  }
}
