import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { isUnsolved } from "../../../src/core/gap/find-gaps.ts";
import { hasPostings, postingsOf } from "../../../src/core/search/postings-of.ts";
import { createVectors } from "../../../src/core/vector/index.ts";
import { findGapsBySample } from "../../../src/desk/sample/index.ts";
import { createHandler } from "../../../src/edge/http/index.ts";
import {
  createPool,
  keepVerdicts,
  type Pool,
  type PoolOptions,
  readAllTickets,
  readArticles,
  scoreLine,
} from "../../../src/edge/node/index.ts";
import {
  type Article,
  assess,
  createScorer,
  createSearchIndex,
  createViewerScorer,
  learn,
  loadScorer,
  prepareAssessment,
  type SearchIndex,
  serializeHistory,
  serializeIndex,
  serializeScorer,
  type Ticket,
  type Verdict,
} from "../../../src/index.ts";
import { createReport } from "../../../src/view/report/index.ts";
import { learningDesk } from "../../core/verdict/learning-desk.ts";
import * as desk from "../../make/vector-desk.ts";

const now = "2026-11-22T00:00:00.000Z";
let folder: string;
let worker: string;
let articles: readonly Article[];
let tickets: readonly Ticket[];
let resolved: readonly Ticket[];
let scorer: string;
let expected: string;
/** Of one thread and of two: a thread takes longer to start than for what most tests ask of it, and programs ask more than once. */
let one: Pool;
let two: Pool;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "level-zero-pool-"));
  worker = join(folder, "pool-tasks.mjs");
  // Threads load no TypeScript.
  await build({
    entryPoints: ["src/edge/node/pool-tasks.ts"],
    outfile: worker,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent" },
  });
  articles = (await readArticles("fixtures/articles", { threads: 0 })).articles.slice(0, 30);
  tickets = (await readAllTickets("fixtures/tickets/tickets.jsonl")).tickets.slice(0, 200);
  resolved = (await readAllTickets("fixtures/tickets/history.jsonl")).tickets.slice(0, 100);
  const index = createSearchIndex(articles, { now });
  const learned = learn(resolved, index);
  const direct = createScorer(index, learned);
  expected = JSON.stringify(tickets.map((ticket) => direct.score(ticket)));
  scorer = serializeScorer(index, learned);
  [one, two] = [1, 2].map((threads) => createPool({ worker: pathToFileURL(worker).href, threads })) as [
    Pool,
    Pool,
  ];
});
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function open(options: PoolOptions = {}): Pool {
  const pool = createPool({ worker: pathToFileURL(worker).href, ...options });
  onTestFinished(() => pool.close());
  return pool;
}

it("a scorer that was written down and read back judges to the same bytes", () => {
  const again = loadScorer(scorer);
  expect(JSON.stringify(tickets.map((ticket) => again.score(ticket)))).toBe(expected);
});

it.each([
  ["0 threads", () => open({ threads: 0 })],
  ["1 thread", () => one],
  ["2 threads", () => two],
])("the verdicts of %s are the same bytes, in the order of the tickets", async (_name, poolOf) => {
  const verdicts = [];
  for await (const verdict of poolOf().score(tickets, scorer)) verdicts.push(verdict);
  expect(JSON.stringify(verdicts)).toBe(expected);
});

it("a thread more than there are batches gets nothing to do", async () => {
  const some = tickets.slice(0, 64);
  const verdicts = [];
  for await (const verdict of two.score(some, scorer)) verdicts.push(verdict);
  expect(verdicts).toEqual(JSON.parse(expected).slice(0, 64));
});

it("an assessment is the same as that of one thread", async () => {
  const input = { articles, tickets: tickets.slice(0, 60) };
  const judged = await two.assess(input, { now });
  expect(JSON.stringify(judged)).toBe(JSON.stringify(assess(input, { now })));
});

it("an assessment of a stream says all that a report says of the list", async () => {
  const some = tickets.slice(0, 60);
  async function* stream() {
    yield* some;
  }
  const ofStream = await two.assess({ articles, tickets: stream() }, { now });
  const ofList = assess({ articles, tickets: some }, { now });
  expect(JSON.stringify(createReport(ofStream))).toBe(JSON.stringify(createReport(ofList)));
  expect(ofStream.tickets.map((ticket) => JSON.stringify(ticket))).toEqual(
    some.map((ticket) => JSON.stringify(ticket)),
  );
});

it.each([
  ["0 threads", () => open({ threads: 0 })],
  ["1 thread", () => one],
  ["2 threads", () => two],
])("an assessment finished by %s has the gaps of one that waits for them", async (_name, poolOf) => {
  const prepared = prepareAssessment(
    { articles: articles.slice(0, 10), tickets, history: resolved },
    { now },
  );
  const direct = createScorer(prepared.index, prepared.scoring);
  const judged = prepared.tickets.map((ticket) => direct.score(ticket));
  const told: number[] = [];
  const { gapSample, ...finished } = await poolOf().finish(
    prepared,
    judged,
    { size: 30 },
    {
      onProgress: ({ done, total }) => {
        expect(total).toBe(judged.filter(isUnsolved).length);
        told.push(done);
      },
    },
  );
  const expected = prepared.finish(judged, (some, their, options) =>
    findGapsBySample(some, their, { ...options, size: 30 }),
  );
  expect(expected.gaps.length).toBeGreaterThan(0);
  expect(JSON.stringify(finished)).toBe(JSON.stringify(expected));
  expect(gapSample!.unsolved).toBe(told.at(-1));
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

it("a thread reads the articles for the program, which reads them for threads once it has", async () => {
  const [own, taken] = [0, 1].map(() => createSearchIndex(articles, { now })) as [SearchIndex, SearchIndex];
  await two.prepare(serializeScorer(taken), taken);
  expect(hasPostings(taken)).toBe(true);
  expect(postingsOf(taken)).toEqual(postingsOf(own));
  const told = JSON.stringify(createScorer(own).scoreAll(tickets));
  expect(JSON.stringify(createScorer(taken).scoreAll(tickets))).toBe(told);
  for (const prepared of [null, own]) {
    if (prepared !== null) await one.prepare(serializeScorer(prepared), prepared);
    const verdicts = [];
    const judging = prepared === null ? two : one;
    for await (const verdict of judging.score(tickets, serializeScorer(own))) verdicts.push(verdict);
    expect(JSON.stringify(verdicts)).toBe(told);
  }
});

it("nothing is said of a scorer that nobody can read before verdicts are asked for", async () => {
  const index = createSearchIndex(articles, { now });
  await expect(one.prepare("{}", index)).resolves.toBeUndefined();
  expect(hasPostings(index)).toBe(false);
});

it("lines and kept verdicts of threads are those of the verdicts", async () => {
  void two.prepare(scorer);
  const verdicts = JSON.parse(expected) as Verdict[];
  const lines = [];
  for await (const some of two.lines(tickets, scorer)) lines.push(some);
  expect(lines.map(({ text }) => text).join("")).toBe(verdicts.map(scoreLine).join(""));
  expect(lines.flatMap(({ rules }) => rules)).toEqual(
    verdicts.map(({ ticketId, outcome, reason }) => [ticketId, outcome === "excluded" ? reason : ""]),
  );
  const keep = keepVerdicts();
  let at = 0;
  for await (const kept of two.keep(tickets, scorer)) {
    expect(saidOf(kept)).toEqual(saidOf(keep(verdicts[at++]!)));
  }
  expect(at).toBe(tickets.length);
});

it.each([
  ["a thread", () => one],
  ["2 threads", () => two],
])("an assistant beside %s changes no byte", async (name, poolOf) => {
  const assistant = loadScorer(scorer);
  let assisted = 0;
  const counted = {
    scoreAll(some: readonly Ticket[]) {
      assisted += some.length;
      return assistant.scoreAll(some);
    },
  };
  const verdicts = [];
  for await (const verdict of poolOf().score(tickets, scorer, { assistant: counted })) verdicts.push(verdict);
  expect(JSON.stringify(verdicts)).toBe(expected);
  // Of four batches three are the thread's or wait for it: the last is judged here.
  if (name === "a thread") expect(assisted).toBeGreaterThan(0);
});

function saidOf({ ticketId, outcome, reason, probability, evidence }: Verdict) {
  return { ticketId, outcome, reason, probability, evidence };
}

it("articles are indexed and tickets learned from in a thread and without one to the same bytes", async () => {
  const index = createSearchIndex(articles, { now });
  const { history, model, notFitted } = learn(resolved, index);
  const written = JSON.stringify({ history: serializeHistory(history), model, notFitted });
  for (const pool of [one, open({ threads: 0 })]) {
    const text = await pool.index(articles, { now });
    expect(text).toBe(serializeIndex(index));
    expect(JSON.stringify(await pool.learn(resolved, text))).toBe(written);
  }
});

describe("many resolved tickets", () => {
  // Of fewer than 500 no thread is asked. The alert teaches nothing, and moves no other ticket.
  const { articles, tickets: many } = learningDesk({ seed: 1, tickets: 499, topics: 6 });
  const copies = (): Ticket[] => [
    { ...many[0]!, id: "alert", channel: "monitoring", linkedArticles: [] },
    ...many.map((ticket) => ({ ...ticket })),
  ];
  let alone: ReturnType<typeof learn>;
  beforeAll(() => {
    alone = learn(copies(), createSearchIndex(articles, { now }));
  });
  const written = ({ history, ...judge }: ReturnType<typeof learn>) =>
    JSON.stringify({ ...judge, history: serializeHistory(history) });

  it.each([
    ["0 threads", () => open({ threads: 0 })],
    ["1 thread", () => one],
    ["2 threads", () => two],
  ])("are learned from by %s beside the program to the same bytes", async (_name, poolOf) => {
    const index = createSearchIndex(articles, { now });
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => told.push(done);
    const judge = await poolOf().judgeFrom(copies(), index, {}, { onProgress });
    expect(written(judge as typeof alone)).toBe(written(alone));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  // Of one thread and of none: above, since they share no work.
  it("are learned from by 2 threads without the program to the same bytes", async () => {
    const { history, model } = await two.learn(
      copies(),
      serializeIndex(createSearchIndex(articles, { now })),
    );
    expect({ history, model }).toEqual({ history: serializeHistory(alone.history), model: alone.model });
  });

  it("are learned from by an assessment too, which stops at a signal", async () => {
    const input = { articles, tickets: tickets.slice(0, 5), history: copies() };
    const judged = await two.assess(input, { now });
    expect(JSON.stringify(judged)).toBe(JSON.stringify(assess(input, { now })));
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error("enough"));
    const { signal } = stop;
    await expect(two.prepareAssessment(input, { now }, { signal, onProgress })).rejects.toThrow("enough");
  });
});

it("what a group of viewers learns is learned in a thread, and requests are answered meanwhile", async () => {
  const index = createSearchIndex(articles, { now });
  const viewer = { audiences: ["employees"] };
  const handle = createHandler(index);
  const learning = one.viewerJudge(index, { resolved }, viewer);
  const answer = handle(new Request("http://x/search?q=vpn"));
  const first = await Promise.race([learning.then(() => "learned"), answer.then(() => "answered")]);
  expect(first).toBe("answered");
  const judge = await learning;
  const scorer = createViewerScorer(index, { judge: () => judge })(viewer);
  const direct = createViewerScorer(index, { resolved })(viewer);
  expect(JSON.stringify(scorer.scoreAll(tickets))).toBe(JSON.stringify(direct.scoreAll(tickets)));
});

it("what a group of viewers learns is learned without threads too, and stops at a signal", async () => {
  const index = createSearchIndex(articles, { now });
  const judge = await open({ threads: 0 }).viewerJudge(index, {}, {});
  expect(judge.notFitted).toContain("got 0");
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(one.viewerJudge(index, { resolved }, {}, { signal })).rejects.toThrow("enough");
});

it("a model that judges with vectors works and is learned in threads to the same bytes", async () => {
  const { articles, index, knowing, open: asked, resolved } = desk;
  const vectors = await createVectors(knowing, { articles, tickets: [...resolved, ...asked] });
  const learned = learn(resolved, index, { vectors });
  const direct = createScorer(index, { ...learned, vectors });
  const { model } = await two.learn(resolved, serializeIndex(index), { vectors });
  expect(JSON.stringify(model)).toBe(JSON.stringify(learned.model));
  const judged = [];
  for await (const verdict of two.score(asked, serializeScorer(index, learned), { vectors }))
    judged.push(verdict);
  expect(judged).toEqual(asked.map((ticket) => direct.score(ticket)));
  const input = { articles, tickets: asked, history: resolved };
  const options = { now: "2026-01-01", vectors };
  expect(JSON.stringify(await two.assess(input, options))).toBe(JSON.stringify(assess(input, options)));
  await expect(two.score(asked, serializeScorer(index, learned)).next()).rejects.toThrow(/got none/);
});

it.each([
  ["without threads", () => open({ threads: 0 })],
  ["with a thread", () => one],
])("tells a mistake with its code, in a program %s", async (_name, poolOf) => {
  const pool = poolOf();
  const mistake = expect.objectContaining({ name: "LevelZeroError", code: "FOREIGN_FILE" });
  await expect(pool.learn([], "x")).rejects.toEqual(mistake);
  await expect(pool.score(tickets, "{}").next()).rejects.toEqual(mistake);
  await expect(pool.assess({ articles: [], tickets: [] }, undefined as never)).rejects.toMatchObject({
    message: expect.stringContaining("now must be"),
  });
});

it("takes no more tickets than keep the threads busy while nobody reads the verdicts", async () => {
  let taken = 0;
  async function* source() {
    for (let at = 0; at < 10_000; at++) {
      taken++;
      yield { ...tickets[0]!, id: `T${at}` };
    }
  }
  const verdicts = one.score(source(), scorer);
  await verdicts.next();
  expect(taken).toBeLessThanOrEqual(3 * 64);
  await verdicts.return();
});

it.each([0, 1])(
  "gives a verdict though the next ticket has not come, and ends a source that waits: %i threads",
  async (threads) => {
    const pool = createPool({ threads });
    let goOn = (): void => {};
    let isEnded = false;
    async function* queue() {
      try {
        yield* tickets.slice(0, 3);
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
        yield* tickets.slice(3);
      } finally {
        isEnded = true;
      }
    }
    const verdicts = pool.score(queue(), scorer);
    const first: unknown[] = [];
    for (let at = 0; at < 3; at++) first.push((await verdicts.next()).value?.ticketId);
    expect(first).toEqual(tickets.slice(0, 3).map(({ id }) => id));
    // Nobody waits for a queue that has no next ticket: it hears of the end when it goes on.
    await verdicts.return();
    expect(isEnded).toBe(false);
    goOn();
    await pool.close();
    await expect.poll(() => isEnded).toBe(true);
  },
);

it.each(["score", "keep"] as const)("gives no verdict after the signal: %s", async (name) => {
  const stop = new AbortController();
  const given: string[] = [];
  const judging = async () => {
    for await (const { ticketId } of one[name](tickets, scorer, { signal: stop.signal })) {
      given.push(ticketId);
      if (given.length === 50) stop.abort(new Error("enough"));
    }
  };
  await expect(judging()).rejects.toThrow("enough");
  expect(given).toHaveLength(50);
});

it("tells how far it is, and stops with the signal's reason", async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const judging = (async () => {
    const options = {
      signal: stop.signal,
      onProgress: ({ done, total }: { done: number; total: number | null }) => {
        expect(total).toBe(tickets.length);
        told.push(done);
        stop.abort(new Error("enough"));
      },
    };
    for await (const _ of one.score(tickets, scorer, options));
  })();
  await expect(judging).rejects.toThrow("enough");
  expect(told).toEqual([64]);
});

it("says which ticket is none, after the verdicts of those before it, and the program goes on", async () => {
  const mixed = [...tickets.slice(0, 70), { ...tickets[70], id: "BAD", subject: 5 }, tickets[71]] as never;
  const judged: string[] = [];
  const judging = (async () => {
    for await (const { ticketId } of one.score(mixed, scorer)) judged.push(ticketId);
  })();
  await expect(judging).rejects.toMatchObject({
    code: "INVALID_INPUT",
    message: 'pool.score: tickets 70 ("BAD").subject must be text, got 5.',
  });
  expect(judged).toEqual(tickets.slice(0, 70).map(({ id }) => id));
  await expect(one.score([null] as never, scorer).next()).rejects.toThrow(
    /^pool\.score: tickets 0 must be a ticket/,
  );
  expect((await one.score(tickets.slice(0, 1), scorer).next()).value).toMatchObject({
    ticketId: tickets[0]!.id,
  });
});

it("refuses what is no scorer", async () => {
  expect(() => one.score(tickets, { score: 1 } as never)).toThrow(
    /must be text, as serializeScorer writes it, got/,
  );
  await expect(one.learn(tickets, { articles } as never)).rejects.toThrow(
    /must be text, as serializeIndex writes it, got/,
  );
  await expect(one.score(tickets, "{}").next()).rejects.toThrow(/Expected a scorer/);
  expect(() => loadScorer(scorer.slice(0, -10))).toThrow(/Expected a scorer/);
  expect(() => loadScorer(scorer.replace('"version":1', '"version":9'))).toThrow(/version 9/);
  const findability = () => [];
  expect(() => serializeScorer(createSearchIndex(articles, { now }), { findability })).toThrow(
    /cannot be written/,
  );
  expect(() => createPool({ threads: -1 })).toThrow(/threads/);
  expect(() => createPool({ threads: 1, worker: "/nowhere/pool-tasks.js" })).toThrow(/worker must be/);
  expect(readFileSync(worker, "utf8")).not.toContain("tinypool");
});
