import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { judgeTickets, SCORED_LINES } from "../../../../src/edge/cli/judge/judge-tickets.ts";
import { judgingOf, readJudge } from "../../../../src/edge/cli/judge/read-judge.ts";
import { createSession } from "../../../../src/edge/cli/session.ts";
import { readAllTickets } from "../../../../src/edge/node/index.ts";
import { createSearchIndex } from "../../../../src/index.ts";
import { FIXTURE_ARTICLES } from "../../../make/fixture-index.ts";
import { firstLines, HISTORY, lines, TICKETS, temporaryFolder, worldOf } from "../run.ts";

it("writes the same lines by what was just learned and by what is kept of it, in one thread and in several", async () => {
  const cwd = temporaryFolder();
  const worker = join(cwd, "pool-tasks.mjs");
  await build({
    entryPoints: ["src/edge/node/pool-tasks.ts"],
    outfile: worker,
    ...{ bundle: true, format: "esm", platform: "node", target: "node20", logLevel: "silent" },
  });
  writeFileSync(join(cwd, "history.jsonl"), firstLines(HISTORY, 100));
  const articles = FIXTURE_ARTICLES.slice(0, 30);
  const tickets = (await readAllTickets(TICKETS)).tickets.slice(0, 150);
  const { io } = worldOf({ cwd, env: { LEVEL_ZERO_CACHE: join(cwd, "cache") } });
  const session = createSession(io, { quiet: true });
  const index = createSearchIndex(articles, { now: session.now });
  const written: string[] = [];
  for (const threads of [1, 2, 2]) {
    const judge = await readJudge({ history: ["history.jsonl"] }, index, session, { cached: true });
    // Nothing is read of the history where it is known already.
    expect(judge.resolved.length === 0).toBe(written.length > 0);
    expect(readdirSync(join(cwd, "cache/models"))).toHaveLength(1);
    const scoring = { ...judgingOf(judge), now: session.now };
    // The head is judged here, the rest in threads; with `areMany` all of it there.
    const areMany = written.length === 2;
    const where = { threads, worker: pathToFileURL(worker).href, beforeThreads: 40, areMany };
    let text = "";
    const judging = { index, scoring, session, total: tickets.length, ...where };
    for await (const some of judgeTickets(tickets, judging, SCORED_LINES)) text += some.text;
    written.push(text);
  }
  expect(lines(written[0]!)).toHaveLength(tickets.length);
  expect(written[1] === written[0]).toBe(true);
  expect(written[2] === written[0]).toBe(true);
});
