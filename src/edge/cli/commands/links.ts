import type { Command } from "commander";
import { linkCitedArticles } from "../../../index.ts";
import {
  drawLinkSheet,
  findHabits,
  formatLinkSheet,
  formatLinks,
  type LinkSheetRow,
  parseLinkSheet,
  readLinkSheet,
} from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import { periodOfDates } from "../describe/period-of.ts";
import type { Io } from "../io.ts";
import { named } from "../read/named.ts";
import { readAllExports } from "../read/read-exports.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { checkLanguage, type ReportLanguageCode } from "../write/report-language.ts";
import {
  addReadingOptions,
  articlesArgument,
  nowOption,
  optionsOf,
  reportLanguageOption,
  toCount,
} from "./options.ts";

const MORE = `
A link rate says that agents link articles, not that they link the right ones: where a field must be filled, one article is linked to everything.

Examples:
  level-zero links kb/ solved.csv                                   link rate, and articles that are linked by habit
  level-zero links kb/ solved.csv --sample links.csv --size 100      a sample for people to judge, without saying which was linked
  level-zero links kb/ solved.csv --judged links.csv                how often the linked article is the one that answers`;

/** `level-zero links`. */
export function addLinks(program: Command, io: Io): void {
  const command = program
    .command("links")
    .description("Link accuracy beside link rate.")
    .addArgument(articlesArgument())
    .argument("<history...>", "resolved tickets that say which articles closed them")
    .option("--sample <file>", "draw a sample into this file")
    .option("--size <number>", "tickets of the sample", toCount, 100)
    .option("--seed <number>", "another seed draws another sample", toCount, 1)
    .option("--judged <file>", "count a sheet that people have filled in")
    .option("--json", "print the result as JSON")
    .addOption(reportLanguageOption("the result is"))
    .addOption(nowOption());
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, history: string[], _: unknown, command: Command) => {
      await runLinks({ articles, history }, optionsOf<LinksCommandOptions>(command), io);
    });
}

interface LinksCommandOptions extends CommonOptions {
  readonly sample?: string;
  readonly size: number;
  readonly seed: number;
  readonly judged?: string;
  readonly json?: boolean;
  readonly reportLanguage?: ReportLanguageCode;
}

/** Prints link rate, link accuracy and habits; draws a sheet if asked to. */
async function runLinks(
  { articles, history }: { readonly articles: string; readonly history: readonly string[] },
  { sample, size, seed, judged, json, reportLanguage, ...common }: LinksCommandOptions,
  io: Io,
): Promise<void> {
  const session = createSession(io, common);
  await checkTargets([sample], [...history, judged], session);
  const rows = judged === undefined ? [] : await readSheet(judged, session);
  const index = (await readKnowledge(articles, session, { exports: history })).index();
  const resolved = linkCitedArticles((await readAllExports(history, session)).tickets, index, {
    resolved: true,
  });
  const accuracy = readLinkSheet(rows, resolved);
  const habits = findHabits(resolved, index);
  if (sample !== undefined) {
    const drawn = drawLinkSheet(resolved, index, { size, seed });
    await writeFileWhole(session.pathOf(sample), formatLinkSheet(drawn));
    session.note(`${sample}: ${quantity(drawn.length, "ticket")} to judge.`);
  }
  const links = { period: periodOfDates(resolved), accuracy, habits };
  const language = await checkLanguage(reportLanguage === undefined ? {} : { reportLanguage }, session);
  await session.print(json === true ? `${JSON.stringify(links, null, 2)}\n` : formatLinks(links, language));
  session.finish();
}

async function readSheet(path: string, session: Session): Promise<LinkSheetRow[]> {
  const text = await readNamedText(path, session);
  return named(path, async () => parseLinkSheet(text));
}
