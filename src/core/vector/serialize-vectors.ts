import { mustHave, mustSay } from "../door/takes.ts";
import { LevelZeroError } from "../error.ts";
import { jsonOrNull } from "../text/json.ts";
import { withCompare } from "./compare-vectors.ts";
import { fromSteps, toSteps } from "./create-vectors.ts";
import type { Vectors } from "./vectors.ts";

const FORMAT = "level-zero-vectors";
const VERSION = 1;

interface VectorFile {
  readonly format: typeof FORMAT;
  readonly version: number;
  readonly embedder: string;
  readonly dimensions: number;
  readonly vectors: readonly (readonly [hash: string, steps: readonly number[]])[];
  readonly tickets: readonly (readonly [id: string, hash: string])[];
}

/** The vectors as text, for `loadVectors`: what the next run gives to `createVectors` as `known`. From vectors of some models, texts can be guessed: keep the file as you keep the tickets. */
export function serializeVectors(vectors: Vectors): string {
  mustHave(vectors, "embedder dimensions byHash tickets", "serializeVectors: the vectors");
  const file: VectorFile = {
    format: FORMAT,
    version: VERSION,
    embedder: vectors.embedder,
    dimensions: vectors.dimensions,
    vectors: [...vectors.byHash].map(([hash, vector]) => [hash, toSteps(vector)]),
    tickets: [...vectors.tickets],
  };
  return JSON.stringify(file);
}

/**
 * The vectors that `serializeVectors` wrote.
 * @param json what `serializeVectors` wrote
 * @throws LevelZeroError `FOREIGN_FILE` for anything else, or what is cut short; `UNSUPPORTED_VERSION` for another version.
 */
export function loadVectors(json: string): Vectors {
  mustSay(json, "loadVectors: the file");
  const file = jsonOrNull(json) as VectorFile | null;
  if (file?.format !== FORMAT) throw new LevelZeroError("FOREIGN_FILE", FOREIGN);
  if (file.version !== VERSION)
    throw new LevelZeroError(
      "UNSUPPORTED_VERSION",
      `Expected vectors of version ${VERSION}, got version ${String(file.version)}. Make them anew with createVectors.`,
    );
  if (!isWhole(file)) throw new LevelZeroError("FOREIGN_FILE", FOREIGN);
  return withCompare({
    embedder: file.embedder,
    dimensions: file.dimensions,
    byHash: new Map(file.vectors.map(([hash, steps]) => [hash, fromSteps(steps)])),
    tickets: new Map(file.tickets),
  });
}

function isWhole({ embedder, dimensions, vectors, tickets }: VectorFile): boolean {
  const isVector = (steps: unknown): boolean =>
    Array.isArray(steps) && steps.length === dimensions && steps.every(Number.isFinite);
  return (
    typeof embedder === "string" &&
    arePairs(vectors, isVector) &&
    arePairs(tickets, (hash) => typeof hash === "string")
  );
}

/** A list of names, each with what `isRight` takes. */
function arePairs(list: unknown, isRight: (value: unknown) => boolean): boolean {
  return (
    Array.isArray(list) &&
    list.every((pair) => Array.isArray(pair) && typeof pair[0] === "string" && isRight(pair[1]))
  );
}

const FOREIGN = "Expected vectors of level-zero, as `serializeVectors` writes them, whole.";
