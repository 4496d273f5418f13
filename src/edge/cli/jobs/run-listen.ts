import { createAnalyzer, LevelZeroError } from "../../../index.ts";
import { readQueue } from "../../../view/check/index.ts";
import {
  formatListening,
  type ListeningSummary,
  type ListenOptions,
  listen,
} from "../../../view/journey/index.ts";
import type { Report } from "../../../view/report/index.ts";
import { checkTargets } from "../check-targets.ts";
import type { Io } from "../io.ts";
import { articleFinder } from "../listen-for-report.ts";
import { type PageOutput, writePage } from "../page-output.ts";
import { readEventFiles } from "../read-event-files.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { readNamedText } from "../read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";

export interface ListenCommandOptions extends Omit<CommonOptions, "previous">, PageOutput {
  readonly queue?: string;
  /** The report before. */
  readonly previous?: string;
}

/** Tells what visitors said, and what was done about it. */
export async function runListen(
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
    ...{ now: session.now, articles, queue: items, analyzer: createAnalyzer(analyzer), ...before },
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
