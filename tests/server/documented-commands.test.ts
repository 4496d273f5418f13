import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_MODEL } from "../../src/index.ts";
import { HIDDEN_TEXT, HIDDEN_WORD, openDesk } from "../docs/open-desk.ts";
import { readBlocks, whyNotRun } from "../docs/read-blocks.ts";
import { run, temporaryFolder } from "../edge/cli/run.ts";
import { workbook } from "../make/workbook.ts";

/** Commands whose output is the desk's own, and why it may hold what customers may not see. */
const FOR_THE_DESK: readonly (readonly [begins: string, why: string])[] = [
  ["audit", "people who judge need the articles"],
  ["explain", "shows why an article that the customer may not see would have been the answer"],
];

/** Commands that a page shows in one block, or an example in its text. */
interface Shown {
  readonly where: string;
  readonly commands: readonly string[];
}

function shownCommands(): Shown[] {
  const onPages = readBlocks("sh")
    .filter((block) => whyNotRun(block) === null)
    .map(({ page, line, text }) => ({ where: `${page}:${line}`, commands: commandsOf(text) }));
  const examples = readdirSync("examples").filter((name) => /\.(?:mjs|html)$/.test(name));
  const inExamples = examples.map((name) => {
    const text = readFileSync(join("examples", name), "utf8");
    return {
      where: name,
      commands: [...text.matchAll(/`level-zero ([^`<]+)`/g)].map(([, command]) => command!),
    };
  });
  return [...onPages, ...inExamples].filter(({ commands }) => commands.length > 0);
}

/** The arguments of each `level-zero …` of a block. */
function commandsOf(text: string): string[] {
  const lines = [...text.matchAll(/^(?:npx )?level-zero (.+?)(?:\s+#.*)?$/gm)];
  return lines.map(([, command]) => command!);
}

/** As a shell divides it. */
function words(command: string): string[] {
  return [...command.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));
}

/** What people or earlier days would have left in the folder before a command, by how it begins. */
const BEFORE: readonly (readonly [begins: string, prepare: (folder: string) => unknown])[] = [
  ["init", (folder) => rmSync(join(folder, "desk.yaml"))],
  ["audit read", fillSheets],
  ["listen", putMay],
  ["queue queue.json --events", (folder) => write(folder, "gaps.json", "gaps kb/ tickets.csv --json")],
  [
    "gaps kb/ tickets.csv --since",
    (folder) => run(words("gaps kb/ tickets.csv --state gaps-of-may.json"), { cwd: folder }),
  ],
  ["write-back", (folder) => run(words("report kb/ tickets.csv --out report.json"), { cwd: folder })],
  ["evaluate kb/ labelled.jsonl --model", putModels],
  ["evaluate fixtures", putFixtures],
  [
    "report kb/ tickets.csv --map",
    (folder) => copyFileSync(join(folder, "other-columns.csv"), join(folder, "tickets.csv")),
  ],
  [
    "redact tickets.xlsx",
    (folder) =>
      copyFileSync(
        workbook({
          One: [
            ["id", "subject"],
            ["T1", "vpn drops"],
          ],
        }),
        join(folder, "tickets.xlsx"),
      ),
  ],
];

async function write(folder: string, name: string, command: string): Promise<void> {
  writeFileSync(join(folder, name), (await run(words(command), { cwd: folder })).stdout);
}

function putModels(folder: string): void {
  for (const name of ["new.json", "old.json"])
    writeFileSync(join(folder, name), JSON.stringify(DEFAULT_MODEL));
}

/** The fixtures with the first of their tickets: all of them take seconds. */
function putFixtures(folder: string): void {
  mkdirSync(join(folder, "fixtures/tickets"), { recursive: true });
  symlinkSync(resolve("fixtures/articles"), join(folder, "fixtures/articles"));
  for (const name of ["fixtures/tickets/tickets.jsonl", "fixtures/tickets/history.jsonl"])
    writeFileSync(join(folder, name), readFileSync(name, "utf8").split("\n").slice(0, 120).join("\n"));
}

/** What was heard last month, and what people do about it. */
async function putMay(folder: string): Promise<void> {
  await run(words("queue queue.json --flag outdated --article network/vpn"), { cwd: folder });
  await run(words("listen kb/ events.jsonl --format json --out may.json"), { cwd: folder });
}

/** People answer "yes" to every ticket of every sheet. */
function fillSheets(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => /^sheet.*\.csv$/.test(name))) {
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(folder, name), text.replace(/^(\d+,.*),,,$/gm, "$1,yes,,"));
  }
}

/** As a shell and a reader put names in: `2026-*.csv`, and `gap-…` for one that is there. */
function filled(argument: string, folder: string): readonly string[] {
  if (argument.includes("*")) {
    const [before, after] = argument.split("*");
    return readdirSync(folder)
      .filter((name) => name.startsWith(before!) && name.endsWith(after!))
      .sort();
  }
  const kind = /^(gap|feedback|search)-(?:…|[0-9a-f]{4})$/.exec(argument)?.[1];
  if (kind === undefined) return [argument];
  const known = ["queue.json", "gaps.json"].filter((name) => existsSync(join(folder, name)));
  const ids = known.flatMap(
    (name) => readFileSync(join(folder, name), "utf8").match(/"(gap|feedback|search)-[0-9a-f]+"/g) ?? [],
  );
  return [ids.find((id) => id.startsWith(`"${kind}`))!.slice(1, -1)];
}

/** All that a command wrote: what it printed, and the files that it made or changed. */
async function outputOf(
  command: string,
  folder: string,
): Promise<{ readonly code: number; readonly text: string }> {
  await BEFORE.find(([begins]) => command.startsWith(begins))?.[1](folder);
  const before = new Map(filesOf(folder).map((path) => [path, readFileSync(path, "utf8")]));
  const argv = words(command).flatMap((argument) => filled(argument, folder));
  const port = argv[0] === "serve" ? ["--port", "0"] : [];
  const { code, stdout, stderr } = await run([...argv.slice(0, 2), ...port, ...argv.slice(2)], {
    cwd: folder,
  });
  const written = filesOf(folder)
    .map((path) => [path, readFileSync(path, "utf8")] as const)
    .filter(([path, text]) => before.get(path) !== text)
    .map(([, text]) => text);
  return { code, text: [stdout, stderr, ...written].join("\n") };
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

describe("documented commands", () => {
  const shown = shownCommands();

  it("are found", () => {
    expect(shown.flatMap(({ commands }) => commands).length).toBeGreaterThan(40);
  });

  it.each(shown)("$where: run as printed, and let no hidden text out", async ({ commands }) => {
    const folder = openDesk(temporaryFolder());
    for (const command of commands) {
      const { code, text } = await outputOf(command, folder);
      expect([command, code, code === 0 ? "" : text]).toEqual([command, 0, ""]);
      if (/^(?:index|serve|search)\b/.test(command)) expect(text.toLowerCase()).not.toContain(HIDDEN_WORD);
      if (FOR_THE_DESK.some(([begins]) => command.startsWith(begins))) continue;
      expect(text.toLowerCase()).not.toContain(HIDDEN_TEXT);
    }
  });
});
