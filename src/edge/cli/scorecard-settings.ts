import { readFile } from "node:fs/promises";
import { type PortalEvent, summariseSearches } from "../../desk/event/index.ts";
import { LevelZeroError } from "../../index.ts";
import { readWeights, type ScorecardOptions } from "../../view/report/index.ts";
import { named } from "./named.ts";
import type { Session } from "./session.ts";

/** What the command line says about the scorecard. */
export interface ScorecardCommandOptions {
  /** A list such as `csat=2,freshness=0`, or a JSON file. */
  readonly weights?: string;
  readonly stage?: ScorecardOptions["stage"];
  readonly selfSolved?: number;
}

/** The options of the scorecard; `events` are the portal's, `null` without any. Throws `INVALID_OPTION` for weights that cannot be read. */
export async function readScorecardSettings(
  { weights, stage, selfSolved }: ScorecardCommandOptions,
  events: readonly PortalEvent[] | null,
  session: Session,
): Promise<ScorecardOptions> {
  const portal = portalOf(events, selfSolved);
  const settings = await session.settings();
  const { freshDays, costs } = settings;
  const given = weights === undefined ? settings.weights : await weightsOf(weights, session);
  return {
    ...(given && { weights: given }),
    ...(stage !== undefined && { stage }),
    ...(portal !== null && { portal }),
    ...(freshDays !== undefined && { freshDays }),
    ...(costs && { costs }),
  };
}

/** What the events say, or the command line; it has the last word. `null` if neither says anything. */
function portalOf(
  events: readonly PortalEvent[] | null,
  selfSolved: number | undefined,
): NonNullable<ScorecardOptions["portal"]> | null {
  const given = selfSolved === undefined ? {} : { selfSolved };
  if (events === null) return selfSolved === undefined ? null : given;
  const { searches, clicked, tickets } = summariseSearches(events);
  return { searches, successfulSearches: clicked.count, selfSolved: tickets.solved, ...given };
}

type Weights = NonNullable<ScorecardOptions["weights"]>;

/** Checked here, so that a slip costs no judging. */
async function weightsOf(text: string, session: Session): Promise<Weights> {
  const isFile = /\.json$/i.test(text);
  return named(isFile ? text : "--weights", async () => {
    const given = isFile ? readJson(await readFile(session.pathOf(text), "utf8")) : readList(text);
    readWeights(given);
    return given;
  });
}

function readList(text: string): Weights {
  const pairs = text.split(",").map((pair) => /^\s*([a-z-]+)\s*=\s*(\d+(?:\.\d+)?)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      `Expected a list such as csat=2,freshness=0, or a JSON file, got ${JSON.stringify(text)}.`,
    );
  }
  return Object.fromEntries(pairs.map((pair) => [pair![1], Number(pair![2])])) as Weights;
}

function readJson(text: string): Weights {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Weights;
  } catch {}
  throw new LevelZeroError("INVALID_INPUT", 'Weights must be a JSON object such as {"csat": 2}.');
}
