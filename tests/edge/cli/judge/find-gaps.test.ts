import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findGapsBySample } from "../../../../src/desk/sample/index.ts";
import { findTheGaps } from "../../../../src/edge/cli/judge/find-gaps.ts";
import { createSession } from "../../../../src/edge/cli/session.ts";
import { readAllTickets } from "../../../../src/edge/node/index.ts";
import {
  createScorer,
  type PreparedAssessment,
  prepareAssessment,
  type Verdict,
} from "../../../../src/index.ts";
import { ticket, unsolvable } from "../../../core/gap/tickets.ts";
import { FIXTURE_ARTICLES } from "../../../make/fixture-index.ts";
import { HISTORY, TICKETS, worldOf } from "../run.ts";

const now = "2026-11-22T12:00:00.000Z";
let prepared: PreparedAssessment;
let judged: readonly Verdict[];
/** A second thread, however few the tickets are. */
let inThread: { readonly threads: number; readonly few: number; readonly worker: string };
let folder: string;

beforeAll(async () => {
  const articles = FIXTURE_ARTICLES.slice(0, 10);
  const { tickets } = await readAllTickets(TICKETS);
  const history = (await readAllTickets(HISTORY)).tickets.slice(0, 40);
  prepared = prepareAssessment({ articles, tickets: tickets.slice(0, 150), history }, { now });
  const scorer = createScorer(prepared.index, prepared.scoring);
  judged = prepared.tickets.map((ticket) => scorer.score(ticket));
  folder = mkdtempSync(join(tmpdir(), "level-zero-gaps-"));
  const worker = join(folder, "pool-tasks.mjs");
  await build({
    entryPoints: ["src/edge/node/pool-tasks.ts"],
    outfile: worker,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent" },
  });
  inThread = { threads: 2, few: 0, worker: pathToFileURL(worker).href };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("in a second thread", () => {
  it.each([
    ["a sample", 40],
    ["all tickets", 0],
  ])("finds the gaps of %s that this one finds", async (_name, gapSample) => {
    const { io, stderr } = worldOf();
    const session = createSession(io, {});
    const found = await findTheGaps(prepared, judged, { session, gapSample, ...inThread });
    const expected = prepared.finish(
      judged,
      gapSample === 0
        ? undefined
        : (tickets, verdicts, options) =>
            findGapsBySample(tickets, verdicts, { ...options, size: gapSample }),
    );
    expect(expected.gaps.length).toBeGreaterThan(1);
    const { gapSample: drawn, ...rest } = found;
    expect(JSON.stringify(rest)).toBe(JSON.stringify(expected));
    expect(drawn === undefined).toBe(gapSample === 0);
    expect(stderr().includes("found in a sample of")).toBe(gapSample > 0);
  });

  it("tells how many tickets of how many are compared with the sample", async () => {
    const { io, stderr } = worldOf({ terminal: true });
    let elapsed = 0;
    const slow = { ...io, elapsedMs: () => (elapsed += 1_500) };
    const session = createSession(slow, {});
    const tickets = Array.from({ length: 1_200 }, (_, at) =>
      ticket(`T${at}`, `printer${at % 9} jam${at % 7}`),
    );
    const many = prepareAssessment({ articles: [], tickets }, { now });
    const verdicts = tickets.map(({ id }) => unsolvable(id));
    await findTheGaps(many, verdicts, { session, gapSample: 100, ...inThread });
    const [, done, total] = /Compared ([\d,]+) of ([\d,]+) tickets, [\d,]+ a second, \d+ s left/.exec(
      stderr(),
    )!;
    const unsolved = /sample of (\d+) unsolved tickets, which the other ([\d,]+)/.exec(stderr())!;
    const numberOf = (text: string | undefined) => Number(text!.replace(",", ""));
    expect(numberOf(total)).toBe(tickets.length);
    expect(numberOf(unsolved[1]) + numberOf(unsolved[2])).toBe(tickets.length);
    expect(numberOf(done)).toBeLessThan(tickets.length);
  });

  it("ends on Ctrl-C, and says what to do", async () => {
    const stop = new AbortController();
    const { io } = worldOf({ interrupt: stop.signal });
    const finding = findTheGaps(prepared, judged, {
      session: createSession(io, {}),
      ...inThread,
    });
    setImmediate(() => stop.abort());
    await expect(finding).rejects.toThrow(
      "Stopped while the gaps were looked for. Nothing was written: give the same command again.",
    );
  });
});

it("hears no signal in this thread, which could not answer it", async () => {
  const { io } = worldOf();
  const deaf = {
    ...io,
    onInterrupt: () => {
      throw new Error("A signal that is caught ends nothing while this thread works.");
    },
  };
  const found = await findTheGaps(prepared, judged, { session: createSession(deaf, {}), threads: 1 });
  expect(JSON.stringify(found)).toBe(JSON.stringify(prepared.finish(judged)));
});
