import { countedShare } from "../../core/math/counted-share.ts";
import type { GroupTable, JourneyGroup } from "./journey-summary.ts";
import { type Journey, OUTCOMES, type Outcome } from "./read-journeys.ts";
import { isFew, type Share, ShareTally, sharesOf, Tally, withheldOf } from "./tally.ts";

/** Counts of one group of journeys. */
export class GroupCounter {
  readonly all: Tally = new Tally();
  readonly #outcomes = new Map<Outcome, Tally>();
  readonly success: ShareTally = new ShareTally();
  readonly wrote: ShareTally = new ShareTally();

  add({ person, isKnown, isFollowed, outcome }: Journey): void {
    this.all.add(person, isKnown);
    const tally = this.#outcomes.get(outcome) ?? new Tally();
    this.#outcomes.set(outcome, tally);
    tally.add(person, isKnown);
    if (outcome === "direct" || !isFollowed) return;
    this.success.add(person, isKnown, outcome === "confirmed" || outcome === "likely");
    this.wrote.add(person, isKnown, outcome === "failed" || outcome === "not-found");
  }

  /** Takes in the counts of another. */
  join(other: GroupCounter): void {
    this.all.join(other.all);
    this.success.join(other.success);
    this.wrote.join(other.wrote);
    for (const [outcome, tally] of other.#outcomes) {
      const own = this.#outcomes.get(outcome) ?? new Tally();
      this.#outcomes.set(outcome, own);
      own.join(tally);
    }
  }

  /** Whether the same journeys counted in another way differ by one or two people, whom subtraction would tell. */
  differsByFew(other: GroupCounter): boolean {
    return OUTCOMES.some((outcome) => {
      const [own, their] = [this.#outcomes.get(outcome), other.#outcomes.get(outcome)];
      const journeys = Math.abs((own?.journeys ?? 0) - (their?.journeys ?? 0));
      return isFew(journeys) || isFew(Math.abs((own?.people ?? 0) - (their?.people ?? 0)));
    });
  }

  /** `isWithheld`: all of them. */
  outcomes(isWithheld = false): Readonly<Record<Outcome, Share>> {
    const few = withheldOf(OUTCOMES.map((outcome) => this.#outcomes.get(outcome) ?? new Tally()));
    const withheld = few.map((isFewOnly) => isWithheld || isFewOnly);
    const of = this.all.journeys;
    const shares = OUTCOMES.map((outcome, at): readonly [Outcome, Share] => [
      outcome,
      withheld[at]
        ? { count: null, of, share: null, low: null, high: null }
        : countedShare(this.#outcomes.get(outcome)?.journeys ?? 0, of),
    ]);
    return Object.fromEntries(shares) as Readonly<Record<Outcome, Share>>;
  }

  group(name: string): JourneyGroup {
    return {
      name,
      journeys: this.all.journeys,
      people: this.all.shownPeople,
      outcomes: this.outcomes(),
      success: this.success.share(),
      wrote: this.wrote.share(),
    };
  }
}

/** Groups by name. Those that are too small to be shown are shown together. */
export class GroupsCounter {
  readonly #groups = new Map<string, GroupCounter>();

  add(name: string, journey: Journey): void {
    const counter = this.#groups.get(name) ?? new GroupCounter();
    this.#groups.set(name, counter);
    counter.add(journey);
  }

  /** The rows are parts of all journeys, whose shares are shown too. */
  table(): GroupTable {
    const groups = [...this.#groups];
    const withheld = withheldOf(groups.map(([, { all }]) => all));
    const pooled = new GroupCounter();
    for (const [at, [, counter]] of groups.entries()) if (withheld[at]) pooled.join(counter);
    const small = withheld.filter(Boolean).length;
    const shown = [...groups.filter((_, at) => !withheld[at]), ["", pooled] as const];
    const success = sharesOf(shown.map(([, counter]) => counter.success));
    const wrote = sharesOf(shown.map(([, counter]) => counter.wrote));
    const rows = shown.map(([name, counter], at) => ({
      ...counter.group(name),
      success: success[at]!,
      wrote: wrote[at]!,
    }));
    const isShown = small > 0 && !pooled.all.isFew;
    return {
      rows: rows.slice(0, -1).sort((a, b) => b.journeys - a.journeys || (a.name < b.name ? -1 : 1)),
      pooled: isShown ? { ...rows.at(-1)!, name: `${small} small groups` } : null,
      small,
    };
  }
}
