import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { GoldenSuggestOptions } from "../jobs/run-golden-suggest.ts";
import { addReadingOptions, nowOption, optionsOf, toCount } from "./options.ts";

const MORE = `
Questions come from resolved tickets whose own words find the article that closed them. Read them before you freeze them: a wrong link makes a
wrong question. Then, at every change: level-zero check kb/ --golden golden.yaml

Example:
  level-zero golden suggest kb/ solved.csv --out golden.yaml`;

/** `level-zero golden`. */
export function addGolden(program: Command, io: Io): void {
  const golden = program
    .command("golden")
    .summary("suggest: questions that must keep their answer, from resolved tickets")
    .description("Golden questions: what must be found, whatever is changed.");
  const suggest = golden
    .command("suggest")
    .summary("questions to freeze, from resolved tickets")
    .description("Proposes questions whose answer is known and found today.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
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
      const { runGoldenSuggest } = await import("../jobs/run-golden-suggest.ts");
      await runGoldenSuggest({ articles, history }, optionsOf<GoldenSuggestOptions>(command), io);
    });
}
