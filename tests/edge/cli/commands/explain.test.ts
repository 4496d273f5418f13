import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../../src/index.ts";
import { firstLines, HISTORY, indexFile, run, temporaryFolder } from "../run.ts";

function knowledge(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  const text = "Open the rear flap of the printer. Pull the jammed paper out slowly. Close the flap.";
  writeFileSync(join(cwd, "kb/jam.md"), `# Clear a paper jam in the printer\n\n${text}\n`);
  writeFileSync(
    join(cwd, "kb/vpn.md"),
    "---\naudience: staff\n---\n# Connect to the VPN\n\nStart the tunnel client.\n",
  );
  writeFileSync(
    join(cwd, "solved.jsonl"),
    `${JSON.stringify({ id: "s1", subject: "zorg blinks", resolution: "Replaced.", linkedArticles: [] })}\n`,
  );
  return cwd;
}

const plainly = (text: string, ...options: string[]) =>
  run(["explain", "kb", text, ...options], { cwd: knowledge() });
const explain = (text: string, ...options: string[]) => plainly(text, "--numbers", ...options);

const JAM = "Paper jam in the printer: how do I open the rear flap and pull the jammed paper out?";

describe("explain", () => {
  it("says in plain words why a ticket is solvable, and what to do", async () => {
    const { code, stdout } = await plainly(`${JAM} grue`);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^The customer could have solved this themselves\.\n"Clear a paper jam in the printer" answers it, /,
    );
    expect(stdout).toMatch(/^ {3}\+ an article has its words$/m);
    expect(stdout).toMatch(/^Nearest article: Clear a paper jam in the printer {2}jam$/m);
    expect(stdout).toContain("What to do: Nothing to write.");
    expect(stdout).not.toMatch(/log-odds|AUROC|\b0\.\d/);
  });

  it("says with which article the desk closed a ticket that no article answers", async () => {
    const cwd = knowledge();
    const row = 'INC7,Grue,"The zorg is dark, grue everywhere"';
    writeFileSync(join(cwd, "closed.csv"), `Number,Short description,Description,KB used\n${row},jam\n`);
    const closed = await run(["explain", "kb", "INC7", "--tickets", "closed.csv"], { cwd });
    expect(closed.stdout).toContain('The desk closed it with "Clear a paper jam in the printer".');
    expect(closed.stdout).not.toContain("Write the article");
    writeFileSync(join(cwd, "hidden.csv"), `Number,Short description,Description,KB used\n${row},vpn\n`);
    const hidden = await run(["explain", "kb", "INC7", "--tickets", "hidden.csv"], { cwd });
    expect(hidden.stdout).not.toContain("The desk closed it");
  });

  it("finds a ticket of an export by its number, and says when a number was taken for words", async () => {
    const cwd = knowledge();
    writeFileSync(
      join(cwd, "open.csv"),
      `Number,Short description,Description\nINC0412131,Printer,"${JAM}"\n`,
    );
    const found = await run(["explain", "kb", "INC0412131", "--tickets", "open.csv"], { cwd });
    expect([found.code, found.stdout]).toEqual([
      0,
      expect.stringContaining('"Clear a paper jam in the printer" answers it'),
    ]);
    const none = await run(["explain", "kb", "INC7", "--tickets", "open.csv"], { cwd });
    expect([none.code, none.stderr]).toEqual([
      1,
      expect.stringContaining("No ticket of open.csv has the number INC7"),
    ]);
    expect((await run(["explain", "kb", "INC0412131"], { cwd })).stderr).toContain(
      "give its export with --tickets",
    );
    expect((await run(["explain", "kb", JAM], { cwd })).stderr).not.toContain("--tickets");
  });

  it("lays every number open where asked to", async () => {
    const { code, stdout } = await explain(`${JAM} grue`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^solvable, probability 0\.\d\d\n"Clear a paper jam in the printer" answers it, /);
    expect(stdout).toMatch(/^1\. Clear a paper jam in the printer {2}jam\n {4}\+\d\.\d\d {2}\w/m);
    expect(stdout).toMatch(/^ {3}has: .*flap/m);
    expect(stdout).toMatch(/^Words that no article has: grue$/m);
    expect(stdout).toMatch(/^Solvable from 0\.60, unsolvable below 0\.40\.$/m);
    expect(stdout).not.toContain("undefined");
    expect(stdout).not.toContain("\u001b");
  });

  it.each<[string, string, string[], string]>([
    ["nothing in common", "blip blop bleep quux", [], "unsolvable: missing, probability 0.00"],
    ["a rule", "please replace the blip", [], "unsolvable: needs-agent, probability 0."],
    ["too little to judge", "help", [], "excluded: too-little-text"],
    ["another audience", "connect to the vpn, start the tunnel client", [], "unsolvable: not-visible"],
    ["their audience", "connect to the vpn, start the tunnel client", ["--audience", "staff"], "solvable"],
  ])("%s", async (_, text, options, head) => {
    const { code, stdout } = await explain(text, ...options);
    expect(code).toBe(0);
    expect(stdout.startsWith(head)).toBe(true);
  });

  it("prints the whole explanation as JSON, the first line as the subject", async () => {
    const { stdout } = await explain(`zorg blinks\n\n${JAM}`, "--json", "--history", "solved.jsonl");
    const { verdict, grounds } = JSON.parse(stdout) as Explanation;
    expect(verdict.evidence[0]!.articleId).toBe("jam");
    const { features, intercept, logOdds } = grounds!.probability;
    const sum = features.reduce((total, { contribution }) => total + contribution, intercept);
    expect(logOdds).toBeCloseTo(sum, 12);
    expect(grounds!.unknownWords).toEqual(["zorg", "blinks"]);
  });

  it("says which words of the ticket lean the verdict, where a history tells", async () => {
    const text = "how do i connect to the vpn in a hotel? please, it drops every hour";
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 120));
    const argv = ["explain", indexFile(), text, "--numbers", "--history", "solved.jsonl"];
    const { stdout } = await run(argv, { cwd });
    expect(stdout).toMatch(/^Its words, by how resolved tickets that have them were closed/m);
    const [, shown = ""] = /^ {3}with an article: "([^"]+)" \+0\.\d\d, /m.exec(stdout)!;
    expect(text).toContain(shown);
    expect(stdout).toMatch(/^ {3}without one: "[^"]+" −0\.\d\d/m);
    const { grounds } = JSON.parse((await run([...argv, "--json"], { cwd })).stdout) as Explanation;
    const { intercept, words } = grounds!.phraseRegression!;
    const sum = words.reduce((total, { share }) => total + share, intercept);
    const { value } = grounds!.probability.features.find(({ feature }) => feature === "phraseRegression")!;
    expect(Math.min(1, Math.max(0, sum))).toBeCloseTo(value, 9);
    expect((await explain(text, "--history", "solved.jsonl")).stdout).not.toContain("Its words, by");
  });

  it("fits once, and says the same from the model that it kept", async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 120));
    const argv = [
      "explain",
      indexFile(),
      "vpn drops every hour in the hotel",
      "--history",
      "solved.jsonl",
      "--json",
    ];
    const env = { XDG_CACHE_HOME: join(cwd, "cache") };
    const first = await run(argv, { cwd, env });
    const kept = readdirSync(join(cwd, "cache/level-zero/models"));
    expect(kept).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.json$/)]);
    const second = await run(argv, { cwd, env });
    expect(second.stdout).toBe(first.stdout);
    // What the columns were read as is said where the tickets are read, and only there.
    expect(first.stderr).toContain("solved.jsonl");
    expect(second.stderr).not.toContain("solved.jsonl");
    expect((await run([...argv, "--strict"], { cwd, env })).stderr).toContain("solved.jsonl");
    expect((await run(argv, { cwd })).stdout).toBe(first.stdout);
    expect(readdirSync(join(cwd, "cache/level-zero/models"))).toEqual(kept);
    writeFileSync(join(cwd, "solved.jsonl"), firstLines(HISTORY, 119));
    expect((await run(argv, { cwd, env })).stderr).toContain("solved.jsonl");
    expect(readdirSync(join(cwd, "cache/level-zero/models"))).toHaveLength(2);
  });

  it("reads what the agent wrote", async () => {
    const { stdout } = await explain("it is stuck again", "--resolution", "Sent kb/jam.md, jam.md");
    expect(stdout).toContain("The agent's words point at jam.");
    expect(stdout).toMatch(/^unsolvable: not-findable/);
  });

  it("shows text of a ticket on one line, without what could steer a terminal", async () => {
    const { stdout } = await explain("paper\u001b[31m jam\u202e printer flap");
    expect(stdout).not.toMatch(/[\u001b\u202e]/u);
  });

  it("needs a text", async () => {
    const { code, stderr } = await run(["explain", "kb"], { cwd: knowledge() });
    expect(code).toBe(2);
    expect(stderr).toContain("text");
  });
});
