// Bundles one bench and runs it: node bench/run.mjs score ../shared/data/kb-officedocs
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [name, ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const outfile = `${root}node_modules/.cache/bench/${name}.js`;
await build({
  entryPoints: [`${root}bench/${name}.ts`],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "error",
});
process.exit(
  spawnSync(process.execPath, ["--expose-gc", outfile, ...args], { stdio: "inherit" }).status ?? 1,
);
