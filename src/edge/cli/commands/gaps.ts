import type { Command } from "commander";
import { draftArticle, planWriting, whyNoDraft, winnable } from "../../../desk/draft/index.ts";
import type { JoinedSearches } from "../../../desk/event/index.ts";
import { type Gap, LevelZeroError } from "../../../index.ts";
import { createReport } from "../../../view/report/index.ts";
import { describeGapSearches, joinEvents } from "../describe/describe-gap-searches.ts";
import { describeGaps, type GapList, toWrite } from "../describe/describe-gaps.ts";
import { quantity } from "../describe/format.ts";
import { periodOfDates } from "../describe/period-of.ts";
import { plain } from "../describe/plain.ts";
import { doubts } from "../describe/report-summary.ts";
import type { Io } from "../io.ts";
import { type AssessedFiles, assessWithHistory, type Inputs } from "../judge/assess-files.ts";
import type { GapSampleOptions } from "../judge/find-gaps.ts";
import type { ThreadOptions } from "../judge/judge-tickets.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import type { StoredOptions } from "../read/stored-verdicts.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { draftMatterOf } from "../write/draft-matter.ts";
import {
  checkMemoryOptions,
  followRun,
  type GapMemoryOptions,
  readEarlierGaps,
  rememberGaps,
} from "../write/gap-memory.ts";
import { draftLanguage, type ReportLanguageCode } from "../write/report-language.ts";
import { checkDraftFolder, writeDrafts } from "../write/write-drafts.ts";
import {
  addStored,
  addVerdictOptions,
  articlesArgument,
  draftLanguageOption,
  eventsOption,
  gapSampleOption,
  optionsOf,
  portalResultsOption,
  threadsOption,
  ticketsArgument,
  toCount,
} from "./options.ts";

const MORE = `
Examples:
  level-zero gaps kb/ tickets.csv --history solved.csv
  level-zero gaps kb/ tickets.csv --json > gaps.json
  level-zero gaps kb/ tickets.csv --drafts drafts/ --history solved.csv
  level-zero gaps kb/ tickets.csv --state state.json --dismiss gap-1f2e --because "one-off move"`;

/** `level-zero gaps`. */
export function addGaps(program: Command, io: Io): void {
  const command = program
    .command("gaps")
    .description("Groups the unsolvable tickets by what the customers' problem is.")
    .addArgument(articlesArgument())
    .addArgument(ticketsArgument())
    .option("--limit <number>", "gaps to list", toCount, 30)
    .option("--json", "print the gaps as JSON, with the ids of their tickets")
    .option("--drafts <folder>", "write a draft for each listed gap; files that are there stay as they are")
    .addOption(draftLanguageOption())
    .option("--draft-gap <gap...>", "write a draft of these gaps too: you read them, and one article will do")
    .option("--state <file>", "remember the gaps here, and compare with the run before")
    .option("--since <file>", "compare with this file of an earlier run instead")
    .option("--dismiss <gap>", "set a gap aside for good")
    .option("--because <reason>", "why it is dismissed")
    .option("--snooze <gap>", "set a gap aside for a time")
    .option("--until <date>", "the day that it wakes up, such as 2026-03-31")
    .addOption(eventsOption())
    .addOption(portalResultsOption())
    .addOption(threadsOption())
    .addOption(gapSampleOption());
  addVerdictOptions(addStored(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runGaps({ articles, tickets }, optionsOf<GapsCommandOptions>(command), io);
    });
}

interface GapsCommandOptions
  extends CommonOptions,
    JudgeOptions,
    GapSampleOptions,
    ThreadOptions,
    StoredOptions,
    GapMemoryOptions {
  readonly limit: number;
  readonly json?: boolean;
  /** Folder for drafts of the gaps that are listed. */
  readonly drafts?: string;
  /** What drafts are written in; as their tickets unless given. */
  readonly draftLanguage?: ReportLanguageCode;
  /** Ids of gaps that somebody has read, and wants a draft of whatever they look like. */
  readonly draftGap?: readonly string[];
  /** Events of the portal, whose failed searches are joined to the gaps. */
  readonly events?: readonly string[];
}

const STOPPED = "Stopped while the gaps were counted. Nothing was written: give the same command again.";

/** Prints the gaps as a table, or as JSON with the ids of their tickets; writes drafts and remembers the gaps if asked to. */
async function runGaps(inputs: Inputs, options: GapsCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  checkMemoryOptions(options, session);
  if (options.draftGap !== undefined && options.drafts === undefined)
    throw new LevelZeroError(
      "INVALID_OPTION",
      "Name a folder for the draft: --draft-gap goes with --drafts <folder>.",
    );
  await checkTargets([options.state], [...inputs.tickets, ...(options.history ?? [])], session);
  if (options.drafts !== undefined) await checkDraftFolder(options.drafts, session);
  const earlier = await readEarlierGaps(options, session);
  const events = options.events === undefined ? null : await readEventFiles(options.events, session);
  const assessed = await assessWithHistory(inputs, options, session);
  const followed = followRun(assessed, earlier, options);
  const gaps = followed.gaps.map(({ gap }) => gap);
  const assessment = { ...assessed.assessment, gaps };
  const report = io.stoppable(() => createReport(assessment, { maximumGaps: options.limit }), STOPPED);
  const priced = (await session.settings()).costs !== undefined;
  const list: GapList = { report, followed, compared: earlier !== null, priced };
  const searches = joinEvents(gaps, events, assessed.analyzer);
  // Where links were forgotten, gaps stand in the list that articles answer.
  for (const doubt of doubts(report)) session.note(doubt);
  await session.print(options.json === true ? toJson(list, searches) : describeGaps(list));
  if (options.json !== true && searches !== null)
    await session.print(describeGapSearches(searches, gaps, options.limit));
  if (options.drafts !== undefined)
    await draftGaps(options.drafts, { list, wanted: options.draftGap ?? [], options, ...assessed }, session);
  await rememberGaps(options, followed.state, session);
  session.finish();
}

interface ToDraft extends AssessedFiles {
  readonly list: GapList;
  /** Ids of gaps that are drafted whatever they look like. */
  readonly wanted: readonly string[];
  readonly options: Pick<GapsCommandOptions, "draftLanguage">;
}

/** Drafts for the listed gaps that are open and that an article can close, and for those that are wanted. */
async function draftGaps(
  folder: string,
  { list, wanted, options, ...assessed }: ToDraft,
  session: Session,
): Promise<void> {
  const { tickets, verdicts } = assessed.assessment;
  const matterOf = draftMatterOf(assessed);
  const told = await draftLanguage(options, session);
  const asked = gapsToDraft(list, wanted).map((gap) => {
    const source = { tickets, verdicts, resolved: matterOf(gap).resolved, now: session.now };
    return { gap, source, reason: wanted.includes(gap.id) ? null : whyNoDraft(gap, source) };
  });
  const drafts = asked.flatMap(({ gap, source, reason }) =>
    reason === null ? [draftArticle(gap, source, told)] : [],
  );
  const { written, kept } = await writeDrafts(session.pathOf(folder), drafts, folder);
  session.note(`${quantity(written.length, "draft")} written to ${folder}. Nothing is published.`);
  for (const { gap, reason } of asked)
    if (reason !== null) session.note(`No draft of “${plain(gap.proposedTitle)}” (${gap.id}). ${reason}`);
  if (asked.some(({ gap, reason }) => reason !== null && gap.shares === "subject"))
    session.note("Where you have read them and one article will do: --draft-gap <gap>.");
  for (const name of kept) session.note(`Kept as it is: ${name} was there already.`);
}

/** Throws `INVALID_OPTION` for a wanted gap that is none of this run's. */
function gapsToDraft({ report, followed }: GapList, wanted: readonly string[]): Gap[] {
  const unknown = wanted.find((id) => followed.gaps.every(({ gap }) => gap.id !== id));
  if (unknown !== undefined)
    throw new LevelZeroError("INVALID_OPTION", `No gap is called ${unknown}: level-zero gaps lists them.`);
  const listed = new Set(report.gaps.rows.map(({ id }) => id));
  return followed.gaps
    .filter(({ gap, record }) => {
      const asks = gap.cause === "missing" || gap.cause === "thin";
      return wanted.includes(gap.id) || (asks && listed.has(gap.id) && record.status === "open");
    })
    .map(({ gap }) => gap);
}

function toJson({ report, followed }: GapList, searches: JoinedSearches | null): string {
  const of = new Map(followed.gaps.map((each) => [each.gap.id, each]));
  const gaps = report.gaps.rows.map((row) => {
    const { gap, record, change } = of.get(row.id)!;
    const { status, because, until } = record;
    return { ...row, ticketIds: gap.ticketIds, change, status, because, until };
  });
  const { total, tickets, unsure, ungrouped } = report.gaps;
  const { scored, unsolvable } = report.headline;
  const writable = followed.gaps
    .filter(
      ({ gap, record }) =>
        record.status === "open" &&
        gap.shares === "problem" &&
        (gap.cause === "missing" || gap.cause === "thin"),
    )
    .map(({ gap }) => ({ id: gap.id, title: gap.proposedTitle, ticketIds: winnable(gap) }));
  const first = toWrite(followed.gaps).map(({ id, proposedTitle, ticketIds, lacking }) => ({
    id,
    title: proposedTitle,
    tickets: ticketIds.length,
    lacking,
  }));
  const gone = followed.gone.map(({ record, ...what }) => ({ id: record.id, label: record.label, ...what }));
  const { bursts, words } = report;
  const period = periodOfDates(report.tickets.filter(({ outcome }) => outcome !== "excluded"));
  const counts = { period, scored, unsolvable: unsolvable.count, total, tickets, unsure, ungrouped };
  const heard = searches === null ? {} : { searches };
  return `${JSON.stringify({ ...counts, gaps, gone, toWrite: first, plan: planWriting(writable), bursts, words, ...heard }, null, 2)}\n`;
}
