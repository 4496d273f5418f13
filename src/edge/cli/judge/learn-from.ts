import {
  createHistory,
  type LearnedWords,
  learnWords,
  type SearchIndex,
  type Ticket,
} from "../../../index.ts";
import { readAllExports } from "../read/read-exports.ts";
import type { Session } from "../session.ts";

/** The words of the resolved tickets in the files of `--history`; `undefined` without the option. Throws as `readExports` does. */
export async function learnFrom(
  files: readonly string[] | undefined,
  index: SearchIndex,
  session: Session,
): Promise<LearnedWords | undefined> {
  if (files === undefined) return undefined;
  const { tickets } = await readAllExports(files, session);
  return wordsOf(await asTheDeskSeesThem(tickets, session), index);
}

export function wordsOf(tickets: readonly Ticket[], { analyzer }: SearchIndex): LearnedWords {
  return learnWords(createHistory(tickets, analyzer), tickets);
}

/**
 * The tickets without the audiences that are everybody's at this desk (`--public-audience`): as its articles are for everybody, so is
 * what these people wrote.
 */
export async function asTheDeskSeesThem(tickets: readonly Ticket[], session: Session): Promise<Ticket[]> {
  const { publicAudience = [] } = await session.settings();
  return tickets.map((ticket) => ({
    ...ticket,
    audiences: ticket.audiences.filter((name) => !publicAudience.includes(name)),
  }));
}
