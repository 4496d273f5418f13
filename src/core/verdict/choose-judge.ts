import type { History } from "../history/history.ts";
import { DEFAULT_MODEL } from "./default-model.ts";
import type { Model } from "./model.ts";

/** What judges tickets. */
export interface Judge {
  /** What the desk already learned; `null` without resolved tickets. */
  readonly history: History | null;
  readonly model: Model;
  /** Why no model was fitted on the resolved tickets; `null` if one was, or none was to be. */
  readonly notFitted: string | null;
}

/** What resolved tickets teach, each when it is asked for. */
interface Teaching {
  learn(): Judge;
  historyFor(model: Model): History;
}

/**
 * Which model judges, decided here for all: **the one given, else one learned from resolved tickets, else the default**. A given model
 * judges as it is, and resolved tickets are its history; without resolved tickets there is none.
 */
export function chooseJudge(given: Model | undefined, resolved?: Teaching): Judge {
  if (given !== undefined)
    return { history: resolved?.historyFor(given) ?? null, model: given, notFitted: null };
  return resolved?.learn() ?? { history: null, model: DEFAULT_MODEL, notFitted: null };
}
