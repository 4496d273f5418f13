import type { Assessment, Ticket } from "../../../index.ts";
import { findRising, formatRising, type TopicRef } from "../../../view/journey/index.ts";
import { assessWithHistory, customersOwn, type Inputs } from "../assess-files.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import type { Io } from "../io.ts";
import type { ThreadOptions } from "../judge-tickets.ts";
import { type PageOutput, writePage } from "../page-output.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface RisingCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions, PageOutput {
  readonly release?: readonly string[];
  readonly ahead?: number;
}

/** Tells which topics rise, and what to publish. */
export async function runRising(inputs: Inputs, options: RisingCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { out, release, ahead, now } = options;
  await checkTargets([out], [...inputs.tickets, ...(options.history ?? [])], session);
  const { assessment, analyzer } = await assessWithHistory(inputs, options, session);
  const summary = findRising(customersOwn(assessment), {
    ...{ topicOf: refsOf(assessment), articles: assessment.articles, analyzer },
    ...(now !== undefined && { now }),
    ...(release && { releases: release }),
    ...(ahead !== undefined && { aheadDays: ahead }),
  });
  await writePage(options, session, (format) => formatRising(summary, format));
}

/** The gap of a ticket, else the article that answers it, else its category. */
function refsOf({ gaps, verdicts, articles }: Assessment): (ticket: Ticket) => TopicRef | null {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const refs = new Map<string, TopicRef>();
  for (const { ticketId, outcome, evidence } of verdicts) {
    if (outcome !== "solvable") continue;
    const { articleId } = evidence[0];
    const label = titles.get(articleId) ?? articleId;
    refs.set(ticketId, { key: `a:${articleId}`, label, articleId, gapId: null });
  }
  // A title is somebody's sentence, a label a few words of many.
  for (const { id, label, ticketIds } of gaps)
    for (const ticketId of ticketIds)
      refs.set(ticketId, { key: `g:${id}`, label, articleId: null, gapId: id });
  return ({ id, category }) =>
    refs.get(id) ??
    (category === null ? null : { key: `c:${category}`, label: category, articleId: null, gapId: null });
}
