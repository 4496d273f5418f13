import type { Command } from "commander";
import { createAnalyzer, LevelZeroError } from "../../../index.ts";
import { readQueue } from "../../../view/check/index.ts";
import {
  formatListening,
  type ListeningSummary,
  type ListenOptions,
  listen,
} from "../../../view/journey/index.ts";
import type { Report } from "../../../view/report/index.ts";
import type { Io } from "../io.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { articleFinder } from "../write/listen-for-report.ts";
import { type PageOutput, writePage } from "../write/page-output.ts";
import { addPageOptions, articlesArgument, nowOption, optionsOf } from "./options.ts";

const MORE = `
Reasons and words come with the answers to "Did this solve it?" (docs/http.md). They are shown masked, and without words that fewer
than three people use. With --previous, what was done since that report is told.

Example:
  level-zero listen kb/ events.jsonl events.jsonl.1 --queue queue.json --previous may.json --out june.html`;

/** `level-zero listen`. */
export function addListen(program: Command, io: Io): void {
  const command = program
    .command("listen")
    .description("Groups reasons and words like tickets, and follows people after they said no.")
    .addArgument(articlesArgument())
    .argument("<events...>", "files of events that the portal wrote, JSON Lines")
    .option("--queue <file>", "the queue: what people do about it")
    .option(
      "--previous <file>",
      "the report before, of listen or report, as JSON: what was done since, and what was said then",
    )
    .addOption(nowOption());
  addPageOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, events: string[], _: unknown, command: Command) => {
      await runListen({ articles, events }, optionsOf<ListenCommandOptions>(command), io);
    });
}

interface ListenCommandOptions extends Omit<CommonOptions, "previous">, PageOutput {
  readonly queue?: string;
  /** The report before. */
  readonly previous?: string;
}

/** Tells what visitors said, and what was done about it. */
async function runListen(
  inputs: { readonly articles: string; readonly events: readonly string[] },
  { previous, ...options }: ListenCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const { out, queue } = options;
  await checkTargets([out], [...inputs.events, queue, previous], session);
  const before = previous === undefined ? {} : await readHeard(previous, session);
  const items = queue === undefined ? [] : readQueue(await readNamedText(queue, session)).items;
  const { articles, analyzer, index } = await readKnowledge(inputs.articles, session);
  const summary = listen(await readEventFiles(inputs.events, session), {
    now: session.now,
    articles,
    queue: items,
    analyzer: createAnalyzer(analyzer),
    ...before,
    findArticle: articleFinder(articles, { index, now: session.now }),
  });
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  await writePage(options, session, (format) => formatListening(summary, format, { titles }));
}

/** What `listen --format json` wrote; a report as JSON, if it has that, also tells which articles there were. */
async function readHeard(path: string, session: Session): Promise<Pick<ListenOptions, "previous" | "known">> {
  const text = await readNamedText(path, session);
  try {
    const file = JSON.parse(text) as Partial<Pick<Report, "listening" | "knowledge">>;
    const previous = file.listening ?? (file as ListeningSummary);
    if (previous.format === "level-zero-listening" && !Number.isNaN(Date.parse(previous.now)))
      return { previous, ...(file.knowledge && { known: file.knowledge }) };
  } catch {}
  const message = `${path} is no report of \`level-zero listen --format json\`, nor one of \`level-zero report --events\`. Name such a file.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}
