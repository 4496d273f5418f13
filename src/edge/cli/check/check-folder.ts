import { stat } from "node:fs/promises";
import { requesterText, type SearchIndex, type Ticket } from "../../../index.ts";
import {
  type AnsweredTicket,
  CHECK_RULES,
  type Check,
  type CheckInput,
  type CheckOptions,
  type CheckTicket,
  checkArticles,
  type Demand,
  findProposals,
  findRivals,
} from "../../../view/check/index.ts";
import { readOutlines } from "../../node/index.ts";
import type { Session } from "../session.ts";
import type { CheckSettings } from "../settings/check-settings.ts";

interface CheckedFolder extends Omit<CheckInput, "outlines" | "files"> {
  readonly path: string;
  /** Rules that run alone. */
  readonly only?: readonly string[] | undefined;
}

/** The rules over the articles of a folder or an index file, as the settings say. An index has no outlines and no files. */
export async function checkFolder(
  { path, only, ...input }: CheckedFolder,
  language: Pick<CheckOptions, "language">,
  session: Session,
): Promise<Check> {
  const options = { ...(await checkOptionsOf(only, session)), ...language };
  const read = (await isFolder(path, session))
    ? await readOutlines(session.pathOf(path), input.index.articles)
    : {};
  return checkArticles({ ...input, ...read }, options);
}

/** Tickets whose words are searched for, the last of them: each costs about ten searches. */
const MOST_ASKED = 5_000;

/** What the words of answered tickets find, as far as a rule wants to know it. */
export async function demandOf(
  answered: readonly AnsweredTicket[],
  index: SearchIndex,
  { only, session }: { readonly only: readonly string[] | undefined; readonly session: Session },
): Promise<Demand> {
  const { rules = {} } = await checkOptionsOf(only, session);
  const runs = (name: string): boolean => rules[name] !== false;
  const asked = answered.slice(-MOST_ASKED);
  return {
    proposals: runs("words-missing") ? findProposals(asked, index) : [],
    rivals: runs("rivals") ? findRivals(asked, index) : [],
  };
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
