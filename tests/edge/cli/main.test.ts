import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json";
import { lines, run, temporaryFolder } from "./run.ts";

const COMMANDS = ["report", "search", "score", "gaps", "evaluate", "fit", "index"];

describe("help and version", () => {
  it("prints the version", async () => {
    expect(await run(["--version"])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: "" });
  });

  it("names every command and gives a tour", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
    expect(stdout).toContain("A tour:");
  });

  it.each(COMMANDS)("%s --help has an example of itself", async (command) => {
    const { code, stdout } = await run([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples?:\n {2}.*level-zero ${command} `));
  });

  it("no command at all is wrong usage, answered with the help", async () => {
    const { code, stdout, stderr } = await run([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Usage: level-zero");
  });
});

/** Bytes of a file that is no text: those of 0 to 255, in a fixed disorder. */
const NOISE = Uint8Array.from({ length: 2000 }, (_, at) => (at * 167 + (at >> 3)) % 256);

/** A small world: kb/ with an article, an empty folder, files of all sorts. */
function place(): string {
  const cwd = temporaryFolder();
  for (const folder of ["kb", "empty", "notes", "broken"]) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, "kb/vpn.md"), "# VPN drops\n\nRestart the VPN client when the connection drops.\n");
  writeFileSync(join(cwd, "notes/README.md"), "# Read me\n");
  writeFileSync(join(cwd, "broken/void.md"), "");
  writeFileSync(join(cwd, "t.csv"), "id,subject\n1,VPN drops all day\n2,printer is on fire\n");
  writeFileSync(join(cwd, "prose.txt"), "Dear all,\nthis is no export.\n");
  writeFileSync(join(cwd, "nothing.csv"), "");
  writeFileSync(join(cwd, "bad.jsonl"), '{"id": "1", "subj\n{"id"\n');
  writeFileSync(join(cwd, "foreign.json"), '{"hello": 1}');
  writeFileSync(join(cwd, "noise.csv"), NOISE);
  writeFileSync(join(cwd, "header.csv"), "id,subject\n");
  writeFileSync(join(cwd, "names.csv"), "id,colour\n1,red\n");
  return cwd;
}

describe("a disk without room", () => {
  it
    .skipIf(process.platform !== "linux")
    .each([
      "report kb t.csv --format html --out /dev/full",
      "score kb t.csv --out /dev/full",
      "index kb --out /dev/full",
      "redact t.csv --out /dev/full",
    ])("is said with the file: %s", async (command) => {
    const { code, stderr } = await run(command.split(" "), { cwd: place() });
    expect(code).toBe(1);
    const [last] = lines(stderr).slice(-1);
    expect(last).toMatch(/^error: The disk is full \(ENOSPC\): \/dev\/full could not be written\. Make room/);
  });

  it.each([
    ["ENOSPC", "The disk is full"],
    ["EDQUOT", "Your share of the disk is used up"],
  ])("is said of standard output: %s", async (code, what) => {
    const onPrint = () => {
      throw Object.assign(new Error(`${code}: write`), { code });
    };
    const ran = await run("search kb vpn".split(" "), { cwd: place(), onPrint });
    expect(ran.code).toBe(1);
    expect(lines(ran.stderr).at(-1)).toMatch(new RegExp(`^error: ${what} \\(${code}\\): .* Make room`));
  });
});

describe("what goes wrong is one line that says what to do", () => {
  it.each<[string, string, number, RegExp]>([
    ["unknown command", "reprot kb t.csv", 2, /unknown command 'reprot'.*Did you mean report\?/],
    ["unknown flag", "score kb t.csv --jsn", 2, /unknown option '--jsn'.*Did you mean --json\?/],
    [
      "no tickets named",
      "report kb",
      2,
      /missing required argument 'tickets'.*See level-zero report --help\./,
    ],
    [
      "tickets taken by --history",
      "report kb --history solved.csv t.csv",
      2,
      /missing required argument 'tickets'\. --history takes every name that follows: give it last\. See /,
    ],
    [
      "a query taken by --audience and --history",
      "search kb --history s.csv --audience employees vpn",
      2,
      /'query'\. --audience and --history take every name that follows: give them last\. See /,
    ],
    [
      "no key named",
      "audit read s.csv",
      2,
      /'--key <file>' not specified.*See level-zero audit read --help\./,
    ],
    [
      "mapping without =",
      "score kb t.csv --map subject",
      2,
      /--map subject: Expected field=Column, such as subject=/,
    ],
    ["too many arguments", "index kb more --out i.json", 2, /too many arguments/],
    ["no --out", "fit kb t.csv", 2, /required option '--out <file>' not specified/],
    ["limit is no number", "search kb vpn --limit many", 2, /--limit .*Expected a whole number from 1 up/],
    ["limit too large", "search kb vpn --limit 5000", 2, /limit must be a whole number from 1 to 1000/],
    ["no such day", "report kb t.csv --now 2026-13-45", 2, /--now .*Expected a date such as/],
    [
      "unknown format",
      "report kb t.csv --format pdf",
      2,
      /Allowed choices are html, md, csv, gaps-csv, scorecard-csv, json/,
    ],
    [
      "unknown ending",
      "report kb t.csv --out r.pdf",
      2,
      /Use \.html, \.md, \.csv, gaps\.csv, scorecard\.csv or \.json/,
    ],
    ["formats that disagree", "report kb t.csv --json --format md", 2, /do not go together/],
    ["one format, two files", "report kb t.csv --format md --out a.md --out b.md", 2, /leave --format out/],
    ["standard input twice", "score kb - -", 2, /can be read once only/],
    ["no such articles", "report nowhere t.csv", 1, /no folder nowhere/],
    [
      "articles are a file",
      "report t.csv t.csv",
      1,
      /^error: t\.csv is a file\. Name the folder that holds the articles/,
    ],
    ["empty folder", "score empty t.csv", 1, /no articles in empty: expected Markdown files/],
    [
      "folder without articles",
      "score notes t.csv",
      1,
      /no articles in notes: by its name, README\.md is none/,
    ],
    [
      "only unreadable articles",
      "search broken vpn",
      1,
      /None of the 1 Markdown file in broken became an article\..*broken\/void\.md.*: error: /,
    ],
    ["index that is none", "search foreign.json vpn", 1, /foreign\.json: .*not a search index/],
    ["articles and tickets swapped", "report t.csv kb", 2, /look swapped\. The folder .* first: kb t\.csv$/m],
    [
      "swapped, with an export that might be an index",
      "score foreign.json t.csv kb",
      2,
      /: kb foreign\.json t\.csv$/m,
    ],
    ["an index and a folder of tickets", "score foreign.json empty", 2, /look swapped/],
    [
      "a metric that is none, before anything is read",
      "report kb none.csv --weights joy=2",
      2,
      /^error: --weights: There is no metric "joy"\. Weights are for level-zero-rate, /,
    ],
    [
      "the same in a file",
      "report kb none.csv --weights foreign.json",
      2,
      /^error: foreign\.json: There is no metric "hello"/,
    ],
    [
      "a weight below 0",
      "report kb none.csv --weights csat=-1",
      2,
      /--weights: Expected a list such as csat=2/,
    ],
    [
      "a model without a name",
      "fit kb t.csv --out m.json --name=",
      2,
      /--name <name>.*Expected a name, got an empty text/,
    ],
    ["no such tickets", "report kb none.csv", 1, /no file none\.csv/],
    ["tickets are a folder", "score kb kb", 1, /kb is a folder\. Name the exports in it/],
    ["no export", "report kb prose.txt", 1, /prose\.txt/],
    ["empty export", "report kb nothing.csv", 1, /nothing\.csv/],
    [
      "every row is bad",
      "score kb bad.jsonl",
      1,
      /None of the 2 rows in bad\.jsonl became a ticket.*bad\.jsonl:1/,
    ],
    ["tickets are no text", "report kb noise.csv", 1, /noise\.csv: .*not text/],
    [
      "tickets without text, as JSON",
      "report kb foreign.json",
      1,
      /no column with the tickets' text, only hello\./,
    ],
    ["tickets without text, as CSV", "gaps kb names.csv", 1, /only id, colour\. .*--map subject=/],
    ["history without text", "score kb t.csv --history names.csv", 1, /names\.csv has no column/],
    [
      "a header and no rows",
      "report kb header.csv",
      1,
      /header\.csv holds no tickets\. Name an export that has rows/,
    ],
    [
      "an empty key",
      "redact t.csv --key-file nothing.csv",
      1,
      /The key file nothing\.csv is empty\. Make a key with/,
    ],
    ["events that are none", "report kb t.csv --events foreign.json", 1, /foreign\.json holds no events/],
    ["searches of no events", "searches t.csv", 1, /t\.csv holds no events: expected lines of JSON/],
    ["report is a folder", "compare kb kb", 1, /kb cannot be read \(EISDIR\)\. It is a folder/],
    ["redacting what is no text", "redact noise.csv", 1, /noise\.csv is no text/],
    [
      "redacting a file that is not there",
      "redact none.csv",
      1,
      /^error: none\.csv cannot be read \(ENOENT\)/,
    ],
    [
      "importing a file that is not there",
      "import none.json kb",
      1,
      /^error: none\.json cannot be read \(ENOENT\)/,
    ],
    ["searches of a file that is not there", "searches none.jsonl", 1, /^error: none\.jsonl: .*\(ENOENT\)/],
    ["no such history", "score kb t.csv --history none.csv", 1, /no file none\.csv/],
    ["history that teaches nothing", "score kb t.csv --history t.csv", 1, /which articles closed/],
    [
      "no such model",
      "score kb t.csv --model none.json",
      1,
      /none\.json cannot be read \(ENOENT\)\. There is no such file/,
    ],
    [
      "model that is none",
      "report kb t.csv --model foreign.json",
      1,
      /foreign\.json: Expected a level-zero model/,
    ],
    [
      "out in a missing folder",
      "report kb t.csv --out no/where/r.html",
      1,
      /^error: The folder of no\/where\/r\.html does not exist/,
    ],
    [
      "out is what is read",
      "score kb t.csv --out t.csv",
      2,
      /^error: t\.csv is read by this run, and would be written over/,
    ],
    ["out is what is read, by another name", "report kb t.csv --out kb/../t.csv", 2, /would be written over/],
    ["out is the history", "fit kb t.csv --out ./t.csv", 2, /would be written over/],
    [
      "drafts go to a file",
      "gaps kb none.csv --drafts t.csv",
      1,
      /^error: t\.csv is a file\. Name a folder for the drafts/,
    ],
    [
      "a history that is not there, before a model is fitted",
      "report kb t.csv --history t.csv none.csv",
      1,
      /no file none\.csv/,
    ],
    [
      "tickets of a portal in a missing folder",
      "serve kb --port 0 --tickets no/t.jsonl",
      1,
      /folder of no\/t\.jsonl does not exist/,
    ],
    [
      "a desk that runs a script",
      "serve kb --desk-url javascript:alert(1)",
      2,
      /--desk-url <url>.*starts with https/,
    ],
    ["imported into a file", "import foreign.json t.csv", 1, /^error: t\.csv is a file\. Name the folder/],
    ["out is a folder", "report kb t.csv --format md --out kb", 1, /is a folder\. Name a file/],
    ["score out in a missing folder", "score kb t.csv --out no/v.jsonl", 1, /does not exist/],
    ["index out in a missing folder", "index kb --out no/i.json", 1, /does not exist/],
    ["too few labels", "fit kb t.csv --out m.json", 1, /needs 50 labelled tickets.*got 0/],
    ["nothing labelled", "evaluate kb t.csv", 1, /No ticket has a label.*level-zero audit sample/],
  ])("%s", async (_, argv, code, message) => {
    const cwd = place();
    const before = readdirSync(cwd);
    const ran = await run([...argv.split(" "), "--quiet"], { cwd });
    expect(ran.stderr).toMatch(message);
    expect(ran).toMatchObject({ code, stdout: "" });
    expect(lines(ran.stderr)).toHaveLength(1);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it.each(["", "  "])("a search for %j says what is missing", async (query) => {
    const { code, stderr } = await run(["search", "kb", query], { cwd: place() });
    expect([code, stderr]).toEqual([2, 'error: Say what to look for, such as "vpn drops".\n']);
  });

  it("the stack comes only when asked for", async () => {
    const cwd = place();
    const plain = await run(["report", "nowhere", "t.csv"], { cwd });
    expect(plain.stderr).not.toMatch(/^\s+at /m);
    const debugged = await run(["report", "nowhere", "t.csv"], { cwd, env: { LEVEL_ZERO_DEBUG: "1" } });
    expect(debugged.stderr).toMatch(/^\s+at /m);
  });

  it("text of the input cannot steer the terminal", async () => {
    const { stderr } = await run(["report", "\u001b[2Jkb\u009b", "t.csv"], { cwd: place() });
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("reading problems", () => {
  function withProblems(): string {
    const cwd = place();
    writeFileSync(join(cwd, "kb/void.md"), "");
    writeFileSync(join(cwd, "some.jsonl"), `{"id":"1","subject":"VPN drops"}\n${"{oops\n".repeat(10)}`);
    return cwd;
  }

  it("are counted, and the first five shown with their place", async () => {
    const { code, stderr } = await run(["score", "kb", "some.jsonl"], { cwd: withProblems() });
    expect(code).toBe(0);
    expect(stderr).toContain("11 rows read = 1 scored + 0 excluded + 10 rejected.");
    expect(stderr).toContain("Reading problems: 11 errors, 0 warnings.");
    expect(stderr).toMatch(/^ {2}kb\/void\.md\S* error: /m);
    expect(stderr.match(/^ {2}some\.jsonl:\d+: error: /gm)).toHaveLength(4);
    expect(stderr).toContain("… and 6 more");
  });

  it("fail the run with --strict, after its work is done", async () => {
    const { code, stdout, stderr } = await run(["score", "kb", "some.jsonl", "--strict"], {
      cwd: withProblems(),
    });
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(1);
    expect(stderr).toMatch(/11 reading errors/);
  });

  it("no problem, no words: --quiet says nothing on stderr", async () => {
    expect((await run(["score", "kb", "t.csv", "--quiet", "--strict"], { cwd: place() })).stderr).toBe("");
  });
});
