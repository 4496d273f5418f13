import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { SHORT_LIVED } from "./make/short-lived.ts";

const run = promisify(execFile);

/** The examples use the package as its users do: built. `npm test` builds first. */
const isBuilt = ["index", "markdown", "http", "node", "portal"].every((entry) =>
  existsSync(`dist/${entry}.js`),
);

/** Programs that print what they found. */
const PRINTING = ["search.mjs", "score-tickets.mjs", "report.mjs"];

/** What asks an example for a page of hits, by its name. The last one changes what the others use. */
const ANSWERING: Readonly<Record<string, string>> = {
  "hono.mjs": `
        const { app } = await import("./examples/hono.mjs");
        const response = await app.request("/api/kb/search?q=paper+jam");`,
  "next-route.mjs": `
        const { GET } = await import("./examples/next-route.mjs");
        const response = await GET(new Request("http://localhost/api/kb/search?q=paper+jam"));`,
  // Express is not installed: this is what its `use` does with a path, on Node's own server.
  "express.mjs": `
        const { createServer } = await import("node:http");
        const { mountSearch } = await import("./examples/express.mjs");
        const mounted = [];
        mountSearch({ use: (path, listener) => mounted.push([path, listener]) });
        const server = createServer((request, response) => {
          const [path, listener] = mounted.find(([path]) => request.url.startsWith(path + "/"));
          request.originalUrl = request.url;
          request.url = request.url.slice(path.length);
          listener(request, response, () => response.writeHead(404).end());
        });
        await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
        const response = await fetch("http://127.0.0.1:" + server.address().port + "/api/kb/search?q=paper+jam");
        server.close();`,
  // The scope of a service worker, as far as the example needs it.
  "service-worker.mjs": `
        const { createSearchIndex, serializeIndex } = await import("level-zero");
        const { articles } = await import("./examples/articles.mjs");
        let answer;
        globalThis.self = { addEventListener: (_, listener) => void (answer = listener) };
        globalThis.fetch = async () => new Response(serializeIndex(createSearchIndex(articles.slice(1))));
        await import("./examples/service-worker.mjs");
        const ask = (url) => new Promise((resolve) => {
          answer({ request: new Request(url), respondWith: resolve });
          if (!url.includes("/api/")) resolve(null);
        });
        if ((await ask("http://localhost/page")) !== null) throw new Error("The page itself is not the handler's.");
        const response = await ask("http://localhost/api/kb/search?q=paper+jam");`,
};

/** All of them in one process, one after the other: what each printed, by its name. */
async function sayAll(): Promise<Readonly<Record<string, string>>> {
  const answer =
    "const { hits } = await response.json(); console.log(response.status, hits.map(({ title }) => title).join());";
  const parts = [
    ...PRINTING.map((name) => [name, `await import("./examples/${name}");`]),
    ...Object.entries(ANSWERING).map(([name, program]) => [name, `${program}\n${answer}`]),
  ];
  const program = parts
    .map(([name, code]) => `said[lines = ${JSON.stringify(name)}] = []; await (async () => { ${code} })();`)
    .join("\n");
  const { stdout, stderr } = await run(process.execPath, [
    ...SHORT_LIVED,
    "--input-type=module",
    "-e",
    `const said = {}; let lines; const { log } = console; console.log = (...words) => said[lines].push(words.join(" "));
${program}
log(JSON.stringify(Object.fromEntries(Object.entries(said).map(([name, all]) => [name, all.join("\\n")])))); process.exit(0);`,
  ]);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, string>;
}

describe.skipIf(!isBuilt)("the examples, run against dist (skipped without `npm run build`)", () => {
  let said: ReturnType<typeof sayAll>;
  beforeAll(() => {
    said = sayAll();
  });

  it.each([
    {
      name: "search.mjs",
      lines: [
        'a visitor asks "vpn disconects": nothing here matches',
        'employees asks "vpn disconects": Connect to the VPN > Sign in',
      ],
    },
    {
      name: "score-tickets.mjs",
      lines: ["T1 VPN asks for the password again: solvable", "T3 coffee machine leaks: unsolvable, missing"],
    },
    { name: "report.mjs", lines: ["# What could our customers have solved?"] },
  ])("$name", async ({ name, lines }) => {
    const printed = (await said)[name];
    for (const line of lines) expect(printed).toContain(line);
  });

  it("docs/library.md is a program that runs, and its comments are true", async () => {
    const page = await readFile("docs/library.md", "utf8");
    const blocks = [...page.matchAll(/^```js\n(.*?)^```/gms)].map(([, code]) => code!);
    expect(blocks.length).toBeGreaterThan(4);
    const folder = await mkdtemp(join(tmpdir(), "level-zero-library-"));
    const fixtures = [
      ['"kb"', '"fixtures/articles"'],
      ['"tickets.csv"', JSON.stringify(await head("tickets", 100, folder))],
      ['"solved.csv"', JSON.stringify(await head("history", 100, folder))],
      ["new Date().toISOString()", '"2026-11-22"'],
      ['"report.html"', JSON.stringify(join(folder, "report.html"))],
      ['"flags.csv"', JSON.stringify(join(folder, "flags.csv"))],
    ] as const;
    const program = fixtures.reduce((code, [from, to]) => {
      expect(code).toContain(from);
      return code.replaceAll(from, to);
    }, blocks.join("\n"));
    const said = `console.log(JSON.stringify({
      first: hits[0].articleId, suggested: suggest(index, "park", viewer)[0].text, few: few[0].id, read: read.ticket.id,
      notFitted, outcome: verdict.outcome, by: verdict.evidence[0].articleId, sentence: scorer.explain(ticket).sentence,
      gap: gaps[0].ticketIds.length > 2, draft: drafts[0].markdown.includes(gaps[0].id), won: effect.won.length,
      live: judge.score(createTicket({ id: "INC11", subject: "lost my badge" })).evidence[0].articleId,
    }))`;
    const { stdout, stderr } = await run(process.execPath, [
      ...SHORT_LIVED,
      "--input-type=module",
      "-e",
      `${program}\n${said}`,
    ]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({
      first: "parking",
      suggested: "Get a parking permit",
      few: "INC7",
      read: "INC8",
      notFitted: null,
      outcome: "solvable",
      by: "parking",
      sentence: expect.stringContaining("Get a parking permit"),
      gap: true,
      draft: true,
      won: expect.any(Number),
      live: "badge",
    });
    expect((await readdir(folder)).sort()).toEqual([
      "flags.csv",
      "history.jsonl",
      "report.html",
      "tickets.jsonl",
    ]);
    await rm(folder, { recursive: true });
  });

  it.each(Object.keys(ANSWERING))("%s", async (name) => {
    expect((await said)[name]).toBe("200 Clear a paper jam");
  });
});

it("examples say which packages they need beside level-zero", async () => {
  const names = ["", "browser/"].map(async (folder) =>
    (await readdir(`examples/${folder}`))
      .filter((name) => name.endsWith(".mjs"))
      .map((name) => folder + name),
  );
  for (const name of (await Promise.all(names)).flat()) {
    const text = await readFile(`examples/${name}`, "utf8");
    const imported = [...text.matchAll(/^import .* from "(?!node:|level-zero|\.)([^"]+)"/gm)];
    for (const [, needed] of imported)
      expect(text).toMatch(new RegExp(`npm install level-zero.* ${needed}\\b`));
  }
});

/** A file of the first tickets of the fixtures: enough to learn from, and quick. */
async function head(name: string, count: number, folder: string): Promise<string> {
  const path = join(folder, `${name}.jsonl`);
  const lines = (await readFile(`fixtures/tickets/${name}.jsonl`, "utf8")).split("\n");
  await writeFile(path, lines.slice(0, count).join("\n"));
  return path;
}
