import { formatEffects, measureEffects } from "../../../desk/effect/index.ts";
import type { Inputs } from "../assess-files.ts";
import { readHistory } from "../choose-judge.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { daysOf } from "../period-of.ts";
import { plain } from "../plain.ts";
import { readEventFiles } from "../read-event-files.ts";
import { checkExports, readAllExports } from "../read-exports.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface EffectCommandOptions extends CommonOptions {
  readonly history?: readonly string[];
  /** Files of the portal's events. */
  readonly events?: readonly string[];
  readonly json?: boolean;
}

/** Prints what became of the tickets of each article that was published or changed. */
export async function runEffect(
  { articles, tickets: files }: Inputs,
  options: EffectCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  await checkExports([...files, ...(options.history ?? [])], session);
  const knowledge = await readKnowledge(articles, session, { exports: files });
  const { tickets } = await readAllExports(files, session);
  const history = await readHistory(options, session);
  const events = options.events === undefined ? undefined : await readEventFiles(options.events, session);
  session.progress.start(`Judging ${quantity(tickets.length, "ticket")} …`);
  const effects = measureEffects(
    { articles: knowledge.articles, tickets, ...(history && { history }), ...(events && { events }) },
    { now: session.now, analyzer: knowledge.analyzer },
  );
  const text =
    options.json === true
      ? JSON.stringify(effects, null, 2)
      : `Tickets of ${daysOf(tickets)}.\n${sayLines(formatEffects(effects))}`;
  await session.print(`${text}\n`);
  session.finish();
}

function sayLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}
