/**
 * The portal's search beside MiniSearch and Orama.
 *
 *   node bench/run.mjs portal-search quality <labelled set...>        subjects alone as queries; with typing errors too
 *   node bench/run.mjs portal-search quality --folds <labelled set...>   the same inside history.jsonl, for choosing
 *   node bench/run.mjs portal-search random <labelled set...>   what learned words bring where links are random
 *   node bench/run.mjs portal-search speed <folder of articles> [copies...]   on-CPU time, interleaved with MiniSearch
 *
 * A labelled set is a folder with articles/, history.jsonl and test.jsonl. `copies` repeats the articles under new ids.
 */
import { measureQuality } from "./portal/quality.ts";
import { measureRandomLinks } from "./portal/random-links.ts";
import { measureSpeed } from "./portal/speed.ts";

const [part, ...args] = process.argv.slice(2);
if (part === "quality" && args.length > 0) {
  const sets = args.filter((arg) => arg !== "--folds");
  for (const set of sets) await measureQuality(set, { folds: args.includes("--folds") });
} else if (part === "random" && args.length > 0) {
  for (const set of args) await measureRandomLinks(set);
} else if (part === "speed" && args[0] !== undefined) {
  const copies = args.length > 1 ? args.slice(1).map(Number) : [1, 8];
  for (const times of copies) await measureSpeed(args[0], times);
} else {
  console.error(
    "usage: node bench/run.mjs portal-search quality [--folds] <labelled set...> | random <labelled set...> | speed <articles> [copies...]",
  );
  process.exit(2);
}
