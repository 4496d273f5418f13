import { type Command, InvalidArgumentError } from "commander";
import {
  createJourneyReader,
  formatJourney,
  type JourneyOptions,
  ticketTopics,
} from "../../../view/journey/index.ts";
import type { Io } from "../io.ts";
import { assessFiles, customersOwn, type Inputs } from "../judge/assess-files.ts";
import type { ThreadOptions } from "../judge/judge-tickets.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { streamEventFiles } from "../read/stream-event-files.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { type PageOutput, writePage } from "../write/page-output.ts";
import {
  addJudgingOptions,
  addPageOptions,
  articlesArgument,
  eventsOption,
  optionsOf,
  threadsOption,
  toCount,
} from "./options.ts";

const MORE = `
Visits and tickets are joined by the ticket's id, by the person where the portal knows who is signed in, or else by the time.
Without --events the tickets alone tell who wrote again, what stayed solved, and how many people are behind each gap.
Nothing is told of fewer than three people.

Example:
  level-zero journey kb/ tickets.csv --out journeys.html --events events.jsonl events.jsonl.1`;

/** `level-zero journey`. */
export function addJourney(program: Command, io: Io): void {
  const command = program
    .command("journey")
    .description(
      "Joins visits of the portal to tickets: a map, what became of people, who is behind the gaps.",
    )
    .addArgument(articlesArgument())
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines")
    .option(
      "--window <hours>",
      "hours within which a contact belongs to a visit, up to 168 (default: 24)",
      toAmount,
    )
    .option("--repeat-days <days>", "days within which the same topic is a repetition (default: 14)", toCount)
    .option(
      "--skew <minutes>",
      "by how much the clocks of portal and desk may differ (default: 5)",
      toAmount,
    );
  addJudgingOptions(addPageOptions(command).addOption(threadsOption()))
    .addOption(eventsOption("what visitors did, joined to the tickets"))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runJourney({ articles, tickets }, optionsOf<JourneyCommandOptions>(command), io);
    });
}

function toAmount(text: string): number {
  if (/^\d{1,4}(?:\.\d+)?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a number such as 24 or 0.5.");
}

interface JourneyCommandOptions extends CommonOptions, JudgeOptions, ThreadOptions, PageOutput {
  readonly events?: readonly string[];
  /** Hours within which a contact belongs to what was looked for. */
  readonly window?: number;
  readonly repeatDays?: number;
  readonly skew?: number;
}

/** Joins visits to tickets, and tells what people went through. */
async function runJourney(inputs: Inputs, options: JourneyCommandOptions, io: Io): Promise<void> {
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
