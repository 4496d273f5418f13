import {
  createJourneyReader,
  formatJourney,
  type JourneyOptions,
  ticketTopics,
} from "../../../view/journey/index.ts";
import { assessFiles, customersOwn, type Inputs } from "../assess-files.ts";
import { checkTargets } from "../check-targets.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import type { Io } from "../io.ts";
import type { ThreadOptions } from "../judge-tickets.ts";
import { type PageOutput, writePage } from "../page-output.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { streamEventFiles } from "../stream-event-files.ts";

export interface JourneyCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions, PageOutput {
  readonly events?: readonly string[];
  /** Hours within which a contact belongs to what was looked for. */
  readonly window?: number;
  readonly repeatDays?: number;
  readonly skew?: number;
}

/** Joins visits to tickets, and tells what people went through. */
export async function runJourney(inputs: Inputs, options: JourneyCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { events: files = [], window, repeatDays, skew, out } = options;
  await checkTargets([out], [...inputs.tickets, ...(options.history ?? []), ...files], session);
  const assessment = await assessFiles(inputs, options, session);
  const titles = new Map(assessment.articles.map(({ id, title }) => [id, title]));
  const settings: JourneyOptions = {
    ...(window !== undefined && { windowHours: window }),
    ...(repeatDays !== undefined && { repeatDays }),
    ...(skew !== undefined && { skewMinutes: skew }),
    topicOf: ticketTopics({ ...assessment, titleOf: (id) => titles.get(id) }),
    topicOfArticle: (articleId) => titles.get(articleId) ?? null,
  };
  const reader = createJourneyReader({ tickets: customersOwn(assessment), gaps: assessment.gaps }, settings);
  session.progress.start("Following people …");
  for await (const event of streamEventFiles(files, session)) reader.add(event);
  const summary = reader.end();
  await writePage(options, session, (format) => formatJourney(summary, format, { titles }));
}
