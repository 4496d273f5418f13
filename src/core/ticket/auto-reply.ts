import { anyOf, autoReplyWords, PhraseTable } from "./phrase-table.ts";
import { requesterText, type Ticket } from "./ticket.ts";

/** Characters of subject and text that are looked at. */
const MAX_SUBJECT = 160;
const MAX_TEXT = 2_000;

/** After the words of the program stands what the mail was about, or nothing. */
const AFTER = "(?=\\s(?:re|aw|sv|fwd?|wg)\\s?:|\\s?[:：(]|\\s?$|\\s[-–]\\s)";

const SURE = new PhraseTable(autoReplyWords("autoReplies"), { after: AFTER });
/** Subjects such as "Ann Lee is out of the office": the name comes first. */
const NAME_FIRST = new RegExp(
  `^${anyOf(autoReplyWords("autoReplies").filter((words) => words.startsWith("… ")))}${AFTER}`,
  "iu",
);
const MAYBE = new PhraseTable(autoReplyWords("maybeAutoReplies"), { after: "(?=\\s?[:：(]|\\s?$)" });
const AWAY = new RegExp(`(?<![\\p{L}])${anyOf(autoReplyWords("away"))}(?![\\p{L}])`, "iu");
const ASKS = new RegExp(`(?<![\\p{L}])${anyOf(autoReplyWords("asks"))}(?![\\p{L}])`, "iu");

const REPLY_PREFIX = /^(?:\s*(?:re|aw|sv|antw|odp|r|res|rif|fwd?|wg|tr|rv)\s?:)+\s*/i;

/**
 * Whether a mail program wrote the ticket: a note of absence, a receipt, a mail that did not arrive. The subject has to begin as programs
 * begin it; where people write the same ("Absence: …", or nothing but "Out of office"), the text must speak as programs do. Whoever asks for
 * something is a person.
 */
export function isAutoReply(ticket: Ticket): boolean {
  const subject = ticket.subject.slice(0, MAX_SUBJECT).replace(REPLY_PREFIX, "").trim();
  const length = SURE.lengthIn(subject) || (NAME_FIRST.exec(subject)?.[0].length ?? 0);
  if (length === 0 && !MAYBE.startsIn(subject)) return false;
  const text = requesterText(ticket).slice(0, MAX_TEXT);
  if (text.includes("?") || ASKS.test(text)) return false;
  const isBare = length === 0 || length === subject.length;
  return !isBare || AWAY.test(ticket.description.slice(0, MAX_TEXT));
}
