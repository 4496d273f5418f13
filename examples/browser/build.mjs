// Makes a folder that any static web server can serve: node build.mjs <articles> <out>. Without them, of the package's own articles.
// npm install level-zero esbuild
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createSearchIndex, serializeIndex } from "level-zero";
import { readArticles } from "level-zero/node";

const own = join(fileURLToPath(import.meta.resolve("level-zero/package.json")), "../fixtures/articles");
const [articles = own, out = "browser-search"] = process.argv.slice(2);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

await mkdir(out, { recursive: true });
await copyFile(here("index.html"), `${out}/index.html`);
await build({
  entryPoints: [here("service-worker.js")],
  outfile: `${out}/service-worker.js`,
  bundle: true,
  minify: true,
  format: "iife",
});
// What `level-zero index <articles> --public --out index.json` does: nothing but public articles is in the file.
const read = await readArticles(articles);
const index = createSearchIndex(read.articles, { now: new Date().toISOString() });
const json = serializeIndex(index, { audiences: [] });
await writeFile(`${out}/index.json`, json);
console.log(`${out}: a page that searches ${JSON.parse(json).articles.length} articles without a server`);
