import { createHistory, type LearnedWords, learnWords, type SearchIndex } from "../index.ts";
import { readAllExports } from "./read-exports.ts";
import type { Session } from "./session.ts";

/** The words of the resolved tickets in the files of `--history`; `undefined` without the option. Throws as `readExports` does. */
export async function learnFrom(
  files: readonly string[] | undefined,
  { analyzer }: SearchIndex,
  session: Session,
): Promise<LearnedWords | undefined> {
  if (files === undefined) return undefined;
  const { tickets } = await readAllExports(files, session);
  return learnWords(createHistory(tickets, analyzer), tickets);
}
