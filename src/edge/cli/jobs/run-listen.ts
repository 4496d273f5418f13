import { createAnalyzer, LevelZeroError } from "../../../index.ts";
import { readQueue } from "../../../view/check/index.ts";
import { formatListening, type ListeningSummary, listen } from "../../../view/journey/index.ts";
import { checkTargets } from "../check-targets.ts";
import type { Io } from "../io.ts";
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
  const since = previous === undefined ? null : await momentOf(previous, session);
  const items = queue === undefined ? [] : readQueue(await readNamedText(queue, session)).items;
  const { articles, analyzer } = await readKnowledge(inputs.articles, session);
  const summary = listen(await readEventFiles(inputs.events, session), {
    ...{ now: session.now, articles, queue: items, analyzer: createAnalyzer(analyzer) },
    ...(since !== null && { since }),
  });
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  await writePage(options, session, (format) => formatListening(summary, format, { titles }));
}

async function momentOf(path: string, session: Session): Promise<string> {
  const text = await readNamedText(path, session);
  try {
    const { format, now } = JSON.parse(text) as ListeningSummary;
    if (format === "level-zero-listening" && !Number.isNaN(Date.parse(now))) return now;
  } catch {}
  const message = `${path} is no report of \`level-zero listen --format json\`. Name such a file.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}
