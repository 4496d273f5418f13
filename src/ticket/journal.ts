import { bodyText } from "./body-text.ts";
import type { Message } from "./message.ts";
import { namesOfPerson } from "./person.ts";
import { parseTicketDate } from "./ticket-date.ts";

/** A comment in a cell of Jira's CSV: `12/Mar/26 9:50 AM;ann;Try a reset`. */
const CELL = /^\s*([^;\n]{6,40});([^;\n]{0,120});([\s\S]*)$/;

/** Head of an entry in a journal of ServiceNow: `2026-03-12 09:50:00 - Ann Lee (Additional comments)`. */
const ENTRY = /^(\d[\d/.\-: ]{6,24}(?: [AP]M)?) - (.{1,120}?) \((.{1,80})\)[ \t]*$/gim;

/** Messages of a comment cell or of a journal; none for text that is neither. */
export function readJournal(text: string): readonly Message[] {
  const entries = [...text.matchAll(ENTRY)];
  if (entries.length > 0) {
    return entries.map((entry, i) => {
      const [head, date = "", author = "", type = ""] = entry;
      const body = text.slice(entry.index + head.length, entries[i + 1]?.index);
      return message({ date, author, body, isPublic: !/work notes|arbeitsnotizen|internal/i.test(type) });
    });
  }
  const [, date = "", author = "", body = ""] = CELL.exec(text) ?? [];
  return date === "" || isNoDate(date) ? [] : [message({ date, author, body, isPublic: true })];
}

interface Parts {
  readonly date: string;
  readonly author: string;
  readonly body: string;
  readonly isPublic: boolean;
}

function message({ date, author, body, isPublic }: Parts): Message {
  const result = parseTicketDate(date);
  return {
    author: namesOfPerson(author),
    byAgent: null,
    isPublic,
    at: "date" in result ? result.date : null,
    text: bodyText(body),
  };
}

function isNoDate(text: string): boolean {
  const result = parseTicketDate(text);
  return "problem" in result && result.problem === "unknown";
}
