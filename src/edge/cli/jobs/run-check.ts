import type { PortalEvent } from "../../../desk/event/index.ts";
import {
  createScorer,
  LevelZeroError,
  linkCitedArticles,
  type SearchIndex,
  type Verdict,
} from "../../../index.ts";
import {
  answeredTickets,
  askGolden,
  type Check,
  type CheckTicket,
  compareGolden,
  compareTickets,
  type Demand,
  formatCheck,
  formatReview,
  formatTicketComparison,
  type GoldenQuestion,
  type GoldenResult,
  reviewOrder,
  type Severity,
  shownFrom,
  type TicketComparison,
} from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkFolder, demandOf, heardOf, isFolder } from "../check-folder.ts";
import { checkTargets } from "../check-targets.ts";
import { chooseJudge, type JudgeOptions, judgingOf } from "../choose-judge.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { daysOf } from "../period-of.ts";
import { plain } from "../plain.ts";
import { readEventFiles } from "../read-event-files.ts";
import { readAllExports } from "../read-exports.ts";
import { readGapState } from "../read-gap-state.ts";
import { readGoldenFile } from "../read-golden-file.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { checkLanguage, type ReportLanguageCode } from "../report-language.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface CheckCommandOptions extends CommonOptions, Pick<JudgeOptions, "history" | "model"> {
  readonly tickets?: readonly string[];
  readonly events?: readonly string[];
  readonly rule?: readonly string[];
  readonly format: keyof typeof FORMATS;
  readonly json?: boolean;
  readonly out?: string;
  readonly failOn: Severity | "never";
  readonly limit: number;
  /** File of questions that must keep their answer. */
  readonly golden?: string;
  /** Folder of the articles before a change. */
  readonly against?: string;
  /** File of the settings before a change. */
  readonly againstSettings?: string;
  /** File that remembers gaps from run to run. */
  readonly state?: string;
  readonly reportLanguage?: ReportLanguageCode;
}

const FORMATS = {
  text: "text",
  md: "markdown",
  html: "html",
  json: "json",
  sarif: "sarif",
  github: "github",
} as const;

/** Prints what is wrong with the articles. Throws `INVALID_INPUT`, after all is printed, for a finding that is as bad as `--fail-on`. */
export async function runCheck(articles: string, options: CheckCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, golden, failOn, limit } = options;
  await checkTargets(
    [out],
    [...(options.tickets ?? []), ...(options.history ?? []), ...(options.events ?? []), golden],
    session,
  );
  const questions = golden === undefined ? null : await readGoldenFile(golden, session);
  const knowledge = await readKnowledge(articles, session);
  session.progress.start(`Checking ${quantity(knowledge.articles.length, "article")} …`);
  const index = knowledge.index();
  const demand = await heardFrom(options, index, session);
  if (demand !== null) session.note(`Tickets of ${demand.period}.`);
  const compared = await compareWith(articles, options, { index, questions, session });
  const language = await checkLanguage(options, session);
  const own = await checkFolder(
    {
      ...{ path: articles, index, gaps: (await readGapState(options.state ?? null, session))?.gaps ?? [] },
      only: onlyOf(options),
      ...(demand !== null && { tickets: demand.heard, demand: demand.found }),
      ...(compared.golden && { golden: { file: golden!.replaceAll("\\", "/"), result: compared.golden } }),
    },
    language,
    session,
  );
  const check = shownFrom((await isFolder(articles, session)) ? articles : "", own);
  const format = options.json === true ? "json" : options.format;
  const whole = formatCheck(check, FORMATS[format], {
    ...language,
    ...((out === undefined || format === "text") && { limit }),
  });
  const text = format === "text" ? whole.split("\n").map(calm).join("\n") : whole;
  if (out === undefined) await session.print(text);
  else await writeFileWhole(session.pathOf(out), text);
  if (demand !== null && out === undefined && (format === "text" || format === "md"))
    await session.print(`\n${formatReview(reviewOrder({ check: own, index, ...demand }), language)}`);
  const heard = compared.tickets === null ? "" : formatTicketComparison(compared.tickets, language);
  if (heard !== "" && out === undefined && (format === "text" || format === "md"))
    await session.print(`\n${heard}`);
  else if (heard !== "") session.note(heard.trimEnd());
  if (out !== undefined) session.note(`${out}: ${quantity(check.findings.length, "finding")}.`);
  session.finish();
  mustPass(check, failOn);
}

/** The rules that run alone: questions that were asked are always answered. */
function onlyOf({ rule, golden }: CheckCommandOptions): readonly string[] | undefined {
  return rule === undefined || golden === undefined ? rule : [...rule, "golden"];
}

interface PersonFeedback {
  readonly found: Demand;
  readonly verdicts: readonly Verdict[];
  readonly heard: readonly CheckTicket[];
  /** The days of its tickets. */
  readonly period: string;
  readonly events: readonly PortalEvent[];
}

/** What tickets and events say of the articles; `null` where none are given. */
async function heardFrom(
  options: CheckCommandOptions,
  index: SearchIndex,
  session: Session,
): Promise<PersonFeedback | null> {
  const { tickets: files, history, events: eventFiles } = options;
  if (files === undefined && history === undefined && eventFiles === undefined) return null;
  const events = eventFiles === undefined ? [] : await readEventFiles(eventFiles, session);
  const tickets = files === undefined ? [] : (await readAllExports(files, session)).tickets;
  const judge = files === undefined ? null : await chooseJudge(options, index, session);
  const resolved =
    judge?.resolved ??
    (history === undefined ? [] : linkCitedArticles((await readAllExports(history, session)).tickets, index));
  session.progress.start("Asking what customers' words find …");
  const scorer = judge === null ? null : createScorer(index, { ...judgingOf(judge), now: session.now });
  const verdicts = scorer === null ? [] : tickets.map((ticket) => scorer.score(ticket));
  const answered = answeredTickets(resolved, { tickets, verdicts }, index);
  return {
    period: daysOf([...resolved, ...tickets]),
    found: await demandOf(answered, index, { only: options.rule, session }),
    heard: heardOf([...resolved, ...tickets], answered),
    verdicts,
    events,
  };
}

interface Compared {
  readonly golden: GoldenResult | null;
  readonly tickets: TicketComparison | null;
}

interface Asked {
  readonly index: SearchIndex;
  readonly questions: readonly GoldenQuestion[] | null;
  readonly session: Session;
}

/** The questions, asked of these articles and of those of `--against`, by the settings of `--against-settings`; the tickets of `--history` likewise. */
async function compareWith(
  articles: string,
  options: CheckCommandOptions,
  { index, questions, session }: Asked,
): Promise<Compared> {
  const { against, againstSettings, history } = options;
  if (against === undefined && againstSettings === undefined) {
    if (questions === null) return { golden: null, tickets: null };
    return { golden: { kind: "asked", answers: askGolden(questions, index) }, tickets: null };
  }
  const earlier =
    againstSettings === undefined
      ? session
      : createSession(session.io, { ...options, settings: againstSettings });
  const before = (await readKnowledge(against ?? articles, earlier)).index();
  const changes = questions === null ? null : compareGolden(questions, { before, after: index });
  const resolved = history === undefined ? null : (await readAllExports(history, session)).tickets;
  return {
    golden: changes === null ? null : { kind: "compared", changes },
    tickets:
      resolved === null ? null : compareTickets(linkCitedArticles(resolved, index), { before, after: index }),
  };
}

/** A line that cannot steer a terminal; its indent stays. */
function calm(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + plain(text);
}

const ORDER: readonly Severity[] = ["error", "warning", "note"];

function mustPass({ counts }: Check, failOn: CheckCommandOptions["failOn"]): void {
  if (failOn === "never") return;
  const bad = ORDER.slice(0, ORDER.indexOf(failOn) + 1).filter((severity) => counts[severity] > 0);
  if (bad.length === 0) return;
  const found = bad.map((severity) => quantity(counts[severity], severity)).join(" and ");
  throw new LevelZeroError(
    "INVALID_INPUT",
    `${found}. Mend them, accept them where they stand, or give --fail-on never.`,
  );
}
