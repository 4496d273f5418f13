import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { firstLines, indexFile, lines, run, TICKETS, temporaryFolder } from "./run.ts";

/** As in a run whose person has had enough already. */
const stopped = (): AbortSignal => AbortSignal.abort();

describe("Ctrl-C", () => {
  it.each(["report", "gaps", "score"])("ends %s while it reads, with 130 and what to do", async (command) => {
    const cwd = temporaryFolder();
    const out = command === "gaps" ? [] : ["--out", "out.html"];
    const ran = await run([command, indexFile(), "-", ...out], {
      cwd,
      stdin: [firstLines(TICKETS, 40)],
      interrupt: stopped(),
    });
    expect(ran).toMatchObject({ code: 130, stdout: "" });
    expect(ran.stderr).toMatch(/^Stopped .*give the same command again\.$/m);
    // Not even a part of it.
    expect(readdirSync(cwd)).toEqual([]);
  });

  it("ends score between two lines, and says how many there are", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "t.jsonl"), firstLines(TICKETS, 200));
    const stop = new AbortController();
    const ran = await run(["score", indexFile(), "t.jsonl"], {
      cwd,
      interrupt: stop.signal,
      onPrint: () => stop.abort(),
    });
    expect(ran.code).toBe(130);
    const said = /Stopped after ([\d,]+) tickets\. There are as many lines/.exec(ran.stderr);
    expect(Number(said![1])).toBeLessThan(200);
    expect(lines(ran.stdout)).toHaveLength(Number(said![1]));
    for (const line of lines(ran.stdout)) expect(JSON.parse(line)).toHaveProperty("ticketId");
  });
});
