import { optionsDoor } from "../door/door.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { fold } from "../text/fold.ts";
import { primaryTag } from "../text/primary-tag.ts";
import { isAlert } from "./alert.ts";
import { asWords } from "./as-words.ts";
import { isAutoReply } from "./auto-reply.ts";
import { closureOf } from "./closure-words.ts";
import { EXCLUSION_RULES, type ExclusionRule } from "./exclusion.ts";
import { EXCLUSION_KINDS } from "./exclusion-door.ts";
import { SAYS_NOTHING, saysItIsDone } from "./says-it-is-done.ts";
import { requesterText, type Ticket } from "./ticket.ts";
import { mustBeTicket } from "./ticket-door.ts";

/** Which tickets are left out of every rate. */
export interface ExclusionOptions {
  /** Rules to switch off: `{ duplicate: false }`. All are on by default; `EXCLUSION_RULES` names them. */
  readonly rules?: Readonly<Partial<Record<ExclusionRule, boolean>>>;
  /**
   * Languages of the articles, as BCP 47 tags: a ticket in another one is left out. A scorer knows those of its articles; alone,
   * `exclusionOf` leaves no ticket out for its language. What a column says holds unless the text is surely in one of these; without a
   * column the text must surely be in another one, which short texts never are.
   */
  readonly languages?: readonly string[];
}

/** How each rule judges one ticket by itself. `outage` needs all tickets and is judged elsewhere. */
const APPLIES: Readonly<
  Record<Exclude<ExclusionRule, "outage">, (ticket: Ticket, options: ExclusionOptions) => boolean>
> = {
  spam: isSpam,
  cancelled: isCancelled,
  duplicate: isDuplicate,
  alert: isAlert,
  "auto-reply": isAutoReply,
  "agent-made": isAgentMade,
  "empty-text": isEmptyText,
  "too-little-text": isTooLittleText,
  "other-language": isOtherLanguage,
};

/**
 * The first rule that leaves this ticket out; `null` for a ticket to be scored. Rules read columns, or text that cannot be
 * judged at all: a short question such as "refund?" or "VPN down" is scored.
 */
export function exclusionOf(ticket: Ticket, options: ExclusionOptions = {}): ExclusionRule | null {
  mustBeTicket(ticket, "exclusionOf: the ticket");
  return findExclusion(ticket, exclusionDoor(options));
}

const exclusionDoor = optionsDoor<ExclusionOptions>("exclusionOf", EXCLUSION_KINDS);

/** The same for a ticket and options that were checked. */
export function findExclusion(ticket: Ticket, options: ExclusionOptions): ExclusionRule | null {
  const applies = (rule: ExclusionRule): boolean =>
    rule !== "outage" && options.rules?.[rule] !== false && APPLIES[rule](ticket, options);
  return EXCLUSION_RULES.find(applies) ?? null;
}

/** Rules for what no customer asked, or another ticket stands for, as far as one ticket tells. */
const NO_QUESTION = ["spam", "cancelled", "duplicate", "alert", "auto-reply", "agent-made"] as const;

/** Whether how it was closed says nothing of articles: an alert has none, whatever articles there are, nor have thanks. */
export function isNoQuestion(ticket: Ticket): boolean {
  return NO_QUESTION.some((rule) => APPLIES[rule](ticket, {})) || saysItIsDone(ticket);
}

/** Somebody set the status or the flag: text alone is never called spam. */
function isSpam(ticket: Ticket): boolean {
  return closureOf(ticket.status ?? "") === "spam";
}

function isCancelled(ticket: Ticket): boolean {
  return closureOf(ticket.status ?? "") === "cancelled";
}

function isDuplicate(ticket: Ticket): boolean {
  return ticket.duplicateOf !== null || closureOf(ticket.status ?? "") === "duplicate";
}

/** An agent who is both requester and assignee, or who wrote to the customer first. */
function isAgentMade(ticket: Ticket): boolean {
  return ticket.agentMade || /^outbound(?: |$)/.test(asWords(ticket.channel ?? ""));
}

/** Nothing but punctuation, symbols and white space. */
function isEmptyText(ticket: Ticket): boolean {
  return !/[\p{L}\p{N}]/u.test(requesterText(ticket));
}

/** Above this many words somebody said something, however general. */
const MAX_EMPTY_WORDS = 4;
/** Nobody says nothing at this length. */
const MAX_EMPTY_CHARS = 500;

/** No word that could be looked for: single letters, a few words such as "urgent, please help", or thanks alone. Error codes count as words. */
function isTooLittleText(ticket: Ticket): boolean {
  if (saysItIsDone(ticket)) return true;
  const text = requesterText(ticket);
  if (text.length > MAX_EMPTY_CHARS) return false;
  const found = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (found.length > MAX_EMPTY_WORDS || hasNumber(found)) return false;
  return found.every((word) => isFragment(word) || SAYS_NOTHING.has(word));
}

/** Three digits or more, as in an error code or "75*72". */
function hasNumber(found: readonly string[]): boolean {
  return found.join("").replace(/\P{N}/gu, "").length >= 3;
}

/** One letter of an alphabet in which words have more, or one or two digits. */
function isFragment(word: string): boolean {
  return /^(?:\p{N}{1,2}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])$/u.test(word);
}

function isOtherLanguage(ticket: Ticket, options: ExclusionOptions): boolean {
  const languages = (options.languages ?? []).map(primaryTag);
  if (languages.length === 0) return false;
  const said = ticket.language === null ? null : primaryTag(ticket.language);
  if (said === "und" || said === "mul" || (said !== null && languages.includes(said))) return false;
  const written = detectLanguage(requesterText(ticket));
  return written === null ? said !== null : !languages.includes(written);
}
