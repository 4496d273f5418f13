import type { Audit } from "../../../desk/audit/index.ts";
import type { JoinedSearches, PortalEvent } from "../../../desk/event/index.ts";
import type { FollowedGaps } from "../../../desk/follow/index.ts";
import { checkPart } from "../../../view/check/index.ts";
import { listeningPart } from "../../../view/journey/index.ts";
import {
  createReport,
  type FormatOptions,
  type Report,
  type ReportOptions,
  type ScorecardOptions,
  withListening,
} from "../../../view/report/index.ts";
import { checkTableOf } from "../check/check-table-of.ts";
import { tellWork } from "../count-work.ts";
import { joinEvents } from "../describe/describe-gap-searches.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";
import { readReportFile } from "../read/read-report-file.ts";
import type { Session } from "../session.ts";
import { noDraftsOf } from "./draft-matter.ts";
import { effectsOf } from "./effects-of.ts";
import { setAsideOf } from "./gap-memory.ts";
import { listenForReport } from "./listen-for-report.ts";
import { checkLanguage, type ReportLanguageCode, reportLanguage } from "./report-language.ts";
import { journeysOf } from "./scorecard-settings.ts";

/** What a report is counted from. */
interface ReportMatter {
  /** As given on the command line. */
  readonly articles: string;
  readonly assessed: AssessedFiles;
  /** `null` where no run is remembered. */
  readonly followed: FollowedGaps | null;
  readonly audit: Audit | undefined;
  /** Of the portal; `null` for none. */
  readonly events: readonly PortalEvent[] | null;
  readonly scorecard: ScorecardOptions;
}

interface CountReportOptions extends Pick<ReportOptions, "title" | "organisation" | "privacy"> {
  readonly check?: boolean;
  readonly reportLanguage?: ReportLanguageCode;
}

interface CountedReport {
  readonly report: Report;
  /** What it was counted with. */
  readonly counting: ReportOptions;
  readonly searches: JoinedSearches | null;
  readonly format: Pick<FormatOptions, "language" | "parts">;
}

const STOPPED =
  "Stopped while the report was put together. Nothing was written: give the same command again.";

/** The report of what was judged, with what the portal saw, what is wrong with the articles, and what became of the gaps. */
export async function countReport(
  matter: ReportMatter,
  options: CountReportOptions,
  session: Session,
): Promise<CountedReport> {
  const { assessed, events } = matter;
  const searches = joinEvents(assessed.assessment.gaps, events, assessed.analyzer);
  session.progress.start("Asking whether the articles worked …");
  const worded = await checkLanguage(options, session);
  const gaps = matter.followed?.state.gaps ?? [];
  const check = options.check
    ? await checkTableOf(matter.articles, assessed, events, { session, gaps, ...worded })
    : null;
  const before = session.previous === null ? null : await readReportFile(session.previous, session);
  const counting: ReportOptions = {
    ...countingOf(matter, options),
    ...(searches && { searches }),
    ...(before && { previousReport: before }),
    ...(check && { check }),
    onProgress: tellWork("Counted", session, "part"),
  };
  session.progress.start("Making the report …");
  const counted = session.io.stoppable(() => createReport(assessed.assessment, counting), STOPPED);
  const heard = listenForReport(events, assessed, { report: counted, before });
  const report = heard === null ? counted : withListening(counted, heard);
  const language = await reportLanguage(options, session);
  const { articles } = assessed.assessment;
  const parts = [
    ...(check === null ? [] : [checkPart(check, worded)]),
    ...(report.listening === null ? [] : [listeningPart(report.listening, { articles, ...language })]),
  ];
  return { report, counting, searches, format: { ...language, parts } };
}

function countingOf(
  { assessed, followed, audit, events, scorecard }: ReportMatter,
  { title, organisation, privacy }: CountReportOptions,
): ReportOptions {
  const journeys = journeysOf(events, assessed.assessment);
  return {
    ...(title !== undefined && { title }),
    ...(organisation !== undefined && { organisation }),
    ...(privacy && { privacy }),
    ...(audit && { audit }),
    scorecard: { ...scorecard, ...(journeys && { journeys }) },
    ...(assessed.known && { knownArticles: assessed.known }),
    effects: effectsOf(assessed, events),
    noDrafts: noDraftsOf(assessed),
    ...(followed && { setAside: setAsideOf(followed), gone: followed.gone }),
  };
}
