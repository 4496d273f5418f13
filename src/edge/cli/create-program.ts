import { Command } from "commander";
import { version } from "../../../package.json";
import { append, toLanguage } from "./commands/options.ts";
import type { Io } from "./io.ts";

/** The commands, in the order of the help. Each is loaded when it is called: some bring a Markdown parser or a web server. */
const COMMANDS: ReadonlyMap<string, () => Promise<(program: Command, io: Io) => void>> = new Map([
  ["report", async () => (await import("./commands/report.ts")).addReport],
  ["search", async () => (await import("./commands/search.ts")).addSearch],
  ["score", async () => (await import("./commands/score.ts")).addScore],
  ["explain", async () => (await import("./commands/explain.ts")).addExplain],
  ["gaps", async () => (await import("./commands/gaps.ts")).addGaps],
  ["searches", async () => (await import("./commands/searches.ts")).addSearches],
  ["queries", async () => (await import("./commands/queries.ts")).addQueries],
  ["check", async () => (await import("./commands/check.ts")).addCheck],
  ["golden", async () => (await import("./commands/golden.ts")).addGolden],
  ["links", async () => (await import("./commands/links.ts")).addLinks],
  ["queue", async () => (await import("./commands/queue.ts")).addQueue],
  ["what-if", async () => (await import("./commands/what-if.ts")).addWhatIf],
  ["effect", async () => (await import("./commands/effect.ts")).addEffect],
  ["journey", async () => (await import("./commands/journey.ts")).addJourney],
  ["shop", async () => (await import("./commands/shop.ts")).addShop],
  ["rising", async () => (await import("./commands/rising.ts")).addRising],
  ["listen", async () => (await import("./commands/listen.ts")).addListen],
  ["audit", async () => (await import("./commands/audit.ts")).addAudit],
  ["compare", async () => (await import("./commands/compare.ts")).addCompare],
  ["write-back", async () => (await import("./commands/write-back.ts")).addWriteBack],
  ["evaluate", async () => (await import("./commands/evaluate.ts")).addEvaluate],
  ["fit", async () => (await import("./commands/fit.ts")).addFit],
  ["columns", async () => (await import("./commands/columns.ts")).addColumns],
  ["index", async () => (await import("./commands/index-command.ts")).addIndex],
  ["serve", async () => (await import("./commands/serve.ts")).addServe],
  ["mcp", async () => (await import("./commands/mcp.ts")).addMcp],
  ["import", async () => (await import("./commands/import.ts")).addImport],
  ["language-pack", async () => (await import("./commands/language-pack.ts")).addLanguagePack],
  ["redact", async () => (await import("./commands/redact.ts")).addRedact],
  ["demo", async () => (await import("./commands/demo.ts")).addDemo],
  ["init", async () => (await import("./commands/init.ts")).addInit],
  ["completion", async () => (await import("./commands/completion.ts")).addCompletion],
  ["jobs", async () => (await import("./commands/jobs.ts")).addJobs],
  ["work", async () => (await import("./commands/work.ts")).addWork],
]);

const TOUR = `
A tour:
  level-zero demo                                          a small made-up desk to try things on
  level-zero report kb/ tickets.csv --history solved.csv   how many tickets customers could have solved, and what to write
  level-zero search kb/ "vpn drops every hour"              what a customer would find
  level-zero score kb/ tickets.csv > verdicts.jsonl         one line of JSON a ticket, for other programs

Articles are a folder of Markdown files. Tickets are CSV, JSON or JSON Lines, as service desks export them.
Exit code: 0 done, 1 the job failed, 2 wrong usage. All text stays on this machine.`;

/** The command line that understands `argv`: with the command that it calls, or with all where it calls none, or one that tells of all. */
export async function createProgram(argv: readonly string[], io: Io): Promise<Command> {
  const program = programWithoutCommands(io);
  const [called = ""] = programWithoutCommands(io).parseOptions([...argv]).operands;
  const command = called === "completion" ? undefined : COMMANDS.get(called);
  for (const load of command === undefined ? COMMANDS.values() : [command]) (await load())(program, io);
  for (const each of program.commands) pointToHelp(each, program.name());
  return program;
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
