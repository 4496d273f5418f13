import type { Command } from "commander";
import { formatEffects, measureEffects } from "../../../desk/effect/index.ts";
import { quantity } from "../describe/format.ts";
import { daysOf, periodOfDates } from "../describe/period-of.ts";
import { plain } from "../describe/plain.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { readHistory } from "../judge/read-judge.ts";
import { readEventFiles } from "../read/read-event-files.ts";
import { checkExports, readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import {
  addReadingOptions,
  eventsOption,
  historyOption,
  nowOption,
  optionsOf,
  previousOption,
} from "./options.ts";

const MORE = `
When an article was published or changed, its own dates say: created, published, validFrom and updated in its front matter.
Few tickets read "too early to tell": it takes six weeks of tickets before a change and one after.

Example:
  level-zero effect kb/ tickets.csv --history solved.csv --events events.jsonl`;

/** `level-zero effect`. */
export function addEffect(program: Command, io: Io): void {
  const command = program
    .command("effect")
    .description(
      "For each change of an article: tickets of its topic before and after, beside topics without a change.",
    )
    .argument("<articles>", "folder of Markdown articles")
    .argument("<tickets...>", "exports of tickets from before and after: CSV, JSON or JSON Lines")
    .option("--json", "print the effects as JSON")
    .addOption(eventsOption())
    .addOption(nowOption())
    .addOption(previousOption())
    .addOption(historyOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runEffect({ articles, tickets }, optionsOf<EffectCommandOptions>(command), io);
    });
}

interface EffectCommandOptions extends CommonOptions {
  readonly history?: readonly string[];
  /** Files of the portal's events. */
  readonly events?: readonly string[];
  readonly json?: boolean;
}

/** Prints what became of the tickets of each article that was published or changed. */
async function runEffect(
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
      ? JSON.stringify({ period: periodOfDates(tickets), ...effects }, null, 2)
      : `Tickets of ${daysOf(tickets)}.\n${sayLines(formatEffects(effects))}`;
  await session.print(`${text}\n`);
  session.finish();
}

function sayLines(text: string): string {
  return text.split("\n").map(plain).join("\n");
}
