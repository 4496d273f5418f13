// Runs programs one after the other in this process, each as printed, in the folder that it is started in: `node run-blocks.mjs <result.json> <program> …`.
// Writes for each what it failed with, or `null`. What a program leaves open ends with the process.
import { readFileSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import os from "node:os";
import { pathToFileURL } from "node:url";

const [result, ...programs] = process.argv.slice(2);
const { fetch } = globalThis;
/** As in a page: an address without a host is a file beside it. */
globalThis.fetch = async (address, init) =>
  typeof address === "string" && !/^\w+:/.test(address)
    ? new Response(readFileSync(address, "utf8"))
    : fetch(address, init);
console.log = () => {};

/** Programs that are about threads. A thread takes longer to start than most programs to run, so the others get none. */
const THREADED = /\b(?:node-mjs|docs-scale-md)-\d+\.mjs$/;
const { availableParallelism } = os;
let current;
os.availableParallelism = () => (THREADED.test(current) ? availableParallelism() : 0);
syncBuiltinESMExports();

const failures = {};
for (const program of programs)
  try {
    current = program;
    await import(pathToFileURL(program).href);
    failures[program] = null;
  } catch (error) {
    failures[program] = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
writeFileSync(result, JSON.stringify(failures));
process.exit(0);
