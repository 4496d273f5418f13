import { readFile } from "node:fs/promises";
import { type PortalEvent, summariseSearches } from "../../../desk/event/index.ts";
import { type Assessment, LevelZeroError } from "../../../index.ts";
import { summariseJourneys, ticketTopics } from "../../../view/journey/index.ts";
import { readWeights, type ScorecardOptions } from "../../../view/report/index.ts";
import { customersOwn } from "../judge/assess-files.ts";
import { named } from "../read/named.ts";
import type { Session } from "../session.ts";

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
  const { freshDays, costs, targets, groupWeights, answerHours } = settings;
  const given = weights === undefined ? settings.weights : await weightsOf(weights, session);
  return {
    ...(given && { weights: given }),
    ...(stage !== undefined && { stage }),
    ...(portal !== null && { portal }),
    ...(targets && { targets }),
    ...(groupWeights && { groupWeights }),
    ...(answerHours !== undefined && { answerHours }),
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
  const months = searchMonths(events);
  return { searches, successfulSearches: clicked.count, months, selfSolved: tickets.solved, ...given };
}

/** A visit over midnight of a month's last day counts in both. */
function searchMonths(events: readonly PortalEvent[]) {
  const months = new Map<string, PortalEvent[]>();
  for (const event of events) {
    const month = event.at.slice(0, 7);
    const own = months.get(month) ?? [];
    months.set(month, own);
    own.push(event);
  }
  return [...months.keys()].sort().map((month) => {
    const { searches, clicked } = summariseSearches(months.get(month)!);
    return { month, searches, successfulSearches: clicked.count };
  });
}

/** What became of those who looked on the portal; `undefined` without events. */
export function journeysOf(
  events: readonly PortalEvent[] | null,
  assessment: Assessment,
): ScorecardOptions["journeys"] {
  if (events === null) return undefined;
  const { articles, ...judged } = assessment;
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const { overall, months } = summariseJourneys(
    { events, tickets: customersOwn(assessment) },
    { topicOf: ticketTopics({ ...judged, titleOf: (id) => titles.get(id) }) },
  );
  return { success: overall.success, months };
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
