import { stat } from "node:fs/promises";
import type { Command } from "commander";
import { LevelZeroError, linkCitedArticles } from "../../../index.ts";
import { suggestGolden } from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { readAllExports } from "../read/read-exports.ts";
import { formatGoldenFile } from "../read/read-golden-file.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { addReadingOptions, articlesArgument, nowOption, optionsOf, toCount } from "./options.ts";

const MORE = `
Questions come from resolved tickets whose own words find the article that closed them. Read them before you freeze them: a wrong link makes a
wrong question. Then, at every change: level-zero check kb/ --golden golden.yaml

Example:
  level-zero golden suggest kb/ solved.csv --out golden.yaml`;

/** `level-zero golden`. */
export function addGolden(program: Command, io: Io): void {
  const golden = program
    .command("golden")
    .description("Golden questions: what must be found, whatever is changed.");
  const suggest = golden
    .command("suggest")
    .summary("questions to freeze, from resolved tickets")
    .description("Proposes questions whose answer is known and found today.")
    .addArgument(articlesArgument())
    .argument("<history...>", "resolved tickets that say which articles closed them")
    .option("--limit <number>", "questions at most", toCount, 100)
    .option("--per-article <number>", "questions of one article at most", toCount, 3)
    .option(
      "--out <file>",
      "where they go (default: standard output); a file that is there is not written over",
    )
    .addOption(nowOption());
  addReadingOptions(suggest)
    .addHelpText("after", MORE)
    .action(async (articles: string, history: string[], _: unknown, command: Command) => {
      await runGoldenSuggest({ articles, history }, optionsOf<GoldenSuggestOptions>(command), io);
    });
}

interface GoldenSuggestOptions extends CommonOptions {
  readonly limit: number;
  readonly perArticle: number;
  readonly out?: string;
}

/** Writes questions to freeze. Throws `INVALID_OPTION` for a file that is there: what was frozen stays. */
async function runGoldenSuggest(
  { articles, history }: { readonly articles: string; readonly history: readonly string[] },
  { limit, perArticle, out, ...common }: GoldenSuggestOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, common);
  await checkTargets([out], history, session);
  if (out !== undefined && (await stat(session.pathOf(out)).catch(() => null)) !== null) {
    const message = `${out} is there already, and what was frozen is not written over. Name another file, and take over what you want.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  const index = (await readKnowledge(articles, session, { exports: history })).index();
  const { tickets } = await readAllExports(history, session);
  session.progress.start("Asking what is found today …");
  const questions = suggestGolden(linkCitedArticles(tickets, index), index, {
    limit,
    perArticle,
    now: session.now,
  });
  if (questions.length === 0)
    throw new LevelZeroError(
      "INVALID_INPUT",
      `No ticket of ${history.join(", ")} finds the article that closed it by its subject: write the questions by hand.`,
    );
  const text = formatGoldenFile(questions);
  if (out === undefined) await session.print(text);
  else await writeFileWhole(session.pathOf(out), text);
  session.note(
    `${quantity(questions.length, "question")} about ${quantity(new Set(questions.flatMap(({ find }) => find)).size, "article")}. Read them before you freeze them.`,
  );
  session.finish();
}
