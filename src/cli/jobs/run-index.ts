import { serializeIndex } from "../../index.ts";
import { checkWritable, writeFileWhole } from "../../node/index.ts";
import { quantity } from "../format.ts";
import type { Io } from "../io.ts";
import { readKnowledge } from "../read-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface IndexCommandOptions extends CommonOptions {
  readonly out: string;
}

/** Reads the articles once, for all commands after it. */
export async function runIndex(articles: string, options: IndexCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const path = session.pathOf(options.out);
  await checkWritable(path);
  const knowledge = await readKnowledge(articles, session);
  await writeFileWhole(path, serializeIndex(knowledge.index()));
  session.note(`Index of ${quantity(knowledge.articles.length, "article")}: ${path}`);
  session.finish();
}
