import { whatIf } from "../../../desk/draft/index.ts";
import { LevelZeroError } from "../../../index.ts";
import { chooseJudge, type JudgeOptions, judgingOf } from "../choose-judge.ts";
import { dateDrafts } from "../date-articles.ts";
import { describeWhatIf } from "../describe-what-if.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { daysOf } from "../period-of.ts";
import { readDrafts } from "../read-drafts.ts";
import { readAllExports } from "../read-exports.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface WhatIfCommandOptions extends CommonOptions, JudgeOptions {
  readonly draft?: readonly string[];
  readonly json?: boolean;
}

const DRAFT = /\.(?:md|mdx|markdown)$/i;

/** What publishing the drafts would change; with several of them, the order in which they win most. */
export async function runWhatIf(
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
  const drafts = dateDrafts(await readDrafts(draftFiles, session), knowledge, session.now);
  const { tickets } = await readAllExports(exports, session);
  const judge = await chooseJudge(options, index, session);
  session.progress.start(`Judging ${quantity(tickets.length, "ticket")} …`);
  const result = whatIf(
    { index, drafts, tickets, ...(judge.relearn && { relearn: judge.relearn }) },
    { ...judgingOf(judge), now: session.now },
  );
  await session.print(
    options.json === true
      ? `${JSON.stringify({ drafts: drafts.map(({ id }) => id), ...result }, null, 2)}\n`
      : `Tickets of ${daysOf(tickets)}.\n${describeWhatIf({ drafts, result })}`,
  );
  session.finish();
}

function mustName(files: readonly string[], what: string): void {
  if (files.length === 0) throw new LevelZeroError("INVALID_OPTION", `Name ${what}.`);
}
