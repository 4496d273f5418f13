/**
 * Gives every parser inputs that are nearly right.
 *   node bench/run.mjs fuzz [inputs, such as 1000000] [seed] [one parser, such as redact]
 * Without a seed it draws one and prints it: the same seed finds the same.
 */
import { runFuzz } from "./fuzz/run-fuzz.ts";

const [inputs = "20000", given, only] = process.argv.slice(2);
const seed = given === undefined ? Math.floor(Math.random() * 2 ** 32) : Number(given);
console.log(`seed ${seed}`);
const started = performance.now();
const {
  inputs: run,
  found,
  slowestMs,
} = runFuzz({ seed, inputs: Number(inputs), fixtures: "fixtures", only, tooSlowMs: 5_000 });
for (const one of found) console.log(`\n${one.target}: ${one.error}\n${JSON.stringify(one.text)}`);
console.log(
  `${run} inputs in ${Math.round((performance.now() - started) / 1_000)} s, ${found.length} found; slowest, in ms: ${JSON.stringify(slowestMs)}`,
);
process.exit(found.length === 0 ? 0 : 1);
