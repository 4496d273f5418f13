import { bodyText } from "./body-text.ts";
import { isRecord, textOf } from "./field-value.ts";
import { readJournal } from "./journal.ts";
import type { Message } from "./message.ts";
import { isSamePerson, namesOfPerson } from "./person.ts";
import { parseTicketDate } from "./ticket-date.ts";

/** What was said below a ticket, told apart by who said it. */
export interface Conversation {
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
 * Reads the messages that an export brings with a ticket: comments of Zendesk, conversations of Freshservice and Freshdesk,
 * Jira's as objects or as `date;author;text`, and journals of ServiceNow. Without a requester, no writer is taken for an agent.
 */
export function readConversation(value: unknown, requester: readonly string[]): Conversation {
  const messages = inOrder(messagesOf(value));
  const isAgent = ({ byAgent, author }: Message): boolean =>
    byAgent ?? (requester.length > 0 && author.length > 0 && !isSamePerson(author, requester));
  const isRequester = ({ byAgent, author }: Message): boolean =>
    byAgent === false || isSamePerson(author, requester);
  const agents = messages.filter(isAgent);
  return {
    requesterFirst: messages.find(isRequester)?.text ?? "",
    agentLast: agents.findLast(({ isPublic }) => isPublic)?.text ?? "",
    agentAll: agents.map(({ text }) => text),
  };
}

function messagesOf(value: unknown): readonly Message[] {
  if (typeof value === "string") return readJournal(value);
  if (isRecord(value)) return messagesOf(value.comments ?? value.values ?? value.display_value ?? []);
  if (!Array.isArray(value)) return [];
  const first = value.slice(0, MAX_MESSAGES / 2);
  const last = value.slice(Math.max(first.length, value.length - MAX_MESSAGES / 2));
  return [...first, ...last].flatMap((item) => (isRecord(item) ? [toMessage(item)] : messagesOf(item)));
}

function toMessage(item: Readonly<Record<string, unknown>>): Message {
  return {
    author: namesOfPerson(item.author ?? item.author_id ?? item.user_id ?? item.created_by),
    byAgent: typeof item.incoming === "boolean" ? !item.incoming : null,
    isPublic: item.private !== true && (item.public ?? item.jsdPublic ?? true) !== false,
    at: dateOf(item.created_at ?? item.created ?? item.createdDate),
    text: bodyText(item.plain_body ?? item.body_text ?? item.body ?? item.html_body ?? item.text),
  };
}

function dateOf(value: unknown): string | null {
  const text = isRecord(value) ? textOf(value.iso8601) : textOf(value);
  const result = parseTicketDate(text);
  return "date" in result ? result.date : null;
}

/** By date, if every message has one; else as they came. */
function inOrder(messages: readonly Message[]): readonly Message[] {
  const written = messages.filter(({ text }) => text !== "");
  if (written.some(({ at }) => at === null)) return written;
  return written.toSorted((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0));
}
