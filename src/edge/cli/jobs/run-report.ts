import { readFile } from "node:fs/promises";
import { type Audit, loadAudit } from "../../../desk/audit/index.ts";
import type { FollowedGaps } from "../../../desk/follow/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { checkPart } from "../../../view/check/index.ts";
import { listeningPart } from "../../../view/journey/index.ts";
import {
  createReport,
  type FormatOptions,
  formatReport,
  type ReportOptions,
  withListening,
} from "../../../view/report/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import {
  type AssessedFiles,
  assessWithHistory,
  type GapSampleOptions,
  type Inputs,
} from "../assess-files.ts";
import { checkTableOf } from "../check-table-of.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import { describeGapSearches, joinEvents } from "../describe-gap-searches.ts";
import { noDraftsOf } from "../draft-matter.ts";
import { effectsOf } from "../effects-of.ts";
import { followRun, readEarlierGaps, rememberGaps, setAsideOf } from "../gap-memory.ts";
import type { Io } from "../io.ts";
import type { ThreadOptions } from "../judge-tickets.ts";
import { listenForReport } from "../listen-for-report.ts";
import type { LookBackOptions } from "../look-back.ts";
import { named } from "../named.ts";
import { readEventFiles } from "../read-event-files.ts";
import { readReportFile } from "../read-report-file.ts";
import { checkLanguage, type ReportLanguageCode, reportLanguage } from "../report-language.ts";
import { headline, summary } from "../report-summary.ts";
import { reportTargets, type TargetOptions } from "../report-targets.ts";
import { journeysOf, readScorecardSettings, type ScorecardCommandOptions } from "../scorecard-settings.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import type { StoredOptions } from "../stored-verdicts.ts";

export interface ReportCommandOptions
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
export async function runReport(inputs: Inputs, options: ReportCommandOptions, io: Io): Promise<void> {
  const targets = reportTargets(options);
  if (options.for !== undefined && !targets.some(({ format }) => format === "html"))
    throw new LevelZeroError(
      "INVALID_OPTION",
      "--for says whom the HTML page is for: write one with --out, such as --out report.html.",
    );
  const session = createSession(io, options);
  const { history = [], events: eventFiles = [] } = options;
  await checkTargets(
    [...targets.map(({ path }) => path), options.state],
    [...inputs.tickets, ...history, ...eventFiles, options.audit, options.previous, options.portalResults],
    session,
  );
  const earlier = await readEarlierGaps(options, session);
  const audit = await readAuditFile(options, session);
  const events = options.events === undefined ? null : await readEventFiles(options.events, session);
  const scorecard = await readScorecardSettings(options, events, session);
  const read = await assessWithHistory(inputs, options, session);
  const followed = options.state === undefined ? null : followRun(read, earlier, options);
  const assessed = followed === null ? read : withGapsOf(followed, read);
  const { assessment, analyzer, known } = assessed;
  const journeys = journeysOf(events, assessment);
  const searches = joinEvents(assessment.gaps, events, analyzer);
  session.progress.start("Asking whether the articles worked …");
  const worded = await checkLanguage(options, session);
  const check = options.check
    ? await checkTableOf(inputs.articles, assessed, events, {
        session,
        gaps: followed?.state.gaps ?? [],
        ...worded,
      })
    : null;
  const counting: ReportOptions = {
    ...settingsOf(options),
    ...(audit && { audit }),
    scorecard: { ...scorecard, ...(journeys && { journeys }) },
    ...(searches && { searches }),
    ...(known && { knownArticles: known }),
    ...(check && { check }),
    effects: effectsOf(assessed, events),
    noDrafts: noDraftsOf(assessed),
    ...(followed && { setAside: setAsideOf(followed) }),
  };
  const counted = createReport(assessment, counting);
  const earlierPath = events === null ? null : session.previous;
  const before = earlierPath === null ? null : await readReportFile(earlierPath, session);
  const heard = listenForReport(events, assessed, { report: counted, before });
  const report = heard === null ? counted : withListening(counted, heard);
  const language = await reportLanguage(options, session);
  const { articles } = assessment;
  const parts = [
    ...(check === null ? [] : [checkPart(check, worded)]),
    ...(report.listening === null ? [] : [listeningPart(report.listening, { articles, ...language })]),
  ];
  for (const { path, format } of targets) {
    // A page lists the largest gaps; the table has them all.
    const isTable = format === "gaps-csv" && report.gaps.total > report.gaps.rows.length;
    const shown = isTable
      ? createReport(assessment, { ...counting, maximumGaps: report.gaps.total })
      : report;
    const text = formatReport(shown, format === "md" ? "markdown" : format, {
      reader: options.for ?? "analyst",
      ...language,
      parts,
    });
    if (path === null) await session.print(text);
    else await writeFileWhole(session.pathOf(path), text);
  }
  const places = targets.map(({ path }) => (path === null ? "standard output" : session.pathOf(path)));
  session.note(`Report: ${places.join(", ")}: ${headline(report)}.`);
  if (targets.every(({ path }) => path !== null)) {
    const heard = searches === null ? "" : describeGapSearches(searches, assessment.gaps, LISTED_SEARCHES);
    await session.print(`${summary(report).join("\n")}\n${heard}`);
  }
  if (followed !== null) await rememberGaps(options, followed.state, session);
  if (report.headline.basis === "decided" && options.history === undefined) session.note(fiftyLabels(inputs));
  session.finish();
}

/** With the ids that the gaps had in the run before. */
function withGapsOf({ gaps }: FollowedGaps, read: AssessedFiles): AssessedFiles {
  return { ...read, assessment: { ...read.assessment, gaps: gaps.map(({ gap }) => gap) } };
}

/** What a desk without labels may do in ten minutes, and what that brought elsewhere (docs/number.md). */
function fiftyLabels({ articles, tickets }: Inputs): string {
  return (
    "Without labels this rate is counted, not estimated. Ten minutes make fifty: " +
    `level-zero audit sample ${articles} ${tickets.join(" ")} --size 50 --out sheet.csv --key key.json, then audit read with --out-labels, ` +
    "and give the labels as --history. On three public sets the estimate was then 12, 6 and 8 points off the truth, instead of 18, 12 and 2."
  );
}

async function readAuditFile({ audit }: ReportCommandOptions, session: Session): Promise<Audit | undefined> {
  if (audit === undefined) return undefined;
  return named(audit, async () => loadAudit(await readFile(session.pathOf(audit), "utf8")));
}

function settingsOf({ title, organisation, privacy }: ReportCommandOptions): ReportOptions {
  return {
    ...(title !== undefined && { title }),
    ...(organisation !== undefined && { organisation }),
    ...(privacy && { privacy }),
  };
}
