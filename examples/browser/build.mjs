// Makes a folder that any static web server can serve: node examples/browser/build.mjs <articles> <out>
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { createSearchIndex, serializeIndex } from "level-zero";
import { readArticles } from "level-zero/node";

const [articles = "fixtures/articles", out = "browser-search"] = process.argv.slice(2);
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
