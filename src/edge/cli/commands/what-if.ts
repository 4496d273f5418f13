import type { Command } from "commander";
import { whatIf } from "../../../desk/draft/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { describeWhatIf } from "../describe/describe-what-if.ts";
import { quantity } from "../describe/format.ts";
import { daysOf, periodOfDates } from "../describe/period-of.ts";
import type { Io } from "../io.ts";
import { type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { dateDrafts } from "../read/date-articles.ts";
import { placeDrafts } from "../read/place-drafts.ts";
import { readDrafts } from "../read/read-drafts.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { addVerdictOptions, append, articlesArgument, optionsOf } from "./options.ts";

const MORE = `
Judges the tickets twice by the same numbers: by the articles as they are, and with the drafts as if they were published.
A draft with the id of an article, or with its path in another folder, takes its place. Of several drafts it also says in which order they win most.

Examples:
  level-zero what-if kb/ drafts/esim-on-a-ship-1f2e3d.md tickets.csv --history solved.csv
  level-zero what-if kb/ tickets.csv --draft drafts/a.md --draft drafts/b.md --json`;

/** `level-zero what-if`. */
export function addWhatIf(program: Command, io: Io): void {
  const command = program
    .command("what-if")
    .description("Which tickets a draft would make solvable, and which articles it would push down.")
    .addArgument(articlesArgument())
    .argument("<files...>", "drafts (.md, .markdown, .mdx), and exports of tickets: CSV, JSON or JSON Lines")
    .option("--draft <file>", "a draft, whatever its name ends in (may be repeated)", append)
    .option("--json", "print the result as JSON");
  addVerdictOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, files: string[], _: unknown, command: Command) => {
      await runWhatIf({ articles, files }, optionsOf<WhatIfCommandOptions>(command), io);
    });
}

interface WhatIfCommandOptions extends CommonOptions, JudgeOptions {
  readonly draft?: readonly string[];
  readonly json?: boolean;
}

const DRAFT = /\.(?:md|mdx|markdown)$/i;

/** What publishing the drafts would change; with several of them, the order in which they win most. */
async function runWhatIf(
  { articles, files }: { readonly articles: string; readonly files: readonly string[] },
  options: WhatIfCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const draftFiles = [...(options.draft ?? []), ...files.filter((file) => DRAFT.test(file))];
  const exports = files.filter((file) => !DRAFT.test(file));
  mustName(draftFiles, "a draft, such as drafts/vpn.md");
  mustName(exports, "an export of tickets, such as tickets.csv");
  const knowledge = await readKnowledge(articles, session, { exports });
  const index = knowledge.index();
  const written = placeDrafts(await readDrafts(draftFiles, session), knowledge.articles, session);
  const drafts = dateDrafts(written, knowledge, session.now);
  const { tickets } = await readAllExports(exports, session);
  const judge = await readJudge(options, index, session);
  session.progress.start(`Judging ${quantity(tickets.length, "ticket")} …`);
  const result = whatIf(
    { index, drafts, tickets, ...(judge.relearn && { relearn: judge.relearn }) },
    { ...judgingOf(judge), now: session.now },
  );
  const period = periodOfDates(tickets);
  await session.print(
    options.json === true
      ? `${JSON.stringify({ period, drafts: drafts.map(({ id }) => id), ...result }, null, 2)}\n`
      : `Tickets of ${daysOf(tickets)}.\n${describeWhatIf({ drafts, result, newest: judge.history?.newest ?? null, first: period.first })}`,
  );
  session.finish();
}

function mustName(files: readonly string[], what: string): void {
  if (files.length === 0) throw new LevelZeroError("INVALID_OPTION", `Name ${what}.`);
}
