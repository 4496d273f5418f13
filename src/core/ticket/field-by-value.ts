import { listOf, textOf } from "./field-value.ts";
import type { TicketField } from "./ticket-field.ts";
import { yesOrNo } from "./ticket-label.ts";
import { areMessages, tellWriters } from "./to-message.ts";

/** A cell, its heading and what the heading means. */
interface Cell {
  readonly field: TicketField;
  readonly header: string;
  readonly value: unknown;
}

/**
 * What a cell says where columns of one name are kept in two ways. Zammad calls the messages of a ticket its articles: they are no links.
 * "KB used" is ticked at one desk and names the article at another, "Resolved via KB" too.
 */
export function saidBy({ field, header, value }: Cell): TicketField {
  if (field === "linkedArticles") {
    if (areMessages(value)) return "comments";
    return isTick(value, header) ? "viaArticle" : field;
  }
  return field === "viaArticle" && listOf(value).some(isArticleNumber) ? "linkedArticles" : field;
}

/** A "1" may be an article's id, but where the heading asks whether one was used. */
function isTick(value: unknown, header: string): boolean {
  return yesOrNo(value) !== null && (/used\W*$/i.test(header) || !/^\s*\d\s*$/.test(textOf(value)));
}

/** "KB0010023", "kb-12", an address: no word that a desk puts in place of yes or no. */
function isArticleNumber(text: string): boolean {
  return /^https?:|^[a-z]{2,}[-_ ]?\d+/i.test(text);
}

/** Behind every column that is known. */
const UNNAMED = 30_000;

/** Lists of what happened to a ticket or hangs on it, which look like messages and are none. */
const NO_TALK = /attach|histor|audit|log|task|approv|event/i;

/** What a list of messages is whose name is not known, such as "posts": what was said, or by its name what only the desk reads. */
export function unnamedMessages(
  header: string,
  value: unknown,
): { readonly field: TicketField; readonly rank: number } | null {
  if (!areMessages(value) || (NO_TALK.test(header) && !tellWriters(value))) return null;
  return { field: /note|intern|privat/i.test(header) ? "notes" : "comments", rank: UNNAMED };
}
