import { type Command, Option } from "commander";
import { LevelZeroError } from "../../../index.ts";
import type { FormatOptions, ReportOptions } from "../../../view/report/index.ts";
import { describeGapSearches } from "../describe/describe-gap-searches.ts";
import { doubts, fiftyLabels, headline, ownLinks, summary } from "../describe/report-summary.ts";
import type { Io } from "../io.ts";
import { assessWithHistory, type Inputs } from "../judge/assess-files.ts";
import type { GapSampleOptions } from "../judge/find-gaps.ts";
import type { ThreadOptions } from "../judge/judge-tickets.ts";
import type { LookBackOptions } from "../judge/look-back.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { readAuditFile } from "../read/read-audit-file.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import type { StoredOptions } from "../read/stored-verdicts.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { countReport } from "../write/count-report.ts";
import { followRun, readEarlierGaps, rememberGaps, withGapsOf } from "../write/gap-memory.ts";
import type { ReportLanguageCode } from "../write/report-language.ts";
import { type ReportTarget, reportTargets, type TargetOptions } from "../write/report-targets.ts";
import { readScorecardSettings, type ScorecardCommandOptions } from "../write/scorecard-settings.ts";
import { writeReport } from "../write/write-report.ts";
import {
  addAsOf,
  addStored,
  addVerdictOptions,
  append,
  articlesArgument,
  eventsOption,
  gapSampleOption,
  optionsOf,
  portalResultsOption,
  reportLanguageOption,
  threadsOption,
  ticketsArgument,
  toCount,
} from "./options.ts";

const MORE = `
Without --out the report becomes report.html in the current folder; --format md, csv, gaps-csv or json prints it instead.
The format follows from the ending: .html, .md, .csv (one row a ticket), gaps.csv (one row a gap),
scorecard.csv (one row a metric), .json.

Examples:
  level-zero report kb/ tickets.csv
  level-zero report kb/ march.csv april.csv --out april.html --out april-gaps.csv --history solved-*.csv
  level-zero report kb/ tickets.csv --for manager --previous march.json --out april.html
  level-zero report kb/ april.csv --state desk.json --out april.html
  level-zero report kb/ tickets.csv --check --events portal-events.jsonl
  level-zero report kb/ tickets.csv --for manager --report-language de --out bericht.html
  level-zero report kb/ tickets.jsonl --format md > report.md`;

/** `level-zero report`. */
export function addReport(program: Command, io: Io): void {
  const command = program
    .command("report")
    .description("Reads articles and tickets, judges every ticket, finds the gaps and writes a report.")
    .addArgument(articlesArgument())
    .addArgument(ticketsArgument())
    .addOption(
      new Option("--out <file>", "where the report goes; may be given several times").argParser(append),
    )
    .addOption(
      new Option("--format <format>", "format of the report").choices([
        "html",
        "md",
        "csv",
        "gaps-csv",
        "scorecard-csv",
        "json",
      ]),
    )
    .option("--json", "print the report as JSON: the same as --format json")
    .addOption(
      new Option("--privacy <level>", "how much of the tickets' own words the report carries").choices([
        "no-text",
        "example-subjects",
        "short-text",
      ]),
    )
    .option(
      "--audit <file>",
      "what people found, from `level-zero audit read --out`: the rate is then audited",
    )
    .option(
      "--weights <list>",
      "weights of the scorecard, such as csat=2,freshness=0, or a JSON file of them",
    )
    .addOption(
      new Option("--stage <stage>", "whether customers have the portal already").choices([
        "before-launch",
        "live",
      ]),
    )
    .option(
      "--self-solved <number>",
      "problems that customers solved on the portal without a ticket",
      toCount,
    )
    .addOption(
      new Option("--for <reader>", "whom the HTML page is for: a manager gets two pages to print").choices([
        "analyst",
        "manager",
      ]),
    )
    .option("--check", "what is wrong with the articles, and which to review first (reads each once more)")
    .addOption(reportLanguageOption())
    .option("--title <text>", "title of the report")
    .option("--organisation <name>", "whose tickets these are")
    .addOption(eventsOption("for the scorecard, and failed searches beside the gaps"))
    .addOption(portalResultsOption())
    .option(
      "--state <file>",
      "remember gaps and articles here: gaps keep their ids, what was set aside stays so, and articles that are new are known",
    )
    .addOption(threadsOption())
    .addOption(gapSampleOption());
  addVerdictOptions(addStored(addAsOf(command)))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runReport({ articles, tickets }, optionsOf<ReportCommandOptions>(command), io);
    });
}

interface ReportCommandOptions
  extends CommonOptions,
    JudgeOptions,
    GapSampleOptions,
    ThreadOptions,
    StoredOptions,
    TargetOptions,
    ScorecardCommandOptions,
    LookBackOptions,
    Pick<ReportOptions, "title" | "organisation" | "privacy"> {
  /** Files of the portal's events. */
  readonly events?: readonly string[];
  /** Whom the page is for. */
  readonly for?: NonNullable<FormatOptions["reader"]>;
  /** File that remembers the gaps from run to run. */
  readonly state?: string;
  /** What the page and the Markdown are written in. */
  readonly reportLanguage?: ReportLanguageCode;
  /** File of an audit. */
  readonly audit?: string;
  /** Whether the articles are checked too. */
  readonly check?: boolean;
}

/** Failed searches listed that no gap is about. */
const LISTED_SEARCHES = 10;

/** Articles and tickets in, report out; then eight lines for the person, unless the report itself is printed. */
async function runReport(inputs: Inputs, options: ReportCommandOptions, io: Io): Promise<void> {
  const targets = reportTargets(options);
  checkReader(options, targets);
  const session = createSession(io, options);
  const { history = [], events: eventFiles = [] } = options;
  await checkTargets(
    [...targets.map(({ path }) => path), options.state],
    [...inputs.tickets, ...history, ...eventFiles, options.audit, options.previous, options.portalResults],
    session,
  );
  const earlier = await readEarlierGaps(options, session);
  const audit = await readAuditFile(options.audit, session);
  const events = options.events === undefined ? null : await readEventFiles(options.events, session);
  const scorecard = await readScorecardSettings(options, events, session);
  const read = await assessWithHistory(inputs, options, session);
  const followed = options.state === undefined ? null : followRun(read, earlier, options);
  const assessed = followed === null ? read : withGapsOf(followed, read);
  const { assessment } = assessed;
  const matter = { articles: inputs.articles, assessed, followed, audit, events, scorecard };
  const { report, counting, searches, format } = await countReport(matter, options, session);
  await writeReport(report, targets, {
    counting,
    assessment,
    session,
    format: { reader: options.for ?? "analyst", ...format },
  });
  const places = targets.map(({ path }) => (path === null ? "standard output" : session.pathOf(path)));
  session.note(`Report: ${places.join(", ")}: ${headline(report)}.`);
  for (const doubt of doubts(report)) session.note(doubt);
  if (targets.every(({ path }) => path !== null)) {
    const heard = searches === null ? "" : describeGapSearches(searches, assessment.gaps, LISTED_SEARCHES);
    await session.print(`${summary(report).join("\n")}\n${heard}`);
  }
  if (followed !== null) await rememberGaps(options, followed.state, session);
  if (report.cautions.some(({ code }) => code === "own-links")) session.note(ownLinks(inputs.tickets));
  else if (report.headline.basis === "decided" && options.history === undefined)
    session.note(fiftyLabels(inputs));
  session.finish();
}

function checkReader({ for: reader }: ReportCommandOptions, targets: readonly ReportTarget[]): void {
  if (reader === undefined || targets.some(({ format }) => format === "html")) return;
  throw new LevelZeroError(
    "INVALID_OPTION",
    "--for says whom the HTML page is for: write one with --out, such as --out report.html.",
  );
}
