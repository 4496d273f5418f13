import type { TextKey } from "./report-texts.ts";
import type { Voice } from "./voice.ts";

type Named<K> = K extends `definition.${infer Name}.term` ? Name : never;

/** A number of the report that is defined. */
export type DefinitionName = Named<TextKey>;

/** One number of the report and what it means. */
interface Definition {
  readonly term: string;
  readonly text: string;
}

/** How a number of the report is defined; each formatter prints these words beside the numbers or at the end. */
export function definitionOf(name: DefinitionName, voice: Voice): Definition {
  return { term: voice.say(`definition.${name}.term`), text: voice.say(`definition.${name}.text`) };
}

/** Every definition, in the order in which they are printed. */
export function allDefinitions(voice: Voice): Definition[] {
  return NAMES.map((name) => definitionOf(name, voice));
}

const NAMES: readonly DefinitionName[] = [
  "levelZeroRate",
  "potentialRate",
  "auditedRate",
  "answeredRate",
  "estimatedRate",
  "decidedRate",
  "unsure",
  "interval",
  "scored",
  "gap",
  "pareto",
  "probability",
  "smallGroup",
  "auroc",
  "calibrationError",
];
