import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../run.ts";

const env = { LEVEL_ZERO_KEY: "fixture-key-of-the-made-up-company" };
const desk = ["fixtures/articles/printing", "fixtures/journeys/tickets.csv", "--threads", "1"];

describe("journey", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "lz-journey-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("joins visits to tickets, whatever the order of the files", async () => {
    const lines = readFileSync("fixtures/journeys/events.jsonl", "utf8").trim().split("\n");
    const half = Math.floor(lines.length / 2);
    const [older, newer] = [join(folder, "events.jsonl.1"), join(folder, "events.jsonl")];
    writeFileSync(older, `${lines.slice(0, half).join("\n")}\n`);
    writeFileSync(newer, `${lines.slice(half).join("\n")}\nno event\n`);
    const whole = ["--events", "fixtures/journeys/events.jsonl"];
    const one = await run(["journey", ...desk, "--format", "json", ...whole], { env });
    expect(one.code).toBe(0);
    const summary = JSON.parse(one.stdout);
    expect(summary.read).toMatchObject({ events: lines.length, followed: summary.read.portal });
    expect(summary.overall.people).toBe(12);
    const two = await run(["journey", ...desk, "--format", "json", "--events", newer, older], { env });
    expect(two.stdout).toBe(one.stdout);
    expect(two.stderr).toContain("events.jsonl");
  });

  it("writes a page, and tells of the tickets alone without events", async () => {
    const out = join(folder, "page.html");
    expect((await run(["journey", ...desk, "--out", out], { env })).code).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).toContain("wrote or called without looking first");
    expect(page).toContain("Back with the same topic within 14 days");
  });

  it.each([
    [["--events", "nowhere.jsonl"], /nowhere\.jsonl: The file cannot be read \(ENOENT\)/, 1],
    [["--events", "fixtures/journeys/tickets.csv"], /holds no events/, 1],
    [["--window", "soon"], /Expected a number such as 24/, 2],
    [["--window", "200"], /windowHours/, 2],
  ])("refuses %j", async (options, message, code) => {
    const ran = await run(["journey", ...desk, ...(options as string[])], { env });
    expect(ran.stderr).toMatch(message as RegExp);
    expect(ran.code).toBe(code);
  });
});
