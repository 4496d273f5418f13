// Runs programs one after the other in this process, each as printed, in the folder that it is started in: `node run-blocks.mjs <result.json> <program> …`.
// Writes for each what it failed with, or `null`. What a program leaves open ends with the process.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [result, ...programs] = process.argv.slice(2);
const { fetch } = globalThis;
/** As in a page: an address without a host is a file beside it. */
globalThis.fetch = async (address, init) =>
  typeof address === "string" && !/^\w+:/.test(address)
    ? new Response(readFileSync(address, "utf8"))
    : fetch(address, init);
console.log = () => {};

const failures = {};
for (const program of programs)
  try {
    await import(pathToFileURL(program).href);
    failures[program] = null;
  } catch (error) {
    failures[program] = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
writeFileSync(result, JSON.stringify(failures));
process.exit(0);
