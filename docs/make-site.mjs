// `npm run site`: the pages of docs/ and README.md as a static site in site/, after `npm run build`. Searched in the page by level-zero itself,
// over an index file: no server, nothing loaded from elsewhere. `node docs/make-site.mjs <folder>` writes it somewhere else.
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { build } from "esbuild";
import { createSearchIndex, serializeIndex } from "level-zero";
import { renderMarkdown } from "level-zero/html";
import { parseArticles } from "level-zero/markdown";

const root = join(import.meta.dirname, "..");
const out = process.argv[2] ?? join(root, "site");

/** Where a page of the repository stands in the site. */
const placeOf = (path) =>
  path === "README.md" ? "index.html" : path.replace(/^docs\//, "").replace(/\.md$/, ".html");

const pages = ["README.md", "CHANGELOG.md", ...(await markdownIn("docs"))];
const sources = await Promise.all(
  pages.map(async (path) => ({ path, text: await readFile(join(root, path), "utf8") })),
);
const articles = parseArticles(sources).flatMap(({ article }) => article ?? []);

await rm(out, { recursive: true, force: true });
for (const { path, text } of sources) {
  const to = join(out, placeOf(path));
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, page(path, text));
}
for (const name of await readdir(join(root, "docs")))
  if (/\.(?:webp|svg)$/.test(name)) await copyFile(join(root, "docs", name), join(out, name));
await writeFile(
  join(out, "search-index.json"),
  serializeIndex(createSearchIndex(articles), { audiences: [] }),
);
await writeFile(join(out, "style.css"), STYLE());
await build({
  stdin: { contents: SCRIPT(), resolveDir: root },
  outfile: join(out, "search.js"),
  bundle: true,
  minify: true,
  format: "esm",
  logLevel: "error",
});

async function markdownIn(folder) {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => name.endsWith(".md"))
    .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
    .sort();
}

function page(path, text) {
  const article = articles.find((one) => one.path === path);
  const up = "../".repeat(placeOf(path).split("/").length - 1);
  const leadsTo = (target) => {
    if (/^(?:\w+:|#)/.test(target)) return target;
    const [file, anchor] = target.split("#");
    const place = posix.join(posix.dirname(path), file);
    // What is no page of the site, such as an example, stands in the repository alone.
    if (!pages.includes(place)) return null;
    return `${up}${placeOf(place)}${anchor === undefined ? "" : `#${anchor}`}`;
  };
  const body = renderMarkdown(text, { link: leadsTo, image: (source) => up + posix.basename(source) });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><title>${escaped(article?.title ?? "level-zero")}</title>
<link rel="icon" href="${up}picture.svg"><link rel="stylesheet" href="${up}style.css"><script type="module" src="${up}search.js"></script></head>
<body data-up="${up}"><header><a href="${up}index.html">level-zero</a> <a href="${up}library.html">Library</a> <a href="${up}cli.html">Commands</a>
<a href="${up}api/README.html">API</a><search><label>Search <input type="search" autocomplete="off"></label><ul aria-live="polite"></ul></search></header>
<main>${body}</main></body></html>
`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function guides() {
  return articles.filter(({ path }) => path !== "CHANGELOG.md" && !path.startsWith("docs/api/"));
}

/** Reads the index when somebody first types. */
function SCRIPT() {
  return `import { loadIndex, search } from "./dist/search.js";
const { up } = document.body.dataset;
const box = document.querySelector("input");
const list = document.querySelector("search ul");
let index;
box.addEventListener("keydown", ({ key }) => {
  if (key === "Enter") list.querySelector("a")?.click();
  if (key === "Escape") list.replaceChildren();
});
box.addEventListener("input", async () => {
  index ??= fetch(up + "search-index.json").then((response) => response.text()).then(loadIndex);
  const query = box.value;
  const ready = await index;
  if (query !== box.value) return;
  const { hits } = search(ready, query, { limit: 8, popularity });
  list.replaceChildren(...hits.map(({ articleId, title, heading, anchor, snippet }) => {
    const link = document.createElement("a");
    link.href = up + placeOf(articleId) + (anchor === "" ? "" : "#" + anchor);
    link.textContent = heading === "" || heading === title ? title : title + " › " + heading;
    const text = document.createElement("small");
    text.textContent = snippet;
    link.append(text);
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
});
// Whoever asks in words means a guide; the reference is found by names.
const popularity = new Map(${JSON.stringify(guides().map(({ id }) => [id, 1]))});
const placeOf = (id) => (id === "README" ? "index" : id.replace(/^docs\\//, "")) + ".html";
`;
}

function STYLE() {
  return `:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif }
body { margin: 0 } main, header { max-width: 52rem; margin: 0 auto; padding: 1rem } header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline }
search { margin-left: auto; position: relative } search ul { position: absolute; right: 0; margin: 0; padding: 0; list-style: none; background: Canvas; width: 24rem; max-width: 90vw; max-height: 80vh; overflow-y: auto; z-index: 1 }
search input { width: 16rem; max-width: 60vw; font: inherit } search li a { text-decoration: none } search small { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; color: CanvasText }
search li a { display: block; padding: .3rem .6rem; border: 1px solid GrayText; border-top: 0 }
pre { overflow-x: auto; padding: .8rem; border: 1px solid GrayText; border-radius: .4rem } table { display: block; overflow-x: auto; border-collapse: collapse } td, th { border: 1px solid GrayText; padding: .3rem .6rem; vertical-align: top; text-align: left } img { max-width: 100% }
`;
}
