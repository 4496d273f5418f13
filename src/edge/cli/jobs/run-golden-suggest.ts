import { stat } from "node:fs/promises";
import { LevelZeroError, linkCitedArticles } from "../../../index.ts";
import { suggestGolden } from "../../../view/check/index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { checkTargets } from "../check-targets.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { readAllExports } from "../read-exports.ts";
import { formatGoldenFile } from "../read-golden-file.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface GoldenSuggestOptions extends CommonOptions {
  readonly limit: number;
  readonly perArticle: number;
  readonly out?: string;
}

/** Writes questions to freeze. Throws `INVALID_OPTION` for a file that is there: what was frozen stays. */
export async function runGoldenSuggest(
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
