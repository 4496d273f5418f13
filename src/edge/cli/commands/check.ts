import { type Command, Option } from "commander";
import type { PortalEvent } from "../../../desk/event/index.ts";
import {
  createScorer,
  LevelZeroError,
  linkCitedArticles,
  type SearchIndex,
  type Verdict,
} from "../../../index.ts";
import {
  answeredTickets,
  type Check,
  type CheckTicket,
  type Demand,
  formatCheck,
  formatReview,
  formatTicketComparison,
  reviewOrder,
  type Severity,
  shownFrom,
} from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkFolder, demandOf, heardOf, isFolder } from "../check/check-folder.ts";
import { type CompareOptions, compareCheck } from "../check/compare-check.ts";
import { quantity } from "../describe/format.ts";
import { daysOf } from "../describe/period-of.ts";
import { plain } from "../describe/plain.ts";
import type { Io } from "../io.ts";
import { type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readGapState } from "../read/read-gap-state.ts";
import { readGoldenFile } from "../read/read-golden-file.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { checkLanguage, type ReportLanguageCode } from "../write/report-language.ts";
import {
  addJudgingOptions,
  append,
  articlesArgument,
  eventsOption,
  optionsOf,
  reportLanguageOption,
  toCount,
} from "./options.ts";

const MORE = `
Rules and their numbers are set in the settings, under check: docs/check.md lists them. A finding that is meant to be is accepted where it
stands, by a comment: <!-- level-zero accept too-long: the whole price list belongs here -->

Examples:
  level-zero check kb/
  level-zero check kb/ --rule dead-link --rule dead-image --fail-on warning
  level-zero check kb/ --format github                       in a GitHub Action: findings beside the lines of a pull request
  level-zero check kb/ --format sarif --out check.sarif
  level-zero check kb/ --golden golden.yaml --against main/kb/ --history solved.csv
  level-zero check kb/ --tickets tickets.csv --history solved.csv    words, rivals and what to look at first`;

/** `level-zero check`. */
export function addCheck(program: Command, io: Io): void {
  const command = program
    .command("check")
    .description(
      "Looks for what keeps readers from the answer: in how articles are written, kept, linked and found.",
    )
    .addArgument(articlesArgument())
    .option("--rule <name>", "look for this alone (may be repeated)", append)
    .addOption(
      new Option("--format <format>", "format of the result")
        .choices(["text", "md", "html", "json", "sarif", "github"])
        .default("text"),
    )
    .option("--json", "the same as --format json")
    .option("--out <file>", "where the result goes (default: standard output)")
    .addOption(
      new Option("--fail-on <severity>", "exit code 1 if there is a finding this bad")
        .choices(["error", "warning", "note", "never"])
        .default("error"),
    )
    .option("--limit <number>", "findings of each rule to print as text or Markdown", toCount, 10)
    .option("--golden <file>", "questions that must keep their answer: one that fails is an error")
    .option(
      "--against <folder>",
      "the articles before the change: says which change broke a question, and which tickets of --history gain and lose",
    )
    .option(
      "--against-settings <file>",
      "the settings before the change: says which setting broke a question; with --against or by itself",
    )
    .option(
      "--tickets <file...>",
      "exports of tickets: which articles they meet, and how badly (give it last)",
    )
    .option(
      "--state <file>",
      "the gaps that `level-zero gaps --state` remembers: which drafts are older than the last ticket of their gap",
    )
    .addOption(eventsOption("feedback and visits count in what to look at first"))
    .addOption(reportLanguageOption("the findings are"));
  addJudgingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      await runCheck(articles, optionsOf<CheckCommandOptions>(command), io);
    });
}

interface CheckCommandOptions extends CompareOptions, Pick<JudgeOptions, "history" | "model"> {
  readonly tickets?: readonly string[];
  readonly events?: readonly string[];
  readonly rule?: readonly string[];
  readonly format: keyof typeof FORMATS;
  readonly json?: boolean;
  readonly out?: string;
  readonly failOn: Severity | "never";
  readonly limit: number;
  /** File of questions that must keep their answer. */
  readonly golden?: string;
  /** File that remembers gaps from run to run. */
  readonly state?: string;
  readonly reportLanguage?: ReportLanguageCode;
}

const FORMATS = {
  text: "text",
  md: "markdown",
  html: "html",
  json: "json",
  sarif: "sarif",
  github: "github",
} as const;

/** Prints what is wrong with the articles. Throws `INVALID_INPUT`, after all is printed, for a finding that is as bad as `--fail-on`. */
async function runCheck(articles: string, options: CheckCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, golden, failOn, limit } = options;
  await checkTargets(
    [out],
    [...(options.tickets ?? []), ...(options.history ?? []), ...(options.events ?? []), golden],
    session,
  );
  const questions = golden === undefined ? null : await readGoldenFile(golden, session);
  const knowledge = await readKnowledge(articles, session);
  session.progress.start(`Checking ${quantity(knowledge.articles.length, "article")} …`);
  const index = knowledge.index();
  const demand = await heardFrom(options, index, session);
  if (demand !== null) session.note(`Tickets of ${demand.period}.`);
  const compared = await compareCheck(articles, options, { index, questions, session });
  const language = await checkLanguage(options, session);
  const own = await checkFolder(
    {
      path: articles,
      index,
      gaps: (await readGapState(options.state ?? null, session))?.gaps ?? [],
      only: onlyOf(options),
      ...(demand !== null && { tickets: demand.heard, demand: demand.found }),
      ...(compared.golden && { golden: { file: golden!.replaceAll("\\", "/"), result: compared.golden } }),
    },
    language,
    session,
  );
  const check = shownFrom((await isFolder(articles, session)) ? articles : "", own);
  const format = options.json === true ? "json" : options.format;
  const whole = formatCheck(check, FORMATS[format], {
    ...language,
    ...((out === undefined || format === "text") && { limit }),
  });
  const text = format === "text" ? whole.split("\n").map(calm).join("\n") : whole;
  if (out === undefined) await session.print(text);
  else await writeFileWhole(session.pathOf(out), text);
  if (demand !== null && out === undefined && (format === "text" || format === "md"))
    await session.print(`\n${formatReview(reviewOrder({ check: own, index, ...demand }), language)}`);
  const heard = compared.tickets === null ? "" : formatTicketComparison(compared.tickets, language);
  if (heard !== "" && out === undefined && (format === "text" || format === "md"))
    await session.print(`\n${heard}`);
  else if (heard !== "") session.note(heard.trimEnd());
  if (out !== undefined) session.note(`${out}: ${quantity(check.findings.length, "finding")}.`);
  session.finish();
  mustPass(check, failOn);
}

/** The rules that run alone: questions that were asked are always answered. */
function onlyOf({ rule, golden }: CheckCommandOptions): readonly string[] | undefined {
  return rule === undefined || golden === undefined ? rule : [...rule, "golden"];
}

/** What customers had to do with the articles, in tickets and on the portal. */
interface ArticleDemand {
  readonly found: Demand;
  readonly verdicts: readonly Verdict[];
  readonly heard: readonly CheckTicket[];
  /** The days of its tickets. */
  readonly period: string;
  readonly events: readonly PortalEvent[];
}

/** What tickets and events say of the articles; `null` where none are given. */
async function heardFrom(
  options: CheckCommandOptions,
  index: SearchIndex,
  session: Session,
): Promise<ArticleDemand | null> {
  const { tickets: files, history, events: eventFiles } = options;
  if (files === undefined && history === undefined && eventFiles === undefined) return null;
  const events = eventFiles === undefined ? [] : await readEventFiles(eventFiles, session);
  const tickets = files === undefined ? [] : (await readAllExports(files, session)).tickets;
  const judge = files === undefined ? null : await readJudge(options, index, session);
  const resolved =
    judge?.resolved ??
    (history === undefined ? [] : linkCitedArticles((await readAllExports(history, session)).tickets, index));
  session.progress.start("Asking what customers' words find …");
  const scorer = judge === null ? null : createScorer(index, { ...judgingOf(judge), now: session.now });
  const verdicts = scorer === null ? [] : scorer.scoreAll(tickets);
  const answered = answeredTickets(resolved, { tickets, verdicts }, index);
  return {
    period: daysOf([...resolved, ...tickets]),
    found: await demandOf(answered, index, { only: options.rule, session }),
    heard: heardOf([...resolved, ...tickets], answered),
    verdicts,
    events,
  };
}

/** A line that cannot steer a terminal; its indent stays. */
function calm(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + plain(text);
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

function mustPass({ counts }: Check, failOn: CheckCommandOptions["failOn"]): void {
  if (failOn === "never") return;
  const bad = ORDER.slice(0, ORDER.indexOf(failOn) + 1).filter((severity) => counts[severity] > 0);
  if (bad.length === 0) return;
  const found = bad.map((severity) => quantity(counts[severity], severity)).join(" and ");
  throw new LevelZeroError(
    "INVALID_INPUT",
    `${found}. Mend them, accept them where they stand, or give --fail-on never.`,
  );
}
