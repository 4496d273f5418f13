import { bodyText } from "./body-text.ts";
import { linkAddresses } from "./cited-names.ts";
import { normalizeHeader } from "./columns.ts";
import { DESK_HEADINGS } from "./desk-words/all-languages.ts";
import type { Message } from "./message.ts";
import { namesOfPerson } from "./person.ts";
import { parseTicketDate } from "./ticket-date.ts";

/** A comment in a cell of Jira's CSV: `12/Mar/26 9:50 AM;ann;Try a reset`. */
const CELL = /^\s*([^;\n]{6,40});([^;\n]{0,120});([\s\S]*)$/;

/** Head of an entry in a journal of ServiceNow: `2026-03-12 09:50:00 - Ann Lee (Additional comments)`. */
const ENTRY = /^(\d[\d/.\-: ]{6,24}(?: [AP]M)?) - (.{1,120}?) \((.{1,80})\)[ \t]*$/gim;

/** … and of TOPdesk, where the newest stands first: `12-03-2026 09:50 [GMT +1:00] Ann Lee:`. */
const TOPDESK_ENTRY = /^(\d{2}-\d{2}-\d{4} \d{2}:\d{2}) \[GMT ?[^\]\n]{0,10}\] ([^:\n]{1,120})(:)[ \t]*/gm;

/** What a journal calls the notes that only the desk reads, in every language. */
const NOTES = new Set(
  DESK_HEADINGS.flatMap((headings) => headings.notes?.split(" ") ?? []).concat("internal"),
);
/** … and what everybody reads. */
const COMMENTS = new Set(
  DESK_HEADINGS.flatMap((headings) => headings.comments?.split(" ") ?? []).concat("additionalcomments"),
);

/** Messages of a comment cell or of a journal; none for text that is neither. */
export function readJournal(text: string): readonly Message[] {
  const topdesk = text.includes("[GMT") ? [...text.matchAll(TOPDESK_ENTRY)] : [];
  const entries = topdesk.length > 0 ? topdesk.reverse() : entriesOf(text);
  if (entries.length > 0) {
    // Beside a word that is known, one that is not is the other kind: a language may be new.
    const hasComments = entries.some(([, , , type = ""]) => COMMENTS.has(normalizeHeader(type)));
    return entries.map((entry, i) => {
      const [head, date = "", author = "", type = ""] = entry;
      const next = topdesk.length > 0 ? entries[i - 1] : entries[i + 1];
      const body = text.slice(entry.index + head.length, next?.index);
      return message({ date, author, body, isPublic: isPublicType(type, hasComments) });
    });
  }
  if (!text.includes(";")) return [];
  const [, date = "", author = "", body = ""] = CELL.exec(text) ?? [];
  return date === "" || isNoDate(date) ? [] : [message({ date, author, body, isPublic: true })];
}

/** Whether a journal holds what everybody reads beside what only the desk does: ServiceNow's *Comments and work notes*. */
export function isMixedJournal(value: unknown): value is string {
  return (
    typeof value === "string" &&
    entriesOf(value).some(([, , , type = ""]) => COMMENTS.has(normalizeHeader(type)))
  );
}

/** The patterns are tried only on texts that have their marks. */
function entriesOf(text: string): RegExpExecArray[] {
  return text.includes(" - ") && text.includes(" (") ? [...text.matchAll(ENTRY)] : [];
}

function isPublicType(type: string, hasComments: boolean): boolean {
  const name = normalizeHeader(type);
  if (hasComments && name !== "") return COMMENTS.has(name);
  return !NOTES.has(name) && !/\binternal\b/i.test(type);
}

interface Parts {
  readonly date: string;
  readonly author: string;
  readonly body: string;
  readonly isPublic: boolean;
}

function message({ date, author, body, isPublic }: Parts): Message {
  const result = parseTicketDate(date, /^\d{2}-\d{2}-\d{4}/.test(date) ? "dmy" : undefined);
  return {
    author: namesOfPerson(author),
    byAgent: null,
    isPublic,
    at: "date" in result ? result.date : null,
    text: bodyText(body),
    addresses: linkAddresses(body),
  };
}

function isNoDate(text: string): boolean {
  const result = parseTicketDate(text);
  return "problem" in result && result.problem === "unknown";
}
