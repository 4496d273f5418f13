import { Command } from "commander";
import { version } from "../../../package.json";
import { COMMANDS, type ListedCommand } from "./command-list.ts";
import { append, toLanguage } from "./commands/options.ts";
import type { Io } from "./io.ts";

const TOUR = `
A tour:
  level-zero demo                                          a small made-up desk to try things on
  level-zero report kb/ tickets.csv --history solved.csv   how many tickets customers could have solved, and what to write
  level-zero search kb/ "vpn drops every hour"              what a customer would find
  level-zero score kb/ tickets.csv > verdicts.jsonl         one line of JSON a ticket, for other programs

Articles are a folder of Markdown files. Tickets are CSV, JSON or JSON Lines, as service desks export them.
Exit code: 0 done, 1 the job failed, 2 wrong usage. All text stays on this machine.`;

/** The command line that understands `argv`: with the command that it calls, or listing all where it calls none. */
export async function createProgram(argv: readonly string[], io: Io): Promise<Command> {
  const called = calledCommand(argv, io);
  if (called === "completion") return createWholeProgram(io);
  const program = programWithoutCommands(io);
  const command = COMMANDS.find(({ usage }) => nameOf(usage) === called);
  if (command !== undefined) await addCommand(program, command, io);
  else for (const { usage, summary } of COMMANDS) program.command(usage).summary(summary);
  return program;
}

/** The command line with the code of every command. */
export async function createWholeProgram(io: Io): Promise<Command> {
  const program = programWithoutCommands(io);
  for (const command of COMMANDS) await addCommand(program, command, io);
  return program;
}

/** The name of the command that is called, or whose help is asked for; `undefined` for neither. */
function calledCommand(argv: readonly string[], io: Io): string | undefined {
  const [first, second] = programWithoutCommands(io).parseOptions([...argv]).operands;
  return first === "help" ? second : first;
}

async function addCommand(program: Command, { usage, summary, load }: ListedCommand, io: Io): Promise<void> {
  (await load())(program, io);
  const command = program.commands.find((each) => each.name() === nameOf(usage))!;
  pointToHelp(command.summary(summary), program.name());
}

/** "report" of "report [options] <articles>". */
function nameOf(usage: string): string {
  return usage.split(" ")[0]!;
}

/** The options that every command takes, and the help of all. */
function programWithoutCommands(io: Io): Command {
  return new Command("level-zero")
    .description(
      "Which tickets could customers have solved themselves, with which article, and which articles are missing.",
    )
    .version(version, "--version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--quiet", "say nothing but results and errors")
    .option("--strict", "fail if an article or a row cannot be read")
    .option(
      "--language <code>",
      "what articles and tickets are written in: en, de, fr, es; others are not stemmed (default: en)",
      toLanguage,
    )
    .option(
      "--public-audience <name>",
      "an audience of the articles that everybody holds (may be repeated)",
      append,
    )
    .option("--no-git-dates", "do not date articles that give no dates themselves by the git history")
    .option("--no-cache", "neither use nor keep what would take long to make again")
    .option(
      "--language-pack <file>",
      "what pages, drafts and findings say, in a language of your own: see docs/languages.md",
    )
    .option("--settings <file>", "synonyms, costs and rules of your desk: YAML or JSON, see docs/cli.md")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text).catch(() => {}),
      writeErr: (text) => void io.stderr.write(text).catch(() => {}),
      outputError: (text, write) => write(`${oneLine(text, "level-zero")}\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .exitOverride()
    .addHelpText("after", TOUR);
}

/** Wrong usage names the help of the command that was meant. */
function pointToHelp(command: Command, parent: string): void {
  const name = `${parent} ${command.name()}`;
  command.configureOutput({
    outputError: (text, write) => write(`${oneLine(text.trim() + greedyHint(text, command), name)}\n`),
  });
  command.commands.forEach((inner) => void pointToHelp(inner, name));
}

/** Where a name is missing, an option that takes all names that follow may have it. */
function greedyHint(text: string, command: Command): string {
  if (!text.includes("missing required argument")) return "";
  const greedy = command.options.filter(
    (option) => option.variadic && command.getOptionValue(option.attributeName()) !== undefined,
  );
  const names = greedy.map(({ long }) => long).join(" and ");
  if (names === "") return "";
  return `. ${names} ${greedy.length === 1 ? "takes" : "take"} every name that follows: give ${greedy.length === 1 ? "it" : "them"} last.`;
}

/** Commander puts its suggestion on a second line. */
function oneLine(text: string, command: string): string {
  const line = text.trim().replace(/\s*\n\s*/g, " ");
  return `${/[.)?!]$/.test(line) ? line : `${line}.`} See ${command} --help.`;
}
