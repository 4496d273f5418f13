import { readFile } from "node:fs/promises";
import { knownArticles } from "../../../desk/as-of/index.ts";
import {
  dismissGap,
  type FollowedGaps,
  followGaps,
  type GapState,
  loadGapState,
  serializeGapState,
  snoozeGap,
} from "../../../desk/follow/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import type { AssessedFiles } from "../judge/assess-files.ts";
import { named } from "../read/named.ts";
import { readGapState } from "../read/read-gap-state.ts";
import type { Session } from "../session.ts";

/** What the command line says about earlier runs. */
export interface GapMemoryOptions {
  /** File that remembers the gaps from run to run. */
  readonly state?: string;
  /** File of an earlier run to compare with. */
  readonly since?: string;
  readonly dismiss?: string;
  readonly because?: string;
  readonly snooze?: string;
  readonly until?: string;
}

/** Throws `INVALID_OPTION` for options that do not go together, before any work is done. */
export function checkMemoryOptions(options: GapMemoryOptions, session: Session): void {
  const { state, dismiss, because, snooze, until } = options;
  if ((dismiss === undefined) !== (because === undefined)) {
    throw new LevelZeroError("INVALID_OPTION", '--dismiss <gap> and --because "<reason>" go together.');
  }
  if ((snooze === undefined) !== (until === undefined)) {
    throw new LevelZeroError("INVALID_OPTION", "--snooze <gap> and --until <date> go together.");
  }
  if (until !== undefined && until <= session.now) {
    throw new LevelZeroError("INVALID_OPTION", `--until must be a day to come, got ${until.slice(0, 10)}.`);
  }
  if ((dismiss ?? snooze) !== undefined && state === undefined) {
    throw new LevelZeroError("INVALID_OPTION", "Name the file that is to remember it: --state gaps.json.");
  }
}

/** The earlier run to compare with: that of `--since`, else that of `--state`; `null` for the first run. */
export async function readEarlierGaps(
  { since, state }: GapMemoryOptions,
  session: Session,
): Promise<GapState | null> {
  if (since === undefined) return readGapState(state ?? null, session);
  return named(since, async () => loadGapState(await readFile(session.pathOf(since), "utf8")));
}

/** Gaps of this run with the ids and the status that they had; `--dismiss` and `--snooze` are done. */
export function followRun(
  { assessment, analyzer }: Pick<AssessedFiles, "assessment" | "analyzer">,
  earlier: GapState | null,
  options: GapMemoryOptions,
): FollowedGaps {
  const knowledge = knownArticles(assessment.articles, assessment.now);
  const followed = followGaps(earlier, { ...assessment, analyzer, knowledge });
  const { dismiss, because, snooze, until } = options;
  let state = followed.state;
  if (dismiss !== undefined) state = dismissGap(state, dismiss, because ?? "");
  if (snooze !== undefined) state = snoozeGap(state, snooze, until ?? "");
  const records = new Map(state.gaps.map((record) => [record.id, record]));
  return {
    ...followed,
    gaps: followed.gaps.map((gap) => ({ ...gap, record: records.get(gap.gap.id) ?? gap.record })),
    state,
  };
}

/** Gap id → why a person set it aside, of those that are. */
export function setAsideOf({ gaps }: FollowedGaps): Map<string, string> {
  return new Map(
    gaps.flatMap(({ record: { id, status, because, until } }) =>
      status === "dismissed" || status === "snoozed"
        ? [[id, status === "dismissed" ? (because ?? "") : `until ${until?.slice(0, 10)}`] as const]
        : [],
    ),
  );
}

/** Writes what the next run needs to know, if a file is named for it. */
export async function rememberGaps(
  { state: path }: GapMemoryOptions,
  state: GapState,
  session: Session,
): Promise<void> {
  if (path !== undefined) await writeFileWhole(session.pathOf(path), serializeGapState(state));
}

/** With the ids that the gaps had in the run before. */
export function withGapsOf({ gaps }: FollowedGaps, read: AssessedFiles): AssessedFiles {
  return { ...read, assessment: { ...read.assessment, gaps: gaps.map(({ gap }) => gap) } };
}
