// Whether time tells a hidden article from none. Build first, then: node bench/run.mjs existence [pairs]
// Asks a handler and a portal for both in turn, in random order, and counts in how many pairs the hidden one took longer.
// By chance that is half of them; the interval is Wilson's, 95 %.
import { pathToFileURL } from "node:url";
import { createHandler } from "../src/edge/http/index.ts";
import { createArticle, createSearchIndex } from "../src/index.ts";

// The portal holds a script that only the build makes.
const { createPortal } = (await import(
  pathToFileURL("dist/portal.js").href
)) as typeof import("../src/edge/portal/index.ts");

const [given = "3000"] = process.argv.slice(2);
const PAIRS = Number(given);
const ARTICLES = 2_000;

const articles = Array.from({ length: ARTICLES }, (_, at) =>
  createArticle({
    id: `a${at}`,
    title: `Article ${at} on the printer`,
    audience: [at % 2 === 0 ? "public" : "agents"],
    path: `folder/file${at}.md`,
    sections: [{ heading: "", text: `Open tray ${at}, then close it.` }],
  }),
);
const index = createSearchIndex(articles, { now: "2026-06-01" });
type Handle = (request: Request) => Promise<Response>;

const SUBJECTS: readonly (readonly [
  name: string,
  handle: Handle,
  hidden: (at: number) => string,
  none: (at: number) => string,
])[] = [
  ["API, by id", createHandler(index), (at) => `/articles/a${at}`, (at) => `/articles/b${at}`],
  ["portal, by id", createPortal(index), (at) => `/articles/a${at}`, (at) => `/articles/b${at}`],
  [
    "portal, by path",
    createPortal(index),
    (at) => `/articles/folder/file${at}`,
    (at) => `/articles/folder/none${at}`,
  ],
];

for (const [name, handle, hidden, none] of SUBJECTS) {
  for (let warm = 0; warm < 500; warm++) await time(handle, warm % 2 === 0 ? hidden(1) : none(1));
  let slower = 0;
  const taken = { hidden: [] as number[], none: [] as number[] };
  for (let pair = 0; pair < PAIRS; pair++) {
    const at = 1 + 2 * (pair % (ARTICLES / 2));
    const first = Math.random() < 0.5;
    const one = await time(handle, first ? hidden(at) : none(at));
    const other = await time(handle, first ? none(at) : hidden(at));
    const [ofHidden, ofNone] = first ? [one, other] : [other, one];
    taken.hidden.push(ofHidden);
    taken.none.push(ofNone);
    if (ofHidden > ofNone) slower++;
  }
  const [low, high] = wilson(slower, PAIRS);
  console.log(
    `${name.padEnd(16)} hidden slower in ${slower} of ${PAIRS} pairs (${low}–${high} %), median ${median(taken.hidden)} and ${median(taken.none)} µs`,
  );
}

async function time(handle: Handle, path: string): Promise<number> {
  const request = new Request(`http://desk.example${path}`);
  const startMs = performance.now();
  await (await handle(request)).text();
  return performance.now() - startMs;
}

function median(values: number[]): string {
  return (1_000 * values.sort((a, b) => a - b)[values.length >> 1]!).toFixed(0);
}

function wilson(count: number, of: number): [string, string] {
  const z = 1.96;
  const middle = (count + (z * z) / 2) / (of + z * z);
  const half = (z / (of + z * z)) * Math.sqrt((count * (of - count)) / of + (z * z) / 4);
  return [(100 * (middle - half)).toFixed(1), (100 * (middle + half)).toFixed(1)];
}
