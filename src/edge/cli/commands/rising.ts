import { type Command, Option } from "commander";
import type { Assessment, Ticket } from "../../../index.ts";
import { findRising, formatRising, type TopicRef } from "../../../view/journey/index.ts";
import type { Io } from "../io.ts";
import { assessWithHistory, customersOwn, type Inputs } from "../judge/assess-files.ts";
import type { ThreadOptions } from "../judge/judge-tickets.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { type PageOutput, writePage } from "../write/page-output.ts";
import {
  addJudgingOptions,
  addPageOptions,
  append,
  articlesArgument,
  optionsOf,
  threadsOption,
  toCount,
} from "./options.ts";

const MORE = `
Give the tickets of three months, better of more than a year: then seasons are known too. Notices are articles that are filed or tagged as one
(outage, planned maintenance, …) and say from when they hold; what came at those alike is what we expect at the next.

Example:
  level-zero rising kb/ tickets.csv --release 2026-05-12 --release 2026-06-09 --release 2026-07-07 --out rising.html`;

/** `level-zero rising`. */
export function addRising(program: Command, io: Io): void {
  const command = program
    .command("rising")
    .description(
      "Topics whose pace grows, seasons, releases, planned outages: each with its article or gap and an entry to publish.",
    )
    .addArgument(articlesArgument())
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines")
    .addOption(
      new Option("--release <date>", "the day of a release, past or planned (may be repeated)").argParser(
        append,
      ),
    )
    .option("--ahead <days>", "days that seasons are looked ahead for (default: 30)", toCount);
  addJudgingOptions(addPageOptions(command).addOption(threadsOption()))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runRising({ articles, tickets }, optionsOf<RisingCommandOptions>(command), io);
    });
}

interface RisingCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions, PageOutput {
  readonly release?: readonly string[];
  readonly ahead?: number;
}

/** Tells which topics rise, and what to publish. */
async function runRising(inputs: Inputs, options: RisingCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, release, ahead, now } = options;
  await checkTargets([out], [...inputs.tickets, ...(options.history ?? [])], session);
  const { assessment, analyzer } = await assessWithHistory(inputs, options, session);
  const summary = findRising(customersOwn(assessment), {
    topicOf: refsOf(assessment),
    articles: assessment.articles,
    analyzer,
    ...(now !== undefined && { now }),
    ...(release && { releases: release }),
    ...(ahead !== undefined && { aheadDays: ahead }),
  });
  await writePage(options, session, (format) => formatRising(summary, format));
}

/** The gap of a ticket, else the article that answers it, else its category. */
function refsOf({ gaps, verdicts, articles }: Assessment): (ticket: Ticket) => TopicRef | null {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const refs = new Map<string, TopicRef>();
  for (const { ticketId, outcome, evidence } of verdicts) {
    if (outcome !== "solvable") continue;
    const { articleId } = evidence[0];
    const label = titles.get(articleId) ?? articleId;
    refs.set(ticketId, { key: `a:${articleId}`, label, articleId, gapId: null });
  }
  // A title is somebody's sentence, a label a few words of many.
  for (const { id, label, ticketIds } of gaps)
    for (const ticketId of ticketIds)
      refs.set(ticketId, { key: `g:${id}`, label, articleId: null, gapId: id });
  return ({ id, category }) =>
    refs.get(id) ??
    (category === null ? null : { key: `c:${category}`, label: category, articleId: null, gapId: null });
}
