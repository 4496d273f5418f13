import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import { EXCLUSION_RULES } from "../../../core/ticket/index.ts";
import { REPORT_LANGUAGES } from "../write/report-language.ts";
import { linkedShareOption } from "./linked-share-option.ts";

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;

export function articlesArgument(): Argument {
  return new Argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`");
}

export function ticketsArgument(): Argument {
  return new Argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input");
}

/** The moment that the articles' dates are compared with. */
export function nowOption(): Option {
  return new Option("--now <date>", "judge as of this day, such as 2026-03-31 (default: today)").argParser(
    toDate,
  );
}

export function historyOption(): Option {
  return new Option(
    "--history <file...>",
    "resolved tickets to learn from: exports that say which articles closed them (give it last)",
  );
}

/** What an earlier report knew of the articles. */
export function previousOption(): Option {
  return new Option(
    "--previous <report.json>",
    "an earlier report: articles that it did not know, and that have no date, came after it",
  );
}

export function eventsOption(use = "failed searches are counted beside the tickets of each gap"): Option {
  return new Option("--events <file...>", `events of the portal: ${use} (give it last)`);
}

/** What the desk's own portal returned. */
export function portalResultsOption(): Option {
  return new Option(
    "--portal-results <file>",
    "what your portal returns for the queries of `level-zero queries`: found is measured with that",
  );
}

/** How the history fades. */
export function halfLifeOption(): Option {
  return new Option(
    "--half-life <days>",
    "let a resolved ticket say half as much after so many days (default: old ones count as new ones)",
  ).argParser(toCount);
}

export function modelOption(): Option {
  return new Option("--model <file>", "a model made by `level-zero fit` (default: fitted on the history)");
}

/** What a report or a task is written in: not to be mixed up with `--language`. */
export function reportLanguageOption(what = "the HTML page and the Markdown are"): Option {
  return new Option(
    "--report-language <code>",
    `what ${what} written in, whatever articles and tickets are (default: en)`,
  ).choices(REPORT_LANGUAGES);
}

/** What drafts are written in. */
export function draftLanguageOption(): Option {
  return new Option(
    "--draft-language <code>",
    "what drafts are written in (default: as the tickets of the gap)",
  ).choices(REPORT_LANGUAGES);
}

/** On how many cores tickets are judged. */
export function threadsOption(): Option {
  return new Option(
    "--threads <n>",
    "judge on so many cores; the result is the same (default: all)",
  ).argParser(toCount);
}

export function gapSampleOption(): Option {
  return new Option(
    "--gap-sample <n>",
    "find gaps in a sample of so many unsolved tickets, which the others join; 0 looks at all (default: 20000)",
  ).argParser((text) => (text === "0" ? 0 : toCount(text)));
}

/** What a command that makes one page is asked for. */
export function addPageOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--format <format>", "format of the result").choices(["html", "md", "json"]).default("html"),
    )
    .option("--out <file>", "where the result goes (default: standard output)");
}

/** What tickets are judged with, and how they are read. */
export function addJudgingOptions(command: Command): Command {
  for (const option of [modelOption(), nowOption(), linkedShareOption(), historyOption()])
    command.addOption(option);
  return addReadingOptions(command);
}

/** The same for commands whose results are about verdicts: with what an earlier report knew, and how the history fades. */
export function addVerdictOptions(command: Command): Command {
  return addJudgingOptions(command.addOption(previousOption()).addOption(halfLifeOption()));
}

/** How exports are read, and which rules leave tickets out: the same for every command that reads tickets. */
export function addReadingOptions(command: Command): Command {
  return addColumnOptions(command).addOption(
    new Option(
      "--keep <rule>",
      `score what this rule would leave out (may be repeated): ${EXCLUSION_RULES.join(", ")}`,
    ).argParser(appendRule),
  );
}

/** How exports are read, for commands that only learn from them. */
export function addColumnOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--map <mapping>",
        "what a column means, such as subject=Summary, or a file of such (may be repeated)",
      ).argParser(append),
    )
    .addOption(
      new Option("--date-order <order>", "how dates such as 03/04/2026 are meant (ymd: 26/04/03)").choices([
        "dmy",
        "mdy",
        "ymd",
      ]),
    )
    .addOption(new Option("--sheet <name>", "the sheet of a workbook (default: all that hold tickets alike)"))
    .addOption(
      new Option(
        "--encoding <name>",
        "of exports that are no UTF-8, such as windows-1250 (default: found out)",
      ),
    );
}

/** Commander's own choices see one value, and would replace the list. */
function appendRule(value: string, previous: readonly string[] | undefined): readonly string[] {
  if ((EXCLUSION_RULES as readonly string[]).includes(value)) return append(value, previous);
  throw new InvalidArgumentError(`Expected one of ${EXCLUSION_RULES.join(", ")}.`);
}

/** Whether each ticket is judged by what was there on its day, how often, and where that is looked up. */
export function addAsOf(command: Command): Command {
  return command.addOption(asOfOption()).addOption(asOfStepOption()).addOption(asOfSourceOption());
}

function asOfOption(): Option {
  return new Option(
    "--as-of <when>",
    "`ticket`: judge each ticket by the articles and the history before its own month (default: now)",
  ).choices(["ticket", "now"]);
}

function asOfStepOption(): Option {
  return new Option("--as-of-step <step>", "how often to look back (default: month)").choices([
    "month",
    "day",
  ]);
}

function asOfSourceOption(): Option {
  return new Option(
    "--as-of-source <source>",
    "where to look (default: the git history, if the folder has one)",
  ).choices(["git", "dates"]);
}

/** A whole number from 1 up. Throws commander's error for an argument. */
export function toCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1 up.");
}

/** A share between a half and 1. Throws commander's error for an argument. */
export function toHighShare(text: string): number {
  const share = Number(text);
  if (/^\d*\.?\d+$/.test(text) && share > 0.5 && share < 1) return share;
  throw new InvalidArgumentError("Expected a number between 0.5 and 1, such as 0.8.");
}

/** A text that is more than spaces. Throws commander's error for an argument. */
export function toName(text: string): string {
  if (text.trim() !== "") return text.trim();
  throw new InvalidArgumentError("Expected a name, got an empty text.");
}

/** A language code, as in ISO 639. */
export const LANGUAGE = /^[a-z]{2,3}$/;

/** A language code. Throws commander's error for an argument. */
export function toLanguage(text: string): string {
  if (LANGUAGE.test(text)) return text;
  throw new InvalidArgumentError("Expected a language such as en, de, fr or es.");
}

/** A repeated option as a list. */
export function append(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value];
}

/** Options of the command, those of the program with them. */
export function optionsOf<T>(command: Command): T {
  return command.optsWithGlobals() as T;
}

function toDate(text: string): string {
  if (ISO_DATE.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError("Expected a date such as 2026-03-31.");
}

export function schemaOption(): Option {
  return new Option("--schema <name>", "schema of the desk's tables (default: level_zero)");
}

export function addDatabase(command: Command): Command {
  return command
    .option(
      "--database <url>",
      "such as postgres://user:password@host:5432/desk (default: LEVEL_ZERO_POSTGRES)",
    )
    .addOption(schemaOption());
}

/** For commands that judge tickets, unless workers did. */
export function addStored(command: Command): Command {
  return addDatabase(
    command.option(
      "--source <name>",
      "take the verdicts that `level-zero work` left in the database under this name",
    ),
  );
}
