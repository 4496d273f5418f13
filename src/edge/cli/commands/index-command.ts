import type { Command } from "commander";
import {
  type LearnedWords,
  LevelZeroError,
  type SearchIndex,
  serializeIndex,
  visibilityOf,
} from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { learnFrom } from "../judge/learn-from.ts";
import { readKnowledge } from "../read/read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { addColumnOptions, historyOption, nowOption, optionsOf } from "./options.ts";

const MORE = `
Without --public or --audience the file holds every article in full, those for agents too: keep it as you keep the articles.
With one of them it holds only what such viewers may see today, and can be put where they can download it: a page or service
worker then searches it without a server (docs/search.md). With --history it also knows the words of resolved tickets; of them
it holds only what three people or more have in common, none of whom holds an audience that the file's viewers do not hold.

Examples:
  level-zero index kb/ --out index.json && level-zero search index.json "reset password"
  level-zero index kb/ --out public/help-index.json --public --history solved.csv`;

/** `level-zero index`. */
export function addIndex(program: Command, io: Io): void {
  const command = program
    .command("index")
    .description(
      "Reads the articles once and writes an index that every other command takes in their place, or that a web page searches.",
    )
    .argument("<articles>", "folder of Markdown articles")
    .requiredOption("--out <file>", "where the index goes")
    .option("--public", "hold only what everybody may see, for a public web server")
    .addOption(nowOption())
    .option("--audience <name...>", "hold only what viewers with these audiences may see (give it last)")
    .addOption(historyOption());
  addColumnOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      await runIndex(articles, optionsOf<IndexCommandOptions>(command), io);
    });
}

interface IndexCommandOptions extends CommonOptions {
  readonly out: string;
  readonly public?: boolean;
  readonly audience?: readonly string[];
  readonly history?: readonly string[];
}

/** Reads the articles once, for all commands after it, or for a page that searches without a server. */
async function runIndex(articles: string, options: IndexCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const audiences = audiencesOf(options);
  const path = session.pathOf(options.out);
  await checkTargets([options.out], options.history ?? [], session);
  const knowledge = await readKnowledge(articles, session);
  const index = knowledge.index();
  const learned = await learnFrom(options.history, index, session);
  const json = serializeIndex(index, {
    ...(audiences !== undefined && { audiences }),
    ...(learned !== undefined && { learned }),
  });
  await writeFileWhole(path, json);
  session.note(`${describeHeld(index, audiences, session.now)}: ${path}`);
  const why = learned === undefined ? null : whyNothingLearned(index, learned, audiences ?? []);
  if (why !== null) session.note(`Nothing was learned from the resolved tickets: ${why}.`);
  session.finish();
}

/** Whom the file is for; `undefined` for the desk itself. */
function audiencesOf(options: IndexCommandOptions): readonly string[] | undefined {
  if (options.public === true && options.audience !== undefined) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      "--public and --audience exclude each other: choose whom the file is for.",
    );
  }
  return options.public === true ? [] : options.audience;
}

function describeHeld(
  { articles }: SearchIndex,
  audiences: readonly string[] | undefined,
  now: string,
): string {
  const viewer = { audiences: audiences ?? [], now };
  const visible = articles.filter((article) => visibilityOf(article, viewer) === "visible").length;
  const hidden = articles.length - visible;
  if (audiences !== undefined) {
    const left =
      hidden === 0
        ? ""
        : `; ${quantity(hidden, "article")} that such viewers may not see ${hidden === 1 ? "is" : "are"} not in it`;
    return `Index of ${quantity(visible, "article")} for ${audiences.length === 0 ? "everybody" : audiences.join(", ")}${left}`;
  }
  const warning =
    hidden === 0
      ? ""
      : `, ${hidden} of which not everybody may see: keep the file off public servers, or add --public`;
  return `Index of ${quantity(articles.length, "article")}${warning}`;
}

/** Why resolved tickets teach those who hold these audiences nothing; `null` if they do teach them something. */
function whyNothingLearned(
  { portal, now }: SearchIndex,
  learned: LearnedWords,
  audiences: readonly string[],
): string | null {
  const view = portal.viewOf({ audiences, now });
  const { terms, trust } = view.learnedLists(learned, audiences);
  if (terms.size > 0 && (trust.covered > 0 || trust.uncovered > 0)) return null;
  const closed = learned.questions.filter(({ articleIds }) => articleIds.length > 0);
  if (closed.length === 0) return "none of them names an article that closed it";
  const visible = closed.filter(({ articleIds }) => articleIds.some((id) => view.ordinalById.has(id)));
  if (visible.length === 0) return "no article that closed one is in the index for such viewers";
  const isHeard = (name: string): boolean => name === "public" || audiences.includes(name);
  if (!visible.some((question) => question.audiences.every(isHeard)))
    return "all are of people who hold audiences that such viewers do not hold";
  return terms.size === 0
    ? "too few people share a word (three, and ten for a word that no article has)"
    : "they do not agree on which article answers what";
}
