import { type Command, Option } from "commander";
import {
  fitModel,
  historySize,
  LevelZeroError,
  learn,
  linkCitedArticles,
  type Model,
  type SearchIndex,
  type Ticket,
} from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { describeModel } from "../describe/describe-model.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { learningOf, summarise } from "../judge/read-judge.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { linkedShareOption } from "./linked-share-option.ts";
import {
  addReadingOptions,
  articlesArgument,
  halfLifeOption,
  optionsOf,
  toHighShare,
  toName,
} from "./options.ts";

const MORE = `
Needs at least 50 tickets that say which article closed them, or that none did; at least 10 of each.
A model is plain JSON. Judge with it and the same history: level-zero score kb/ new.csv --model model.json --history solved.csv

Example:
  level-zero fit kb/ solved.csv --out model.json`;

/** `level-zero fit`. */
export function addFit(program: Command, io: Io): void {
  const command = program
    .command("fit")
    .description("Fits the numbers that judge tickets to the desk's own resolved tickets.")
    .addArgument(articlesArgument())
    .argument("<tickets...>", "resolved or labelled tickets: CSV, JSON or JSON Lines; - reads standard input")
    .requiredOption("--out <file>", "where the model goes")
    .addOption(
      new Option("--name <name>", "name of the model, for reports").default("fitted").argParser(toName),
    )
    .addOption(halfLifeOption())
    .addOption(linkedShareOption())
    .option(
      "--precision <share>",
      "of the tickets called solvable, at least so many shall be (default 0.8)",
      toHighShare,
    )
    .option("--confidence <share>", "how sure that promise shall be (default 0.9)", toHighShare)
    .option("--articles-only", "for judging without a history, by the articles' words alone");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      await runFit({ articles, tickets }, optionsOf<FitCommandOptions>(command), io);
    });
}

interface FitCommandOptions extends CommonOptions {
  readonly out: string;
  readonly name: string;
  readonly articlesOnly?: boolean;
  readonly halfLife?: number;
  readonly linkedShare?: number;
  readonly precision?: number;
  readonly confidence?: number;
}

/** Fits a model to resolved tickets and writes it. Throws `TOO_FEW_LABELS` with the numbers. */
async function runFit(inputs: Inputs, options: FitCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const path = session.pathOf(options.out);
  await checkTargets([options.out], inputs.tickets, session);
  const index = (await readKnowledge(inputs.articles, session, { exports: inputs.tickets })).index();
  const tickets = linkCitedArticles((await readAllExports(inputs.tickets, session)).tickets, index, {
    resolved: true,
  });
  session.progress.start(`Fitting to ${quantity(tickets.length, "ticket")} …`);
  const { name, precision, confidence } = options;
  const fitting = {
    name,
    ...(precision !== undefined && { precision }),
    ...(confidence !== undefined && { confidence }),
  };
  const { linkedShare, ...fading } = await learningOf(options, session);
  const told = { ...fitting, ...(linkedShare !== undefined && { linkedShare }) };
  const isWithHistory = options.articlesOnly !== true;
  const { model, learned } = isWithHistory
    ? learnModel(tickets, index, { ...told, ...fading })
    : { model: fitModel(tickets, index, told), learned: 0 };
  await writeFileWhole(path, `${JSON.stringify(model, null, 2)}\n`);
  session.note(describeModel(summarise(model, learned)));
  session.note(`Written: ${path}`);
  session.finish();
}

/** The model that judges where these tickets are the history, and of how many it learned. Throws `TOO_FEW_LABELS` with the numbers. */
function learnModel(
  tickets: readonly Ticket[],
  index: SearchIndex,
  options: Parameters<typeof learn>[2],
): { readonly model: Model; readonly learned: number } {
  const { history, model, notFitted } = learn(tickets, index, options);
  if (notFitted !== null) throw new LevelZeroError("TOO_FEW_LABELS", notFitted);
  return { model, learned: historySize(history) };
}
