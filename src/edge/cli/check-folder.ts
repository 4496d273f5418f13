import { stat } from "node:fs/promises";
import { requesterText, type SearchIndex, type Ticket } from "../../index.ts";
import {
  type AnsweredTicket,
  CHECK_RULES,
  type Check,
  type CheckOptions,
  type CheckTicket,
  checkArticles,
} from "../../view/check/index.ts";
import { readOutlines } from "../node/index.ts";
import type { Session } from "./session.ts";
import type { CheckSettings } from "./settings/check-settings.ts";

interface CheckedFolder {
  readonly path: string;
  readonly index: SearchIndex;
  /** Rules that run alone. */
  readonly only?: readonly string[] | undefined;
  readonly tickets?: readonly CheckTicket[];
}

/** The rules over the articles of a folder or an index file, as the settings say. An index has no outlines and no files. */
export async function checkFolder(
  { path, index, only, tickets = [] }: CheckedFolder,
  session: Session,
): Promise<Check> {
  const options = await checkOptionsOf(only, session);
  const read = (await isFolder(path, session))
    ? await readOutlines(session.pathOf(path), index.articles)
    : {};
  return checkArticles({ index, ...read, tickets }, options);
}

/** Tickets as rules about customers' words read them; of one that is given twice, the first. */
export function heardOf(tickets: readonly Ticket[], answered: readonly AnsweredTicket[]): CheckTicket[] {
  const articleOf = new Map(answered.map(({ ticket, articleId }) => [ticket.id, articleId]));
  const byId = new Map(tickets.toReversed().map((ticket) => [ticket.id, ticket]));
  return [...byId.values()]
    .reverse()
    .map((ticket) => ({ text: requesterText(ticket), articleId: articleOf.get(ticket.id) ?? null }));
}

export async function isFolder(path: string, session: Session): Promise<boolean> {
  return (await stat(session.pathOf(path))).isDirectory();
}

async function checkOptionsOf(only: readonly string[] | undefined, session: Session): Promise<CheckOptions> {
  const { check = {} } = await session.settings();
  const { rules = {}, ...words } = check;
  return { now: session.now, words, rules: only === undefined ? rules : onlyRules(only, rules) };
}

/** The rules that the command line names, with what the settings say of them; all others off. */
function onlyRules(names: readonly string[], settings: NonNullable<CheckSettings["rules"]>) {
  const off = Object.fromEntries(CHECK_RULES.map(({ name }) => [name, false]));
  const on = names.map((name) => [
    name,
    settings[name] === undefined || settings[name] === false ? true : settings[name],
  ]);
  return { ...off, ...Object.fromEntries(on) };
}
