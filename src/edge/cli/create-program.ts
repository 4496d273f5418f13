import { Command } from "commander";
import { version } from "../../../package.json";
import { addAudit } from "./commands/add-audit.ts";
import { addCheck } from "./commands/add-check.ts";
import { addColumns } from "./commands/add-columns.ts";
import { addCompare } from "./commands/add-compare.ts";
import { addEffect } from "./commands/add-effect.ts";
import { addEvaluate } from "./commands/add-evaluate.ts";
import { addExplain } from "./commands/add-explain.ts";
import { addFit } from "./commands/add-fit.ts";
import { addGaps } from "./commands/add-gaps.ts";
import { addGolden } from "./commands/add-golden.ts";
import { addImport } from "./commands/add-import.ts";
import { addIndex } from "./commands/add-index.ts";
import { addJobs, addWork } from "./commands/add-jobs.ts";
import { addJourney } from "./commands/add-journey.ts";
import { addLinks } from "./commands/add-links.ts";
import { addListen } from "./commands/add-listen.ts";
import { addMcp } from "./commands/add-mcp.ts";
import { addQueries } from "./commands/add-queries.ts";
import { addQueue } from "./commands/add-queue.ts";
import { addRedact } from "./commands/add-redact.ts";
import { addReport } from "./commands/add-report.ts";
import { addRising } from "./commands/add-rising.ts";
import { addScore } from "./commands/add-score.ts";
import { addSearch } from "./commands/add-search.ts";
import { addSearches } from "./commands/add-searches.ts";
import { addServe } from "./commands/add-serve.ts";
import { addShop } from "./commands/add-shop.ts";
import { addStart } from "./commands/add-start.ts";
import { addWhatIf } from "./commands/add-what-if.ts";
import { addWriteBack } from "./commands/add-write-back.ts";
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

/** The command line: commands with their options and help. The work itself is loaded by the command that is called. */
export function createProgram(io: Io): Command {
  const program = new Command("level-zero")
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
  for (const add of [
    addReport,
    addSearch,
    addScore,
    addExplain,
    addGaps,
    addSearches,
    addQueries,
    addCheck,
    addGolden,
    addLinks,
    addQueue,
    addWhatIf,
    addEffect,
    addJourney,
    addShop,
    addRising,
    addListen,
    addAudit,
    addCompare,
    addWriteBack,
    addEvaluate,
    addFit,
    addColumns,
    addIndex,
    addServe,
    addMcp,
    addImport,
    addRedact,
    addStart,
    addJobs,
    addWork,
  ])
    add(program, io);
  program.commands.forEach((command) => void pointToHelp(command, program.name()));
  return program;
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
