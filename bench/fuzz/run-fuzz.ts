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
  /** The slowest input of each parser, in milliseconds. */
  readonly slowestMs: Readonly<Record<string, number>>;
}

export interface FuzzOptions {
  readonly seed: number;
  readonly inputs: number;
  readonly fixtures: string;
  /** Beyond this an input is found too. Default: never, for machines that others keep busy. */
  readonly tooSlowMs?: number;
}

/** Gives every parser mutated inputs, the same for the same seed. */
export function runFuzz({
  seed,
  inputs,
  fixtures,
  tooSlowMs = Number.POSITIVE_INFINITY,
}: FuzzOptions): FuzzRun {
  const random = createRandom(seed);
  const targets = createTargets(fixtures);
  const all = targets.reduce((sum, { weight }) => sum + weight, 0);
  const found: Found[] = [];
  const slowestMs: Record<string, number> = {};
  let run = 0;
  for (const { name, weight, seeds, check } of targets) {
    const share = Math.round((inputs * weight) / all);
    for (let i = 0; i < share && found.length < 10; i++, run++) {
      const text = mutate(seeds[Math.floor(random() * seeds.length)]!, seeds, random);
      const started = performance.now();
      const error = failureOf(check, text);
      const ms = performance.now() - started;
      slowestMs[name] = Math.max(slowestMs[name] ?? 0, Math.round(ms));
      if (error !== null || ms > tooSlowMs)
        found.push({ target: name, seed, text, error: error ?? `${Math.round(ms)} ms` });
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
