import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./run.ts";

const env = { LEVEL_ZERO_KEY: "fixture-key-of-the-made-up-company" };
const day = (at: number): string => new Date(Date.UTC(2026, 0, 1, 9) + 86_400_000 * at).toISOString();

/** An article, and tickets of two categories: one comes every day, the other in the latest days alone. */
function desk(): { readonly folder: string; readonly tickets: string } {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "jam.md"), "# Paper jams\n\nOpen the tray of the printer.\n");
  const usual = Array.from({ length: 100 }, (_, at) => `u${at},chair is broken,Rooms,p${at},${day(at)}`);
  const risen = Array.from(
    { length: 9 },
    (_, at) => `r${at},badge of the gate is lost,Badges,q${at},${day(90 + at)}`,
  );
  const tickets = join(folder, "tickets.csv");
  writeFileSync(tickets, `Number,Subject,Category,Requester,Created\n${[...usual, ...risen].join("\n")}\n`);
  return { folder, tickets };
}

describe("rising", () => {
  it("names what comes more often", async () => {
    const { folder, tickets } = desk();
    const args = ["rising", folder, tickets, "--threads", "1", "--format", "json"];
    const ran = await run([...args, "--now", day(100).slice(0, 10)], { env });
    expect(ran.code).toBe(0);
    const { topics } = JSON.parse(ran.stdout);
    expect(topics).toHaveLength(1);
    expect(topics[0]).toMatchObject({ recent: 9, people: 9, reasons: ["pace"] });
  });
});

describe("listen", () => {
  it("tells what was said since the report before", async () => {
    const { folder } = desk();
    const said = (at: number) => ({
      ...{ type: "feedback", at: day(at), session: `s${at}`, articleId: "jam" },
      ...{ answer: "no", query: null, comment: "the tray is locked", reason: "incomplete" },
    });
    const events = join(folder, "events.jsonl");
    writeFileSync(events, `${[1, 2, 3, 4].map((at) => JSON.stringify(said(at))).join("\n")}\n`);
    const first = await run(["listen", folder, events, "--format", "json", "--no-git-dates"]);
    const summary = JSON.parse(first.stdout);
    expect(summary.themes[0]).toMatchObject({ people: 4, quotes: ["the tray is locked"] });
    expect(summary.articles[0].reasons).toEqual([{ reason: "incomplete", people: 4 }]);
    const before = join(folder, "may.json");
    writeFileSync(before, first.stdout);
    const second = await run(["listen", folder, events, "--format", "md", "--previous", before]);
    expect(second.stdout).toContain("what was done since the report of 2026-11-22");
    const wrong = await run(["listen", folder, events, "--previous", events]);
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining("is no report of")]);
  });
});
