import { cp, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { LevelZeroError } from "../../../index.ts";
import { plain } from "../describe/plain.ts";
import type { Io } from "../io.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { optionsOf } from "./options.ts";

/** `level-zero demo`. */
export function addDemo(program: Command, io: Io): void {
  program
    .command("demo")
    .description("Writes 80 made-up articles, tickets, resolved tickets and settings into a new folder.")
    .argument("[folder]", "a folder that is not there yet, or is empty", "level-zero-demo")
    .action(async (folder: string, _: unknown, command: Command) => {
      await runDemo(folder, optionsOf(command), io);
    });
}

const SETTINGS = `# What level-zero should know of this desk: docs/cli.md#settings
language: en
protectedTerms: Halden, Kestrel
costs: { currency: EUR, agentCost: 20, selfServiceCost: 2 }
`;

/** Writes a made-up desk into a new folder, and says what to try on it. */
async function runDemo(folder: string, options: CommonOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const target = session.pathOf(folder);
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new LevelZeroError("INVALID_OPTION", `${folder} is no folder. Name one that is not there yet.`);
  });
  if (there.length > 0)
    throw new LevelZeroError(
      "INVALID_OPTION",
      `${folder} is not empty. Name a folder that is not there yet.`,
    );
  const fixtures = await findFixtures();
  await mkdir(target, { recursive: true });
  await cp(join(fixtures, "articles"), join(target, "kb"), { recursive: true });
  await cp(join(fixtures, "tickets", "tickets.jsonl"), join(target, "tickets.jsonl"));
  await cp(join(fixtures, "tickets", "history.jsonl"), join(target, "solved.jsonl"));
  await writeFile(join(target, "desk.yaml"), SETTINGS);
  const shown = plain(folder);
  // Through npx the command is on no path.
  const command = io.env.npm_command === "exec" ? "npx level-zero" : "level-zero";
  await session.print(`A made-up desk is in ${shown}: articles (kb/), tickets, resolved tickets, settings. Try:

  cd ${/\s/.test(shown) ? `"${shown}"` : shown}
  ${command} report kb/ tickets.jsonl --history solved.jsonl --settings desk.yaml   # then open report.html
  ${command} gaps kb/ tickets.jsonl --history solved.jsonl --drafts drafts/         # what to write
  ${command} explain kb/ "vpn drops every hour" --history solved.jsonl
  ${command} serve kb/ --history solved.jsonl --audience employees                  # a help portal
`);
}

/** The made-up desk stands in the package, above the file that runs. */
async function findFixtures(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const candidate = join(folder, "fixtures");
    const articles = await stat(join(candidate, "articles")).catch(() => null);
    if (articles?.isDirectory() === true) return candidate;
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  throw new LevelZeroError(
    "NOT_FOUND",
    "This copy of level-zero came without its made-up desk. Install the package again.",
  );
}
