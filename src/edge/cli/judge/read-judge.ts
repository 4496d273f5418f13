import { readFile } from "node:fs/promises";
import {
  type AgentRule,
  type ExclusionOptions,
  type History,
  historySize,
  judgeFrom,
  type LearnOptions,
  LevelZeroError,
  linkCitedArticles,
  loadModel,
  type Model,
  type PortalSearch,
  type SearchIndex,
  type Ticket,
} from "../../../index.ts";
import { describeModel, type JudgingModel } from "../describe/describe-model.ts";
import { count, percent, quantity } from "../describe/format.ts";
import { named } from "../read/named.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readPortalSearch } from "../read/read-portal-search.ts";
import type { Session } from "../session.ts";
import { agentRulesOf } from "../settings/agent-rules.ts";
import type { ThreadOptions } from "./judge-tickets.ts";
import { learnOnAllCores } from "./learn-on-all-cores.ts";
import { type LearnedCache, openLearnedCache } from "./learned-cache.ts";

export interface JudgeOptions {
  readonly history?: readonly string[];
  /** Days after which a resolved ticket says half as much. */
  readonly halfLife?: number;
  /** Of the tickets that an article answered, the share whose agents linked it. */
  readonly linkedShare?: number;
  readonly model?: string;
  /** File of what the desk's own portal returned. */
  readonly portalResults?: string;
}

/** What judges the tickets. */
export interface Judge {
  readonly history: History | null;
  readonly model: Model;
  /** The resolved tickets that the history was made of; empty without one. */
  readonly resolved: readonly Ticket[];
  /** What judges where the articles are others, from the same tickets; left out without a history. */
  readonly relearn?: (index: SearchIndex) => { readonly history: History | null; readonly model: Model };
  /** Which rules leave tickets out. */
  readonly exclusions: ExclusionOptions;
  /** Cues that tell work which only an agent can do; the built-in ones unless given. */
  readonly agentRules?: readonly AgentRule[];
  /** What says whether an article is found; level-zero's own search unless given. */
  readonly findability?: PortalSearch;
}

/** What a scorer takes of it. */
export function judgingOf({
  resolved: _,
  relearn: __,
  ...judging
}: Judge): Omit<Judge, "resolved" | "relearn"> {
  return judging;
}

/**
 * What judges, as `judgeFrom` of the core has it, by the files of `--model` and `--history`; says which model on stderr. With `cached`,
 * what the very same files and articles taught before is taken again, without reading the tickets: `resolved` is empty then.
 */
export async function readJudge(
  options: JudgeOptions,
  index: SearchIndex,
  session: Session,
  { cached = false, threads }: { readonly cached?: boolean } & ThreadOptions = {},
): Promise<Judge> {
  const model = await readModelFile(options, session);
  const agentRules = agentRulesOf(await session.settings());
  const findability = await readPortalSearch(options, index.articles, session);
  const rules = {
    exclusions: session.exclusions,
    ...(agentRules && { agentRules }),
    ...(findability && { findability }),
  };
  const cache = cached && model === undefined ? await cacheFor(options, index, session) : null;
  const known = (await cache?.read()) ?? null;
  if (known !== null) return { ...told(known, session), resolved: [], ...rules };
  const read = await readHistory(options, session);
  const learning = await learningOf(options, session);
  const given = { ...learning, ...(model && { model }) };
  if (read === undefined)
    return { ...told(judgeFrom(undefined, index, given), session), resolved: [], ...rules };
  const resolved = linkCitedArticles(read, index, { resolved: true });
  session.progress.start(`Learning from ${quantity(resolved.length, "resolved ticket")} …`);
  const relearn = (other: SearchIndex) => judgeFrom(resolved, other, given);
  const learned = await learnOnAllCores((pool, job) => pool.judgeFrom(resolved, index, given, job), {
    session,
    stopped: STOPPED,
    ...(threads !== undefined && { threads }),
  });
  const { history } = learned;
  if (history !== null) await cache?.write({ ...learned, history });
  return { ...told(learned, session), resolved, relearn, ...rules };
}

const STOPPED =
  "Stopped while learning from the resolved tickets. Nothing was written: give the same command again.";

/** Says on stderr what judges. */
function told(
  { history, model, notFitted }: ReturnType<typeof judgeFrom>,
  session: Session,
): Pick<Judge, "history" | "model"> {
  const historyTickets = history === null ? 0 : historySize(history);
  session.note(describeModel(summarise(model, historyTickets)) + describeRanking(model));
  if (notFitted !== null) session.note(`Not fitted to your desk: ${notFitted}`);
  return { history, model };
}

/** `null` where nothing may be taken from a cache: no history, standard input, or `--strict`, which has to see every row. */
async function cacheFor(
  options: JudgeOptions & { readonly strict?: boolean },
  index: SearchIndex,
  session: Session,
): Promise<LearnedCache | null> {
  const { history, strict } = options;
  if (history === undefined || history.includes("-") || strict === true) return null;
  const files = history.map((path) => session.pathOf(path));
  const learning = await learningOf(options, session);
  const source = { files, reading: await session.reading(), index, options: learning };
  return openLearnedCache(source, session.cache);
}

/** How old tickets fade, and how complete links are, as `learn` takes it. */
export async function learningOf(
  { halfLife, linkedShare }: Pick<JudgeOptions, "halfLife" | "linkedShare">,
  session: Session,
): Promise<Pick<LearnOptions, "halfLifeDays" | "linkedShare">> {
  const share = linkedShare ?? (await session.settings()).linkedShare;
  return {
    ...(halfLife !== undefined && { halfLifeDays: halfLife }),
    ...(share !== undefined && { linkedShare: share }),
  };
}

/** The model of `--model`; `undefined` without one. */
export async function readModelFile(
  { model, linkedShare }: JudgeOptions,
  session: Session,
): Promise<Model | undefined> {
  if (model === undefined) return undefined;
  if (linkedShare !== undefined) {
    const message =
      "--model has the linked share that it was fitted with: give --linked-share to level-zero fit.";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  return named(model, async () => loadModel(await readFile(session.pathOf(model), "utf8")));
}

/** The resolved tickets of `--history`; `undefined` without it. Throws `INVALID_INPUT` if none of them says how it was closed. */
export async function readHistory(
  { history, halfLife, linkedShare }: JudgeOptions,
  session: Session,
): Promise<readonly Ticket[] | undefined> {
  if (history === undefined) {
    if (halfLife !== undefined)
      throw new LevelZeroError("INVALID_OPTION", "--half-life says how a history fades: give --history too.");
    if (linkedShare === undefined) return undefined;
    const message = "--linked-share says how complete the links of a history are: give --history too.";
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  const { tickets } = await readAllExports(history, session);
  if (tickets.some(saysHowItClosed)) return tickets;
  const message = `No ticket of ${history.join(", ")} says which articles closed it. Export the linked articles with them, or leave --history out.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

function saysHowItClosed({ linkedArticles, label, citedNames }: Ticket): boolean {
  return linkedArticles !== null || label !== null || citedNames.length > 0;
}

/** The summary of a model that `describeModel` prints. */
export function summarise(model: Model, historyTickets: number): JudgingModel {
  const { name, labels, solvableLabels, measures, linkedShare } = model;
  const { auroc = null, calibrationError = null } = measures ?? {};
  return {
    name,
    labels,
    solvableLabels,
    historyTickets,
    auroc,
    calibrationError,
    ...(linkedShare !== undefined && { linkedShare }),
  };
}

/** Ranked are the tickets whose article is known: those that are solvable. */
function describeRanking({ measures, solvableLabels }: Model): string {
  if (measures === null) return "";
  const { n, recallAt1, recallAt5 } = measures;
  return ` Right article first ${percent(recallAt1)}, among the first five ${percent(recallAt5)} (n = ${count(Math.min(n, solvableLabels))}).`;
}
