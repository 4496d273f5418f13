import { mustBe, refuse } from "../door/door.ts";
import { text } from "../door/kinds.ts";
import { LevelZeroError } from "../error.ts";
import { mustFit } from "../history/history-door.ts";
import { loadHistory, serializeHistory } from "../history/serialize-history.ts";
import { mustBeIndex } from "../search/check-options.ts";
import { loadIndex } from "../search/load-index.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { serializeIndex } from "../search/serialize-index.ts";
import { jsonOrNull } from "../text/json.ts";
import { scorerDoor } from "./check-options.ts";
import { createScorer, type ScoreOptions, type Scorer } from "./create-scorer.ts";

const FORMAT = "level-zero-scorer";
const VERSION = 1;

interface ScorerFile {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** As `serializeIndex` and `serializeHistory` write them: texts in a text, so that each is checked by its own reader. */
  readonly index: string;
  readonly history: string | null;
  readonly settings: Omit<ScoreOptions, "history" | "vectors">;
  /** Always `"end"`: a file cut short has none. */
  readonly end: "end";
}

/**
 * All that judges a ticket as one text, for `loadScorer` in another thread, process or machine: articles, history, model and settings. The same
 * input gives the same text, so its hash tells whether verdicts can have changed. It holds every article in full and the terms of resolved
 * tickets: keep it as you keep those.
 * Vectors are left out: `serializeVectors` has a file for them, which `loadScorer` takes beside this one.
 * @throws LevelZeroError `INVALID_OPTION` as `createScorer`, and for a `findability` that is a function, as code cannot be sent.
 */
export function serializeScorer(index: SearchIndex, options: ScoreOptions = {}): string {
  mustBeIndex(index, "serializeScorer");
  // In the order of the door, whatever the caller's.
  const { history = null, vectors: _, notFitted: __, ...settings } = scorerDoor(options);
  mustFit(history, index, "serializeScorer");
  if (typeof settings.findability === "function")
    refuse(
      "INVALID_OPTION",
      "serializeScorer: findability must be true or false, got a function, which cannot be written down.",
    );
  const file: ScorerFile = {
    format: FORMAT,
    version: VERSION,
    index: serializeIndex(index),
    history: history === null ? null : serializeHistory(history),
    settings,
    end: "end",
  };
  return JSON.stringify(file);
}

/**
 * The scorer that `serializeScorer` wrote: it gives the same verdicts, to the last digit.
 * @param json what `serializeScorer` wrote
 * @throws LevelZeroError `FOREIGN_FILE` for anything else, or what is cut short; `UNSUPPORTED_VERSION` for another version; `INVALID_OPTION`
 * if the model judges with vectors and they are not there.
 */
export function loadScorer(json: string, options: LoadScorerOptions = {}): Scorer {
  return openScorer(json, options).scorer;
}

/** The same, with the index that it judges by. */
export function openScorer(
  json: string,
  options: LoadScorerOptions = {},
): { readonly scorer: Scorer; readonly index: SearchIndex } {
  mustBe(text, json, "loadScorer: the file");
  const file = readFile(json);
  const index = loadIndex(file.index);
  const history = file.history === null ? null : loadHistory(file.history);
  return { index, scorer: createScorer(index, { ...file.settings, ...options, history }) };
}

/** What stands in files of its own. */
export type LoadScorerOptions = Pick<ScoreOptions, "vectors">;

const FOREIGN = "Expected a scorer of level-zero, as `serializeScorer` writes it, whole.";

function readFile(json: string): ScorerFile {
  const file = jsonOrNull(json) as Partial<ScorerFile> | null;
  if (typeof file !== "object" || file === null || file.format !== FORMAT)
    throw new LevelZeroError("FOREIGN_FILE", FOREIGN);
  if (file.version !== VERSION) {
    const message = `Expected a level-zero scorer of version ${VERSION}, got version ${String(file.version)}. Make it anew from the articles.`;
    throw new LevelZeroError("UNSUPPORTED_VERSION", message);
  }
  const isHistory = file.history === null || typeof file.history === "string";
  const isWhole = typeof file.index === "string" && isHistory && typeof file.settings === "object";
  if (!isWhole || file.end !== "end") throw new LevelZeroError("FOREIGN_FILE", FOREIGN);
  return file as ScorerFile;
}
