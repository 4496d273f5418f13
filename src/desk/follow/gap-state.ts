import type { KnownArticles } from "../../core/article/known-articles.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { GapProfile } from "../../core/gap/gap.ts";
import { isRecord, jsonOrNull } from "../../core/text/json.ts";

/** What became of a gap. */
export type GapStatus = "open" | "dismissed" | "snoozed" | "closed";

/** One gap as a run left it. */
export interface GapRecord {
  /** Stays with the gap across runs. */
  readonly id: string;
  readonly label: string;
  readonly proposedTitle: string;
  readonly ticketIds: readonly string[];
  readonly status: GapStatus;
  /** Why it was dismissed; `null` unless it was. */
  readonly because: string | null;
  /** The day that it wakes up again, ISO 8601; `null` unless it is snoozed. */
  readonly until: string | null;
  /** The article that closed it; `null` unless one did. */
  readonly closedBy: string | null;
  /** What its tickets said, to know it again in others; `null` from a file of version 1. */
  readonly profile: GapProfile | null;
  /** The article that came nearest; `null` if none did. */
  readonly nearestArticleId: string | null;
  /** Date of its last ticket, ISO 8601; `null` for tickets without dates. */
  readonly lastSeen: string | null;
  /** The first run that it was no gap in any more, ISO 8601; `null` while it is one. */
  readonly goneSince: string | null;
}

/** What one run leaves to the next: plain JSON. */
export interface GapState {
  readonly format: "level-zero-gaps";
  readonly version: 2;
  /** The moment of the run, ISO 8601. */
  readonly judgedAt: string;
  readonly gaps: readonly GapRecord[];
  /** Which articles there were, so that the next run can tell which are new; left out where the run did not say. */
  readonly knowledge?: KnownArticles;
}

const STATUSES: readonly unknown[] = ["open", "dismissed", "snoozed", "closed"];

/**
 * Reads what `serializeGapState` wrote, also a file of version 1, whose gaps are known by their tickets alone. Throws `UNSUPPORTED_VERSION` for
 * another version, `INVALID_INPUT` for anything else, and says what is wrong.
 * @param text the JSON that `serializeGapState` wrote
 */
export function loadGapState(text: string): GapState {
  const value = jsonOrNull(text) ?? refuse("is not JSON");
  if (!isRecord(value) || value.format !== "level-zero-gaps") refuse('has no "format": "level-zero-gaps"');
  if (value.version !== 1 && value.version !== 2)
    refuse(`has version ${JSON.stringify(value.version)}, expected 1 or 2`, "UNSUPPORTED_VERSION");
  if (typeof value.judgedAt !== "string") refuse("says no moment in judgedAt");
  if (!Array.isArray(value.gaps)) refuse("has no list of gaps");
  const older = value.version === 1 ? UNKNOWN_BEFORE : {};
  const gaps = value.gaps.map((gap: unknown, at) => {
    const record = isRecord(gap) ? { ...older, ...gap } : gap;
    return isGapRecord(record) ? record : refuse(`has a wrong gap at ${at}`);
  });
  const { knowledge, judgedAt } = value;
  if (knowledge !== undefined && !isKnowledge(knowledge)) refuse("has wrong articles in knowledge");
  return { format: "level-zero-gaps", version: 2, judgedAt, gaps, ...(knowledge && { knowledge }) };
}

function isKnowledge(value: unknown): value is KnownArticles {
  if (!isRecord(value) || typeof value.at !== "string" || !Array.isArray(value.articles)) return false;
  const { hidden = [] } = value;
  const isHidden = Array.isArray(hidden) && hidden.every((hash) => typeof hash === "string");
  return (
    isHidden &&
    value.articles.every(
      (row: unknown) => isRecord(row) && typeof row.id === "string" && typeof row.hash === "string",
    )
  );
}

/** What version 1 did not hold. */
const UNKNOWN_BEFORE = { profile: null, nearestArticleId: null, lastSeen: null, goneSince: null };

/** The state as JSON, one gap after another by id. Same state, same bytes. */
export function serializeGapState(state: GapState): string {
  mustHave(state, "gaps", "serializeGapState: the state");
  const gaps = [...state.gaps].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ ...state, gaps }, null, 2)}\n`;
}

function isGapRecord(value: unknown): value is GapRecord {
  if (!isRecord(value)) return false;
  const { ticketIds, status } = value;
  return (
    [value.id, value.label, value.proposedTitle].every((field) => typeof field === "string") &&
    [
      value.because,
      value.until,
      value.closedBy,
      value.nearestArticleId,
      value.lastSeen,
      value.goneSince,
    ].every((field) => field === null || typeof field === "string") &&
    (value.profile === null || isProfile(value.profile)) &&
    Array.isArray(ticketIds) &&
    ticketIds.every((id) => typeof id === "string") &&
    STATUSES.includes(status)
  );
}

function isProfile(value: unknown): value is GapProfile {
  if (!isRecord(value) || !isShare(value.typical) || !Array.isArray(value.terms)) return false;
  return value.terms.every(
    (pair: unknown) =>
      Array.isArray(pair) && pair.length === 2 && typeof pair[0] === "string" && isShare(pair[1]),
  );
}

function isShare(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function refuse(reason: string, code: "INVALID_INPUT" | "UNSUPPORTED_VERSION" = "INVALID_INPUT"): never {
  const message = `This is no file of gaps: it ${reason}. Give what serializeGapState or \`level-zero gaps --state\` wrote.`;
  throw new LevelZeroError(code, message);
}
