import type { Command } from "commander";
import { toTicket } from "../../../core/ticket/index.ts";
import {
  createScorer,
  LevelZeroError,
  linkCitedArticles,
  type SearchIndex,
  type Ticket,
  visibilityOf,
} from "../../../index.ts";
import { describeExplanation } from "../describe/describe-explanation.ts";
import { describePlainly } from "../describe/describe-plainly.ts";
import type { Io } from "../io.ts";
import { type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { addVerdictOptions, articlesArgument, optionsOf, portalResultsOption } from "./options.ts";

const MORE = `
The first line of the text is the subject, the rest the description; with --tickets it is the number of a ticket in these exports. Without --audience the requester sees public
articles. --numbers lays open how the probability came about; --json prints all numbers, enough to work the probability out by hand.

Examples:
  level-zero explain kb/ "VPN drops every hour in the hotel"
  level-zero explain kb/ "cannot open the shared mailbox" --audience employees --history solved.csv
  level-zero explain kb/ INC0412131 --tickets tickets.csv --history solved.csv`;

/** `level-zero explain`. */
export function addExplain(program: Command, io: Io): void {
  const command = program
    .command("explain")
    .description("Judges one ticket and lays open how the verdict came about.")
    .addArgument(articlesArgument())
    .argument("<text...>", "what the person wrote, or the number of their ticket")
    .option("--tickets <file...>", "exports that have the ticket of this number (give it last)")
    .option("--category <name>", "product or topic that the form gave the ticket")
    .option("--resolution <text>", "what the agent wrote at the end")
    .option("--numbers", "lay every number open: what each feature adds, thresholds, places")
    .option("--json", "print the explanation as JSON")
    .addOption(portalResultsOption())
    .option("--audience <name...>", "audiences that the requester holds, such as employees (give it last)");
  addVerdictOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, text: string[], _: unknown, command: Command) => {
      await runExplain({ articles, text: text.join(" ") }, optionsOf<ExplainCommandOptions>(command), io);
    });
}

interface ExplainCommandOptions extends CommonOptions, JudgeOptions {
  readonly tickets?: readonly string[];
  readonly audience?: readonly string[];
  readonly category?: string;
  readonly resolution?: string;
  readonly json?: boolean;
  /** Every number that the verdict rests on. */
  readonly numbers?: boolean;
}

/** Judges one ticket and prints how the verdict came about. */
async function runExplain(
  { articles, text }: { readonly articles: string; readonly text: string },
  options: ExplainCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const ticket = await ticketOf(text, options, session);
  const index = (await readKnowledge(articles, session)).index();
  const judge = await readJudge(options, index, session, { cached: true });
  const found = createScorer(index, { ...judgingOf(judge), now: session.now }).explain(ticket);
  await session.print(
    options.json === true
      ? `${JSON.stringify(found, null, 2)}\n`
      : options.numbers === true
        ? describeExplanation(found, session.colors)
        : describePlainly(found, session.colors, closedBy(ticket, index, session.now)),
  );
  session.finish();
}

/** Titles of the articles that closed it by the desk's own word, as far as its requester sees them. */
function closedBy(ticket: Ticket, index: SearchIndex, now: string): readonly string[] {
  const [{ linkedArticles, audiences } = ticket] = linkCitedArticles([ticket], index);
  return (linkedArticles ?? []).flatMap((id) => {
    const article = index.articleById.get(id);
    return article !== undefined && visibilityOf(article, { audiences, now }) === "visible"
      ? [article.title]
      : [];
  });
}

/** The ticket of that number in the exports, else the text as a ticket. */
async function ticketOf(text: string, options: ExplainCommandOptions, session: Session): Promise<Ticket> {
  if (options.tickets === undefined) {
    if (NUMBER.test(text.trim()))
      session.note(
        `${text.trim()} is judged as what a person wrote. If it is a ticket's number, give its export with --tickets.`,
      );
    return written(text, options);
  }
  const { tickets } = await readAllExports(options.tickets, session);
  const found = tickets.find(({ id }) => id === text.trim());
  if (found !== undefined) return found;
  throw new LevelZeroError(
    "NOT_FOUND",
    `No ticket of ${options.tickets.join(", ")} has the number ${text.trim()}.`,
  );
}

/** One word that desks number tickets by: "INC0412131", "DESK-204", "#51877". */
const NUMBER = /^(?:[a-z]{2,10}[-_ ]?|#)\d{2,}$/i;

/** Read as a row of an export is read, so that the verdict is the one that `score` gives. */
function written(text: string, { audience = [], category, resolution }: ExplainCommandOptions): Ticket {
  const [subject = "", ...description] = text.trim().split(/\r?\n/);
  const row = { id: "ticket", subject, description: description.join("\n"), category, resolution, audience };
  const read = toTicket(row);
  if ("issue" in read) throw new TypeError(read.issue.message);
  return read.ticket;
}
