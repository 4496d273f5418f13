import { toTicket } from "../../../core/ticket/index.ts";
import { createScorer, type Ticket } from "../../../index.ts";
import { chooseJudge, type JudgeOptions, judgingOf } from "../choose-judge.ts";
import { describeExplanation } from "../describe-explanation.ts";
import { describePlainly } from "../describe-plainly.ts";
import type { Io } from "../io.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface ExplainCommandOptions extends CommonOptions, JudgeOptions {
  readonly audience?: readonly string[];
  readonly category?: string;
  readonly resolution?: string;
  readonly json?: boolean;
  /** Every number that the verdict rests on. */
  readonly numbers?: boolean;
}

/** Judges one ticket and prints how the verdict came about. */
export async function runExplain(
  { articles, text }: { readonly articles: string; readonly text: string },
  options: ExplainCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const index = (await readKnowledge(articles, session)).index();
  const judge = await chooseJudge(options, index, session, { cached: true });
  const found = createScorer(index, { ...judgingOf(judge), now: session.now }).explain(
    ticketOf(text, options),
  );
  await session.print(
    options.json === true
      ? `${JSON.stringify(found, null, 2)}\n`
      : options.numbers === true
        ? describeExplanation(found, session.colors)
        : describePlainly(found, session.colors),
  );
  session.finish();
}

/** Read as a row of an export is read, so that the verdict is the one that `score` gives. */
function ticketOf(text: string, { audience = [], category, resolution }: ExplainCommandOptions): Ticket {
  const [subject = "", ...description] = text.trim().split(/\r?\n/);
  const row = { id: "ticket", subject, description: description.join("\n"), category, resolution, audience };
  const read = toTicket(row);
  if ("issue" in read) throw new TypeError(read.issue.message);
  return read.ticket;
}
