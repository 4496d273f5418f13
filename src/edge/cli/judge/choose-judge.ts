import { readFile } from "node:fs/promises";
import {
  type AgentRule,
  DEFAULT_MODEL,
  type ExclusionOptions,
  type History,
  type HistoryOptions,
  historySize,
  type Learned,
  LevelZeroError,
  learn,
  learnHistory,
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
import { type LearnedCache, openLearnedCache } from "./learned-cache.ts";

export interface JudgeOptions {
  readonly history?: readonly string[];
  /** Days after which a resolved ticket says half as much. */
  readonly halfLife?: number;
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

/** With `cached`, what the very same files and articles taught before is taken again, without reading the tickets: `resolved` is empty then. The model of the file, else one fitted on the history, else the default; says which on stderr. */
export async function chooseJudge(
  options: JudgeOptions,
  index: SearchIndex,
  session: Session,
  { cached = false }: { readonly cached?: boolean } = {},
): Promise<Judge> {
  const given = await readModelFile(options, session);
  const agentRules = agentRulesOf(await session.settings());
  const findability = await readPortalSearch(options, index.articles, session);
  const rules = {
    exclusions: session.exclusions,
    ...(agentRules && { agentRules }),
    ...(findability && { findability }),
  };
  const cache = cached && given === undefined ? await cacheFor(options, index, session) : null;
  const known = (await cache?.read()) ?? null;
  if (known !== null) {
    session.note(
      describeModel(summarise(known.model, historySize(known.history))) + describeRanking(known.model),
    );
    noteNotFitted(known, session);
    const { history, model } = known;
    return { history, model, resolved: [], ...rules };
  }
  const read = await readHistory(options, session);
  const tickets = read && linkCitedArticles(read, index);
  if (tickets === undefined) {
    const model = given ?? DEFAULT_MODEL;
    session.note(describeModel(summarise(model, 0)) + describeRanking(model));
    return { history: null, model, resolved: [], ...rules };
  }
  session.progress.start(`Learning from ${quantity(tickets.length, "resolved ticket")} …`);
  if (given !== undefined) {
    const history = learnHistory(tickets, index, { ...fading(options), model: given });
    session.note(describeModel(summarise(given, historySize(history))) + describeRanking(given));
    const relearn = (other: SearchIndex): Pick<Judge, "history" | "model"> => ({
      history: learnHistory(tickets, other, { ...fading(options), model: given }),
      model: given,
    });
    return { history, model: given, resolved: tickets, relearn, ...rules };
  }
  const relearn = (other: SearchIndex): Learned => learn(tickets, other, fading(options));
  const learned = relearn(index);
  const { history, model } = learned;
  await cache?.write(learned);
  session.note(describeModel(summarise(model, historySize(history))) + describeRanking(model));
  noteNotFitted(learned, session);
  return { history, model, resolved: tickets, relearn, ...rules };
}

function noteNotFitted({ notFitted }: Pick<Learned, "notFitted">, session: Session): void {
  if (notFitted !== null) session.note(`Not fitted to your desk: ${notFitted}`);
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
  const source = { files, reading: await session.reading(), index, options: fading(options) };
  return openLearnedCache(source, session.cache);
}

/** How old tickets fade, as `createHistory` takes it. */
export function fading({ halfLife }: Pick<JudgeOptions, "halfLife">): HistoryOptions {
  return halfLife === undefined ? {} : { halfLifeDays: halfLife };
}

/** The model of `--model`; `undefined` without one. */
export async function readModelFile({ model }: JudgeOptions, session: Session): Promise<Model | undefined> {
  if (model === undefined) return undefined;
  return named(model, async () => loadModel(await readFile(session.pathOf(model), "utf8")));
}

/** The resolved tickets of `--history`; `undefined` without it. Throws `INVALID_INPUT` if none of them says how it was closed. */
export async function readHistory(
  { history, halfLife }: JudgeOptions,
  session: Session,
): Promise<readonly Ticket[] | undefined> {
  if (history === undefined) {
    if (halfLife === undefined) return undefined;
    throw new LevelZeroError("INVALID_OPTION", "--half-life says how a history fades: give --history too.");
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
  const { name, labels, solvableLabels, measures } = model;
  const { auroc = null, calibrationError = null } = measures ?? {};
  return { name, labels, solvableLabels, historyTickets, auroc, calibrationError };
}

function describeRanking({ measures }: Model): string {
  if (measures === null) return "";
  const { n, recallAt1, recallAt5 } = measures;
  return ` Right article first ${percent(recallAt1)}, among the first five ${percent(recallAt5)} (n = ${count(n)}).`;
}
