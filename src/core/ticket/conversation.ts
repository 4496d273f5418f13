import { isRecord } from "../text/json.ts";
import { readJournal } from "./journal.ts";
import type { Message } from "./message.ts";
import { isSamePerson } from "./person.ts";
import { toMessage } from "./to-message.ts";

/** What was said below a ticket, told apart by who said it. */
interface Conversation {
  /** The requester's first message; empty if they wrote none, or nobody knows who they are. */
  readonly requesterFirst: string;
  /** The last message of an agent that the requester could read; empty if there is none. */
  readonly agentLast: string;
  /** All that agents wrote, internal notes with it. */
  readonly agentAll: readonly string[];
}

/** Messages of a ticket that are read; the first and the last ones matter. */
const MAX_MESSAGES = 400;

/**
 * Reads the messages that an export brings with a ticket: comments, conversations, threads and articles of the products' APIs, Jira's as
 * objects or as `date;author;text`, and journals of ServiceNow and TOPdesk. Without a requester, no writer is taken for an agent
 * unless the message says so.
 */
export function readConversation(value: unknown, requester: readonly string[]): Conversation {
  const messages = inOrder(messagesOf(value));
  const isAgent = ({ byAgent, author }: Message): boolean =>
    byAgent ?? (requester.length > 0 && author.length > 0 && !isSamePerson(author, requester));
  const isRequester = ({ byAgent, author }: Message): boolean =>
    byAgent === false || (byAgent === null && isSamePerson(author, requester));
  const agents = messages.filter(isAgent);
  return {
    requesterFirst: messages.find(isRequester)?.text ?? "",
    agentLast: agents.findLast(({ isPublic }) => isPublic)?.text ?? "",
    agentAll: agents.flatMap(({ text, addresses }) => (addresses === "" ? [text] : [text, addresses])),
  };
}

/** Keys under which a list of messages stands within an object. */
const LISTS =
  "comments values entries conversation_parts threads results display_value records edges nodes messages items data".split(
    " ",
  );

function messagesOf(value: unknown): readonly Message[] {
  if (typeof value === "string") return readJournal(value);
  if (isRecord(value)) return messagesOf(LISTS.map((key) => value[key]).find((list) => list) ?? []);
  if (!Array.isArray(value)) return [];
  const first = value.slice(0, MAX_MESSAGES / 2);
  const last = value.slice(Math.max(first.length, value.length - MAX_MESSAGES / 2));
  return [...first, ...last].flatMap((item) => (isRecord(item) ? [toMessage(item)] : messagesOf(item)));
}

/** By date, if every message has one; else as they came. */
function inOrder(messages: readonly Message[]): readonly Message[] {
  const written = messages.filter(({ text }) => text !== "");
  if (written.some(({ at }) => at === null)) return written;
  return written.toSorted((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0));
}
