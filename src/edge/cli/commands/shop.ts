import { type Command, InvalidArgumentError, Option } from "commander";
import { exclusionOf } from "../../../core/ticket/index.ts";
import {
  createScorer,
  createViewerScorer,
  LevelZeroError,
  linkCitedArticles,
  type Ticket,
} from "../../../index.ts";
import {
  createLibraryPortal,
  type DrawnQuestions,
  drawShopQuestions,
  formatShop,
  isShopSummary,
  type ShopPortal,
  type ShopSummary,
  shopAsCustomers,
} from "../../../view/journey/index.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { asTheDeskSeesThem, wordsOf } from "../judge/learn-from.ts";
import { type Judge, type JudgeOptions, judgingOf, readJudge } from "../judge/read-judge.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { createWebPortal } from "../serve/web-portal.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { type PageOutput, writePage } from "../write/page-output.ts";
import {
  addJudgingOptions,
  addPageOptions,
  append,
  articlesArgument,
  optionsOf,
  toCount,
} from "./options.ts";

const MORE = `
The answer to a question is the article that its ticket was closed with, else the best article of its verdict. Personal data is taken
out before anything is typed. Give older resolved tickets as --history: what is asked must not have taught the search.

Examples:
  level-zero shop kb/ june.csv --out june.html --history solved.csv
  level-zero shop kb/ june.csv --portal https://help.example --format json --out june.json --audience employees
  level-zero shop kb/ july.csv --portal "https://help.example/find?q={query}" --previous june.json --out july.html`;

/** `level-zero shop`. */
export function addShop(program: Command, io: Io): void {
  const command = program
    .command("shop")
    .description(
      "Becomes the customer: types their words into the portal, and counts who comes to the answer.",
    )
    .addArgument(articlesArgument())
    .argument("<tickets...>", "exports of resolved tickets, which say what closed them")
    .option("--size <number>", "questions to ask (default: 200)", toCount)
    .option("--seed <number>", "another number draws other questions (default: 1)", toCount)
    .option(
      "--portal <url>",
      "a portal of `level-zero serve`, or any portal's results with {query} (default: level-zero's own search)",
    )
    .option("--article-url <template>", "where another portal shows an article, with {id}")
    .addOption(
      new Option("--header <line>", "sent to the portal, such as 'Cookie: …' (may be repeated)").argParser(
        toHeader,
      ),
    )
    .option("--previous <file>", "an earlier scorecard as JSON, to be compared with")
    .option(
      "--audience <name...>",
      "what the shopper holds in a portal of --portal: customers who hold more are not played (give it last)",
    );
  addJudgingOptions(addPageOptions(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runShop({ articles, tickets }, optionsOf<ShopCommandOptions>(command), io);
    });
}

function toHeader(line: string, previous: readonly string[] | undefined): readonly string[] {
  if (/^[\w-]+:\s*\S/.test(line)) return append(line, previous);
  throw new InvalidArgumentError("Expected a header such as 'Cookie: session=…'.");
}

interface ShopCommandOptions extends Omit<CommonOptions, "previous">, JudgeOptions, PageOutput {
  readonly size?: number;
  readonly seed?: number;
  readonly portal?: string;
  readonly articleUrl?: string;
  readonly header?: readonly string[];
  /** An earlier scorecard. */
  readonly previous?: string;
  readonly audience?: readonly string[];
}

type Index = ReturnType<Awaited<ReturnType<typeof readKnowledge>>["index"]>;

/** Asks a portal real questions again, and tells how the customers fared. */
async function runShop(
  inputs: Inputs,
  { previous: before, ...options }: ShopCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, options);
  const { out } = options;
  await checkTargets([out], [...inputs.tickets, ...(options.history ?? [])], session);
  const previous = before === undefined ? null : await readShopFile(before, session);
  const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
  const judge = await readJudge(options, index, session);
  const drawn = await drawFrom(inputs.tickets, { index, judge, options }, session);
  const portal = await portalOf(drawn, { index, judge, options }, session);
  session.progress.start(`Asking ${quantity(drawn.questions.length, "question")} …`);
  const failures: unknown[] = [];
  const summary = await shopAsCustomers(drawn, portal, {
    at: session.now,
    ...(previous && { previous }),
    onFailure: (error) => failures.push(error),
  });
  if (failures[0] instanceof Error) session.note(`Not answered, the first: ${failures[0].message}`);
  const titles = new Map(index.articles.map(({ id, title }) => [id, title]));
  await writePage(options, session, (format) => formatShop(summary, format, { titles }));
}

interface Shopping {
  readonly index: Index;
  readonly judge: Judge;
  readonly options: ShopCommandOptions;
}

async function drawFrom(
  paths: readonly string[],
  { index, judge, options: { size, seed, portal, audience = [] } }: Shopping,
  session: Session,
): Promise<DrawnQuestions> {
  const { tickets: read } = await readAllExports(paths, session);
  const own = await asTheDeskSeesThem(linkCitedArticles(read, index), session);
  const tickets = own.filter((ticket) => {
    if (exclusionOf(ticket, session.exclusions) !== null) return false;
    return portal === undefined || ticket.audiences.every((name) => audience.includes(name));
  });
  const scorer = createScorer(index, { ...judgingOf(judge), now: session.now });
  const drawn = drawShopQuestions(tickets, index, {
    now: session.now,
    verdictOf: (ticket) => scorer.score(ticket),
    ...(size !== undefined && { size }),
    ...(seed !== undefined && { seed }),
  });
  if (drawn.questions.length > 0) return drawn;
  const message = `No ticket of ${paths.join(", ")} has an answer that its customer may see${portal === undefined ? "" : ", among those who hold no more than --audience says"}. Name resolved tickets that say which articles closed them.`;
  throw new LevelZeroError("INVALID_INPUT", message);
}

async function portalOf(
  { questions }: DrawnQuestions,
  { index, judge, options: { portal, articleUrl, header = [] } }: Shopping,
  session: Session,
): Promise<ShopPortal> {
  if (portal !== undefined) {
    const headers = Object.fromEntries(header.map((line) => line.split(/:\s*(.*)/s, 2) as [string, string]));
    const { articles } = index;
    return createWebPortal({
      address: portal,
      articles,
      headers,
      fetch,
      ...(articleUrl !== undefined && { articleUrl }),
    });
  }
  // What is asked must not have taught the search: its answer would be known.
  const asked = new Set(questions.map(({ ticketId }) => ticketId));
  const resolved = (await asTheDeskSeesThem(judge.resolved, session)).filter(
    ({ id }: Ticket) => !asked.has(id),
  );
  return createLibraryPortal(index, {
    now: session.now,
    scorer: createViewerScorer(index, {
      resolved,
      ...(judge.agentRules && { agentRules: judge.agentRules }),
    }),
    ...(resolved.length > 0 && { learned: wordsOf(resolved, index) }),
  });
}

async function readShopFile(path: string, session: Session): Promise<ShopSummary> {
  const text = await readNamedText(path, session);
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {}
  if (isShopSummary(value)) return value;
  const message = `${path} is no scorecard of \`level-zero shop --format json\`. Name such a file.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}
