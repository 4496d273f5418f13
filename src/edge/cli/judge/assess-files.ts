import type { KnownArticles } from "../../../desk/as-of/index.ts";
import {
  type Analyzer,
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  createAnalyzer,
  LevelZeroError,
  type SearchIndex,
  type Ticket,
} from "../../../index.ts";
import { keepTickets } from "../../node/index.ts";
import { describeModel } from "../describe/describe-model.ts";
import { quantity } from "../describe/format.ts";
import { type BegunExport, beginExports } from "../read/open-export.ts";
import { checkExports, readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { readPortalSearch } from "../read/read-portal-search.ts";
import { readStoredVerdicts, type StoredOptions } from "../read/stored-verdicts.ts";
import type { Session } from "../session.ts";
import { agentRulesOf } from "../settings/agent-rules.ts";
import type { Settings } from "../settings/settings.ts";
import { beginSparing, spareMemory } from "../spare-memory.ts";
import { findTheGaps, type GapSampleOptions } from "./find-gaps.ts";
import { judgeList, type ThreadOptions } from "./judge-tickets.ts";
import { learnOnAllCores } from "./learn-on-all-cores.ts";
import { type LookBackOptions, lookBack } from "./look-back.ts";
import { type JudgeOptions, learningOf, readHistory, readModelFile } from "./read-judge.ts";

/** A report says of the first article alone what speaks for it. */
const EXPLAINED = 1;

/** What the command line names. */
export interface Inputs {
  readonly articles: string;
  readonly tickets: readonly string[];
}

/** What was found, the resolved tickets that it was learned from (none without a history), and how all of them were read. */
export interface AssessedFiles {
  readonly assessment: Assessment;
  readonly history: readonly Ticket[];
  readonly analyzer: Analyzer;
  /** The articles' index: that which the tickets were judged by, or one made anew where each month had its own. */
  readonly index: () => SearchIndex;
  /** What the report of `--previous` knew; `null` without one. */
  readonly known: KnownArticles | null;
}

type AssessingOptions = JudgeOptions & LookBackOptions & ThreadOptions & StoredOptions & GapSampleOptions;

/** Reads everything, judges every ticket and finds the gaps; says on stderr which model judged. */
export async function assessFiles(
  inputs: Inputs,
  options: AssessingOptions,
  session: Session,
): Promise<Assessment> {
  return (await assessWithHistory(inputs, options, session)).assessment;
}

/** The same, and hands on what else was read. */
export async function assessWithHistory(
  inputs: Inputs,
  options: AssessingOptions,
  session: Session,
): Promise<AssessedFiles> {
  beginSparing();
  // The articles are parsed in another thread meanwhile.
  const begun = beginExports(inputs.tickets, session);
  try {
    return await assessBegun(inputs, begun, { options, session });
  } finally {
    begun?.stop();
  }
}

async function assessBegun(
  inputs: Inputs,
  begun: BegunExport | null,
  { options, session }: { readonly options: AssessingOptions; readonly session: Session },
): Promise<AssessedFiles> {
  const model = await readModelFile(options, session);
  const knowledge = await readKnowledge(inputs.articles, session, {
    exports: inputs.tickets,
    mayBeEmpty: true,
  });
  await checkExports([...inputs.tickets, ...(options.history ?? [])], session);
  // Workers judged the tickets as they were read: those are compared with them.
  const keeper = options.source === undefined ? keepTickets(knowledge.articles) : undefined;
  const batch = await readAllExports(inputs.tickets, session, { begun, ...keeper });
  spareMemory(batch.tickets.length);
  const history = await readHistory(options, session);
  await session.warnFirst();
  session.progress.start(`Judging ${quantity(batch.tickets.length, "ticket")} …`);
  const { articles } = knowledge;
  const { tickets, rejectedRows } = batch;
  const issues = [...knowledge.issues, ...batch.issues];
  const settings = await session.settings();
  const findability = await readPortalSearch(options, articles, session);
  const asOf = await lookBack({ folder: inputs.articles, articles, tickets }, options, session);
  const input = { articles, tickets, rejectedRows, issues, ...(history && { history }) };
  const { assessment, index } = await assessOnAllCores(
    input,
    {
      now: session.now,
      analyzer: knowledge.analyzer,
      exclusions: session.exclusions,
      explained: EXPLAINED,
      ...rulesOf(settings),
      ...(model && { model }),
      ...(asOf && { asOf }),
      ...(findability && { findability }),
      ...(await learningOf(options, session)),
    },
    { options, session },
  );
  session.note(describeModel(assessment.model));
  const { notFitted } = assessment.model;
  if (notFitted !== null) session.note(`Not fitted to your desk: ${notFitted}`);
  // What came up since the files were read, of which the others were told.
  for (const { message } of assessment.issues.slice(issues.length)) session.note(message);
  const { known } = knowledge;
  return {
    assessment,
    history: history ?? [],
    analyzer: createAnalyzer(knowledge.analyzer),
    index: () => index ?? knowledge.index(),
    known,
  };
}

/** Alerts, duplicates and agents' own work are nobody's contact. */
export function customersOwn({ tickets, verdicts }: Assessment): readonly Ticket[] {
  return tickets.filter((_, at) => verdicts[at]!.outcome !== "excluded");
}

const STOPPED = "Stopped while learning or judging. Nothing was written: give the same command again.";

/** As `assess`: looks back month by month in this thread. With `source` workers have judged. */
async function assessOnAllCores(
  input: AssessInput,
  settings: AssessOptions,
  { options, session }: { readonly options: AssessingOptions; readonly session: Session },
): Promise<{ readonly assessment: Assessment; readonly index: SearchIndex | null }> {
  const { threads, source } = options;
  if (settings.asOf !== undefined) {
    if (source !== undefined)
      throw new LevelZeroError(
        "INVALID_OPTION",
        "--source and --as-of do not go together: workers judge by what is there now.",
      );
    return { assessment: session.io.stoppable(() => assess(input, settings), STOPPED), index: null };
  }
  const onCores = threads === undefined ? {} : { threads };
  const prepared = await learnOnAllCores((pool, job) => pool.prepareAssessment(input, settings, job), {
    session,
    stopped: STOPPED,
    ...onCores,
  });
  const { index, tickets, scoring } = prepared;
  const judging = { index, scoring, session, ...onCores };
  const judged =
    source === undefined
      ? await judgeList(tickets, judging)
      : await readStoredVerdicts({ source, tickets: input.tickets, index, scoring }, options, session);
  const { gapSample } = options;
  const finding = {
    session,
    ...onCores,
    ...(gapSample !== undefined && { gapSample }),
  };
  return { assessment: await findTheGaps(prepared, judged, finding), index };
}

function rulesOf(settings: Settings): Pick<AssessOptions, "agentRules" | "gaps"> {
  const { costs, minTickets } = settings;
  const agentRules = agentRulesOf(settings);
  return {
    ...(agentRules && { agentRules }),
    gaps: { ...(costs && { costs }), ...(minTickets !== undefined && { minTickets }) },
  };
}
