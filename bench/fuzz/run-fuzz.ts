import { createRandom } from "../../src/core/math/random.ts";
import { mutate } from "./mutate.ts";
import { createTargets } from "./targets.ts";

export interface Found {
  readonly target: string;
  readonly seed: number;
  readonly text: string;
  readonly error: string;
}

export interface FuzzRun {
  readonly inputs: number;
  /** At most ten. */
  readonly found: readonly Found[];
  /** The slowest input of each parser, in milliseconds of processor time: a busy machine makes none slow. Empty without `tooSlowMs`. */
  readonly slowestMs: Readonly<Record<string, number>>;
}

export interface FuzzOptions {
  readonly seed: number;
  readonly inputs: number;
  readonly fixtures: string;
  /** Name of the one parser that is tried; all unless given. */
  readonly only?: string | undefined;
  /**
   * Beyond this an input is found too. Default: never, for a process that does other things beside. Then no time is measured: where there
   * are many threads, to ask for the processor time of all of them takes as long as to parse.
   */
  readonly tooSlowMs?: number;
}

/** Gives every parser mutated inputs, the same for the same seed. */
export function runFuzz({ seed, inputs, fixtures, only, tooSlowMs }: FuzzOptions): FuzzRun {
  const random = createRandom(seed);
  const targets = createTargets(fixtures).filter(({ name }) => only === undefined || name === only);
  const all = targets.reduce((sum, { weight }) => sum + weight, 0);
  const found: Found[] = [];
  const slowestMs: Record<string, number> = {};
  let run = 0;
  for (const { name, weight, seeds, check, mutate: own } of targets) {
    const share = Math.round((inputs * weight) / all);
    for (let i = 0; i < share && found.length < 10; i++, run++) {
      const original = seeds[Math.floor(random() * seeds.length)]!;
      const text = own === undefined ? mutate(original, seeds, random) : own(original, random);
      const started = tooSlowMs === undefined ? null : process.cpuUsage();
      let error = failureOf(check, text);
      if (started !== null) {
        const { user, system } = process.cpuUsage(started);
        const ms = Math.round((user + system) / 1_000);
        slowestMs[name] = Math.max(slowestMs[name] ?? 0, ms);
        if (ms > tooSlowMs!) error ??= `${ms} ms`;
      }
      if (error !== null) found.push({ target: name, seed, text, error });
    }
  }
  return { inputs: run, found, slowestMs };
}

function failureOf(check: (text: string) => void, text: string): string | null {
  try {
    check(text);
    return null;
  } catch (error) {
    if (error instanceof Error && error.name === "LevelZeroError") return null;
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
