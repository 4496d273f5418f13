import { LevelZeroError } from "../error.ts";

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
}

/** What one run leaves to the next: plain JSON. */
export interface GapState {
  readonly format: "level-zero-gaps";
  readonly version: 1;
  /** The moment of the run, ISO 8601. */
  readonly judgedAt: string;
  readonly gaps: readonly GapRecord[];
}

const STATUSES: readonly unknown[] = ["open", "dismissed", "snoozed", "closed"];

/** Reads what `formatGapState` wrote. Throws `INVALID_INPUT` for anything else, and says what is wrong. */
export function readGapState(text: string): GapState {
  const value = parse(text);
  if (!isRecord(value) || value.format !== "level-zero-gaps") refuse('has no "format": "level-zero-gaps"');
  if (value.version !== 1) refuse(`has version ${JSON.stringify(value.version)}, expected 1`);
  if (typeof value.judgedAt !== "string") refuse("says no moment in judgedAt");
  if (!Array.isArray(value.gaps)) refuse("has no list of gaps");
  const gaps = value.gaps.map((gap: unknown, at) =>
    isGapRecord(gap) ? gap : refuse(`has a wrong gap at ${at}`),
  );
  return { format: "level-zero-gaps", version: 1, judgedAt: value.judgedAt, gaps };
}

/** The state as JSON, one gap after another by id. Same state, same bytes. */
export function formatGapState(state: GapState): string {
  const gaps = [...state.gaps].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify({ ...state, gaps }, null, 2)}\n`;
}

function isGapRecord(value: unknown): value is GapRecord {
  if (!isRecord(value)) return false;
  const { ticketIds, status } = value;
  return (
    [value.id, value.label, value.proposedTitle].every((field) => typeof field === "string") &&
    [value.because, value.until, value.closedBy].every(
      (field) => field === null || typeof field === "string",
    ) &&
    Array.isArray(ticketIds) &&
    ticketIds.every((id) => typeof id === "string") &&
    STATUSES.includes(status)
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("is not JSON");
  }
}

function refuse(reason: string): never {
  const message = `This is no file of gaps: it ${reason}. Name a file that \`level-zero gaps --state\` wrote.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
